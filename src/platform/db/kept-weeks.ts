import { seenWith } from './tx.ts';
import { sql, type Transaction } from 'kysely';
import { inSlices } from '../breathe.ts';
import { type Database, tablesOf } from './database.ts';
import type { Migration } from './migrations.ts';
import type { Span } from './spans.ts';

type KeptTables = {
  kept_sums: {
    tenant_id: string;
    rollout_id: string;
    measure: string;
    begins: string;
    ends: string;
    /** Each cached week has the part '', even when all its numbers belong to other parts. */
    part: string;
    numbers: string;
  };
  /** Incremented by every change in a week that may be cached, so that an overtaken count is detected. */
  kept_sum_versions: { tenant_id: string; rollout_id: string; measure: string; version: number };
};

/** Each feature with cached sums includes these migrations; their names ensure that they run once. */
export const keptSumsMigrations: readonly Migration[] = [
  {
    name: '0015-kept-sums',
    up: async (db, types) => {
      await db.schema
        .createTable('kept_sums')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('measure', 'text', (column) => column.notNull())
        .addColumn('begins', types.instant, (column) => column.notNull())
        .addColumn('ends', types.instant, (column) => column.notNull())
        .addColumn('part', 'text', (column) => column.notNull())
        .addColumn('numbers', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('kept_sums_key', ['tenant_id', 'rollout_id', 'measure', 'begins', 'part', 'ends'])
        .execute();
      await db.schema
        .createTable('kept_sum_versions')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('measure', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('kept_sum_versions_key', ['tenant_id', 'rollout_id', 'measure'])
        .execute();
    },
  },
];

/** Numbers of one part of a span; `place` is the index of the span. */
export type Part<T> = { readonly place: number; readonly part: string; readonly numbers: T };

type Of = { readonly tenantId: string; readonly rolloutId: string };
/** JSON of the numbers by part, by week. */
export type Written = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Rows of one insert. */
const rowsPerInsert = 250;
/** Longer than a week in which the clocks go back. */
export const longestKeptMs = 8 * 24 * 3_600_000;

export const weekKey = ({ from, to }: Span): string => `${from.toISOString()} ${to.toISOString()}`;

/** The rows to cache for counted spans. */
export function written<T>(spans: readonly Span[], parts: readonly Part<T>[], none: T): Written {
  const byPlace = Map.groupBy(parts, ({ place }) => place);
  return new Map(
    spans.map((span, place) => {
      const counted = (byPlace.get(place) ?? []).map(({ part, numbers }) => [part, JSON.stringify(numbers)] as const);
      return [weekKey(span), new Map([['', JSON.stringify(none)], ...counted])];
    }),
  );
}

/** The rows of one measure. */
export function createKeptWeeks(database: Database, measure: string) {
  const { db, write } = tablesOf<KeptTables>(database);

  const rows = ({ tenantId, rolloutId }: Of, spans: readonly Span[]) =>
    db
      .selectFrom('kept_sums')
      .select(['begins', 'ends', 'part', 'numbers'])
      .where('tenant_id', '=', tenantId)
      .where('rollout_id', '=', rolloutId)
      .where('measure', '=', measure)
      .where(
        'begins',
        'in',
        spans.map(({ from }) => from.toISOString()),
      );

  return {
    /**
     * @returns the JSON of one part's numbers by week, without the weeks that are not cached; `none` for weeks without
     * the part.
     */
    async find(of: Of, spans: readonly Span[], part: string, none: string): Promise<ReadonlyMap<string, string>> {
      if (spans.length === 0) return new Map();
      const found = await rows(of, spans)
        .where('part', 'in', [...new Set(['', part])])
        .execute();
      const kept = found
        .filter((row) => row.part === '')
        .map((row) => [keyOfRow(row), part === '' ? row.numbers : none]);
      const ofPart = found.filter((row) => row.part === part).map((row) => [keyOfRow(row), row.numbers]);
      return new Map([...kept, ...ofPart] as [string, string][]);
    },

    async all(of: Of, spans: readonly Span[]): Promise<Written> {
      const found = await rows(of, spans).execute();
      return new Map(
        [...Map.groupBy(found, keyOfRow)].map(([key, ofWeek]) => [
          key,
          new Map(ofWeek.map(({ part, numbers }) => [part, numbers])),
        ]),
      );
    },

    async version({ tenantId, rolloutId }: Of): Promise<number> {
      const row = await db
        .selectFrom('kept_sum_versions')
        .select('version')
        .where('tenant_id', '=', tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('measure', '=', measure)
        .executeTakeFirst();
      return row?.version ?? 0;
    },

    /** Replaces the cached weeks. @returns false when data changed after that version. */
    keep({ tenantId, rolloutId }: Of, seen: number, weeks: Written): Promise<boolean> {
      const place = { tenant_id: tenantId, rollout_id: rolloutId, measure };
      const made = [...weeks].flatMap(([key, parts]) => {
        const [begins = '', ends = ''] = key.split(' ');
        return [...parts].map(([part, numbers]) => ({ ...place, begins, ends, part, numbers }));
      });
      return write(async (trx) => {
        // Locks the row: waits for a change that has incremented it but not committed, and makes later changes wait.
        const { version } = await trx
          .insertInto('kept_sum_versions')
          .values({ ...place, version: 0 })
          .onConflict((conflict) =>
            conflict
              .columns(['tenant_id', 'rollout_id', 'measure'])
              .doUpdateSet((row) => ({ version: row.ref('kept_sum_versions.version') })),
          )
          .returning('version')
          .executeTakeFirstOrThrow();
        if (version !== seen) return false;
        await trx
          .deleteFrom('kept_sums')
          .where('tenant_id', '=', tenantId)
          .where('rollout_id', '=', rolloutId)
          .where('measure', '=', measure)
          .where('begins', 'in', [...new Set(made.map(({ begins }) => begins))])
          .execute();
        for await (const slice of inSlices(made, rowsPerInsert))
          await trx
            .insertInto('kept_sums')
            .values([...slice])
            .execute();
        return true;
      });
    },

    /** Deletes all weeks except these. */
    forgetOthers({ tenantId, rolloutId }: Of, spans: readonly Span[]): Promise<void> {
      return write(async (trx) => {
        await trx
          .deleteFrom('kept_sums')
          .where('tenant_id', '=', tenantId)
          .where('rollout_id', '=', rolloutId)
          .where('measure', '=', measure)
          .$if(spans.length > 0, (query) =>
            query.where(
              'begins',
              'not in',
              spans.map(({ from }) => from.toISOString()),
            ),
          )
          .execute();
      });
    },
  };
}

/**
 * Invalidates the weeks of these measures that contain an instant; they are counted again on the next read. Call it
 * last in the transaction: on PostgreSQL other changes in the rollout wait from here on.
 * @param at ISO-8601 UTC.
 */
export async function sumsChanged(
  trx: Transaction<never>,
  { tenantId, rolloutId, at }: Of & { readonly at: string },
  measures: readonly string[],
): Promise<void> {
  const kept = seenWith<KeptTables>(trx);
  for (const measure of measures) {
    await kept
      .insertInto('kept_sum_versions')
      .values({ tenant_id: tenantId, rollout_id: rolloutId, measure, version: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'rollout_id', 'measure'])
          .doUpdateSet({ version: sql<number>`kept_sum_versions.version + 1` }),
      )
      .execute();
    await kept
      .deleteFrom('kept_sums')
      .where('tenant_id', '=', tenantId)
      .where('rollout_id', '=', rolloutId)
      .where('measure', '=', measure)
      .where('begins', '<=', at)
      .where('begins', '>', new Date(Date.parse(at) - longestKeptMs).toISOString())
      .where('ends', '>', at)
      .execute();
  }
}

/**
 * The first and the last instant of each day (UTC) in each rollout. They lie in the same weeks as all the instants do,
 * since no more than one week ends within a day.
 */
export function extremesOfDays<T extends { readonly rolloutId: string; readonly at: string }>(
  instants: readonly T[],
): readonly T[] {
  const sorted = instants.toSorted((one, other) => one.at.localeCompare(other.at));
  const days = Map.groupBy(sorted, ({ rolloutId, at }) => `${rolloutId} ${at.slice(0, 10)}`);
  return [...days.values()].flatMap((day) => [...new Set([day[0], day.at(-1)])].filter((one) => one !== undefined));
}

const keyOfRow = ({ begins, ends }: { readonly begins: string; readonly ends: string }): string => `${begins} ${ends}`;
