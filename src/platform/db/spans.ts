import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/** A time from one instant on until just before another. */
export type Span = { readonly from: Date; readonly to: Date };

/**
 * A query over spans: the expression to count, and the rest of its `from` clause. The first table must be cross joined:
 * SQLite then looks up the rows of each span, whereas it may reorder any other join and scan every span for each row.
 */
export type SpanQuery<T> = {
  readonly count: RawBuilder<T>;
  readonly among: (begins: RawBuilder<unknown>, ends: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** The numbers of a span without rows. */
  readonly none: T;
};

/**
 * Counts in several spans with one query, in their order, without blocking turns. The query contains the spans, because
 * weeks in local time differ in length and database arithmetic cannot compute them.
 */
export async function countInSpans<T>(
  database: Counting,
  spans: readonly Span[],
  { none, ...query }: SpanQuery<T>,
): Promise<readonly T[]> {
  const counts = await ask<T>(database, spans, undefined, query);
  const counted = new Map(counts.map(({ place, ...one }) => [place, one as T]));
  return spans.map((_, at) => counted.get(at) ?? none);
}

/**
 * The same, split into parts such as units.
 * @param part names the part in the query.
 * @returns the parts with rows; `place` is the index of the span.
 */
export async function countPartsInSpans<T>(
  database: Counting,
  spans: readonly Span[],
  { part, ...query }: Omit<SpanQuery<T>, 'none'> & { readonly part: RawBuilder<string> },
): Promise<readonly { readonly place: number; readonly part: string; readonly numbers: T }[]> {
  const counts = await ask<T & { readonly part: string }>(database, spans, part, query);
  return counts.map(({ place, part: name, ...numbers }) => ({ place, part: name, numbers: numbers as T }));
}

type Counting = Pick<Database, 'db' | 'engine' | 'readAside'>;

async function ask<Row>(
  { db, engine, readAside }: Counting,
  spans: readonly Span[],
  part: RawBuilder<unknown> | undefined,
  { count, among }: Omit<SpanQuery<unknown>, 'none'>,
): Promise<readonly (Row & { readonly place: number })[]> {
  if (spans.length === 0) return [];
  const type = sql.raw(engine === 'postgres' ? 'timestamptz' : 'text');
  const values = spans.map(
    ({ from, to }, at) =>
      sql`(${sql.lit(at)}, cast(${from.toISOString()} as ${type}), cast(${to.toISOString()} as ${type}))`,
  );
  const query = sql`with spans(place, begins, ends) as (values ${sql.join(values)})
    select spans.place, ${part === undefined ? sql`` : sql`${part} as part,`} ${count}
    from spans ${among(sql`spans.begins`, sql`spans.ends`)}
    group by spans.place ${part === undefined ? sql`` : sql`, ${part}`}`;
  return readAside(query.compile(db));
}
