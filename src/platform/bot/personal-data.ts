import type { Transaction } from 'kysely';
import { type PersonalData, readWith } from '../db/index.ts';
import { type Address, addressKey, type DeliveryTables } from './delivery-tables.ts';

/**
 * Where the bot meets a person, what it has answered there, and what it remembers of it.
 * @param forget makes all processes drop what they remember of an address.
 */
export function botPersonalData(
  forget: (trx: Transaction<never>, tenantId: string, address: Address) => Promise<() => void>,
): PersonalData {
  const messages = { kind: 'messages', deletion: 'delete' } as const;
  return {
    rows: [
      {
        ...messages,
        table: 'conversation_references',
        column: 'address',
        namedBy: 'address',
        shows: ['conversation_id', 'service_url', 'kept_at'],
      },
      {
        ...messages,
        table: 'unreachable_addresses',
        column: 'address',
        namedBy: 'address',
        shows: ['reason', 'since'],
      },
      {
        ...messages,
        table: 'parked_jobs',
        column: 'address',
        namedBy: 'address',
        shows: ['name', 'data', 'parked_at', 'expires_at'],
      },
      {
        ...messages,
        table: 'conversation_memory',
        column: 'person_id',
        shows: ['offer', 'topic', 'said_at'],
      },
      {
        ...messages,
        table: 'turns',
        column: 'conversation_id',
        namedBy: 'conversation',
        shows: ['activity_id', 'state', 'begun_at'],
      },
    ],
    identify: async (db, { tenantId, personId }) => {
      const row = await readWith<DeliveryTables>(db)
        .selectFrom('conversation_references')
        .select('conversation_id')
        .where('tenant_id', '=', tenantId)
        .where('address', '=', addressKey({ person: personId }))
        .executeTakeFirst();
      return row ? { conversations: [row.conversation_id] } : {};
    },
    forget: (trx, { tenantId, personId }) => forget(trx, tenantId, { person: personId }),
  };
}
