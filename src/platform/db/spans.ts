import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/** A time from one instant on until just before another. */
export type Span = { readonly from: Date; readonly to: Date };

/**
 * A query over spans: what is counted, and what stands after the spans in its `from`. The first table must be cross joined:
 * SQLite then goes from a span to its rows, while it may turn any other join around and look at every span for each row.
 */
export type SpanQuery<T> = {
  readonly count: RawBuilder<T>;
  readonly among: (begins: RawBuilder<unknown>, ends: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** Stands for a span without any. */
  readonly none: T;
};

/**
 * Counts something in each of several spans by one query, in their order, beside the turns. The spans lie in the query,
 * since weeks on a wall are not equally long: no arithmetic of a database cuts them.
 */
export async function countInSpans<T>(
  database: Pick<Database, 'db' | 'engine' | 'readAside'>,
  spans: readonly Span[],
  { count, among, none }: SpanQuery<T>,
): Promise<readonly T[]> {
  if (spans.length === 0) return [];
  const type = sql.raw(database.engine === 'postgres' ? 'timestamptz' : 'text');
  const rows = spans.map(
    ({ from, to }, at) =>
      sql`(${sql.lit(at)}, cast(${from.toISOString()} as ${type}), cast(${to.toISOString()} as ${type}))`,
  );
  const query = sql<T & { readonly place: number }>`with spans(place, begins, ends) as (values ${sql.join(rows)})
    select spans.place, ${count} from spans ${among(sql`spans.begins`, sql`spans.ends`)} group by spans.place`;
  const counts = await database.readAside<T & { readonly place: number }>(query.compile(database.db));
  const counted = new Map(counts.map(({ place, ...one }) => [place, one as T]));
  return spans.map((_, at) => counted.get(at) ?? none);
}
