import type { Language } from '../../platform/i18n/index.ts';
import type { MeetingFault, MeetingState, Session, SessionKind } from '../session.ts';

export type SessionsTables = {
  session_numbers: { tenant_id: string; rollout_id: string; last: number };
  sessions: {
    tenant_id: string;
    session_id: string;
    rollout_id: string;
    number: number;
    kind: SessionKind;
    title: string;
    area_key: string | null;
    host_id: string;
    host_channel_id: string;
    language: Language;
    form_id: string;
    starts_at: string;
    ends_at: string;
    places: number | null;
    booked: number;
    link: string | null;
    meeting_state: MeetingState;
    meeting_event_id: string | null;
    meeting_sequence: number | null;
    meeting_fault: MeetingFault | null;
    secret: string;
    sequence: number;
    changed_at: string;
    cancelled: number;
    head_count: number | null;
    head_at_least: number;
    /** When those booked are to be reminded; null once they were, or where it is too late for it. */
    remind_at: string | null;
    /** When the host is to be asked how many came; null once asked. */
    ask_at: string | null;
  };
  session_bookings: {
    tenant_id: string;
    session_id: string;
    person_id: string;
    language: Language;
    booked_at: string;
    /** Part of the address of the booking's own calendar file, which has the join link. */
    secret: string | null;
  };
};

export function toSession(row: SessionsTables['sessions']): Session {
  return {
    id: row.session_id,
    rolloutId: row.rollout_id,
    number: row.number,
    kind: row.kind,
    title: row.title,
    areaKey: row.area_key ?? undefined,
    hostId: row.host_id,
    hostChannelId: row.host_channel_id,
    language: row.language,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    places: row.places ?? undefined,
    booked: row.booked,
    link: row.link ?? undefined,
    meeting: {
      state: row.meeting_state,
      eventId: row.meeting_event_id ?? undefined,
      sequence: row.meeting_sequence ?? undefined,
      fault: row.meeting_fault ?? undefined,
    },
    secret: row.secret,
    sequence: row.sequence,
    changedAt: row.changed_at,
    cancelled: row.cancelled === 1,
    headCount: row.head_count === null ? undefined : { count: row.head_count, atLeast: row.head_at_least === 1 },
  };
}
