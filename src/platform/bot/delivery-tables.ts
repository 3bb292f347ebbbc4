import type { Migration } from '../db/index.ts';

export type DeliveryTables = {
  conversation_references: {
    tenant_id: string;
    /** A person's id or a channel's, as {@link addressKey} makes it. */
    address: string;
    conversation_id: string;
    service_url: string;
    bot_id: string;
    kept_at: string;
  };
  unreachable_addresses: { tenant_id: string; address: string; reason: UnreachableReason; since: string };
  /** Jobs whose proactive message could not be delivered; enqueued again when the address is met. */
  parked_jobs: {
    tenant_id: string;
    job_id: string;
    address: string;
    name: string;
    /** JSON. */
    data: string;
    parked_at: string;
    expires_at: string;
  };
  sent_cards: { tenant_id: string; job_id: string; activity_id: string | null; sent_at: string };
};

/**
 * `never_met`: the bot was not installed for them. `refused` (403): blocked or uninstalled. `gone` (404): no such
 * conversation any more.
 */
export type UnreachableReason = 'never_met' | 'refused' | 'gone';

/** The recipient of a message: a person in the personal chat, or a channel by its id. */
export type Address = { readonly person: string } | { readonly channel: string };

export function addressKey(address: Address): string {
  return 'person' in address ? `person:${address.person}` : `channel:${address.channel}`;
}

const deliveryMigration: Migration = {
  name: '0008-conversation-references',
  up: async (db, types) => {
    await db.schema
      .createTable('conversation_references')
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('service_url', 'text', (column) => column.notNull())
      .addColumn('bot_id', 'text', (column) => column.notNull())
      .addColumn('kept_at', types.instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('conversation_references_key', ['tenant_id', 'address'])
      .execute();
    await db.schema
      .createTable('unreachable_addresses')
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('since', types.instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('unreachable_addresses_key', ['tenant_id', 'address'])
      .execute();
    await db.schema
      .createTable('sent_cards')
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('job_id', 'text', (column) => column.notNull())
      .addColumn('activity_id', 'text')
      .addColumn('sent_at', types.instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('sent_cards_key', ['tenant_id', 'job_id'])
      .execute();
    await db.schema.createIndex('sent_cards_by_age').on('sent_cards').column('sent_at').execute();
  },
};

const parkingMigration: Migration = {
  name: '0014-delivery-parked-jobs',
  up: async (db, types) => {
    await db.schema
      .createTable('parked_jobs')
      .addColumn('tenant_id', 'text', (column) => column.notNull())
      .addColumn('job_id', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addColumn('parked_at', types.instant, (column) => column.notNull())
      .addColumn('expires_at', types.instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('parked_jobs_key', ['tenant_id', 'job_id'])
      .execute();
    await db.schema
      .createIndex('parked_jobs_by_address')
      .on('parked_jobs')
      .columns(['tenant_id', 'address', 'parked_at'])
      .execute();
    await db.schema.createIndex('parked_jobs_by_expiry').on('parked_jobs').column('expires_at').execute();
  },
};

const listsMigration: Migration = {
  name: '0015-lists-delivery',
  up: async (db) => {
    await db.schema
      .createIndex('unreachable_addresses_by_age')
      .on('unreachable_addresses')
      .columns(['tenant_id', 'since', 'address'])
      .execute();
    await db.schema
      .createIndex('conversation_references_by_service')
      .on('conversation_references')
      .columns(['tenant_id', 'service_url', 'kept_at'])
      .execute();
  },
};

export const deliveryMigrations: readonly Migration[] = [deliveryMigration, parkingMigration, listsMigration];
