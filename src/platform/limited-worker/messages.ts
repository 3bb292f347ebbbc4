/** From the thread: one part of the answer, its end, or that the work was too much for the limits. */
export type WorkMessage =
  | { readonly kind: 'part'; readonly part: unknown }
  | { readonly kind: 'done' }
  | { readonly kind: 'stopped'; readonly by: 'memory' };

/** To the thread: the part has been taken in, and the next may come. */
export const nextPart = 'next';
