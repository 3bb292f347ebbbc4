import type { EntryIndex, IndexedEntry } from './index-of-entries.ts';

/** So many entries at the top may be told apart, by so many wordings of each. */
export const MOST_RIVALS = 4;
const MOST_WORDINGS = 12;
/** Fewer wordings than this for each entry say too little of what tells it from the others. */
const FEWEST_WORDINGS = 2;
/** More rounds than this fit the wordings rather than what is asked. */
const ROUNDS = 8;

const ROOM = MOST_RIVALS * MOST_WORDINGS;
const likeness = new Float64Array(ROOM * ROOM);
const norms = new Float64Array(ROOM);
const room = ROOM * MOST_RIVALS;
const weights = new Float64Array(room);
const before = new Float64Array(room);
const ahead = new Float64Array(room);
const odds = new Float64Array(MOST_RIVALS);
const result = new Float64Array(MOST_RIVALS);

/**
 * How the entries differ by the letter groups of their wordings, and on which side the query falls: a logistic
 * regression between these few, learnt anew for the query that `letters` was asked with. What all of them hold tells
 * nothing here, however rare it is elsewhere.
 * @returns the log odds of each entry, until the next call; undefined where there are too few wordings to learn from
 */
export function contest(index: EntryIndex, entries: readonly IndexedEntry[]): Float64Array | undefined {
  const rivals = entries.length;
  const wordings: Uint16Array[] = [];
  const owner: number[] = [];
  entries.forEach(({ slot }, rival) => {
    for (const letters of index.lettersOfWordings(slot, MOST_WORDINGS)) {
      wordings.push(letters);
      owner.push(rival);
    }
  });
  const count = wordings.length;
  if (rivals < 2 || count < FEWEST_WORDINGS * rivals) return undefined;
  const share = entries.map((entry) => 1 / (rivals * Math.min(MOST_WORDINGS, Math.max(1, entry.wordings.length))));
  const step = 2 / (compareAll(wordings, index.letters) * Math.max(...share));
  weights.fill(0, 0, count * MOST_RIVALS);
  ahead.fill(0, 0, count * MOST_RIVALS);
  for (let round = 1; round <= ROUNDS; round += 1) {
    before.set(weights.subarray(0, count * MOST_RIVALS));
    for (let one = 0; one < count; one += 1) {
      oddsOf(likeness, one * count, count, ahead);
      let sum = 0;
      for (let rival = 0; rival < rivals; rival += 1) sum += odds[rival] = Math.exp(odds[rival]!);
      for (let rival = 0; rival < rivals; rival += 1) {
        const miss = odds[rival]! / sum - (owner[one] === rival ? 1 : 0);
        weights[one * MOST_RIVALS + rival] = ahead[one * MOST_RIVALS + rival]! - step * share[owner[one]!]! * miss;
      }
    }
    // Each round starts a little further on in the direction of the last (Nesterov).
    const onward = (round - 1) / (round + 2);
    for (let at = 0; at < count * MOST_RIVALS; at += 1)
      ahead[at] = weights[at]! + onward * (weights[at]! - before[at]!);
  }
  for (let one = 0; one < count; one += 1) norms[one] = index.letters.likenessTo(wordings[one]!, norms[one]!);
  oddsOf(norms, 0, count, weights);
  result.set(odds);
  return result;
}

/** Into `odds` the sum of the weights of all wordings, each by its likeness. Where rivals lack, their weights are 0. */
function oddsOf(alike: Float64Array, from: number, count: number, by: Float64Array): void {
  // Sums in four variables: in an array they took three times as long, and this is the innermost of four loops.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let other = 0, at = 0; other < count; other += 1, at += MOST_RIVALS) {
    const like = alike[from + other]!;
    first += like * by[at]!;
    second += like * by[at + 1]!;
    third += like * by[at + 2]!;
    fourth += like * by[at + 3]!;
  }
  odds[0] = first;
  odds[1] = second;
  odds[2] = third;
  odds[3] = fourth;
}

/** Into `likeness` how alike each two wordings are, into `norms` the length of each. @returns the greatest sum of a row */
function compareAll(wordings: readonly Uint16Array[], letters: EntryIndex['letters']): number {
  const count = wordings.length;
  letters.shareAll(wordings, likeness);
  for (let one = 0; one < count; one += 1) norms[one] = Math.sqrt(likeness[one * count + one]!) || 1;
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other <= one; other += 1) {
      const alike = likeness[one * count + other]! / (norms[one]! * norms[other]!);
      likeness[one * count + other] = alike;
      likeness[other * count + one] = alike;
    }
  }
  let greatest = 1e-6;
  for (let one = 0; one < count; one += 1) {
    let sum = 0;
    for (let other = 0; other < count; other += 1) sum += likeness[one * count + other]!;
    if (sum > greatest) greatest = sum;
  }
  return greatest;
}
