import { fold } from './fold.ts';

/** The words and numbers of a text, folded, in order. */
export function tokenize(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
