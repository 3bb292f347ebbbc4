import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/** A time from one instant on until just before another. */
export type Span = { readonly from: Date; readonly to: Date };

/** A query over spans: what is counted, in which tables, and what joins them to the span from `begins` to `ends`. */
export type SpanQuery = {
  readonly count: RawBuilder<unknown>;
  readonly tables: RawBuilder<unknown>;
  readonly joined: (begins: RawBuilder<unknown>, ends: RawBuilder<unknown>) => RawBuilder<unknown>;
};

/**
 * Counts something in each of several spans by one query, in their order; a span without any is there too. The spans lie
 * in the query, since weeks on a wall are not equally long: no arithmetic of a database cuts them.
 */
export async function countInSpans<T>(
  database: Pick<Database, 'db' | 'engine'>,
  spans: readonly Span[],
  { count, tables, joined }: SpanQuery,
): Promise<readonly T[]> {
  if (spans.length === 0) return [];
  const type = sql.raw(database.engine === 'postgres' ? 'timestamptz' : 'text');
  const rows = spans.map(
    ({ from, to }, at) =>
      sql`(${sql.lit(at)}, cast(${from.toISOString()} as ${type}), cast(${to.toISOString()} as ${type}))`,
  );
  const query = sql<T>`with spans(place, begins, ends) as (values ${sql.join(rows)})
    select ${count} from spans left join ${tables} on ${joined(sql`spans.begins`, sql`spans.ends`)}
    group by spans.place order by spans.place`;
  return (await query.execute(database.db)).rows;
}
