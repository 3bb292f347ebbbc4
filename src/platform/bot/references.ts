import type { Activity } from 'botbuilder';
import type { Transaction } from 'kysely';
import { createRowMemory, type Database, forOthers, tablesOf } from '../db/index.ts';
import { conversationKind } from './activity.ts';
import type { Parking } from './parking.ts';
import { botPersonalData } from './personal-data.ts';
import { type Address, addressKey, type DeliveryTables, type UnreachableReason } from './delivery-tables.ts';

/** What a proactive message to a conversation needs. */
export type ConversationReference = {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
};

export type Unreachable = { readonly address: string; readonly reason: UnreachableReason; readonly since: string };

export type UnreachablePage = { readonly total: number; readonly items: readonly Unreachable[] };

export type ReferenceStore = ReturnType<typeof createReferenceStore>;

/** Cache of stored conversations, so that a turn neither reads nor writes them. */
const remembering = { topic: 'references', keptMs: 3_600_000, most: 50_000 } as const;

/** One conversation for each person's personal chat and for each channel, stored from incoming activities. */
export function createReferenceStore(
  database: Database,
  parking?: Pick<Parking, 'has' | 'release' | 'park' | 'forgetExpired'>,
) {
  const { db, write } = tablesOf<DeliveryTables>(database);
  const remembered = createRowMemory<string>(database, remembering);

  /** A change that invalidates the address in the cache of every process. */
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

  /** The rows of an address are deleted in `trx`. @returns what is to be done after the commit. */
  async function forgetAddress(trx: Transaction<never>, tenantId: string, address: Address): Promise<() => void> {
    const key = addressKey(address);
    await remembered.forget(trx, tenantId, key);
    return () => remembered.forgotten(tenantId, key);
  }

  return {
    personalData: botPersonalData(forgetAddress),

    /** Resolves when changes by other processes reach this cache. */
    follow: remembered.follow,

    /**
     * Stores where an address was met and marks it reachable again. Skipped when it was stored within the last hour.
     */
    async keep(tenantId: string, address: Address, reference: ConversationReference, now: Date): Promise<void> {
      const key = addressKey(address);
      const fingerprint = fingerprintOf(reference);
      if (remembered.get(tenantId, key, now) === fingerprint) return;
      await remembered.read(tenantId, key, now, async () => {
        if (!(await isKept(tenantId, key, reference))) await save(tenantId, key, reference, now);
        return fingerprint;
      });
    },

    /** The bot was removed from the conversation. */
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

    /** Where the bot met an address, even if it was refused since. @returns undefined for an unknown address. */
    met: (tenantId: string, address: Address): Promise<ConversationReference | undefined> =>
      find(tenantId, addressKey(address)),

    /** A message reached an address that was marked unreachable. */
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

    /**
     * The latest service address of other people in the tenant that differs from the given one. @returns undefined when
     * there is none.
     */
    async otherService(tenantId: string, than: string): Promise<string | undefined> {
      const addresses = db
        .selectFrom('conversation_references')
        .select(['service_url', 'kept_at'])
        .where('tenant_id', '=', tenantId);
      // Two ranges instead of `<>`: an index cannot search for inequality.
      const row = await addresses
        .where('service_url', '<', than)
        .unionAll(addresses.where('service_url', '>', than))
        .orderBy('kept_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.service_url;
    },

    /** An address has moved to another service. */
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

    /** Keeps a job until the address is met again. */
    async park(run: Parameters<Parking['park']>[1], address: Address, now: Date): Promise<void> {
      const key = addressKey(address);
      await change(run.tenantId, key, async (trx) => parking?.park(forOthers(trx), run, key, now));
    },

    /** Deletes jobs that were parked for too long. */
    forgetExpired: async (now: Date): Promise<void> => parking?.forgetExpired(now),

    /** @returns undefined for an address that the bot has not met, or that refused it since. */
    async reachable(tenantId: string, address: Address): Promise<ConversationReference | undefined> {
      const key = addressKey(address);
      if (await reasonOf(tenantId, key)) return undefined;
      return find(tenantId, key);
    },

    /** Keeps the first reason. */
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

    /** Which of these people the bot cannot tell anything. */
    async unreachableAmong(tenantId: string, personIds: readonly string[]): Promise<ReadonlySet<string>> {
      if (personIds.length === 0) return new Set();
      const ids = new Map(personIds.map((id) => [addressKey({ person: id }), id]));
      const rows = await db
        .selectFrom('unreachable_addresses')
        .select('address')
        .where('tenant_id', '=', tenantId)
        .where('address', 'in', [...ids.keys()])
        .execute();
      return new Set(rows.flatMap(({ address }) => ids.get(address) ?? []));
    },

    /** Unreachable the longest first. */
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

/** The address of an activity, for proactive messages. @returns undefined for a group chat, which belongs to nobody. */
export function addressOf(activity: Activity, personId: string): Address | undefined {
  const kind = conversationKind(activity);
  if (kind === 'personal') return { person: personId };
  return kind === 'channel' ? { channel: channelOf(activity) } : undefined;
}

export function referenceOf(activity: Activity): ConversationReference {
  const conversationId = conversationKind(activity) === 'channel' ? channelOf(activity) : activity.conversation.id;
  return { conversationId, serviceUrl: activity.serviceUrl, botId: activity.recipient.id };
}

/** A reply in a thread comes from the thread's conversation; a message to the channel itself starts a new thread. */
export function channelOf(activity: Activity): string {
  const data = activity.channelData as { channel?: { id?: unknown } } | undefined;
  const id = data?.channel?.id;
  return typeof id === 'string' && id !== '' ? id : (activity.conversation.id.split(';')[0] ?? '');
}
