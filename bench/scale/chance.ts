import { steady } from '../matching/scale.ts';

/** Pseudo-random choices, the same in each run. */
export type Chance = ReturnType<typeof createChance>;

export function createChance(seed: number) {
  const random = steady(seed);
  return {
    random,
    /** True with this probability. */
    is: (share: number): boolean => random() < share,
    /** From 0 to `count`, exclusive. */
    below: (count: number): number => Math.floor(random() * count),
    /** The same, skewed to low numbers: few people do much and many do little. */
    skewedBelow: (count: number): number => Math.floor(random() ** 2 * count),
    pick: <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!,
    /** One of the keys, with its weight as probability; the weights add up to 1. */
    weighed<K extends string>(weights: Readonly<Record<K, number>>): K {
      let rest = random();
      const keys = Object.keys(weights) as K[];
      return keys.find((key) => (rest -= weights[key]) < 0) ?? keys.at(-1)!;
    },
  };
}

/** A UUID of version 7 that sorts by instant, then by number. */
export function idAt(instantMs: number, number: number): string {
  const time = Math.floor(instantMs).toString(16).padStart(12, '0');
  const rest = number.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`;
}
