import { sql } from 'kysely';
import { keptSumsMigrations, type Migration } from '../platform/db/index.ts';

export const sessionsMigrations: readonly Migration[] = [
  ...keptSumsMigrations,
  {
    name: '0010-sessions',
    up: async (db, types) => {
      await db.schema
        .createTable('session_numbers')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('last', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('session_numbers_key', ['tenant_id', 'rollout_id'])
        .execute();
      await db.schema
        .createTable('sessions')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('session_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('area_key', 'text')
        .addColumn('host_id', 'text', (column) => column.notNull())
        .addColumn('host_channel_id', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('form_id', 'text', (column) => column.notNull())
        .addColumn('starts_at', types.instant, (column) => column.notNull())
        .addColumn('ends_at', types.instant, (column) => column.notNull())
        .addColumn('places', 'integer')
        .addColumn('booked', 'integer', (column) => column.notNull())
        .addColumn('link', 'text')
        .addColumn('meeting_state', 'text', (column) => column.notNull())
        .addColumn('meeting_event_id', 'text')
        .addColumn('meeting_sequence', 'integer')
        .addColumn('meeting_fault', 'text')
        .addColumn('secret', 'text', (column) => column.notNull())
        .addColumn('sequence', 'integer', (column) => column.notNull())
        .addColumn('changed_at', types.instant, (column) => column.notNull())
        .addColumn('cancelled', 'integer', (column) => column.notNull())
        .addColumn('head_count', 'integer')
        .addColumn('head_at_least', 'integer', (column) => column.notNull())
        .addColumn('remind_at', types.instant)
        .addColumn('ask_at', types.instant)
        .addPrimaryKeyConstraint('sessions_key', ['tenant_id', 'session_id'])
        .addUniqueConstraint('sessions_by_number', ['tenant_id', 'rollout_id', 'number'])
        .addUniqueConstraint('sessions_by_form', ['tenant_id', 'host_id', 'form_id'])
        // A calendar file is asked for by this alone: it must not mean two.
        .addUniqueConstraint('sessions_by_secret', ['secret'])
        .addCheckConstraint('sessions_capacity', sql`booked >= 0 and (places is null or booked <= places)`)
        .execute();
      await db.schema
        .createIndex('sessions_by_time')
        .on('sessions')
        .columns(['tenant_id', 'rollout_id', 'starts_at'])
        .execute();
      await db.schema.createIndex('sessions_to_remind').on('sessions').column('remind_at').execute();
      await db.schema.createIndex('sessions_to_ask').on('sessions').column('ask_at').execute();
      await db.schema
        .createTable('session_bookings')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('session_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('booked_at', types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('session_bookings_key', ['tenant_id', 'session_id', 'person_id'])
        .execute();
      await db.schema
        .createIndex('session_bookings_by_person')
        .on('session_bookings')
        .columns(['tenant_id', 'person_id'])
        .execute();
    },
  },
  {
    name: '0014-exposure-booking-secrets',
    up: async (db, types) => {
      await db.schema.alterTable('session_bookings').addColumn('secret', 'text').execute();
      // For those who have booked already: 32 letters that the address of a calendar file takes, of 122 random bits at least.
      const secret =
        types.engine === 'postgres' ? sql`replace(gen_random_uuid()::text, '-', '')` : sql`lower(hex(randomblob(16)))`;
      await sql`update session_bookings set secret = ${secret}`.execute(db);
      await db.schema
        .createIndex('session_bookings_by_secret')
        .unique()
        .on('session_bookings')
        .column('secret')
        .execute();
    },
  },
  {
    name: '0015-lists-sessions',
    up: async (db) => {
      // A covering index for lists, so that counting and skipping read the index only.
      await db.schema
        .createIndex('sessions_by_beginning')
        .on('sessions')
        .columns(['tenant_id', 'rollout_id', 'starts_at', 'number', 'cancelled', 'ends_at', 'host_id', 'session_id'])
        .execute();
      await db.schema.dropIndex('sessions_by_time').execute();
      await db.schema
        .createIndex('sessions_by_host')
        .on('sessions')
        .columns(['tenant_id', 'host_id', 'starts_at'])
        .execute();
      await db.schema.createIndex('sessions_of_form').on('sessions').columns(['tenant_id', 'form_id']).execute();
      await db.schema
        .createIndex('session_bookings_of_person')
        .on('session_bookings')
        .columns(['tenant_id', 'person_id', 'session_id'])
        .execute();
      await db.schema.dropIndex('session_bookings_by_person').execute();
    },
  },
];
