/** The shape that the English texts set and every other language must fill; a missing text does not compile. */
export type TextsLike<T> = T extends string ? string : { readonly [K in keyof T]: TextsLike<T[K]> };
