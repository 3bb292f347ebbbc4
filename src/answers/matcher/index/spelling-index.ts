import { coarse, editDistance } from '../../../language/index.ts';

/** Search effort: the number of rarest letter trigrams to use, and of words to compare. */
export interface Effort {
  readonly grams: number;
  readonly words: number;
  readonly leastShared: number;
}

export interface SimilarSpelling {
  readonly sound: number;
  /** 1 for the same sound, less with every different letter. */
  readonly similarity: number;
}

const GRAM = 3;
const LEAST = 0.3;
const MOST_KEPT = 5000;
/** Edit distance counts only from this share of unchanged letters. */
const EDITS_FROM = 0.3;

/**
 * The distinct letter trigrams of `^sound$` as numbers; letters beyond Unicode's first 1024 share numbers, which is
 * harmless.
 */
function gramsOf(sound: string): readonly number[] {
  const padded = `^${sound}$`;
  const grams: number[] = [];
  for (let start = 0; start + GRAM <= padded.length; start += 1) {
    const gram =
      (padded.charCodeAt(start) & 1023) |
      ((padded.charCodeAt(start + 1) & 1023) << 10) |
      ((padded.charCodeAt(start + 2) & 1023) << 20);
    if (!grams.includes(gram)) grams.push(gram);
  }
  return grams;
}

const NONE: readonly number[] = [];

/** Words by how they sound (`coarse` of a skeleton), found by shared trigrams. */
export class SpellingIndex {
  readonly #numbers = new Map<string, number>();
  readonly #soundsOfGram = new Map<number, number[]>();
  readonly #sounds: string[] = [];
  readonly #gramCounts: number[] = [];
  /** Cache of `near`, until a sound is added. */
  readonly #kept = new Map<Effort, Map<string, readonly SimilarSpelling[]>>();
  #shared = new Uint8Array(1024);
  /** The sounds that share most, best first. */
  readonly #nearest: number[] = [];
  readonly #dice: number[] = [];

  /** The number of the sound of a skeleton, new or known. */
  add(skeleton: string): number {
    const sound = coarse(skeleton);
    const before = this.#numbers.get(sound);
    if (before !== undefined) return before;
    const number = this.#sounds.length;
    this.#numbers.set(sound, number);
    this.#sounds.push(sound);
    if (this.#kept.size > 0) this.#kept.clear();
    const grams = gramsOf(sound);
    this.#gramCounts.push(grams.length);
    for (const gram of grams) {
      const sounds = this.#soundsOfGram.get(gram);
      if (sounds === undefined) this.#soundsOfGram.set(gram, [number]);
      else sounds.push(number);
    }
    return number;
  }

  same(skeleton: string): number | undefined {
    return this.#numbers.get(coarse(skeleton));
  }

  /** The sounds most similar to that of a skeleton, excluding itself, by shared letter trigrams and edit distance. */
  near(skeleton: string, effort: Effort): readonly SimilarSpelling[] {
    const sound = coarse(skeleton);
    if (sound.length < 3) return [];
    let kept = this.#kept.get(effort);
    if (kept === undefined || kept.size >= MOST_KEPT)
      this.#kept.set(effort, (kept = new Map<string, readonly SimilarSpelling[]>()));
    const before = kept.get(sound);
    if (before !== undefined) return before;
    const near = this.#find(sound, effort);
    kept.set(sound, near);
    return near;
  }

  #find(sound: string, effort: Effort): readonly SimilarSpelling[] {
    this.#findSharing(sound, effort);
    const near: SimilarSpelling[] = [];
    for (let at = 0; at < this.#nearest.length; at += 1) {
      const number = this.#nearest[at]!;
      const spelling = this.#sounds[number]!;
      const longest = Math.max(sound.length, spelling.length);
      let similarity = Math.min(1, this.#dice[at]!);
      // The lengths alone give a lower bound of the edit distance, which often makes it needless.
      const worthOf = (edits: number): number => (1 - edits / longest - EDITS_FROM) / (1 - EDITS_FROM);
      if (worthOf(Math.abs(sound.length - spelling.length)) > Math.max(similarity, LEAST))
        similarity = Math.max(similarity, worthOf(editDistance(sound, spelling)));
      if (similarity >= LEAST) near.push({ sound: number, similarity });
    }
    return near;
  }

  /** Writes the sounds that share the rarest letter trigrams into `#nearest` and `#dice`. */
  #findSharing(sound: string, effort: Effort): void {
    const own = this.#numbers.get(sound);
    const grams = gramsOf(sound);
    const lists = grams
      .map((gram) => this.#soundsOfGram.get(gram) ?? NONE)
      .sort((a, b) => a.length - b.length)
      .slice(0, effort.grams);
    if (this.#shared.length < this.#sounds.length) this.#shared = new Uint8Array(this.#sounds.length * 2);
    const shared = this.#shared;
    for (const list of lists) for (let at = 0; at < list.length; at += 1) shared[list[at]!]! += 1;
    const unseen = grams.length / lists.length;
    this.#nearest.length = 0;
    this.#dice.length = 0;
    for (const list of lists) {
      for (let at = 0; at < list.length; at += 1) {
        const other = list[at]!;
        const count = shared[other]!;
        if (count === 0) continue;
        shared[other] = 0;
        const dice = (2 * count * unseen) / (grams.length + this.#gramCounts[other]!);
        if (dice >= effort.leastShared && other !== own) this.#keep(other, dice, effort.words);
      }
    }
  }

  /** Inserts a sound into the `most` best ones. */
  #keep(sound: number, dice: number, most: number): void {
    const nearest = this.#nearest;
    const dices = this.#dice;
    if (nearest.length >= most) {
      if (dice <= dices[most - 1]!) return;
      nearest.length = most - 1;
      dices.length = most - 1;
    }
    let place = nearest.length;
    nearest.push(sound);
    dices.push(dice);
    for (; place > 0 && dices[place - 1]! < dice; place -= 1) {
      nearest[place] = nearest[place - 1]!;
      dices[place] = dices[place - 1]!;
    }
    nearest[place] = sound;
    dices[place] = dice;
  }
}
