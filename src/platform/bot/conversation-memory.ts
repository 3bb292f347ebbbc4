import { z } from 'zod';
import {
  type Database,
  deleteInSlices,
  type Migration,
  type Placeholder,
  prepared,
  preparedWrite,
  tablesOf,
} from '../db/index.ts';
import type { Remembered } from './offers.ts';

type MemoryTables = {
  conversation_memory: {
    tenant_id: string;
    conversation_id: string;
    person_id: string;
    /** JSON; null when the last card offered nothing, or when its offer was taken up. */
    offer: string | null;
    /** JSON. */
    topic: string | null;
    said_at: string;
  };
};

export type MemoryKey = { readonly tenantId: string; readonly conversationId: string; readonly personId: string };

/** What the bot last offered a person in a conversation, and what it last told them about. Older than 10 minutes, it is gone. */
export type ConversationMemory = {
  /** Replaces the offer. The topic stays where the new card has none. */
  keep(key: MemoryKey, memory: Remembered, now: Date): Promise<void>;
  recall(key: MemoryKey, now: Date): Promise<Recalled>;
  /** Forgets an offer that was taken up, unless a newer one has replaced it. */
  forgetOffer(key: MemoryKey, recalled: Recalled): Promise<void>;
  /** Deletes everything said before an instant. */
  forgetBefore(instant: string): Promise<void>;
};

export type Recalled = Remembered & { readonly saidAt: string | undefined };

/** A person who comes back after a coffee does not mean the offer of before. */
export const memoryMs = 10 * 60_000;

const memoryMigration: Migration = {
  name: '0017-conversation-memory',
  up: async (db, types) => {
    await db.schema
      .createTable('conversation_memory')
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('offer', 'text')
      .addColumn('topic', 'text')
      .addColumn('said_at', types.instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('conversation_memory_key', ['tenant_id', 'conversation_id', 'person_id'])
      .execute();
    await db.schema.createIndex('conversation_memory_by_age').on('conversation_memory').column('said_at').execute();
  },
};

const byPersonMigration: Migration = {
  name: '0019-my-data-memory',
  up: async (db) => {
    await db.schema
      .createIndex('conversation_memory_by_person')
      .on('conversation_memory')
      .columns(['tenant_id', 'person_id'])
      .execute();
  },
};

export const memoryMigrations: readonly Migration[] = [memoryMigration, byPersonMigration];

const press = z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()) });
const offer = z.object({
  yes: press.optional(),
  no: press.optional(),
  choices: z.array(z.object({ title: z.string(), press })).optional(),
});
const topic = z.object({ words: z.string(), about: z.record(z.string(), z.string()) });

export function createConversationMemory(database: Database): ConversationMemory {
  const { db, write } = tablesOf<MemoryTables>(database);
  type Row = MemoryKey & { readonly offer: string | null; readonly topic: string | null; readonly saidAt: string };

  const find = prepared((value: Placeholder<MemoryKey>) =>
    db
      .selectFrom('conversation_memory')
      .select(['offer', 'topic', 'said_at'])
      .where('tenant_id', '=', value('tenantId'))
      .where('conversation_id', '=', value('conversationId'))
      .where('person_id', '=', value('personId')),
  );
  const upsert = preparedWrite(database, (value: Placeholder<Row>) =>
    db
      .insertInto('conversation_memory')
      .values({
        tenant_id: value('tenantId'),
        conversation_id: value('conversationId'),
        person_id: value('personId'),
        offer: value('offer'),
        topic: value('topic'),
        said_at: value('saidAt'),
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'conversation_id', 'person_id']).doUpdateSet((row) => ({
          offer: row.ref('excluded.offer'),
          topic: row.fn.coalesce('excluded.topic', 'conversation_memory.topic'),
          said_at: row.ref('excluded.said_at'),
        })),
      ),
  );

  return {
    keep: async (key, memory, now) =>
      void (await upsert({
        ...key,
        offer: memory.offer ? JSON.stringify(memory.offer) : null,
        topic: memory.topic ? JSON.stringify(memory.topic) : null,
        saidAt: now.toISOString(),
      })),

    recall: async (key, now) => {
      const [row] = await find(db, key);
      if (!row || new Date(row.said_at).getTime() < now.getTime() - memoryMs) return { saidAt: undefined };
      return {
        saidAt: row.said_at,
        // exactOptionalPropertyTypes: zod's optional fields may hold undefined, which JSON cannot.
        ...(row.offer === null ? {} : { offer: offer.parse(JSON.parse(row.offer)) }),
        ...(row.topic === null ? {} : { topic: topic.parse(JSON.parse(row.topic)) }),
      };
    },

    forgetOffer: async (key, { saidAt }) => {
      if (saidAt === undefined) return;
      await write((trx) =>
        trx
          .updateTable('conversation_memory')
          .set({ offer: null })
          .where('tenant_id', '=', key.tenantId)
          .where('conversation_id', '=', key.conversationId)
          .where('person_id', '=', key.personId)
          .where('said_at', '=', saidAt)
          .execute(),
      );
    },

    forgetBefore: (instant) =>
      deleteInSlices((size) =>
        write((trx) =>
          trx
            .deleteFrom('conversation_memory')
            .where((row) =>
              row(
                row.refTuple('tenant_id', 'conversation_id', 'person_id'),
                'in',
                row
                  .selectFrom('conversation_memory')
                  .select(['tenant_id', 'conversation_id', 'person_id'])
                  .where('said_at', '<', instant)
                  .limit(size)
                  .$asTuple('tenant_id', 'conversation_id', 'person_id'),
              ),
            )
            .executeTakeFirst(),
        ),
      ),
  };
}
