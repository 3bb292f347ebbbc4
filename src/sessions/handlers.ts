import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Organisation } from '../organisation/index.ts';
import { byAnyone, type Command, type Turn, type Verb, verb } from '../platform/bot/index.ts';
import type { BookingsStore } from './bookings-store.ts';
import { countChoiceCard, pageSize, sessionListCard } from './cards/list.ts';
import { cancelSessionCard, headCountCard } from './cards/managing.ts';
import { type Said, sessionCard } from './cards/session.ts';
import { createSessionForms } from './form-handlers.ts';
import { readHeadCount } from './head-count.ts';
import { allNewPhrases, comingPhrases, kindAskedFor, type NumberAct, readNumberAct } from './phrases.ts';
import { plansInWords } from './plan-text.ts';
import {
  byManagers,
  hosts,
  managersForm,
  mustManage,
  ofSession,
  seenSession,
  speechOf,
  typed,
  viewerOf,
} from './reader.ts';
import { mayHost, phaseOf, type Session, sessionKinds } from './session.ts';
import type { BookingOutcome, SessionsService } from './service.ts';
import type { SessionsStore } from './store.ts';

export type HandlerDeps = {
  readonly service: SessionsService;
  readonly store: SessionsStore;
  readonly bookings: BookingsStore;
  readonly organisation: Organisation;
  /** Graph is configured, so that a Teams meeting can be offered. */
  readonly offersMeetings: boolean;
};

const onPage = z.object({ from: z.int().min(0).max(100_000) });
/** How long a number alone is taken for a session's head-count. */
const countingMs = 14 * 24 * 3_600_000;

/** A session, and what is told to all who booked it. */
export const sessionsCreations: readonly string[] = ['sessions.create', 'sessions.change', 'sessions.cancel'];

export function sessionsParts(deps: HandlerDeps): {
  readonly commands: readonly Command[];
  readonly verbs: Readonly<Record<string, Verb>>;
} {
  const { service, store, bookings, organisation } = deps;
  const forms = createSessionForms(deps, shown);

  async function shown(turn: Turn, session: Session, said: Said | undefined) {
    const fresh = await service.find(turn.tenantId, session.id);
    return sessionCard(await service.view(fresh, viewerOf(turn)), said, speechOf(turn));
  }

  async function list(turn: Turn, from: number) {
    const { tenantId, person, now } = viewerOf(turn);
    const { id, timeZone } = await organisation.rollout(tenantId);
    const page = await store.coming(tenantId, id, now, { from, size: pageSize });
    const ids = page.items.map((session) => session.id);
    const booked = await bookings.bookedBy(tenantId, person.id, ids);
    const rows = page.items.map((session) => ({
      session,
      booked: booked.has(session.id),
      hosts: session.hostId === person.id,
    }));
    const own = { timeZone, now, mayHost: mayHost(person) };
    return sessionListCard({ ...own, total: page.total, from, rows }, speechOf(turn));
  }

  const book = async (turn: Turn, session: Session) => shown(turn, session, saidOf(await service.book(turn, session)));
  const unbook = async (turn: Turn, session: Session) =>
    shown(turn, session, saidOf(await service.unbook(turn, session)));

  async function numbered(turn: Turn): Promise<{ readonly act: NumberAct; readonly session: Session }> {
    const act = readNumberAct(turn.text);
    const rollout = await organisation.rollout(turn.tenantId);
    const session = act && (await store.findNumber(turn.tenantId, rollout.id, act.number));
    return session ? { act, session } : notThere();
  }

  /** A number alone, from somebody who holds sessions. */
  async function countTyped(turn: Turn) {
    const { tenantId, person, now } = turn;
    const count = readHeadCount(turn.text) ?? { count: 0, atLeast: false };
    const begun = await store.begunBy(tenantId, person.id, new Date(now.getTime() - countingMs), now);
    const uncounted = begun.filter((session) => session.headCount === undefined);
    const [only] = uncounted;
    if (only && uncounted.length === 1) {
      await store.setHeadCount(tenantId, only.id, count, now);
      return shown(turn, only, 'counted');
    }
    const { timeZone } = await organisation.rollout(tenantId);
    const sessions = uncounted.length > 0 ? uncounted : begun;
    return countChoiceCard({ timeZone, now, count, sessions }, speechOf(turn));
  }

  /** The one that is meant. @throws AppError session_not_found; not_allowed for who may not change it. */
  async function managed(turn: Turn, sessionId: string): Promise<Session> {
    const session = await service.find(turn.tenantId, sessionId);
    mustManage(turn, session);
    return session;
  }

  const commands: readonly Command[] = [
    {
      name: 'new session',
      where: 'anywhere',
      who: hosts,
      phrases: allNewPhrases,
      handle: async (turn, phrase) => turn.reply(await forms.empty(turn, kindAskedFor(phrase))),
    },
    {
      name: 'new session in words',
      where: 'anywhere',
      who: hosts,
      phrases: [],
      matches: ({ text, person }) => mayHost(person) && plansInWords(text),
      handle: async (turn) => turn.reply(await forms.empty(turn, 'kafe', turn.text)),
    },
    {
      name: 'coming sessions',
      where: 'anywhere',
      who: 'anyone',
      phrases: comingPhrases,
      handle: async (turn) => turn.reply(await list(turn, 0)),
    },
    {
      name: 'session by number',
      where: 'anywhere',
      who: 'anyone',
      phrases: [],
      matches: ({ text }) => readNumberAct(text)?.kind === 'show',
      handle: async (turn) => turn.reply(await shown(turn, (await numbered(turn)).session, undefined)),
    },
    {
      name: 'booking by number',
      // Who comes is nobody else's business, and the card has the join link.
      where: 'personal',
      who: 'anyone',
      relation: 'self',
      phrases: [],
      matches: ({ text }) => readNumberAct(text) !== undefined,
      handle: async (turn) => {
        const { act, session } = await numbered(turn);
        await turn.reply(await (act.kind === 'book' ? book(turn, session) : unbook(turn, session)));
      },
    },
    {
      name: 'head-count',
      where: 'personal',
      who: hosts,
      relation: 'self',
      phrases: [],
      matches: ({ text, person }) => mayHost(person) && readHeadCount(text) !== undefined,
      handle: async (turn) => turn.reply(await countTyped(turn)),
    },
  ];

  const verbs: Readonly<Record<string, Verb>> = {
    ...forms.verbs,
    'sessions.new': verb(
      { who: hosts, presser: 'anyone' },
      z.object({ kind: z.enum(sessionKinds).default('kafe') }),
      (turn, data) => forms.empty(turn, data.kind),
    ),
    'sessions.list': verb(byAnyone, onPage, (turn, data) => list(turn, data.from)),
    'sessions.show': verb(byAnyone, ofSession, async (turn, data) =>
      shown(turn, await service.find(turn.tenantId, data.session), undefined),
    ),
    'sessions.book': verb(byAnyone, ofSession, async (turn, data) =>
      book(turn, await service.find(turn.tenantId, data.session)),
    ),
    'sessions.unbook': verb({ ...byAnyone, relation: 'self' }, ofSession, async (turn, data) =>
      unbook(turn, await service.find(turn.tenantId, data.session)),
    ),
    'sessions.askCancel': verb(byManagers, ofSession, async (turn, data) => {
      const session = await managed(turn, data.session);
      const phase = phaseOf(session, turn.now);
      if (phase === 'cancelled' || phase === 'over') return shown(turn, session, undefined);
      return cancelSessionCard(await service.view(session, viewerOf(turn)), speechOf(turn));
    }),
    'sessions.cancel': verb(byManagers, seenSession, async (turn, data) => {
      const session = await managed(turn, data.session);
      const done = await service.cancel(turn, session, data.seen);
      // A second press finds it done.
      const isSo = done || (await service.find(turn.tenantId, session.id)).cancelled;
      return shown(turn, session, isSo ? 'cancelled' : 'changedMeanwhile');
    }),
    'sessions.count': verb(byManagers, ofSession, async (turn, data) => {
      const session = await managed(turn, data.session);
      if (phaseOf(session, turn.now) === 'coming') return shown(turn, session, 'tooEarly');
      if (session.cancelled) return shown(turn, session, undefined);
      return headCountCard(await service.view(session, viewerOf(turn)), undefined, speechOf(turn));
    }),
    'sessions.setCount': verb(
      managersForm,
      ofSession.extend({ count: typed }),
      async (turn, data) => {
        const session = await managed(turn, data.session);
        const count = readHeadCount(data.count);
        if (!count) {
          const view = await service.view(session, viewerOf(turn));
          return headCountCard(view, data.count.slice(0, longestShown), speechOf(turn));
        }
        const counted = await store.setHeadCount(turn.tenantId, session.id, count, turn.now);
        return shown(turn, session, counted ? 'counted' : session.cancelled ? undefined : 'tooEarly');
      },
      forms.hostOf,
    ),
    'sessions.retryMeeting': verb(byManagers, ofSession, async (turn, data) => {
      const session = await managed(turn, data.session);
      await service.retryMeeting(turn.tenantId, session);
      return shown(turn, session, 'retrying');
    }),
  };

  return { commands, verbs };

  function notThere(): never {
    throw new AppError('session_not_found');
  }
}

/** Whoever wanted to book has not cancelled it: the card tells its state by itself. */
function saidOf(outcome: BookingOutcome | 'unbooked'): Said | undefined {
  return outcome === 'cancelled' ? undefined : outcome;
}

/** A field that was filled with a novel is shown with its beginning. */
const longestShown = 200;
