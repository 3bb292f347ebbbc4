import { z } from 'zod';
import type { Command, Said, Turn, Verb, VerbRules } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { type Action, type Actor, type Carried, countingOf, type Counting, type Outcome, perform } from './action.ts';

/** The card for each outcome. */
export type Cards<O extends Outcome, Input, Shown = Card> = {
  readonly [K in O['kind']]: (
    outcome: Extract<O, { readonly kind: K }>,
    turn: Turn,
    input: Input,
    carried: Carried,
  ) => Shown | Promise<Shown>;
};

type OnCard<I extends z.ZodObject> = {
  /** The part of the input that the verb's name says: `cases.withdraw` and `cases.restore` are one action. */
  readonly fixed?: Partial<z.output<I>>;
  /** What this verb counts as, where it is not what the action counts as. */
  readonly counts?: Counting;
  readonly authorOf?: (
    turn: Turn,
    data: z.output<I> & { readonly form: string; readonly seen: string },
  ) => Promise<string | undefined>;
};

/** Field names that cards in the channels carry: a `create` its idempotency key, an `edit` the revision that was shown. */
const carriedFields = {
  create: { form: z.uuid() },
  edit: { seen: z.union([z.uuid(), z.int().min(0)]) },
  read: {},
  act: {},
} as const;

/** A card button that does an action. Its data is the action's input, less what the verb's name says. */
export function onCard<Deps, I extends z.ZodObject, O extends Outcome>(
  one: Action<Deps, I, O>,
  deps: Deps,
  cards: Cards<O, z.output<I>>,
  { fixed, counts, authorOf }: OnCard<I> = {},
): Verb {
  type Data = z.output<I> & { readonly form?: string; readonly seen?: string | number };
  const said = Object.fromEntries(Object.keys(fixed ?? {}).map((field) => [field, true]));
  const data = one.input.omit(said as never).extend(carriedFields[one.effect]);
  return {
    rules: rulesOf(one),
    data,
    isCreation: (counts ?? countingOf(one)) === 'creation',
    ...(authorOf ? { authorOf: authorOf } : {}),
    handle: async (turn, given) => {
      const { form = '', seen = '', ...rest } = given as Data;
      const input = { ...rest, ...fixed } as z.output<I>;
      const carried = { key: form, seen: String(seen) };
      const outcome = await perform(one, deps, actorOf(turn), input, carried);
      return cardOf(cards, outcome)(outcome, turn, input, carried);
    },
  };
}

type OnMessage<I extends z.ZodObject> = Pick<Command, 'name' | 'when' | 'recognises'> & {
  readonly intents?: Command['intents'];
  /** Reads the input out of the message and of what was understood of it. */
  readonly input: (turn: Turn, said: Said) => z.output<I> | Promise<z.output<I>>;
};

/** A message that does an action. An outcome without a card has been answered in another way, such as by the sign-in card. */
export function onMessage<Deps, I extends z.ZodObject, O extends Outcome>(
  one: Action<Deps, I, O>,
  deps: Deps,
  { input: read, intents = [], ...command }: OnMessage<I>,
  cards: Cards<O, z.output<I>, Card | undefined>,
): Command {
  const { who, relation, where } = one;
  return {
    ...command,
    intents,
    who,
    where,
    ...(relation ? { relation } : {}),
    isCreation: countingOf(one) === 'creation',
    handle: async (turn, said) => {
      const input = await read(turn, said);
      const outcome = await perform(one, deps, actorOf(turn), input);
      const card = await cardOf(cards, outcome)(outcome, turn, input, { key: '', seen: '' });
      if (card) await turn.reply(card);
    },
  };
}

export function actorOf({
  tenantId,
  person,
  t,
  now,
  conversation,
  member,
}: Pick<Turn, 'tenantId' | 'person' | 't' | 'now' | 'conversation' | 'member'>): Actor {
  return { tenantId, person, language: person.language, t, now, conversation, member };
}

type CardFor<O extends Outcome, Input, Shown> = (
  outcome: O,
  turn: Turn,
  input: Input,
  carried: Carried,
) => Shown | Promise<Shown>;

/** The mapped type has an entry for each kind; a lookup by a kind that is only known at run time cannot say so. */
function cardOf<O extends Outcome, Input, Shown>(cards: Cards<O, Input, Shown>, { kind }: O): CardFor<O, Input, Shown> {
  return cards[kind as O['kind']] as CardFor<O, Input, Shown>;
}

function rulesOf<Deps, I extends z.ZodObject, O extends Outcome>(one: Action<Deps, I, O>): VerbRules {
  const access = { who: one.who, ...(one.relation ? { relation: one.relation } : {}) };
  return one.presser === 'owner'
    ? { ...access, presser: 'owner', instead: one.instead }
    : { ...access, presser: 'anyone' };
}
