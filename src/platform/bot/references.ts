import type { Activity } from 'botbuilder';
import type { Transaction } from 'kysely';
import { createRowMemory, type Database, forOthers, tablesOf } from '../db/index.ts';
import { conversationKind } from './activity.ts';
import type { Parking } from './parking.ts';
import { type Address, addressKey, type DeliveryTables, type UnreachableReason } from './delivery-tables.ts';

/** What is needed to speak first in a conversation. */
export type ConversationReference = {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
};

export type Unreachable = { readonly address: string; readonly reason: UnreachableReason; readonly since: string };

export type UnreachablePage = { readonly total: number; readonly items: readonly Unreachable[] };

export type ReferenceStore = ReturnType<typeof createReferenceStore>;

/** Conversations that are remembered as kept, so that a turn neither reads nor writes for them. */
const remembering = { topic: 'references', keptMs: 3_600_000, most: 50_000 } as const;

/** One conversation for each person's personal chat and for each channel, kept from what comes in. */
export function createReferenceStore(
  database: Database,
  parking?: Pick<Parking, 'has' | 'release' | 'park' | 'forgetExpired'>,
) {
  const { db, write } = tablesOf<DeliveryTables>(database);
  const remembered = createRowMemory<string>(database, remembering);

  /** A change after which no process may think that it has kept the address already. */
  async function change(
    tenantId: string,
    key: string,
    work: (trx: Transaction<DeliveryTables>) => Promise<void>,
  ): Promise<void> {
    await write(async (trx) => {
      await work(trx);
      await remembered.forget(forOthers(trx), tenantId, key);
    });
    remembered.forgotten(tenantId, key);
  }

  async function isKept(tenantId: string, key: string, reference: ConversationReference): Promise<boolean> {
    const row = await find(tenantId, key);
    if (row === undefined || fingerprintOf(row) !== fingerprintOf(reference)) return false;
    return !(await reasonOf(tenantId, key)) && !(await parking?.has(tenantId, key));
  }

  async function find(tenantId: string, key: string): Promise<ConversationReference | undefined> {
    const row = await db
      .selectFrom('conversation_references')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('address', '=', key)
      .executeTakeFirst();
    return row && { conversationId: row.conversation_id, serviceUrl: row.service_url, botId: row.bot_id };
  }

  async function reasonOf(tenantId: string, key: string): Promise<UnreachableReason | undefined> {
    const row = await db
      .selectFrom('unreachable_addresses')
      .select('reason')
      .where('tenant_id', '=', tenantId)
      .where('address', '=', key)
      .executeTakeFirst();
    return row?.reason;
  }

  function save(tenantId: string, key: string, reference: ConversationReference, now: Date): Promise<void> {
    const values = {
      conversation_id: reference.conversationId,
      service_url: reference.serviceUrl,
      bot_id: reference.botId,
      kept_at: now.toISOString(),
    };
    return write(async (trx) => {
      await trx
        .insertInto('conversation_references')
        .values({ tenant_id: tenantId, address: key, ...values })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'address']).doUpdateSet(values))
        .execute();
      await trx
        .deleteFrom('unreachable_addresses')
        .where('tenant_id', '=', tenantId)
        .where('address', '=', key)
        .execute();
      await parking?.release(forOthers(trx), tenantId, key, now);
    });
  }

  return {
    /** Resolves when what other processes change is known here. */
    follow: remembered.follow,

    /** Keeps where an address is met; whoever is met is reachable again. Costs nothing when it was kept within the hour. */
    async keep(tenantId: string, address: Address, reference: ConversationReference, now: Date): Promise<void> {
      const key = addressKey(address);
      const fingerprint = fingerprintOf(reference);
      if (remembered.get(tenantId, key, now) === fingerprint) return;
      await remembered.read(tenantId, key, now, async () => {
        if (!(await isKept(tenantId, key, reference))) await save(tenantId, key, reference, now);
        return fingerprint;
      });
    },

    /** The bot was taken out of the conversation. */
    async forget(tenantId: string, address: Address): Promise<void> {
      const key = addressKey(address);
      await change(tenantId, key, async (trx) => {
        await trx
          .deleteFrom('conversation_references')
          .where('tenant_id', '=', tenantId)
          .where('address', '=', key)
          .execute();
      });
    },

    /** Where the bot has met an address, whether or not it was refused since. @returns undefined for one that it has not met. */
    met: (tenantId: string, address: Address): Promise<ConversationReference | undefined> =>
      find(tenantId, addressKey(address)),

    /** A message has gone through to an address that was thought to be unreachable. */
    async clearUnreachable(tenantId: string, address: Address): Promise<void> {
      const key = addressKey(address);
      if (!(await reasonOf(tenantId, key))) return;
      await write(async (trx) => {
        await trx
          .deleteFrom('unreachable_addresses')
          .where('tenant_id', '=', tenantId)
          .where('address', '=', key)
          .execute();
      });
    },

    /** Where others of the tenant were met last, at another service than that one. @returns undefined when nobody was. */
    async otherService(tenantId: string, than: string): Promise<string | undefined> {
      const addresses = db
        .selectFrom('conversation_references')
        .select(['service_url', 'kept_at'])
        .where('tenant_id', '=', tenantId);
      // From both sides of its name: an index cannot look for what something is not.
      const row = await addresses
        .where('service_url', '<', than)
        .unionAll(addresses.where('service_url', '>', than))
        .orderBy('kept_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.service_url;
    },

    /** An address is served elsewhere now. */
    async moveTo(tenantId: string, address: Address, serviceUrl: string): Promise<void> {
      const key = addressKey(address);
      await change(tenantId, key, async (trx) => {
        await trx
          .updateTable('conversation_references')
          .set({ service_url: serviceUrl })
          .where('tenant_id', '=', tenantId)
          .where('address', '=', key)
          .execute();
      });
    },

    /** Keeps a job for when the address is met again. */
    async park(run: Parameters<Parking['park']>[1], address: Address, now: Date): Promise<void> {
      const key = addressKey(address);
      await change(run.tenantId, key, async (trx) => parking?.park(forOthers(trx), run, key, now));
    },

    /** What was parked for too long. */
    forgetExpired: async (now: Date): Promise<void> => parking?.forgetExpired(now),

    /** @returns undefined for somebody the bot has not met, or who refused it since. */
    async reachable(tenantId: string, address: Address): Promise<ConversationReference | undefined> {
      const key = addressKey(address);
      if (await reasonOf(tenantId, key)) return undefined;
      return find(tenantId, key);
    },

    /** The first reason stays. */
    async markUnreachable(tenantId: string, address: Address, reason: UnreachableReason, now: Date): Promise<void> {
      const key = addressKey(address);
      await change(tenantId, key, async (trx) => {
        await trx
          .insertInto('unreachable_addresses')
          .values({ tenant_id: tenantId, address: key, reason, since: now.toISOString() })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
    },

    /** Longest first. */
    async unreachable(tenantId: string, from: number, size: number): Promise<UnreachablePage> {
      const all = db.selectFrom('unreachable_addresses').where('tenant_id', '=', tenantId);
      const items = await all
        .select(['address', 'reason', 'since'])
        .orderBy('since')
        .orderBy('address')
        .limit(size)
        .offset(from)
        .execute();
      const { total } = await all.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
      return { total, items };
    },
  };
}

function fingerprintOf({ conversationId, serviceUrl, botId }: ConversationReference): string {
  return `${conversationId} ${serviceUrl} ${botId}`;
}

/** Where an activity came from, as an address to speak to. @returns undefined for a group chat, which is nobody's. */
export function addressOf(activity: Activity, personId: string): Address | undefined {
  const kind = conversationKind(activity);
  if (kind === 'personal') return { person: personId };
  return kind === 'channel' ? { channel: channelOf(activity) } : undefined;
}

export function referenceOf(activity: Activity): ConversationReference {
  const conversationId = conversationKind(activity) === 'channel' ? channelOf(activity) : activity.conversation.id;
  return { conversationId, serviceUrl: activity.serviceUrl, botId: activity.recipient.id };
}

/** A reply in a thread comes from the thread's conversation; what is sent to the channel itself begins a new one. */
export function channelOf(activity: Activity): string {
  const data = activity.channelData as { channel?: { id?: unknown } } | undefined;
  const id = data?.channel?.id;
  return typeof id === 'string' && id !== '' ? id : (activity.conversation.id.split(';')[0] ?? '');
}
