import { fold, skeleton } from '../language/index.ts';

/** A word or number of a text, and where it stands. */
export type Token = {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  /** The folded word in the spelling that the Nordic languages share. */
  readonly form: string;
  /** The folded word as it is spelt. */
  readonly spelt: string;
};

/** Dates, times and ranges stay whole; "økt12" is two tokens. */
const pattern = /\d+(?:[.:,/–-]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’´`]\p{L}+)?/gu;
const apostrophes = /['’´`]/g;

/** @param most tokens that are read; a longer text is not read to its end. */
export function tokensOf(text: string, most: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    if (tokens.length >= most) break;
    const [typed] = match;
    tokens.push({
      typed,
      start: match.index,
      end: match.index + typed.length,
      form: formOf(typed),
      spelt: spellingOf(typed),
    });
  }
  return tokens;
}

export function formOf(word: string): string {
  return skeleton(spellingOf(word));
}

function spellingOf(word: string): string {
  return fold(word.slice(0, 40)).replace(apostrophes, '');
}
