import type { Database } from './database.ts';
import { createKeptWeeks, longestKeptMs, type Part, weekKey, written } from './kept-weeks.ts';
import type { Span } from './spans.ts';

/** Whose numbers, as of when. */
export type SumsOf = { readonly tenantId: string; readonly rolloutId: string; readonly now: Date };

/** Something that is counted by weeks: in all, or in parts that are kept beside one another, such as units. */
export type Measure<T extends object> = {
  readonly name: string;
  /** How long after its end a week may still grow by itself: by messages that are delivered again, and by slow commits. */
  readonly settledAfterMs: number;
  /** Stands for a week, or a part of it, without any. */
  readonly none: T;
  /** All parts of the spans that have any; the only part of what has no parts is ''. */
  countAll(of: SumsOf, spans: readonly Span[]): Promise<readonly Part<T>[]>;
  /** One part of each span, in their order. */
  countOne(of: SumsOf, spans: readonly Span[], part: string): Promise<readonly T[]>;
};

export type KeptSums<T> = {
  /** One part's numbers in each span, in their order. */
  read(of: SumsOf, spans: readonly Span[], part?: string): Promise<readonly T[]>;
  /** Counts the weeks again, keeps what comes of it, and forgets all other weeks. @returns how many were kept wrong. */
  check(of: SumsOf, spans: readonly Span[]): Promise<number>;
};

/** Weeks that are counted by one statement, so that each ends within a second. */
const weeksAtOnce = 4;

/**
 * Numbers of weeks that are over, kept with the instants of their beginning and end: where those change with the rollout's
 * time zone, none is found and they are counted anew. Whoever changes something in such a week calls `sumsChanged` in the
 * same transaction. A count that such a change overtakes is told, but not kept.
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

  /** Many may ask at the same moment: only the first one counts. */
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

/** Of what has no parts: what was counted in each span, as its only part. */
export function wholes<T>(numbers: readonly T[]): readonly Part<T>[] {
  return numbers.map((one, place) => ({ place, part: '', numbers: one }));
}
