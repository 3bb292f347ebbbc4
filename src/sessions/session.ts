import { isHost, isLead } from '../kit/index.ts';
import type { Role } from '../platform/bot/index.ts';
import type { Language } from '../platform/i18n/index.ts';

export const sessionKinds = ['kafe', 'mini_training'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** `tried`: Graph was asked and has not said yes or no. `made`: the calendar event is there. `refused`: it cannot be made or moved. */
export const meetingStates = ['none', 'wanted', 'tried', 'made', 'refused'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Why Graph did not do it, as far as the host can mend it. */
export const meetingFaults = ['no_token', 'token_rejected', 'forbidden', 'gone', 'no_link', 'failed'] as const;
export type MeetingFault = (typeof meetingFaults)[number];

/** The calendar event in the host's mailbox. */
export type SessionMeeting = {
  readonly state: MeetingState;
  readonly eventId: string | undefined;
  /** The session's `sequence` that the event shows. */
  readonly sequence: number | undefined;
  readonly fault: MeetingFault | undefined;
};

/** A session begins and ends on one local day, which has 25 hours at most. */
const longestSessionMs = 25 * 3_600_000;

/** What has not ended at `now` began after this instant, ISO-8601 UTC: an index by the beginning can be used for it. */
export function earliestStart(now: Date): string {
  return new Date(now.getTime() - longestSessionMs).toISOString();
}

export type HeadCount = { readonly count: number; readonly atLeast: boolean };

/** One kafé or mini-training. Instants are ISO-8601 UTC; local times are in the rollout's time zone. */
export type Session = {
  readonly id: string;
  readonly rolloutId: string;
  /** Gap-free within the rollout. */
  readonly number: number;
  readonly kind: SessionKind;
  readonly title: string;
  readonly areaKey: string | undefined;
  readonly hostId: string;
  /** The channel's own id of the host, in whose name Graph may be asked. */
  readonly hostChannelId: string;
  /** The host's when it was made, for telling them. */
  readonly language: Language;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Undefined for a kafé, which takes everybody. */
  readonly places: number | undefined;
  readonly booked: number;
  readonly link: string | undefined;
  readonly meeting: SessionMeeting;
  /** Part of the calendar file's address: anyone who knows it may read the file. */
  readonly secret: string;
  /** Grows with every change; what was seen of it tells whether a card is out of date, and it is the calendar file's SEQUENCE. */
  readonly sequence: number;
  readonly changedAt: string;
  readonly cancelled: boolean;
  readonly headCount: HeadCount | undefined;
};

/** `coming` until it begins, `on` until it ends. */
export type Phase = 'coming' | 'on' | 'over' | 'cancelled';

export function phaseOf({ cancelled, startsAt, endsAt }: Session, now: Date): Phase {
  if (cancelled) return 'cancelled';
  if (now.getTime() < Date.parse(startsAt)) return 'coming';
  return now.getTime() < Date.parse(endsAt) ? 'on' : 'over';
}

/** Places still free; never negative. @returns undefined where everybody is welcome. */
export function freePlaces({ places, booked }: Pick<Session, 'places' | 'booked'>): number | undefined {
  return places === undefined ? undefined : Math.max(0, places - booked);
}

export function isFull(session: Pick<Session, 'places' | 'booked'>): boolean {
  return freePlaces(session) === 0;
}

type Somebody = { readonly id: string; readonly roles: readonly Role[] };

/** Its host, as long as they may hold sessions, and leads. */
export function mayManage({ hostId }: Pick<Session, 'hostId'>, person: Somebody): boolean {
  return isLead(person) || (hostId === person.id && isHost(person));
}

/** What somebody may do with a session now. */
export const acts = ['book', 'unbook', 'change', 'cancel', 'count'] as const;
export type Act = (typeof acts)[number];

/** @param reader `hosts`: they are there without a place, and book none. */
export function actsOn(
  session: Session,
  reader: { readonly booked: boolean; readonly manages: boolean; readonly hosts: boolean },
  now: Date,
): readonly Act[] {
  const phase = phaseOf(session, now);
  const canBook = phase === 'coming' && !reader.booked && !reader.hosts && !isFull(session);
  return [
    ...(canBook ? (['book'] as const) : []),
    ...(phase === 'coming' && reader.booked ? (['unbook'] as const) : []),
    ...(phase === 'coming' && reader.manages ? (['change'] as const) : []),
    ...((phase === 'on' || phase === 'over') && reader.manages ? (['count'] as const) : []),
    ...((phase === 'coming' || phase === 'on') && reader.manages ? (['cancel'] as const) : []),
  ];
}

/** A kafé is open by its link; a mini-training's is for those who come. */
export function maySeeLink(session: Session, reader: { readonly booked: boolean; readonly manages: boolean }): boolean {
  return session.kind === 'kafe' || reader.booked || reader.manages;
}
