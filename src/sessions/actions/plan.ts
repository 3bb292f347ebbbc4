import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { action, type Actor, policy, typed } from '../../kit/index.ts';
import type { Rollout } from '../../organisation/index.ts';
import { type Draft, draftOf, type Plan, readDraft } from '../planning/draft.ts';
import { isoDate } from '../dto.ts';
import { instantOf, localTimeAt } from '../local-time.ts';
import { fill } from '../planning/filling.ts';
import { type PlanContext, readPlanText } from '../planning/plan-text.ts';
import { phaseOf, type Session, sessionKinds } from '../session.ts';
import { changesOf, type SessionForm } from '../planning/session-form.ts';
import { type About, managed, offersMeetingTo, sequenceOf, type SessionsDeps } from './deps.ts';

export type ShowsForm = { readonly kind: 'form'; readonly form: SessionForm };
const draftFields = z.object({
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
const ofSession = z.object({ session: z.uuid() });
/** As the choice of a session writes it. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Opens the form of a new session; the command may contain its title and time. */
export const openForm = action({
  name: 'sessions.openForm',
  who: policy.host,
  presser: 'anyone',
  where: 'anywhere',
  effect: 'read',
  input: z.object({ kind: z.enum(sessionKinds).default('kafe'), text: z.string().default('') }),
  async run(deps: SessionsDeps, by, { kind, text }): Promise<ShowsForm> {
    const read = readPlanText(text, await planContext(deps, by));
    const meeting = String(offersMeetingTo(deps, by));
    if (!read) return formOf(deps, by, { draft: { ...emptyDraft, kind, meeting }, faults: {}, changes: undefined });
    const { draft, faults, doubts } = read;
    return formOf(deps, by, { draft: { ...draft, meeting }, faults, doubts, text, changes: undefined });
  },
});

/** Fills a field of the form with one of what fits; what else is in doubt stays so. */
export const fillForm = action({
  name: 'sessions.fillForm',
  who: policy.host,
  presser: 'owner',
  instead: 'sessions.ownForm',
  where: 'anywhere',
  effect: 'read',
  input: draftFields.extend({
    form: z.uuid(),
    text: z.string().default(''),
    pick: z.object({
      date: z.string().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      places: z.string().optional(),
      area: z.string().optional(),
    }),
  }),
  async run(deps: SessionsDeps, by, { text, pick, form: _form, ...typedDraft }, { key }): Promise<ShowsForm> {
    const context = await planContext(deps, by);
    const filled = fill({ draft: typedDraft, pick, text }, context);
    return formOf(deps, by, { ...filled, formId: key, text, changes: undefined });
  },
});

/** Says what the form of a new session can offer. */
export const formOptions = action({
  name: 'sessions.formOptions',
  who: policy.host,
  presser: 'anyone',
  where: 'personal',
  effect: 'read',
  input: z.object({}),
  run: (deps: SessionsDeps, by): Promise<{ readonly kind: 'options'; readonly offersMeeting: boolean }> =>
    Promise.resolve({ kind: 'options', offersMeeting: offersMeetingTo(deps, by) }),
});

/** Plans a session hosted by the acting person. One form makes one session, however often it is sent. */
export const create = action({
  name: 'sessions.create',
  who: policy.host,
  presser: 'owner',
  instead: 'sessions.ownForm',
  where: 'anywhere',
  effect: 'create',
  input: draftFields,
  async run(deps: SessionsDeps, by, typedDraft, { key }): Promise<ShowsForm | ({ readonly kind: 'made' } & About)> {
    const draft = { ...typedDraft, meeting: offersMeetingTo(deps, by) ? typedDraft.meeting : 'false' };
    const { timeZone } = await deps.organisation.rollout(by.tenantId);
    const read = readDraft(draft, { now: by.now, timeZone, booked: 0 });
    if (read.kind === 'faults') {
      return formOf(deps, by, { formId: key, draft, faults: read.faults, doubts: read.doubts, changes: undefined });
    }
    return { kind: 'made', session: await deps.service.create(by, key, read.plan) };
  },
});

export type Closed = { readonly kind: 'closed' } & About;

/** Opens the form of a session that is to be changed. */
export const edit = action({
  name: 'sessions.edit',
  who: policy.host,
  relation: 'sessionManager',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'read',
  input: ofSession,
  run: (deps: SessionsDeps, by, { session: id }): Promise<ShowsForm | Closed> => openedForm(deps, by, id, {}),
});

/** Opens the form with another time than the session has, for the manager to see and save. */
export const openMove = action({
  name: 'sessions.openMove',
  who: policy.host,
  relation: 'sessionManager',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'read',
  input: ofSession.extend({ date: isoDate.optional(), from: timeOfDay.optional(), to: timeOfDay.optional() }),
  run: (deps: SessionsDeps, by, { session: id, ...time }): Promise<ShowsForm | Closed> =>
    openedForm(deps, by, id, time),
});

type NewTime = { readonly [K in 'date' | 'from' | 'to']?: string | undefined };

/** What is not said of the new time stays as it is; a new beginning alone moves the end with it. */
export async function openedForm(
  deps: SessionsDeps,
  by: Actor,
  id: string,
  { date = '', from = '', to = '' }: NewTime,
): Promise<ShowsForm | Closed> {
  const session = await managed(deps, by, id);
  if (phaseOf(session, by.now) !== 'coming') return { kind: 'closed', session };
  const { timeZone } = await deps.organisation.rollout(by.tenantId);
  const kept = draftOf(session, timeZone);
  const end = to === '' && from !== '' ? endAfter(session, kept.date, from, timeZone) : to;
  const draft = { ...kept, date: date || kept.date, from: from || kept.from, to: end || kept.to };
  return formOf(deps, by, { draft, faults: {}, changes: changesOf(session) });
}

/** The local time at which the session ends if it begins at `from` and lasts as long as before. */
function endAfter({ startsAt, endsAt }: Session, date: string, from: string, timeZone: string): string {
  const begins = instantOf(date, from, timeZone);
  if (begins === undefined) return '';
  const lasts = Date.parse(endsAt) - Date.parse(startsAt);
  return localTimeAt(new Date(Date.parse(begins) + lasts).toISOString(), timeZone).time;
}

type Changed = ShowsForm | Closed | ({ readonly kind: 'saved' | 'alreadySo' | 'changed' } & About);

/** Changes or moves a session; participants are notified of a new time or link. */
export const change = action({
  name: 'sessions.change',
  who: policy.host,
  relation: 'sessionManager',
  // What a manager has typed is not sent by another who may see the card.
  presser: 'owner',
  instead: 'sessions.ownSession',
  where: 'anywhere',
  effect: 'edit',
  counts: 'creation',
  input: draftFields.extend(ofSession.shape),
  async run(deps: SessionsDeps, by, { session: id, ...typedDraft }, { seen }): Promise<Changed> {
    const session = await managed(deps, by, id);
    if (phaseOf(session, by.now) !== 'coming') return { kind: 'closed', session };
    const draft = { ...typedDraft, kind: session.kind };
    const rollout = await deps.organisation.rollout(by.tenantId);
    const read = readDraft(draft, { now: by.now, timeZone: rollout.timeZone, booked: session.booked });
    const sequence = sequenceOf(seen);
    const changes = { ...changesOf(session), sequence };
    if (read.kind === 'faults') return formOf(deps, by, { draft, faults: read.faults, doubts: read.doubts, changes });
    // Also when it is sent again because its answer was lost.
    if (isAsPlanned(session, read.plan, rollout)) return { kind: 'alreadySo', session };
    const outcome = await deps.service.change(by, session, sequence, read.plan);
    const kept = await deps.service.find(by.tenantId, id);
    if (outcome === 'belowBooked') {
      const booked = { ...changes, booked: kept.booked };
      return formOf(deps, by, { draft, faults: { places: 'belowBooked' }, changes: booked });
    }
    return { kind: outcome === 'saved' ? 'saved' : 'changed', session: kept };
  },
});

const emptyDraft = { title: '', date: '', from: '', to: '', places: '', link: '', area: '' };

async function planContext({ organisation }: SessionsDeps, { tenantId, now }: Actor): Promise<PlanContext> {
  const { timeZone, areas } = await organisation.rollout(tenantId);
  return { now, timeZone, areas: areas.map(({ key, names }) => ({ key, names: Object.values(names) })) };
}

function isAsPlanned(session: Session, plan: Plan, { areas, timeZone }: Rollout): boolean {
  const kept = draftOf(session, timeZone);
  const area = areas.some(({ key }) => key === plan.area) ? plan.area : '';
  return (
    kept.title === plan.title &&
    session.startsAt === plan.startsAt &&
    session.endsAt === plan.endsAt &&
    session.places === plan.places &&
    session.link === plan.link &&
    kept.area === area
  );
}

async function formOf(
  deps: SessionsDeps,
  by: Actor,
  {
    formId = newId(),
    doubts = {},
    ...form
  }: Pick<SessionForm, 'faults' | 'doubts' | 'text' | 'changes'> & { draft: Draft; formId?: string },
): Promise<ShowsForm> {
  const { areas } = await deps.organisation.rollout(by.tenantId);
  const choices = areas.map(({ key, names }) => ({ value: key, title: names[by.language] }));
  return { kind: 'form', form: { ...form, doubts, formId, areas: choices, offersMeeting: offersMeetingTo(deps, by) } };
}
