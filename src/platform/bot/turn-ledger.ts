import { setTimeout as wait } from 'node:timers/promises';
import {
  type Database,
  deleteInSlices,
  type Migration,
  type Placeholder,
  prepared,
  preparedWrite,
  tablesOf,
} from '../db/index.ts';

type LedgerTables = {
  turns: {
    tenant_id: string;
    conversation_id: string;
    activity_id: string;
    instance: number;
    state: 'begun' | 'answered';
    begun_at: string;
  };
};

export type TurnKey = { readonly tenantId: string; readonly conversationId: string; readonly activityId: string };

/**
 * `ours`: answer it. `answered`: it was answered. `elsewhere`: another instance is working on it and did not finish
 * while we waited.
 */
export type Claim = 'ours' | 'answered' | 'elsewhere';

/** Remembers which messages were answered, since a channel may deliver one more than once. */
export type TurnLedger = {
  claim(key: TurnKey, now: Date): Promise<Claim>;
  /** Call it after the answer's receipt: from then on the message is not answered again. */
  answered(key: TurnKey, now: Date): Promise<void>;
  /** Deletes entries older than an instant; a channel redelivers within minutes only. */
  forgetBefore(instant: string): Promise<void>;
};

export const turnLedgerMigration: Migration = {
  name: '0001-turns',
  up: async (db, types) => {
    await db.schema
      .createTable('turns')
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('activity_id', 'text', (column) => column.notNull())
      .addColumn('instance', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('begun_at', types.instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('turns_key', ['tenant_id', 'conversation_id', 'activity_id'])
      .execute();
    await db.schema.createIndex('turns_by_age').on('turns').column('begun_at').execute();
  },
};

/** How long a redelivered message waits for the instance that claimed it; the channel itself gives up after 15 s. */
const elsewhereWaitMs = 10_000;
const elsewherePollMs = 250;

/**
 * On SQLite, with a single process, claims stay in memory: a message that was unanswered when the process died is free
 * again, and the turn saves a commit.
 */
export function createTurnLedger(database: Database): TurnLedger {
  const { db, write } = tablesOf<LedgerTables>(database);

  const findState = prepared((value: Placeholder<TurnKey>) =>
    db
      .selectFrom('turns')
      .select(['state', 'instance'])
      .where('tenant_id', '=', value('tenantId'))
      .where('conversation_id', '=', value('conversationId'))
      .where('activity_id', '=', value('activityId')),
  );
  const insertAnswered = preparedWrite(database, (value: Placeholder<TurnKey & { readonly begunAt: string }>) =>
    db
      .insertInto('turns')
      .values({
        tenant_id: value('tenantId'),
        conversation_id: value('conversationId'),
        activity_id: value('activityId'),
        instance: database.instance,
        state: 'answered',
        begun_at: value('begunAt'),
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'conversation_id', 'activity_id']).doUpdateSet({ state: 'answered' }),
      ),
  );
  const stateOf = async (key: TurnKey) => (await findState(db, key))[0];

  async function claimAlone(key: TurnKey): Promise<Claim> {
    return (await stateOf(key))?.state === 'answered' ? 'answered' : 'ours';
  }

  async function claimShared(key: TurnKey, now: Date): Promise<Claim> {
    const row = { ...columns(key), instance: database.instance, state: 'begun' as const, begun_at: now.toISOString() };
    const made = await db
      .insertInto('turns')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 1n) return 'ours';
    const giveUpAt = performance.now() + elsewhereWaitMs;
    for (;;) {
      const current = await stateOf(key);
      if (current?.state === 'answered') return 'answered';
      if (!current || current.instance === database.instance) return 'ours';
      if (!(await database.isAlive(current.instance)) && (await takeOver(key, current.instance))) return 'ours';
      if (performance.now() > giveUpAt) return 'elsewhere';
      await wait(elsewherePollMs);
    }
  }

  async function takeOver(key: TurnKey, from: number): Promise<boolean> {
    const taken = await db
      .updateTable('turns')
      .set({ instance: database.instance })
      .where('tenant_id', '=', key.tenantId)
      .where('conversation_id', '=', key.conversationId)
      .where('activity_id', '=', key.activityId)
      .where('instance', '=', from)
      .where('state', '=', 'begun')
      .executeTakeFirst();
    return taken.numUpdatedRows === 1n;
  }

  return {
    claim: database.engine === 'sqlite' ? claimAlone : claimShared,
    answered: async (key, now) => void (await insertAnswered({ ...key, begunAt: now.toISOString() })),
    forgetBefore: (instant) =>
      deleteInSlices((size) =>
        write((trx) =>
          trx
            .deleteFrom('turns')
            .where((row) =>
              row(
                row.refTuple('tenant_id', 'conversation_id', 'activity_id'),
                'in',
                row
                  .selectFrom('turns')
                  .select(['tenant_id', 'conversation_id', 'activity_id'])
                  .where('begun_at', '<', instant)
                  .limit(size)
                  .$asTuple('tenant_id', 'conversation_id', 'activity_id'),
              ),
            )
            .executeTakeFirst(),
        ),
      ),
  };
}

function columns(key: TurnKey) {
  return { tenant_id: key.tenantId, conversation_id: key.conversationId, activity_id: key.activityId };
}
