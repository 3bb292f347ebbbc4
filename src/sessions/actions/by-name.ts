import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { action, type Actor, policy } from '../../kit/index.ts';
import { languages } from '../../platform/i18n/index.ts';
import { numberSaid, sessionsSaid } from '../finding.ts';
import { mayManage, type Session } from '../session.ts';
import { booked, type Booked } from './book.ts';
import { askedToCancel } from './cancel.ts';
import type { About, SessionsDeps } from './deps.ts';
import { openedForm } from './plan.ts';
import { lookerOf } from './read.ts';

/** What somebody wants of the session that they named; it stands on the choice of sessions when several fit. */
export const saidActs = ['show', 'book', 'unbook', 'move', 'callOff'] as const;
export type SaidAct = (typeof saidActs)[number];

/** `choose`: none fits, or several do: then nothing is chosen for the person. `words` are what they said. */
export type Choice = {
  readonly kind: 'choose';
  readonly act: SaidAct;
  readonly words: string;
  readonly sessions: readonly Session[];
  readonly timeZone: string;
  readonly time?: Time;
};
type Time = {
  readonly date?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

const words = z.string().max(500);
/** The session that the words mean in the list that was just shown. */
const chosen = z.string().optional();
const anyone = { who: 'anyone', presser: 'anyone' } as const;
const manager = {
  who: policy.host,
  relation: 'sessionManager',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'read',
} as const;

export const showSaid = action({
  ...anyone,
  name: 'sessions.showSaid',
  where: 'anywhere',
  effect: 'read',
  input: z.object({ words, chosen }),
  run: async (deps: SessionsDeps, by, said): Promise<({ readonly kind: 'session' } & About) | Choice> =>
    withSession(deps, by, { act: 'show', ...said }, async (session) => ({ kind: 'session', session })),
});

/** Books a place in the session that was named, or gives it back. */
export const bookSaid = action({
  ...anyone,
  name: 'sessions.bookSaid',
  relation: 'self',
  where: 'personal',
  effect: 'act',
  input: z.object({ words, chosen, isBooked: z.boolean() }),
  run: (deps: SessionsDeps, by, { isBooked, ...said }): Promise<Booked | Choice> =>
    withSession(deps, by, { act: isBooked ? 'book' : 'unbook', ...said }, (session) =>
      booked(deps, by, session, isBooked),
    ),
});

/** Asks once before the session that was named is cancelled. */
export const callOffSaid = action({
  ...manager,
  name: 'sessions.callOffSaid',
  input: z.object({ words, chosen }),
  run: (deps: SessionsDeps, by, said) =>
    withSession(deps, by, { act: 'callOff', ...said }, ({ id }) => askedToCancel(deps, by, id)),
});

/** Opens the form of the session that was named, with its new time. */
export const moveSaid = action({
  ...manager,
  name: 'sessions.moveSaid',
  input: z.object({
    words,
    chosen,
    date: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
  }),
  run: (deps: SessionsDeps, by, { words: said, chosen: id, ...time }) =>
    withSession(deps, by, { act: 'move', words: said, chosen: id, time }, ({ id }) =>
      openedForm(deps, by, id, { date: time.date ?? '', from: time.from ?? '', to: time.to ?? '' }),
    ),
});

type Wanted = Pick<Choice, 'act' | 'words' | 'time'> & { readonly chosen?: string | undefined };

/** Does it with the one session that fits. @throws AppError session_not_found for a number that no session has. */
async function withSession<O>(
  deps: SessionsDeps,
  by: Actor,
  wanted: Wanted,
  run: (session: Session) => Promise<O>,
): Promise<O | Choice> {
  if (wanted.chosen !== undefined) return run(await deps.service.find(by.tenantId, wanted.chosen));
  const { timeZone, ...looker } = await lookerOf(deps, by);
  const number = numberSaid(wanted.words);
  if (number !== undefined) {
    const session = await deps.store.findNumber(by.tenantId, looker.rolloutId, number);
    if (!session) throw new AppError('session_not_found');
    return run(session);
  }
  const all = await possible(deps, by, wanted.act, looker);
  const { areas } = await deps.organisation.rollout(by.tenantId);
  const named = all.map((session) => ({
    ...session,
    areaNames: areas.flatMap(({ key, names }) =>
      key === session.areaKey ? languages.map((language) => names[language]) : [],
    ),
  }));
  const fitting = sessionsSaid(wanted.words, named);
  const [only] = fitting;
  // "Meld meg av" with a single booking leaves no doubt.
  const sole = wanted.words.trim() === '' && all.length === 1 ? all[0] : undefined;
  if (only && fitting.length === 1) return run(only);
  if (sole) return run(sole);
  const { act, words, time } = wanted;
  return {
    kind: 'choose',
    act,
    words,
    ...(time ? { time } : {}),
    sessions: fitting.length > 0 ? fitting : all,
    timeZone,
  };
}

/** Sessions read to find a name among: the next ones are what people mean. */
const mostRead = 200;

function possible(
  deps: SessionsDeps,
  by: Actor,
  act: SaidAct,
  looker: { readonly tenantId: string; readonly rolloutId: string; readonly personId: string },
): Promise<readonly Session[]> {
  if (act === 'unbook') return deps.calendar.booked(looker, by.now, undefined, mostRead);
  const coming = deps.calendar.coming(looker, by.now, undefined, mostRead);
  return act === 'move' || act === 'callOff'
    ? coming.then((all) => all.filter((session) => mayManage(session, by.person)))
    : coming;
}
