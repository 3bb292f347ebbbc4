import { logOfHalfMore } from './rarity.ts';

const BUCKETS = 1 << 16;
const SIZES = [3, 4] as const;
const MOST_GROUPS = 2000;

const JOINED = new Map(['åa', 'äe', 'æe', 'øo', 'öo'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
/** In which of the texts each hash was last seen, and the letters of the text: kept so that none are allocated. */
const seen = new Uint32Array(BUCKETS);
let text = 0;
let letters = new Uint16Array(1024);
const distinct = new Uint16Array(MOST_GROUPS);

/** Writes the words into `letters`, each between spaces. @returns how many letters that makes */
function spell(words: readonly string[]): number {
  const all = ` ${words.join(' ')} `;
  if (letters.length < all.length) letters = new Uint16Array(all.length * 2);
  for (let at = 0; at < all.length; at += 1) {
    const letter = all.charCodeAt(at);
    letters[at] = letter < 128 ? letter : (JOINED.get(letter) ?? letter);
  }
  return all.length;
}

/** The distinct hashes of the groups of three and four letters, across word borders, of folded words. */
export function letterGroups(words: readonly string[]): Uint16Array {
  const length = spell(words);
  text += 1;
  let count = 0;
  for (const size of SIZES) {
    for (let start = 0; start + size <= length && count < MOST_GROUPS; start += 1) {
      let hash = size;
      for (let at = start; at < start + size; at += 1) hash = (Math.imul(hash, 0x01000193) ^ letters[at]!) >>> 0;
      const bucket = (hash ^ (hash >>> 16)) & (BUCKETS - 1);
      if (seen[bucket] === text) continue;
      seen[bucket] = text;
      distinct[count++] = bucket;
    }
  }
  return distinct.slice(0, count);
}

/** How many wordings hold each letter group, and how alike two texts are by their rare ones. */
export class LetterGroups {
  readonly #holding = new Uint32Array(BUCKETS);
  /** Logarithms of `#holding` and a half: the rarity is their distance from that of all texts. */
  readonly #commonness = new Float32Array(BUCKETS).fill(Math.log(0.5));
  readonly #asked = new Float32Array(BUCKETS);
  /** For each letter group the first of its holders; all 0 but while `shareAll` runs. */
  readonly #holders = new Uint32Array(BUCKETS);
  #query: Uint16Array = new Uint16Array();
  #queryWeight = 0;
  #texts = 0;
  held = 0;
  cosine = 0;

  count(groups: Uint16Array, step: 1 | -1): void {
    this.#texts += step;
    for (const group of groups) {
      this.#holding[group]! += step;
      this.#commonness[group] = logOfHalfMore(this.#holding[group]!);
    }
  }

  /** Makes `groups` what `compare` compares with. */
  ask(groups: Uint16Array): void {
    for (const group of this.#query) this.#asked[group] = 0;
    this.#query = groups;
    this.#queryWeight = 0;
    const rarest = Math.log(this.#texts + 1);
    for (const group of groups) {
      const weight = Math.max(0, rarest - this.#commonness[group]!);
      this.#asked[group] = weight;
      this.#queryWeight += weight;
    }
  }

  /** What a text's letter groups weigh together: those from one place to another. */
  weightOf(groups: Uint16Array, from = 0, to = groups.length): number {
    const commonness = this.#commonness;
    const rarest = Math.log(this.#texts + 1);
    let all = 0;
    for (let at = from; at < to; at += 1) {
      const weight = rarest - commonness[groups[at]!]!;
      if (weight > 0) all += weight;
    }
    return all;
  }

  /**
   * Into `held` and `cosine`: the share of the weight of the query's letter groups that the text holds, and both ways.
   * @param all what the text's letter groups weigh together, those from one place to another
   */
  compare(groups: Uint16Array, all: number, from = 0, to = groups.length): void {
    const asked = this.#asked;
    let shared = 0;
    for (let at = from; at < to; at += 1) shared += asked[groups[at]!]!;
    this.held = shared === 0 ? 0 : shared / this.#queryWeight;
    this.cosine = shared === 0 ? 0 : shared / Math.sqrt(this.#queryWeight * all);
  }

  /** The cosine of the query and a text whose letter groups weigh `length` squared together. */
  likenessTo(groups: Uint16Array, length: number): number {
    const asked = this.#asked;
    let shared = 0;
    for (let at = 0; at < groups.length; at += 1) shared += asked[groups[at]!]!;
    return shared === 0 ? 0 : shared / (Math.sqrt(this.#queryWeight) * length);
  }

  /**
   * Into `shared` what the letter groups weigh together that each two of the texts hold: that of the texts `one` and
   * `other`, of which `other` is not the later, at `one * texts.length + other`. Only what is shared is looked at.
   */
  shareAll(texts: readonly Uint16Array[], shared: Float64Array): void {
    const count = texts.length;
    const first = this.#holders;
    shared.fill(0, 0, count * count);
    makeRoomForHolders(texts);
    const rarest = Math.log(this.#texts + 1);
    let holder = 0;
    for (let other = count - 1; other >= 0; other -= 1) {
      const groups = texts[other]!;
      for (let at = 0; at < groups.length; at += 1) {
        const group = groups[at]!;
        holder += 1;
        textOfHolder[holder] = other;
        nextHolder[holder] = first[group]!;
        first[group] = holder;
        const weight = Math.fround(Math.max(0, rarest - this.#commonness[group]!));
        for (let held = holder; held !== 0; held = nextHolder[held]!) {
          shared[textOfHolder[held]! * count + other]! += weight;
        }
      }
    }
    for (const groups of texts) for (let at = 0; at < groups.length; at += 1) first[groups[at]!] = 0;
  }
}

/** Lists by number of the texts that hold a letter group, for `shareAll`. */
let nextHolder = new Uint32Array(1);
let textOfHolder = new Uint16Array(1);

function makeRoomForHolders(texts: readonly Uint16Array[]): void {
  const most = texts.reduce((sum, { length }) => sum + length, 1);
  if (nextHolder.length >= most) return;
  nextHolder = new Uint32Array(most * 2);
  textOfHolder = new Uint16Array(most * 2);
}
