import { asksIn, isUnknown } from './score.ts';
import type { Read } from './units.ts';

/** How a part of a message is built, as far as that tells a question from the rest. */
export type Shape = {
  /** It asks: an asking word at its beginning, or a question mark. */
  readonly asks: boolean;
  /** An asking word stands before anything else that has a weight. */
  readonly beginsAsking: boolean;
  /** It begins as a question that is answered by yes or no. */
  readonly asksWhether: boolean;
  /** How many words say what it is about. */
  readonly content: number;
  readonly words: number;
  /** The sum of what its words weigh. */
  readonly weight: number;
};

export function shapeOf({ text, units, tokens }: Read): Shape {
  const first = units.find(({ weight }) => weight >= 0.5);
  const beginsAsking = first !== undefined && asksIn(first);
  return {
    asks: beginsAsking || /\?\s*$/.test(text),
    beginsAsking,
    asksWhether: asksWhether(units, tokens),
    content: units.filter((unit) => isUnknown(unit) && unit.weight >= 1).length,
    words: tokens.length,
    weight: units.reduce((sum, unit) => sum + unit.weight, 0),
  };
}

const verbs = new Set(
  'kan kunne skal ska skulle må måste får bør bor vil can could should must may does do did is are er är har have has blir bliver'.split(
    ' ',
  ),
);

function asksWhether(units: Read['units'], tokens: Read['tokens']): boolean {
  const [first] = units;
  const isPolite = first?.concepts.includes('polite') === true;
  return !isPolite && verbs.has(tokens[0]?.spelt ?? '');
}

const leaning =
  /^(?:og|og så|men|och|and|but|so)?\s*(?:(?:hva|kva|ka|hvad|vad|what|how)\s+(?:med|om|about|if|då med)|enn|än|end)\b/iu;
const joined = /^(?:og|og så|men|och|and|but|også|eller|or|for|för)\s+/iu;
const pronoun =
  /(?<!\p{L})(?:det|dette|den|de|dei|dem|da|dæ|d|denne|disse|her|her|där|der|detta|this|that|it|these|those|they|them|there|då|så|sådan|sånn|slik|meg|mig|mæ|me|oss|os|us|jeg|eg|jag|i|alle|alla|everyone|all)(?!\p{L})/iu;
/** These point at what was said; "jeg" does not. */
const pointing =
  /(?<!\p{L})(?:det|dette|den|de|dei|dem|da|dæ|d|denne|disse|detta|this|that|it|these|those|they|them|there|då|sådan|sånn|slik)(?!\p{L})/iu;
const mostLeaning = 6;
const mostPronoun = 10;

/**
 * Whether a question leans on what was said: "og for studenter?", "hvor lang tid tar det?". One that stands alone has words
 * of its own for what it is about.
 */
export function leansOnTopic(part: Read, shape: Shape): boolean {
  const text = part.text.trim();
  const known = part.units.filter((unit) => !isUnknown(unit) && unit.weight >= 0.9 && !asksIn(unit)).length;
  if (shape.words === 0 || shape.words > mostPronoun) return false;
  if (leaning.test(text)) return shape.words <= mostLeaning + 2 && shape.content <= 3;
  if (joined.test(text) && shape.words <= mostLeaning && shape.content <= 2 && (shape.asks || shape.words <= 4))
    return true;
  if (!shape.asks && !/\?/.test(text)) return false;
  if (shape.content === 0 && known <= 1 && shape.words <= 2) return true;
  if (shape.content === 0) return known <= 1 && pronoun.test(text);
  return shape.content === 1 && known === 0 && pointing.test(text);
}
