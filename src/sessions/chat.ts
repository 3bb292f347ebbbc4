import { isHost, type ListPage, onCard, onMessage, speechOf, textTooLong } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { book, bookByNumber } from './actions/book.ts';
import { askCancel, cancel } from './actions/cancel.ts';
import { askCount, countMine, setCount } from './actions/count.ts';
import type { About, SessionsDeps } from './actions/deps.ts';
import { change, create, edit, fillForm, openForm } from './actions/plan.ts';
import { list, show, showByNumber } from './actions/read.ts';
import { retryMeeting } from './actions/retry-meeting.ts';
import { sessionFormCard } from './cards/form.ts';
import { countChoiceCard, sessionListCard } from './cards/list.ts';
import { cancelSessionCard, headCountCard } from './cards/managing.ts';
import { type Said, sessionCard } from './cards/session.ts';
import { titleLimit } from './planning/draft.ts';
import { headCountsThatFit, readHeadCount, saysHeadCount } from './booking/head-count.ts';
import { allNewPhrases, comingPhrases, kindAskedFor, readNumberAct } from './phrases.ts';
import { plansInWords } from './planning/plan-text.ts';
import type { Reader } from './service.ts';
import type { HeadCount, Session } from './session.ts';
import type { SessionForm } from './planning/session-form.ts';

/** Commands and card verbs. The verbs' names stand on cards that lie in chats and channels. */
export function sessionsChat(deps: SessionsDeps): {
  readonly commands: readonly Command[];
  readonly verbs: Readonly<Record<string, Verb>>;
} {
  const { service } = deps;

  const shown = async (session: Session, said: Said | undefined, turn: Turn): Promise<Card> =>
    sessionCard(await service.view(session, viewerOf(turn)), said, speechOf(turn));
  /** The card of an outcome that says `said`. */
  const saying =
    (said: Said | undefined) =>
    ({ session }: About, turn: Turn): Promise<Card> =>
      shown(session, said, turn);

  const formCards = { form: ({ form }: { readonly form: SessionForm }, turn: Turn) => formCard(form, turn) };
  const bookingCards = {
    booked: saying('booked'),
    unbooked: saying('unbooked'),
    full: saying('full'),
    begun: saying('begun'),
    // Whoever wanted to book has not cancelled it: the card tells its state by itself.
    cancelled: saying(undefined),
  };
  const listCards = {
    page: async (page: Listed, turn: Turn) => {
      const { tenantId, person, now } = viewerOf(turn);
      const booked = await service.bookedBy(tenantId, person.id, page.items);
      const items = page.items.map((session) => ({
        session,
        booked: booked.has(session.id),
        hosts: session.hostId === person.id,
      }));
      const own = { timeZone: page.timeZone, now, mayHost: isHost(person) };
      return sessionListCard({ ...own, total: page.total, from: page.from, items }, speechOf(turn));
    },
  };
  const hostOf = async (turn: Turn, data: { readonly session: string }) =>
    (await service.find(turn.tenantId, data.session)).hostId;

  const commands = [
    onMessage(
      openForm,
      deps,
      {
        name: 'new session',
        phrases: allNewPhrases,
        input: (_turn, phrase) => ({ kind: kindAskedFor(phrase), text: '' }),
      },
      formCards,
    ),
    onMessage(
      openForm,
      deps,
      {
        name: 'new session in words',
        phrases: [],
        matches: ({ text, person }) => isHost(person) && plansInWords(text),
        input: ({ text }) => ({ kind: 'kafe' as const, text }),
      },
      formCards,
    ),
    onMessage(list, deps, { name: 'coming sessions', phrases: comingPhrases, input: () => ({ from: 0 }) }, listCards),
    onMessage(
      showByNumber,
      deps,
      {
        name: 'session by number',
        phrases: [],
        matches: ({ text }) => readNumberAct(text)?.kind === 'show',
        input: ({ text }) => ({ number: readNumberAct(text)?.number ?? 0 }),
      },
      { session: saying(undefined) },
    ),
    onMessage(
      bookByNumber,
      deps,
      {
        name: 'booking by number',
        phrases: [],
        matches: ({ text }) => readNumberAct(text) !== undefined,
        input: ({ text }) => {
          const act = readNumberAct(text);
          return { number: act?.number ?? 0, isBooked: act?.kind === 'book' };
        },
      },
      bookingCards,
    ),
    onMessage(
      countMine,
      deps,
      {
        name: 'head-count',
        phrases: [],
        matches: ({ text, person }) => isHost(person) && saysHeadCount(text),
        input: ({ text }) => ({ counts: [...countsIn(text)] }),
      },
      {
        counted: saying('counted'),
        choose: (choice: Choice, turn) => countChoiceCard({ ...choice, now: turn.now }, speechOf(turn)),
      },
    ),
  ];

  const verbs = {
    'sessions.new': onCard(openForm, deps, formCards, { fixed: { text: '' } }),
    'sessions.fill': onCard(fillForm, deps, formCards, {
      authorOf: (turn, { form }) => service.authorOfForm(turn.tenantId, form),
    }),
    'sessions.create': onCard(
      create,
      deps,
      { ...formCards, made: saying('made') },
      { authorOf: (turn, { form }) => service.authorOfForm(turn.tenantId, form) },
    ),
    'sessions.edit': onCard(edit, deps, { ...formCards, closed: saying(undefined) }),
    'sessions.change': onCard(
      change,
      deps,
      {
        ...formCards,
        closed: saying(undefined),
        saved: saying('saved'),
        alreadySo: saying('saved'),
        changed: saying('changedMeanwhile'),
      },
      { authorOf: hostOf },
    ),
    'sessions.list': onCard(list, deps, listCards),
    'sessions.show': onCard(show, deps, { session: saying(undefined) }),
    'sessions.book': onCard(book, deps, bookingCards, { fixed: { isBooked: true } }),
    'sessions.unbook': onCard(book, deps, bookingCards, { fixed: { isBooked: false } }),
    'sessions.askCancel': onCard(askCancel, deps, {
      closed: saying(undefined),
      ask: async ({ session }, turn) => cancelSessionCard(await service.view(session, viewerOf(turn)), speechOf(turn)),
    }),
    'sessions.cancel': onCard(cancel, deps, {
      cancelled: saying('cancelled'),
      alreadySo: saying('cancelled'),
      changed: saying('changedMeanwhile'),
      closed: saying('changedMeanwhile'),
    }),
    'sessions.count': onCard(askCount, deps, {
      tooEarly: saying('tooEarly'),
      closed: saying(undefined),
      ask: async ({ session }, turn) =>
        headCountCard(await service.view(session, viewerOf(turn)), undefined, speechOf(turn)),
    }),
    'sessions.setCount': onCard(
      setCount,
      deps,
      {
        counted: saying('counted'),
        tooEarly: saying('tooEarly'),
        closed: saying(undefined),
        unreadable: async ({ session }, turn, { count }) =>
          headCountCard(await service.view(session, viewerOf(turn)), count.slice(0, longestShown), speechOf(turn)),
      },
      { authorOf: hostOf },
    ),
    'sessions.retryMeeting': onCard(retryMeeting, deps, { retrying: saying('retrying') }),
  };

  return { commands, verbs };
}

type Listed = ListPage<Session> & { readonly timeZone: string };
type Choice = {
  readonly counts: readonly HeadCount[];
  readonly sessions: readonly Session[];
  readonly timeZone: string;
};

/** "50-60" may be either. */
function countsIn(text: string): readonly HeadCount[] {
  const one = readHeadCount(text);
  return one ? [one] : headCountsThatFit(text).map((count) => ({ count, atLeast: false }));
}

/** A field that was filled with a novel is shown with its beginning. */
const longestShown = 200;
/** Characters of all fields that still fit a card of 28 KB with this form's own texts. */
const mostTyped = 4000;

/** @throws AppError text_too_long for what would not fit a card again: then the form stays as it is, with its text. */
function formCard(form: SessionForm, turn: Turn): Card {
  const lengths = Object.values(form.draft).map((value) => value.length);
  if (lengths.reduce((sum, length) => sum + length) > mostTyped) {
    throw textTooLong(turn.person.language, Math.max(...lengths), titleLimit);
  }
  return sessionFormCard(form, speechOf(turn));
}

/** A card that is for everybody in a channel shows nothing of the one who asked: no booking, no buttons of the host. */
function viewerOf({ tenantId, person, conversation, seenBy, now }: Turn): Reader {
  const viewer = seenBy === 'everybody' ? anybody : person;
  return { tenantId, person: viewer, language: person.language, personal: conversation.kind === 'personal', now };
}

const anybody = { id: '', roles: [] };
