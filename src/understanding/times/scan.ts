import { editDistance } from '../../language/index.ts';
import { clockRules } from './clock-rules.ts';
import { dateRules } from './date-rules.ts';
import type { Item, Meaning } from './item.ts';
import { folded, weekdays } from './lexicon/words.ts';
import { otherRules } from './other-rules.ts';
import { mayBegin } from './numbers.ts';
import type { Rule } from './rule.ts';
import { type FoldedText, foldText } from './text.ts';
import { weekdayRules } from './weekday-rules.ts';

/** Longer than any message with a time in it; what follows is left alone. */
const longest = 1200;
// Rules of numbers that belong to titles come first: where two are equally long, the earlier one holds.
const rules: readonly Rule[] = [...otherRules, ...dateRules, ...weekdayRules, ...clockRules];

/** Everything in a text that speaks of a time, a place or a number of seats, in order, none over another. */
export function scan(text: string): readonly Item[] {
  const read = foldText(text, longest);
  const items: Item[] = [];
  for (let at = 0; at < read.tokens.length;) {
    const found = longestAt(read, at) ?? nearlyWeekdayAt(read, at);
    if (!found) {
      at += 1;
      continue;
    }
    items.push(found.item);
    at = found.next;
  }
  return items;
}

/** "trosdag" may be a weekday with two letters changed about: it is offered, not taken. */
function nearlyWeekdayAt(read: FoldedText, at: number): Found | undefined {
  const token = read.tokens[at];
  const word = token && read.folded.slice(token.at, token.at + token.length);
  if (!token || word === undefined || word.length < 5 || word.length > 10 || !/d?a?[dagy]{2,3}$/.test(word))
    return undefined;
  const near = weekdays.findIndex((names) => names.some((name) => editDistance(folded(name), word) <= 1));
  if (near < 0) return undefined;
  const { start, end } = token;
  const meaning = { kind: 'unclear', what: 'day', isWeak: true, near: near + 1 } as const;
  return { item: { ...meaning, lead: '', start, end }, next: at + 1 };
}

type Found = { readonly item: Item; readonly next: number };

function longestAt(read: FoldedText, at: number): Found | undefined {
  const first = read.tokens[at];
  if (!first) return undefined;
  const word = read.folded.slice(first.at, first.at + first.length);
  if (!mayBegin(word) && read.folded[first.at + first.length] !== '.') return undefined;
  let best: { readonly meaning: Meaning; readonly end: number; readonly lead: string } | undefined;
  for (const { pattern, read: readGroups } of rules) {
    pattern.lastIndex = first.at;
    const found = pattern.exec(read.folded);
    if (!found || found[0].trim() === '') continue;
    const end = first.at + found[0].trimEnd().length;
    if (best && end <= best.end) continue;
    const meaning = readGroups(found.groups ?? {});
    if (meaning) best = { meaning, end, lead: found.groups?.lead ?? '' };
  }
  if (!best) return undefined;
  const { end, meaning, lead } = best;
  let last = at;
  while (last + 1 < read.tokens.length && (read.tokens[last + 1]?.at ?? end) < end) last += 1;
  return { item: { ...meaning, lead, start: first.start, end: read.tokens[last]?.end ?? first.end }, next: last + 1 };
}
