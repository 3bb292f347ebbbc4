import type { Phrase, Vocabulary } from './vocabulary.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What one word, or a few together, may say. */
export type Unit = {
  readonly concepts: readonly string[];
  /** What it costs where nothing explains it: as its mildest meaning. */
  readonly weight: number;
  /** The places of its words in the text. */
  readonly at: readonly number[];
};

/** A text as words and what they say. */
export type Read = { readonly text: string; readonly tokens: readonly Token[]; readonly units: readonly Unit[] };

/** A word that no table has says what a message is about. */
const unknown = { weight: 1, short: 0.4, name: 0.5, number: 0.6 };
const widestGap = 3;
const clock = /^\d{1,2}[.:]\d{2}$|^\d{1,2}(?:[.:]\d{2})?[-–]\d{1,2}(?:[.:]\d{2})?$/;
const date = /^\d{1,2}\/\d{1,2}(?:[/.-]\d{2,4})?$|^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$|^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/;

export function read(text: string, vocabulary: Vocabulary, most: number): Read {
  const tokens = tokensOf(text, most);
  const forms = tokens.map((token, at) => vocabulary.lookUp(token, at === 0).form);
  const taken = new Set<number>();
  const units: Unit[] = [];
  for (const [at, token] of tokens.entries()) {
    if (taken.has(at)) continue;
    const found = phraseAt(forms, at, taken, vocabulary);
    if (found) {
      for (const place of found.at) taken.add(place);
      units.push(unitOf([...found.phrase.concepts], found.at, vocabulary));
      continue;
    }
    units.push(wordUnit(token, at, vocabulary));
  }
  return { text, tokens, units };
}

function wordUnit(token: Token, at: number, vocabulary: Vocabulary): Unit {
  if (/^\d/.test(token.typed)) return numberUnit(token.typed, at);
  const { concepts } = vocabulary.lookUp(token, at === 0);
  if (concepts.length > 0) return unitOf(concepts, [at], vocabulary);
  return { concepts: [`'${token.form}`], weight: weightOf(token, at), at: [at] };
}

/** A name in a sentence says less of what is meant than a word: "meld meg på, hilsen Kari". */
function weightOf({ form, typed }: Token, at: number): number {
  if (form.length <= 2) return unknown.short;
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(typed) ? unknown.name : unknown.weight;
}

function numberUnit(typed: string, at: number): Unit {
  const concepts = ['num', ...(clock.test(typed) ? ['clock'] : []), ...(date.test(typed) ? ['day'] : [])];
  return { concepts, weight: unknown.number, at: [at] };
}

/** A café and a mini-training are both sessions. */
const events = ['cafe', 'training', 'session'];

function unitOf(found: readonly string[], at: readonly number[], vocabulary: Vocabulary): Unit {
  const concepts = found.some((concept) => events.includes(concept)) ? ['event', ...found] : found;
  return { concepts, weight: Math.min(...found.map((concept) => vocabulary.weightOf(concept))), at };
}

/** The longest phrase that begins at a word. */
function phraseAt(forms: readonly string[], start: number, taken: ReadonlySet<number>, vocabulary: Vocabulary) {
  let best: { readonly phrase: Phrase; readonly at: readonly number[] } | undefined;
  for (const phrase of vocabulary.phrasesFrom(forms[start] ?? '')) {
    if (best && best.at.length > phrase.forms.length) break;
    const at = placesOf(phrase, forms, start, taken);
    // "melde meg av kurset på fredag": the nearer of two.
    if (at && (!best || (at.at(-1) ?? 0) < (best.at.at(-1) ?? 0))) best = { phrase, at };
  }
  return best;
}

function placesOf(
  { forms: wanted, gapAfter }: Phrase,
  forms: readonly string[],
  start: number,
  taken: ReadonlySet<number>,
) {
  const at = [start];
  for (let next = 1; next < wanted.length; next += 1) {
    const from = (at.at(-1) ?? start) + 1;
    const last = gapAfter === next - 1 ? from + widestGap : from;
    let place = from;
    while (place <= last && (forms[place] !== wanted[next] || taken.has(place))) place += 1;
    if (place > last) return undefined;
    at.push(place);
  }
  return at;
}
