import type { AskedArea } from '../answers/index.ts';
import type { CaseCounts } from '../cases/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { WaitingArea } from '../questions/index.ts';
import type { SessionFacts } from '../sessions/index.ts';

export type { AskedArea, CaseCounts, SessionFacts, WaitingArea };

export type CountedArea = { readonly areaKey: string; readonly count: number };

/** The language-independent content of a week's status. */
export type StatusContent = {
  /** The channel's language when it was due: a post is found again by its text. */
  readonly language: Language;
  readonly highlights: string | undefined;
  readonly coming: readonly SessionFacts[];
  readonly held: readonly SessionFacts[];
  readonly asked: { readonly total: number; readonly areas: readonly CountedArea[] };
  readonly waiting: { readonly total: number; readonly areas: readonly CountedArea[] };
  readonly cases: CaseCounts;
  /** ISO-8601 UTC; the beginning of what is told, and its end, which older posts do not name. */
  readonly since: string;
  readonly until?: string;
  /** The original due time of a late status. */
  readonly lateSince: string | undefined;
};

export type StatusFacts = {
  readonly coming: readonly SessionFacts[];
  readonly held: readonly SessionFacts[];
  readonly asked: readonly AskedArea[];
  readonly waiting: readonly WaitingArea[];
  readonly cases: CaseCounts;
};

/** An area with fewer askers is not named, because it could identify them. */
export const smallestGroup = 5;
/** Maximum number of named areas. */
const mostAreas = 3;

/** Combines a week's facts; the most asked areas first. */
export function contentOf(
  facts: StatusFacts,
  about: Pick<StatusContent, 'language' | 'highlights' | 'since' | 'until' | 'lateSince'>,
): StatusContent {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const asked = facts.asked.filter(({ people }) => people >= smallestGroup);
  const waiting = facts.waiting.filter(({ waiting: count }) => count >= smallestGroup);
  return {
    ...about,
    coming: facts.coming,
    held: facts.held,
    asked: {
      total: sum(facts.asked.map((area) => area.asked)),
      areas: largest(asked.map(({ areaKey, asked: count }) => ({ areaKey, count }))),
    },
    waiting: {
      total: sum(facts.waiting.map((area) => area.waiting)),
      areas: largest(waiting.map(({ areaKey, waiting: count }) => ({ areaKey, count }))),
    },
    cases: facts.cases,
  };
}

/** True when only coming sessions are left, or nothing at all. */
export function isQuiet({ highlights, coming, held, asked, waiting, cases }: StatusContent): boolean {
  const counts = [coming.length, held.length, asked.total, waiting.total, ...Object.values(cases)];
  return highlights === undefined && counts.every((count) => count === 0);
}

/** How many came to sessions, where it was counted; `atLeast` when one of the counts was a least. */
export function comersOf(
  held: readonly SessionFacts[],
): { readonly count: number; readonly atLeast: boolean } | undefined {
  const counted = held.flatMap(({ headCount }) => headCount ?? []);
  if (counted.length === 0) return undefined;
  return {
    count: counted.reduce((total, { count }) => total + count, 0),
    atLeast: counted.some(({ atLeast }) => atLeast),
  };
}

function largest(
  areas: readonly { readonly areaKey: string | undefined; readonly count: number }[],
): readonly CountedArea[] {
  return areas
    .flatMap(({ areaKey, count }) => (areaKey === undefined ? [] : [{ areaKey, count }]))
    .toSorted((first, second) => second.count - first.count || first.areaKey.localeCompare(second.areaKey))
    .slice(0, mostAreas);
}
