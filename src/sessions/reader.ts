import { z } from 'zod';
import { AppError } from '../errors.ts';
import { byAnyone, type Role, type Turn, type VerbRules } from '../platform/bot/index.ts';
import type { Speech } from './cards/parts.ts';
import type { Reader } from './service.ts';
import { mayHost, mayManage, type Session } from './session.ts';

/** Who may hold sessions. */
export const hosts: readonly Role[] = ['champion', 'lead', 'administrator'];
export const byManagers: VerbRules = { ...byAnyone, relation: 'sessionManager' };
/** What a manager has typed is not sent by another who may see the card. */
export const managersForm: VerbRules = {
  who: 'anyone',
  relation: 'sessionManager',
  presser: 'owner',
  instead: 'sessions.ownSession',
};

/** What is typed into a field, with room for what somebody pastes. */
export const typed = z.string().max(500_000).default('');
export const ofSession = z.object({ session: z.uuid() });
/** With what the card showed of it. */
export const seenSession = ofSession.extend({ seen: z.int().min(0) });

export function speechOf(turn: Turn): Speech {
  return { language: turn.person.language, t: turn.t, tab: turn.tab };
}

/** A card that is for everybody in a channel shows nothing of the one who asked: no booking, no buttons of the host. */
export function viewerOf({ tenantId, person, conversation, seenBy, now }: Turn): Reader {
  const viewer = seenBy === 'everybody' ? anybody : person;
  return { tenantId, person: viewer, language: person.language, personal: conversation.kind === 'personal', now };
}

const anybody = { id: '', roles: [] };

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
