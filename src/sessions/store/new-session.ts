import { sql, type Transaction } from 'kysely';
import type { Session } from '../session.ts';
import type { SessionsTables } from './tables.ts';

export type NewSession = Pick<
  Session,
  | 'id'
  | 'rolloutId'
  | 'kind'
  | 'title'
  | 'areaKey'
  | 'hostId'
  | 'hostChannelId'
  | 'language'
  | 'startsAt'
  | 'endsAt'
  | 'places'
  | 'link'
  | 'secret'
> & {
  readonly tenantId: string;
  /** One form makes one session, however often it is sent. */
  readonly formId: string;
  readonly wantsMeeting: boolean;
  readonly remindAt: string | undefined;
  readonly madeAt: Date;
};

/** A form that has made its session already; the number that was taken goes back with the transaction. */
export class FormUsedError extends Error {}

/** Takes the rollout's next number and adds the session. @throws when the form has made one already. */
export async function insertSession(trx: Transaction<SessionsTables>, wanted: NewSession): Promise<void> {
  // The row stays locked until the commit: the next transaction gets the next number, or this one if this transaction
  // fails.
  const { last } = await trx
    .insertInto('session_numbers')
    .values({ tenant_id: wanted.tenantId, rollout_id: wanted.rolloutId, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'rollout_id']).doUpdateSet({ last: sql<number>`session_numbers.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  const made = await trx
    .insertInto('sessions')
    .values(rowOf(wanted, last))
    .onConflict((conflict) => conflict.columns(['tenant_id', 'host_id', 'form_id']).doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) throw new FormUsedError();
}

function rowOf(wanted: NewSession, number: number): SessionsTables['sessions'] {
  return {
    tenant_id: wanted.tenantId,
    session_id: wanted.id,
    rollout_id: wanted.rolloutId,
    number,
    kind: wanted.kind,
    title: wanted.title,
    area_key: wanted.areaKey ?? null,
    host_id: wanted.hostId,
    host_channel_id: wanted.hostChannelId,
    language: wanted.language,
    form_id: wanted.formId,
    starts_at: wanted.startsAt,
    ends_at: wanted.endsAt,
    places: wanted.places ?? null,
    booked: 0,
    link: wanted.link ?? null,
    meeting_state: wanted.wantsMeeting ? 'wanted' : 'none',
    meeting_event_id: null,
    meeting_sequence: null,
    meeting_fault: null,
    secret: wanted.secret,
    sequence: 0,
    changed_at: wanted.madeAt.toISOString(),
    cancelled: 0,
    head_count: null,
    head_at_least: 0,
    remind_at: wanted.remindAt ?? null,
    ask_at: wanted.endsAt,
  };
}
