import type { Activity } from 'botbuilder';
import { type Database, tablesOf } from '../db/index.ts';
import { conversationKind } from './activity.ts';
import { type Address, addressKey, type DeliveryTables, type UnreachableReason } from './delivery-tables.ts';

/** What is needed to speak first in a conversation. */
export type ConversationReference = {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
};

export type Unreachable = { readonly address: string; readonly reason: UnreachableReason; readonly since: string };

export type ReferenceStore = ReturnType<typeof createReferenceStore>;

/** Conversations this many are remembered as kept, so that a turn neither reads nor writes for them. */
const mostRemembered = 50_000;
/** After this the row is read again: another process may have found the person unreachable meanwhile. */
const rememberMs = 3_600_000;

type Remembered = { readonly fingerprint: string; readonly until: number };

/** One conversation for each person's personal chat and for each channel, kept from what comes in. */
export function createReferenceStore(database: Database) {
  const { db, write } = tablesOf<DeliveryTables>(database);
  const remembered = new Map<string, Remembered>();
  const nameOf = (tenantId: string, key: string) => `${tenantId} ${key}`;

  async function isKept(tenantId: string, key: string, reference: ConversationReference): Promise<boolean> {
    const row = await find(tenantId, key);
    return row !== undefined && fingerprintOf(row) === fingerprintOf(reference) && !(await reasonOf(tenantId, key));
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
    });
  }

  return {
    /** Keeps where an address is met; whoever is met is reachable again. Costs nothing when it was kept within the hour. */
    async keep(tenantId: string, address: Address, reference: ConversationReference, now: Date): Promise<void> {
      const key = addressKey(address);
      const name = nameOf(tenantId, key);
      const fingerprint = fingerprintOf(reference);
      const known = remembered.get(name);
      if (known?.fingerprint === fingerprint && known.until > now.getTime()) return;
      if (!(await isKept(tenantId, key, reference))) await save(tenantId, key, reference, now);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(name, { fingerprint, until: now.getTime() + rememberMs });
    },

    /** The bot was taken out of the conversation. */
    async forget(tenantId: string, address: Address): Promise<void> {
      const key = addressKey(address);
      remembered.delete(nameOf(tenantId, key));
      await write(async (trx) => {
        await trx
          .deleteFrom('conversation_references')
          .where('tenant_id', '=', tenantId)
          .where('address', '=', key)
          .execute();
      });
    },

    /** @returns undefined for somebody the bot has not met, or who refused it since. */
    async reachable(tenantId: string, address: Address): Promise<ConversationReference | undefined> {
      const key = addressKey(address);
      if (await reasonOf(tenantId, key)) return undefined;
      return find(tenantId, key);
    },

    /** The first reason stays. */
    async markUnreachable(tenantId: string, address: Address, reason: UnreachableReason, now: Date): Promise<void> {
      const key = addressKey(address);
      remembered.delete(nameOf(tenantId, key));
      await write(async (trx) => {
        await trx
          .insertInto('unreachable_addresses')
          .values({ tenant_id: tenantId, address: key, reason, since: now.toISOString() })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
    },

    /** Longest first. */
    async unreachable(tenantId: string): Promise<readonly Unreachable[]> {
      return db
        .selectFrom('unreachable_addresses')
        .select(['address', 'reason', 'since'])
        .where('tenant_id', '=', tenantId)
        .orderBy('since')
        .orderBy('address')
        .execute();
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
