import { passesLuhn } from './check-digits.ts';
import { findIn, type Span } from './span.ts';
import { isCalledOtherwise, isPaidTo } from './surroundings.ts';

const GAP = String.raw`[ \u00a0\u2009\u202f.\-\u2010-\u2015\u2212]`;
const START = String.raw`(?<![\p{L}\p{N}_=#&%/+]|\p{N}[.,:\-])`;
const END = String.raw`(?![\p{L}\p{N}_]|[.,\-]\p{N})`;

/** All digits together; groups of four; as American Express (4-6-5) and Diners (4-6-4) print them. */
const shapes = [
  String.raw`\d{13,19}`,
  String.raw`\d{4}(${GAP})\d{4}\1\d{4}\1\d{1,4}`,
  String.raw`\d{4}(${GAP})\d{4}\1\d{4}\1\d{4}\1\d{1,3}`,
  String.raw`\d{4}(${GAP})\d{6}\1\d{4,5}`,
].map((pattern) => new RegExp(`${START}${pattern}${END}`, 'gu'));

const MAESTRO = /^(?:5[0678]|6)/;
/** How numbers of each length begin. @see https://en.wikipedia.org/wiki/Payment_card_number */
const beginnings: Readonly<Record<number, RegExp>> = {
  13: /^(?:4|5[0678]|6)/,
  14: /^(?:3(?:0[0-59]|[689])|5[0678]|6)/,
  15: /^(?:3[47]|5[0678]|6)/,
  16: /^(?:35|4|5|6|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/,
  17: MAESTRO,
  18: MAESTRO,
  19: /^(?:4|5[0678]|6)/,
};

const isCard = (digits: string): boolean => (beginnings[digits.length]?.test(digits) ?? false) && passesLuhn(digits);

/** Numbers of payment cards: as long as one, begun as one, and with its check digit. */
export const bankCardsIn = (text: string): readonly Span[] =>
  shapes.flatMap((shape) =>
    findIn(
      text,
      shape,
      ({ digits, start }) => isCard(digits) && !isPaidTo(text, start) && !isCalledOtherwise(text, start),
    ).map(({ start, text: found }) => ({ secret: 'bankCard', start, end: start + found.length })),
  );
