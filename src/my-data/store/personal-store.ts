import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import {
  type Database,
  goneId,
  type KeepingReason,
  type PersonalData,
  type PersonalKind,
  type PersonalRows,
  type Subject,
} from '../../platform/db/index.ts';

export type Whose = Pick<Subject, 'tenantId' | 'personId' | 'now'>;

/** What one column of one table ties to the person. */
export type Found = {
  readonly kind: PersonalKind;
  readonly table: string;
  /** Undefined for what deletion removes. */
  readonly stays: KeepingReason | undefined;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

export type PersonalStore = ReturnType<typeof createPersonalStore>;

/** Stands where a name was in a text that stays. */
const unsigned = '–';

/** Reads and deletes what all features declare about a person. */
export function createPersonalStore(database: Database, slices: readonly PersonalData[]) {
  async function subjectOf(db: Kysely<never>, whose: Whose): Promise<Subject> {
    let who: Subject = { ...whose, accounts: [], names: [], conversations: [] };
    for (const { identify } of slices) {
      const more = (await identify?.(db, who)) ?? {};
      who = {
        ...who,
        accounts: [...who.accounts, ...(more.accounts ?? [])].filter((one) => one !== ''),
        names: [...who.names, ...(more.names ?? [])].filter((one) => one !== ''),
        conversations: [...who.conversations, ...(more.conversations ?? [])],
      };
    }
    return who;
  }

  return {
    /** Everything about the person, by the features' order; empty parts are left out. */
    async find(whose: Whose): Promise<readonly Found[]> {
      const who = await subjectOf(database.db, whose);
      const found: Found[] = [];
      for (const { rows, places = [] } of slices) {
        for (const one of rows) {
          const stays = one.deletion === 'delete' ? undefined : one.deletion.stays;
          found.push({ kind: one.kind, table: one.table, stays, rows: await select(database.db, one, who) });
        }
        for (const { kind, table, find } of places) {
          found.push({ kind, table, stays: undefined, rows: await find(who) });
        }
      }
      return found.filter(({ rows }) => rows.length > 0);
    },

    /**
     * Deletes or unlinks everything about the person, in one transaction; a second time finds nothing.
     * @param random makes the id that stands for the person where rows stay.
     * @param within runs last in the transaction.
     */
    async delete(whose: Whose, random: string, within: (trx: Transaction<never>) => Promise<void>): Promise<void> {
      const afterCommit = await database.write(async (trx) => {
        const who = await subjectOf(trx, whose);
        const afterRows: (() => Promise<void>)[] = [];
        for (const { beforeDeletion } of slices) if (beforeDeletion) afterRows.push(await beforeDeletion(trx, who));
        for (const { rows, places = [] } of slices) {
          for (const one of rows) await remove(trx, one, who, goneId(random));
          for (const place of places) await place.delete(trx, who);
        }
        for (const finish of afterRows) await finish();
        const forgotten: (() => void)[] = [];
        for (const { forget } of slices) if (forget) forgotten.push(await forget(trx, who));
        await within(trx);
        return forgotten;
      });
      for (const forget of afterCommit) forget();
    },
  };
}

/** What the column may hold of this person. */
function valuesOf({ namedBy = 'person' }: PersonalRows, who: Subject): readonly string[] {
  const values = {
    person: [who.personId],
    account: who.accounts,
    address: [`person:${who.personId}`],
    conversation: who.conversations,
  };
  return values[namedBy];
}

async function select(db: Kysely<never>, one: PersonalRows, who: Subject): Promise<Found['rows']> {
  const columns = sql.join(one.shows.map((name) => sql.ref(name)));
  const found: Found['rows'][number][] = [];
  for (const value of valuesOf(one, who)) {
    const { rows } = await sql<Found['rows'][number]>`select ${columns} from ${sql.table(one.table)}
      where tenant_id = ${who.tenantId} and ${sql.ref(one.column)} = ${value}`.execute(db);
    found.push(...rows);
  }
  return found;
}

async function remove(trx: Transaction<never>, one: PersonalRows, who: Subject, gone: string): Promise<void> {
  for (const value of valuesOf(one, who)) {
    const mine = sql`where tenant_id = ${who.tenantId} and ${sql.ref(one.column)} = ${value}`;
    if (one.deletion === 'delete') await sql`delete from ${sql.table(one.table)} ${mine}`.execute(trx);
    else await sql`update ${sql.table(one.table)} set ${changesOf(one, who, gone)} ${mine}`.execute(trx);
  }
}

function changesOf({ column, deletion }: PersonalRows, who: Subject, gone: string): RawBuilder<unknown> {
  if (deletion === 'delete') throw new Error('a deleted row was to be changed');
  const { clears = {}, unsigns = [], toNull } = deletion;
  return sql.join([
    sql`${sql.ref(column)} = ${toNull ? null : gone}`,
    ...Object.entries(clears).map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
    ...unsigns.map((name) => sql`${sql.ref(name)} = ${withoutNames(sql.ref(name), who)}`),
  ]);
}

/** A single word is no name that can be told from other words. */
function withoutNames(text: RawBuilder<unknown>, { names }: Subject): RawBuilder<unknown> {
  return names
    .filter((name) => /\S[\s@]\S/.test(name))
    .reduce((changed, name) => sql`replace(${changed}, ${name}, ${unsigned})`, text);
}
