import { createChance, idAt, type Chance } from './chance.ts';
import type { Size } from './sizes.ts';
import { weeksAhead, weeksBehind } from './sizes.ts';

export const weekMs = 7 * 24 * 3_600_000;
const hourMs = 3_600_000;

/** One rollout that is filled, and with what. */
export type Scope = {
  readonly tenantId: string;
  readonly rolloutId: string;
  readonly size: Size;
  readonly now: Date;
  /** Tells the scopes of one database apart. */
  readonly at: number;
  readonly areas: readonly string[];
  readonly units: readonly string[];
};

/** @returns the id of a thing of the scope, in the order of making. */
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

/** When each of so many things happened, oldest first: at office hours of a Nordic week, more and more as time goes on. */
export function* instants(scope: Pick<Scope, 'now' | 'at'>, count: number, seed: number): Generator<number> {
  const chance = createChance(seed + scope.at);
  const begun = scope.now.getTime() - weeksBehind * weekMs;
  for (let number = 0; number < count; number += 1) {
    // By the square root the second year has more than the first.
    const at = begun + Math.sqrt((number + 0.5) / count) * weeksBehind * weekMs;
    yield Math.min(scope.now.getTime() - 1000, atOffice(at, chance));
  }
}

/** Somewhere between six and sixteen UTC of the same day; days of the week-end are the Friday before. */
function atOffice(atMs: number, chance: Chance): number {
  const day = Math.floor(atMs / (24 * hourMs));
  // The first day of all was a Thursday.
  const weekday = (day + 3) % 7;
  const working = weekday >= 5 ? day - (weekday - 4) : day;
  return working * 24 * hourMs + 6 * hourMs + chance.below(10 * hourMs);
}

/** When so many sessions begin, oldest first, from the beginning to as far as they are planned. */
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
