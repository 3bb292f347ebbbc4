import { coarse, editDistance, ngrams } from '../../language/index.ts';

/** How far a spelling is looked for: by how many letter groups, the rarest, and with how many words compared. */
export interface Effort {
  readonly grams: number;
  readonly words: number;
  readonly leastShared: number;
}

export interface NearSpelling {
  readonly sound: number;
  /** 1 for the same sound, less with every letter that differs. */
  readonly likeness: number;
}

const GRAM = 3;
const LEAST = 0.3;

/** Words by how they sound (`coarse` of a skeleton), found by what they share with another. */
export class Spellings {
  readonly #numbers = new Map<string, number>();
  readonly #soundsOfGram = new Map<string, number[]>();
  readonly #sounds: string[] = [];
  readonly #gramCounts: number[] = [];
  #shared = new Uint8Array(1024);

  /** The number of the sound of a skeleton, new or known. */
  add(skeleton: string): number {
    const sound = coarse(skeleton);
    const before = this.#numbers.get(sound);
    if (before !== undefined) return before;
    const number = this.#sounds.length;
    this.#numbers.set(sound, number);
    this.#sounds.push(sound);
    const grams = new Set(ngrams(sound, GRAM));
    this.#gramCounts.push(grams.size);
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

  /** The sounds most like that of a skeleton, itself left out, judged by shared letter groups and edit distance. */
  near(skeleton: string, effort: Effort): readonly NearSpelling[] {
    const sound = coarse(skeleton);
    if (sound.length < 3) return [];
    const own = this.#numbers.get(sound);
    const near = this.#sharing(sound, effort).filter(({ other }) => other !== own);
    near.sort((a, b) => b.dice - a.dice);
    return near.slice(0, effort.words).flatMap(({ other, dice }) => {
      const spelling = this.#sounds[other]!;
      const edits = 1 - editDistance(sound, spelling) / Math.max(sound.length, spelling.length);
      const likeness = Math.max(Math.min(1, dice), (edits - 0.3) / 0.7);
      return likeness < LEAST ? [] : [{ sound: other, likeness }];
    });
  }

  #sharing(sound: string, effort: Effort): { other: number; dice: number }[] {
    const grams = [...new Set(ngrams(sound, GRAM))];
    const lists = grams
      .map((gram) => this.#soundsOfGram.get(gram) ?? [])
      .sort((a, b) => a.length - b.length)
      .slice(0, effort.grams);
    if (this.#shared.length < this.#sounds.length) this.#shared = new Uint8Array(this.#sounds.length * 2);
    const shared = this.#shared;
    for (const list of lists) for (let at = 0; at < list.length; at += 1) shared[list[at]!]! += 1;
    const unseen = grams.length / lists.length;
    const near: { other: number; dice: number }[] = [];
    for (const list of lists) {
      for (let at = 0; at < list.length; at += 1) {
        const other = list[at]!;
        const count = shared[other]!;
        if (count === 0) continue;
        shared[other] = 0;
        const dice = (2 * count * unseen) / (grams.length + this.#gramCounts[other]!);
        if (dice >= effort.leastShared) near.push({ other, dice });
      }
    }
    return near;
  }
}
