import type { AskedSpan } from '../answers/index.ts';
import type { StateCounts } from '../cases/index.ts';
import type { Reach } from '../sessions/index.ts';
import { smallestGroup } from '../status/index.ts';
import type { Insights, InsightsWeek } from './dto.ts';

/** True for a group that is not empty but so small that its numbers could identify people. */
export function isTooFew(people: number): boolean {
  return people > 0 && people < smallestGroup;
}

/**
 * The numbers of the whole rollout are public in the weekly status; those of a unit are shown from five people on.
 * @see contentOf in the weekly status
 */
export function askedOf({ asked, answered, people }: AskedSpan, isOfUnit: boolean): InsightsWeek['questions'] {
  return isOfUnit && isTooFew(people) ? { isHidden: true } : { isHidden: false, asked, answered };
}

/** A unit's share of a session is its bookings; places and head-counts apply to the whole session. */
export function reachOf(reach: Reach, isOfUnit: boolean): InsightsWeek['sessions'] {
  const { sessions: held, booked, places, counted, came, atLeast, units, people } = reach;
  if (isOfUnit)
    return isTooFew(people)
      ? { isHidden: true, isAtLeast: false }
      : { isHidden: false, held, booked, isAtLeast: false };
  return {
    isHidden: false,
    held,
    places,
    booked,
    ...(counted > 0 ? { came } : {}),
    // Sessions without a head-count may have had more.
    isAtLeast: counted > 0 && (atLeast > 0 || counted < held),
    units,
  };
}

const states = ['new', 'taken', 'planned', 'done', 'rejected', 'withdrawn'] as const;

export function wishesOf(counts: StateCounts, isOfUnit: boolean): Insights['wishes'] {
  const isHidden = isOfUnit && isTooFew(counts.people);
  const countOf = (state: (typeof states)[number]) => counts.states.find((one) => one.state === state)?.count ?? 0;
  return {
    isHidden,
    states: states.map((state) => (isHidden ? { state } : { state, count: countOf(state) })),
  };
}
