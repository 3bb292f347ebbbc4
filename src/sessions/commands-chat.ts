import { type Cards, isHost, onMessage } from '../kit/index.ts';
import type { Command, Said, Turn } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { readWhen, type When } from '../understanding/times/index.ts';
import { type Choice, bookSaid, callOffSaid, moveSaid, showSaid } from './actions/by-name.ts';
import type { Booked } from './actions/book.ts';
import type { CancelAsked } from './actions/cancel.ts';
import { countMine } from './actions/count.ts';
import type { About, SessionsDeps } from './actions/deps.ts';
import { type Closed, openForm, type ShowsForm } from './actions/plan.ts';
import { list, listBooked } from './actions/read.ts';
import { headCountsThatFit, readHeadCount, saysHeadCount } from './booking/head-count.ts';
import { areaSaid, saysCallOff, kindSaid, numberSaid, type SessionFilter } from './finding.ts';
import type { HeadCount } from './session.ts';

type Outcomes<A extends { run(...parameters: never[]): Promise<unknown> }> = Awaited<ReturnType<A['run']>>;
type SaidOutcome = Booked | Choice | CancelAsked | Closed | ShowsForm | ({ readonly kind: 'session' } & About);

/** The cards that answer messages; `said` those about a session that was named. */
export type MessageCards = {
  readonly form: Cards<ShowsForm, unknown>;
  readonly list: Cards<Outcomes<typeof list>, unknown>;
  readonly booked: Cards<Outcomes<typeof listBooked>, unknown>;
  readonly said: { readonly [K in SaidOutcome['kind']]: (outcome: never, turn: Turn) => Card | Promise<Card> };
  readonly count: Cards<Outcomes<typeof countMine>, unknown>;
};

export function sessionsCommands(deps: SessionsDeps, cards: MessageCards): readonly Command[] {
  const said = cards.said as never;

  /** Reads kind, area and days out of the message: what is not said does not narrow the list. */
  async function filterOf({ tenantId, now, text }: Turn, { slots }: Said): Promise<SessionFilter> {
    const { areas, timeZone } = await deps.organisation.rollout(tenantId);
    const when = slots['when'] === undefined ? undefined : readWhen(slots['when'], { now, timeZone });
    const days = when === undefined ? undefined : daysOf(when);
    return {
      kind: kindSaid(slots['kind'] ?? text),
      area: areaSaid(slots['area'] ?? '', areas),
      ...(days ? { start: days.from, end: days.to } : {}),
    };
  }

  /** The words that name a session, and the session of the list just shown that they mean; a number is its name. */
  const namedBy = ({ slots, chosen }: Said) => {
    const words = slots['session'] ?? '';
    const session = numberSaid(words) === undefined ? chosen?.['session'] : undefined;
    return { words, ...(typeof session === 'string' ? { chosen: session } : {}) };
  };

  return [
    onMessage(
      openForm,
      deps,
      {
        name: 'new session',
        intents: ['sessions.new'],
        input: (_turn, { slots }) => ({ kind: kindSaid(slots['kind'] ?? '') ?? ('kafe' as const), text: '' }),
      },
      cards.form,
    ),
    onMessage(
      openForm,
      deps,
      {
        name: 'new session in words',
        intents: ['sessions.plan'],
        input: ({ text }) => ({ kind: 'kafe' as const, text }),
      },
      cards.form,
    ),
    onMessage(
      list,
      deps,
      {
        name: 'coming sessions',
        intents: ['sessions.list'],
        input: async (turn, what) => {
          const { kind, ...filter } = await filterOf(turn, what);
          return { from: 0, ofKind: kind, ...filter };
        },
      },
      cards.list,
    ),
    onMessage(
      listBooked,
      deps,
      { name: 'my bookings', intents: ['sessions.mine'], input: () => ({ from: 0 }) },
      cards.booked,
    ),
    onMessage(
      showSaid,
      deps,
      {
        name: 'session by name',
        intents: ['sessions.show'],
        input: (_turn, what) => namedBy(what),
      },
      said,
    ),
    onMessage(
      bookSaid,
      deps,
      {
        name: 'booking',
        intents: ['sessions.book', 'sessions.cancelBooking'],
        when: ({ person, text }, { intent }) =>
          !(intent === 'sessions.cancelBooking' && isHost(person) && saysCallOff(text)),
        input: (_turn, what) => ({ ...namedBy(what), isBooked: what.intent === 'sessions.book' }),
      },
      said,
    ),
    onMessage(
      callOffSaid,
      deps,
      {
        name: 'call off a session',
        intents: ['sessions.callOff', 'sessions.cancelBooking'],
        // Who holds sessions and says "call off" means the session, not the own booking.
        when: ({ person, text }, { intent }) => intent === 'sessions.callOff' || (isHost(person) && saysCallOff(text)),
        input: (_turn, what) => namedBy(what),
      },
      said,
    ),
    onMessage(
      moveSaid,
      deps,
      {
        name: 'move a session',
        intents: ['sessions.move'],
        input: async ({ tenantId, now }, what) => {
          const { timeZone } = await deps.organisation.rollout(tenantId);
          const when = readWhen(what.slots['when'] ?? '', { now, timeZone });
          const named = namedBy(what);
          // What cannot be read is left to the form, which opens with the session's own time.
          if (when.kind !== 'when') return named;
          return { ...named, date: when.days?.from, from: when.time?.from, to: when.time?.to };
        },
      },
      said,
    ),
    onMessage(
      countMine,
      deps,
      {
        name: 'head-count',
        intents: ['sessions.count'],
        when: ({ person, text }) => isHost(person) && saysHeadCount(text),
        input: ({ text }) => ({ counts: [...countsIn(text)] }),
      },
      cards.count,
    ),
  ];
}

/** The days that were said; of days in doubt all of them, since a list may show both. */
function daysOf(when: When): { readonly from: string; readonly to: string } | undefined {
  if (when.kind === 'when') return when.days;
  if (when.kind !== 'ambiguous') return undefined;
  const dates = when.choices.flatMap(({ date }) => date ?? []).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** "50-60" may be either. */
function countsIn(text: string): readonly HeadCount[] {
  const one = readHeadCount(text);
  return one ? [one] : headCountsThatFit(text).map((count) => ({ count, atLeast: false }));
}
