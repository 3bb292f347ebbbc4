import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Turn } from '../platform/bot/index.ts';
import type { Speech } from './cards/parts.ts';
import type { Reader } from './service.ts';
import { mayHost, mayManage, type Session } from './session.ts';

/** What is typed into a field, with room for what somebody pastes. */
export const typed = z.string().max(500_000).default('');
export const ofSession = z.object({ session: z.uuid() });
/** With what the card showed of it. */
export const seenSession = ofSession.extend({ seen: z.int().min(0) });

export function speechOf(turn: Turn): Speech {
  return { language: turn.person.language, t: turn.t, tab: turn.tab };
}

export function viewerOf({ tenantId, person, conversation, now }: Turn): Reader {
  return { tenantId, person, language: person.language, personal: conversation.kind === 'personal', now };
}

/** A calendar belongs to somebody that Entra knows. */
export function hasCalendar({ id }: { readonly id: string }): boolean {
  return !id.startsWith('channel:');
}

/** @throws AppError not_allowed for who holds no sessions. */
export function mustHost(turn: Pick<Turn, 'person' | 't'>): void {
  if (!mayHost(turn.person)) throw new AppError('not_allowed', { role: turn.t('sessions.hostRole') });
}

/** @throws AppError not_allowed for who neither holds it nor leads. */
export function mustManage(turn: Pick<Turn, 'person' | 't'>, session: Session): void {
  if (!mayManage(session, turn.person)) throw new AppError('not_allowed', { role: turn.t('sessions.changerRole') });
}
