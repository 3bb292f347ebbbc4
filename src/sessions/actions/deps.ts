import { AppError } from '../../errors.ts';
import type { Actor } from '../../kit/index.ts';
import type { Organisation } from '../../organisation/index.ts';
import type { CalendarStore } from '../store/calendar-store.ts';
import type { SessionsService } from '../service.ts';
import { mayManage, type Session } from '../session.ts';
import type { SessionsStore } from '../store/sessions-store.ts';

export type SessionsDeps = {
  readonly service: SessionsService;
  readonly store: SessionsStore;
  readonly calendar: CalendarStore;
  readonly organisation: Pick<Organisation, 'rollout'>;
  /** Graph is configured, so that a Teams meeting can be offered. */
  readonly offersMeetings: boolean;
};

export type About = { readonly session: Session };

/** @throws AppError session_not_found; not_allowed for somebody who neither holds it nor leads. */
export async function managed({ service }: SessionsDeps, by: Actor, sessionId: string): Promise<Session> {
  const session = await service.find(by.tenantId, sessionId);
  if (!mayManage(session, by.person)) throw new AppError('not_allowed', { role: by.t('sessions.changerRole') });
  return session;
}

/** A calendar belongs to somebody that Entra knows. */
export function offersMeetingTo({ offersMeetings }: SessionsDeps, { person }: Actor): boolean {
  return offersMeetings && !person.id.startsWith('channel:');
}

/** @returns a sequence that no session has for a revision that is not ours. */
export function sequenceOf(seen: string): number {
  const [, digits] = /^(\d{1,9})(?:\.[\w-]+)?$/.exec(seen) ?? [];
  return digits === undefined ? -1 : Number(digits);
}
