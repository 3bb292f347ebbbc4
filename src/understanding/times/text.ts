/** A text as the grammar reads it: folded, with one space between its tokens, and the way back to what was typed. */
export type FoldedText = {
  readonly folded: string;
  /** Positions in `folded` where a token begins, with the token's place in the text. */
  readonly tokens: readonly FoldedToken[];
};
export type FoldedToken = {
  readonly at: number;
  readonly length: number;
  /** Where it stands in the text as typed. */
  readonly start: number;
  readonly end: number;
};

const token = /\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/gu;
/** Hyphens, dashes and minus signs of keyboards and word processors. */
const dash = /[\u002d\u058a\u00ad\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d~]/;
const ascii = /^[A-Za-z]+$/;

/** @param most characters that are read; what follows is left alone. */
export function foldText(text: string, most: number): FoldedText {
  const tokens: FoldedToken[] = [];
  let folded = '';
  let before = 0;
  for (const match of text.slice(0, most).matchAll(token)) {
    const [typed] = match;
    if (folded !== '' && match.index > before) folded += ' ';
    const read = foldToken(typed);
    tokens.push({ at: folded.length, length: read.length, start: match.index, end: match.index + typed.length });
    folded += read;
    before = match.index + typed.length;
  }
  return { folded, tokens };
}

function foldToken(typed: string): string {
  if (ascii.test(typed)) return typed.toLowerCase();
  if (dash.test(typed)) return '-';
  if (typed === '\u2215' || typed === '\u2044') return '/';
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
