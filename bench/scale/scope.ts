import { createChance, idAt, type Chance } from './chance.ts';
import type { Size } from './sizes.ts';
import { weeksAhead, weeksBehind } from './sizes.ts';

export const weekMs = 7 * 24 * 3_600_000;
const hourMs = 3_600_000;

/** One rollout to fill, and its size. */
export type Scope = {
  readonly tenantId: string;
  readonly rolloutId: string;
  readonly size: Size;
  readonly now: Date;
  /** Number of the scope in its database. */
  readonly at: number;
  readonly areas: readonly string[];
  readonly units: readonly string[];
};

/** @returns the id of an item of the scope, in creation order. */
export function idIn(scope: Pick<Scope, 'at'>, madeAtMs: number, number: number): string {
  return idAt(madeAtMs, scope.at * 10_000_000_000 + number);
}

export function personId(scope: Pick<Scope, 'at'>, number: number): string {
  return idAt(0x19000000000, scope.at * 10_000_000_000 + number);
}

export function channelUserId(person: string): string {
  return `29:${person}`;
}

export function personName(number: number): string {
  const first = ['Nina', 'Ola', 'Kari', 'Per', 'Liv', 'Arne', 'Berit', 'Jon', 'Siri', 'Lars'];
  const last = ['Haugen', 'Lund', 'Berg', 'Moen', 'Dahl', 'Vik', 'Strand', 'Nygård', 'Bakke', 'Holm'];
  return `${first[number % 10]} ${last[Math.floor(number / 10) % 10]} ${number}`;
}

export function caseKey(number: number): string {
  return `SAMPLE-${number}`;
}

/** Times of events, oldest first: in office hours of a Nordic week, with growing frequency. */
export function* instants(scope: Pick<Scope, 'now' | 'at'>, count: number, seed: number): Generator<number> {
  const chance = createChance(seed + scope.at);
  const begun = scope.now.getTime() - weeksBehind * weekMs;
  for (let number = 0; number < count; number += 1) {
    // The square root gives the second year more events than the first.
    const at = begun + Math.sqrt((number + 0.5) / count) * weeksBehind * weekMs;
    yield Math.min(scope.now.getTime() - 1000, atOffice(at, chance));
  }
}

/** A time between six and sixteen UTC on the same day; weekend days become the Friday before. */
function atOffice(atMs: number, chance: Chance): number {
  const day = Math.floor(atMs / (24 * hourMs));
  // The epoch was a Thursday.
  const weekday = (day + 3) % 7;
  const working = weekday >= 5 ? day - (weekday - 4) : day;
  return working * 24 * hourMs + 6 * hourMs + chance.below(10 * hourMs);
}

/** Start times of sessions, oldest first, from the beginning to the end of the planning period. */
export function* sessionStarts(scope: Pick<Scope, 'now' | 'at'>, count: number): Generator<number> {
  const chance = createChance(31 + scope.at);
  const begun = scope.now.getTime() - weeksBehind * weekMs;
  const span = (weeksBehind + weeksAhead) * weekMs;
  for (let number = 0; number < count; number += 1) {
    const at = atOffice(begun + ((number + 0.5) / count) * span, chance);
    yield at - (at % (15 * 60_000));
  }
}

export const iso = (ms: number): string => new Date(ms).toISOString();
