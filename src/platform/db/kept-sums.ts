import type { Database } from './database.ts';
import { createKeptWeeks, longestKeptMs, type Part, weekKey, written } from './kept-weeks.ts';
import type { Span } from './spans.ts';

/** The tenant and rollout of the numbers, and the time of the question. */
export type SumsOf = { readonly tenantId: string; readonly rolloutId: string; readonly now: Date };

/** A number that is counted by week, either as a whole or in parts such as units. */
export type Measure<T extends object> = {
  readonly name: string;
  /** How long after its end a week's numbers may still grow, through redelivered messages and slow commits. */
  readonly settledAfterMs: number;
  /** The numbers of a week, or of a part of it, without rows. */
  readonly none: T;
  /** All parts with rows in the spans; a measure without parts has the single part ''. */
  countAll(of: SumsOf, spans: readonly Span[]): Promise<readonly Part<T>[]>;
  /** The numbers of one part for each span, in their order. */
  countOne(of: SumsOf, spans: readonly Span[], part: string): Promise<readonly T[]>;
};

export type KeptSums<T> = {
  /** One part's numbers in each span, in their order. */
  read(of: SumsOf, spans: readonly Span[], part?: string): Promise<readonly T[]>;
  /**
   * Counts the weeks again, stores the results, and deletes all other weeks. @returns how many stored weeks were wrong.
   */
  check(of: SumsOf, spans: readonly Span[]): Promise<number>;
};

/** Weeks counted by one statement, so that each ends within a second. */
const weeksAtOnce = 4;

/**
 * A cache of the numbers of past weeks, keyed by the instants of their start and end: when those change with the
 * rollout's time zone, the weeks are counted again. Code that changes data in such a week calls `sumsChanged` in the
 * same transaction. A count that such a change overtakes is returned but not cached.
 */
export function createKeptSums<T extends object>(database: Database, measure: Measure<T>): KeptSums<T> {
  const { name, none, settledAfterMs, countAll, countOne } = measure;
  const weeks = createKeptWeeks(database, name);
  let filling: Promise<unknown> = Promise.resolve();

  const settledOf = ({ now }: SumsOf, spans: readonly Span[]) =>
    spans.filter(
      ({ from, to }) =>
        to.getTime() + settledAfterMs <= now.getTime() && to.getTime() - from.getTime() <= longestKeptMs,
    );

  /** Of several callers at the same moment only the first one counts. */
  function fill(of: SumsOf, spans: readonly Span[]): Promise<void> {
    const filled = filling.then(() => fillAlone(of, spans));
    filling = filled.catch(() => undefined);
    return filled;
  }

  async function fillAlone(of: SumsOf, spans: readonly Span[]): Promise<void> {
    const known = await weeks.find(of, spans, '', '');
    const missing = spans.filter((span) => !known.has(weekKey(span)));
    for (const some of slicesOf(missing)) {
      const seen = await weeks.version(of);
      await weeks.keep(of, seen, written(some, await countAll(of, some), none));
    }
  }

  return {
    async read(of, spans, part = '') {
      const settled = settledOf(of, spans);
      const find = () => weeks.find(of, settled, part, JSON.stringify(none));
      let kept = await find();
      if (kept.size < settled.length) {
        await fill(
          of,
          settled.filter((span) => !kept.has(weekKey(span))),
        );
        kept = await find();
      }
      const open = spans.filter((span) => !kept.has(weekKey(span)));
      const counted = await countOne(of, open, part);
      const numbers = new Map(open.map((span, at) => [weekKey(span), counted[at]]));
      return spans.map((span) => {
        const json = kept.get(weekKey(span));
        return json === undefined ? (numbers.get(weekKey(span)) ?? none) : (JSON.parse(json) as T);
      });
    },

    async check(of, spans) {
      const settled = settledOf(of, spans);
      let wrong = 0;
      for (const some of slicesOf(settled)) {
        const seen = await weeks.version(of);
        const before = await weeks.all(of, some);
        const fresh = written(some, await countAll(of, some), none);
        const differing = [...before].filter(([key, parts]) => !areAlike(parts, fresh.get(key)));
        if (await weeks.keep(of, seen, fresh)) wrong += differing.length;
      }
      await weeks.forgetOthers(of, settled);
      return wrong;
    },
  };
}

function slicesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  return Array.from({ length: Math.ceil(spans.length / weeksAtOnce) }, (_, at) =>
    spans.slice(at * weeksAtOnce, (at + 1) * weeksAtOnce),
  );
}

function areAlike(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string> | undefined): boolean {
  return other !== undefined && one.size === other.size && [...one].every(([part, json]) => other.get(part) === json);
}

/** The numbers of each span as its only part, for a measure without parts. */
export function wholes<T>(numbers: readonly T[]): readonly Part<T>[] {
  return numbers.map((one, place) => ({ place, part: '', numbers: one }));
}
