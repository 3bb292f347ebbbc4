/** From the thread: one part of the answer, its end, or that a limit was exceeded. */
export type WorkMessage =
  | { readonly kind: 'part'; readonly part: unknown }
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped'; readonly by: 'memory' };

/** To the thread: the part was received, send the next. */
export const nextPart = 'next';
