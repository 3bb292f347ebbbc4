import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { type Turn, type Verb, verb } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { intlLocale } from '../platform/i18n/index.ts';
import { type SessionForm, sessionFormCard } from './cards/form.ts';
import type { Said } from './cards/session.ts';
import { type Draft, draftOf, mostShownAgain, readDraft, titleLimit } from './draft.ts';
import type { HandlerDeps } from './handlers.ts';
import { onTheWall } from './local-time.ts';
import { readPlanText } from './plan-text.ts';
import {
  byManagers,
  hasCalendar,
  hosts,
  managersForm,
  mustHost,
  mustManage,
  ofSession,
  seenSession,
  speechOf,
  typed,
} from './reader.ts';
import { phaseOf, type Session, type SessionKind } from './session.ts';

const draftData = z.object({
  kind: typed,
  title: typed,
  date: typed,
  from: typed,
  to: typed,
  places: typed,
  link: typed,
  meeting: typed,
  area: typed,
});

/** The form, for a new session and for one that is changed. */
export function createSessionForms(
  { service, organisation, offersMeetings }: HandlerDeps,
  shown: (turn: Turn, session: Session, said: Said | undefined) => Promise<Card>,
) {
  /** @throws AppError text_too_long for what would not fit a card again: then the form stays as it is, with its text. */
  async function formCard(
    turn: Turn,
    form: Pick<SessionForm, 'draft' | 'faults' | 'changes'> & { readonly formId?: string },
  ): Promise<Card> {
    const lengths = Object.values(form.draft).map((value) => value.length);
    if (lengths.reduce((sum, length) => sum + length) > mostShownAgain) {
      const number = new Intl.NumberFormat(intlLocale[turn.person.language]);
      const length = number.format(Math.max(...lengths));
      throw new AppError('text_too_long', { length, limit: number.format(titleLimit) });
    }
    const { areas } = await organisation.rollout(turn.tenantId);
    const choices = areas.map(({ key, names }) => ({ value: key, title: names[turn.person.language] }));
    const { formId = newId() } = form;
    return sessionFormCard({ ...form, formId, areas: choices, offersMeeting: offersMeetingTo(turn) }, speechOf(turn));
  }

  const offersMeetingTo = ({ person }: Turn): boolean => offersMeetings && hasCalendar(person);

  /** @param said the words that asked for it, which may hold its title and time. */
  async function empty(turn: Turn, kind: SessionKind, said = ''): Promise<Card> {
    mustHost(turn);
    const meeting = String(offersMeetingTo(turn));
    const { timeZone } = await organisation.rollout(turn.tenantId);
    const { date: today } = onTheWall(turn.now.toISOString(), timeZone);
    const words = readPlanText(said, today) ?? { kind, title: '', date: '', from: '', to: '', places: '' };
    return formCard(turn, { draft: { ...words, link: '', meeting, area: '' }, faults: {}, changes: undefined });
  }

  async function contextOf(turn: Turn, booked: number) {
    const { timeZone } = await organisation.rollout(turn.tenantId);
    return { now: turn.now, timeZone, booked };
  }

  async function draftOfSession(turn: Turn, session: Session): Promise<Draft> {
    const { timeZone } = await organisation.rollout(turn.tenantId);
    return draftOf(session, timeZone);
  }

  const hostOf = async (turn: Turn, data: z.output<typeof ofSession>) =>
    (await service.find(turn.tenantId, data.session)).hostId;

  const changesOf = ({ id, sequence, booked }: Session) => ({ sessionId: id, sequence, booked });

  const verbs: Readonly<Record<string, Verb>> = {
    'sessions.create': verb(
      { who: hosts, presser: 'owner', instead: 'sessions.ownForm' },
      draftData.extend({ form: z.uuid() }),
      async (turn, { form, ...typedDraft }) => {
        mustHost(turn);
        const draft = { ...typedDraft, meeting: offersMeetingTo(turn) ? typedDraft.meeting : 'false' };
        const read = readDraft(draft, await contextOf(turn, 0));
        if (read.kind === 'faults') {
          return formCard(turn, { formId: form, draft, faults: read.faults, changes: undefined });
        }
        return shown(turn, await service.create(turn, form, read.plan), 'made');
      },
      (turn, { form }) => service.authorOfForm(turn.tenantId, form),
    ),
    'sessions.edit': verb(byManagers, ofSession, async (turn, data) => {
      const session = await service.find(turn.tenantId, data.session);
      mustManage(turn, session);
      if (phaseOf(session, turn.now) !== 'coming') return shown(turn, session, undefined);
      return formCard(turn, { draft: await draftOfSession(turn, session), faults: {}, changes: changesOf(session) });
    }),
    'sessions.change': verb(
      managersForm,
      draftData.extend(seenSession.shape),
      async (turn, { session: id, seen, ...draft }) => {
        const session = await service.find(turn.tenantId, id);
        mustManage(turn, session);
        if (phaseOf(session, turn.now) !== 'coming') return shown(turn, session, undefined);
        const own = { ...draft, kind: session.kind };
        const read = readDraft(own, await contextOf(turn, session.booked));
        const changes = { ...changesOf(session), sequence: seen };
        if (read.kind === 'faults') return formCard(turn, { draft: own, faults: read.faults, changes });
        const outcome = await service.change(turn, session, seen, read.plan);
        if (outcome !== 'belowBooked') return shown(turn, session, outcome);
        const { booked } = await service.find(turn.tenantId, id);
        return formCard(turn, { draft: own, faults: { places: 'belowBooked' }, changes: { ...changes, booked } });
      },
      hostOf,
    ),
  };

  return { empty, verbs, hostOf };
}
