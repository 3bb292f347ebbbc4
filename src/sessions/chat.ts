import { isHost, type ListPage, listPageSize, onCard, speechOf, textTooLong } from '../kit/index.ts';
import { areaName } from '../organisation/index.ts';
import { type Command, remembering, type Turn, type Verb } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { formatDay } from '../platform/i18n/index.ts';
import { book } from './actions/book.ts';
import type { Choice } from './actions/by-name.ts';
import { askCancel, cancel } from './actions/cancel.ts';
import { askCount, setCount } from './actions/count.ts';
import type { About, SessionsDeps } from './actions/deps.ts';
import { change, create, edit, fillForm, openForm, openMove } from './actions/plan.ts';
import { list, listBooked, show } from './actions/read.ts';
import { retryMeeting } from './actions/retry-meeting.ts';
import { sessionFormCard } from './cards/form.ts';
import { bookedListCard, countChoiceCard, saidChoiceCard, saidPress, sessionListCard } from './cards/list.ts';
import { cancelSessionCard, headCountCard } from './cards/managing.ts';
import { kindName } from './cards/parts.ts';
import { type Said, sessionCard } from './cards/session.ts';
import { sessionsCommands } from './commands-chat.ts';
import type { SessionFilter } from './finding.ts';
import { titleLimit } from './planning/draft.ts';
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
    // The person wanted to book and has not cancelled the session: the card itself shows its state.
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
      const only = await onlyOf(page, turn);
      const made = sessionListCard({ ...own, total: page.total, from: page.from, items, only }, speechOf(turn));
      return remembering(made, { offer: { choices: page.items.map(showing) } });
    },
  };
  /** What the listed sessions have in common, in words. @returns undefined for a list of all. */
  async function onlyOf({ filter }: Listed, { tenantId, person, now, t }: Turn) {
    const { kind, area, start, end } = filter;
    if (kind === undefined && area === undefined && start === undefined) return undefined;
    const named = areaName(await deps.organisation.rollout(tenantId), area, person.language);
    const days = [start, end === start ? undefined : end].flatMap((date) =>
      date === undefined ? [] : formatDay(person.language, date, now),
    );
    const words = [kind && kindName(kind, t), named, days.join(' – ')].filter((part) => part).join(' · ');
    return {
      words,
      data: {
        ...(kind ? { ofKind: kind } : {}),
        ...(area ? { area } : {}),
        ...(start ? { start } : {}),
        ...(end ? { end } : {}),
      },
    };
  }
  const bookedCards = {
    page: (page: ListPage<Session> & { readonly timeZone: string }, turn: Turn) =>
      remembering(bookedListCard({ ...page, now: turn.now }, speechOf(turn)), {
        offer: { choices: page.items.map(showing) },
      }),
  };
  const askCancelCard = async ({ session }: About, turn: Turn) => {
    const made = cancelSessionCard(await service.view(session, viewerOf(turn)), speechOf(turn));
    const data = { session: session.id, seen: session.sequence };
    return remembering(made, { offer: { yes: { verb: 'sessions.cancel', data } } });
  };
  const hostOf = async (turn: Turn, data: { readonly session: string }) =>
    (await service.find(turn.tenantId, data.session)).hostId;

  const saidCards = {
    choose: (choice: Choice, turn: Turn) => choiceCard(choice, turn),
    session: saying(undefined),
    ...bookingCards,
    ...formCards,
    closed: saying(undefined),
    ask: askCancelCard,
  };
  const commands = sessionsCommands(deps, {
    form: formCards,
    list: listCards,
    booked: bookedCards,
    said: saidCards,
    count: {
      counted: saying('counted'),
      choose: (choice: CountChoice, turn: Turn) => countChoiceCard({ ...choice, now: turn.now }, speechOf(turn)),
    },
  });

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
    'sessions.move': onCard(openMove, deps, { ...formCards, closed: saying(undefined) }),
    'sessions.list': onCard(list, deps, listCards),
    'sessions.mine': onCard(listBooked, deps, bookedCards),
    'sessions.show': onCard(show, deps, { session: saying(undefined) }),
    'sessions.book': onCard(book, deps, bookingCards, { fixed: { isBooked: true } }),
    'sessions.unbook': onCard(book, deps, bookingCards, { fixed: { isBooked: false } }),
    'sessions.askCancel': onCard(askCancel, deps, { closed: saying(undefined), ask: askCancelCard }),
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

const showing = ({ id, title }: Session) => ({ title, press: { verb: 'sessions.show', data: { session: id } } });

type Listed = ListPage<Session> & { readonly timeZone: string; readonly filter: SessionFilter };
type CountChoice = {
  readonly counts: readonly HeadCount[];
  readonly sessions: readonly Session[];
  readonly timeZone: string;
};

function choiceCard(choice: Choice, turn: Turn): Card {
  const made = saidChoiceCard({ ...choice, now: turn.now }, speechOf(turn));
  const choices = choice.sessions.slice(0, listPageSize).map((session) => {
    const [verb, data] = saidPress(choice, session);
    return { title: session.title, press: { verb, data } };
  });
  return remembering(made, { offer: { choices } });
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
