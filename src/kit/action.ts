import type { z } from 'zod';
import { type Access, mustBeOf, type Person, type Presser, type Turn } from '../platform/bot/index.ts';
import type { Language, Translate } from '../platform/i18n/index.ts';

/** The acting person, as every door knows them. */
export type Actor = {
  readonly tenantId: string;
  readonly person: Person;
  /** The language of the answer: the person's in the chat, the requested one in the tab. */
  readonly language: Language;
  readonly t: Translate;
  readonly now: Date;
  /** The chat or channel that it is done in; undefined in the tab. */
  readonly conversation?: Turn['conversation'];
  /** Asks the conversation's roster; undefined in the tab. */
  readonly member?: Turn['member'];
};

/** What came of an action. Every door maps each kind, so a kind without an answer does not compile. */
export type Outcome = { readonly kind: string };

/**
 * What an action does to what is kept. A `create` carries an idempotency key, which becomes the identity of what is made;
 * an `edit` carries the revision that the person saw.
 */
export type Effect = 'read' | 'act' | 'create' | 'edit';

/** What a door supplies beside the input; empty where the effect carries no such thing. */
export type Carried = { readonly key: string; readonly seen: string };

/** `creation`: others see what comes of it, or are sent it. */
export type Counting = 'nothing' | 'press' | 'creation';

/**
 * One thing that somebody can do. The rule (who, where, presser, input) stands here once; doors (chat, HTTP) translate to and
 * from it.
 */
export type Action<Deps, I extends z.ZodObject, O extends Outcome> = Access &
  Presser & {
    /** `feature.verb`. */
    readonly name: string;
    /** `personal`: the answer shows what is not for everybody in a channel; asked there, it comes in the personal chat. */
    readonly where: 'personal' | 'anywhere';
    readonly effect: Effect;
    /** What it counts as against the person's quotas; by default a `create` is a creation, a `read` nothing, all else a press. */
    readonly counts?: Counting;
    readonly input: I;
    run(deps: Deps, by: Actor, input: z.output<I>, carried: Carried): Promise<O>;
  };

/** Binds an action's input schema to its `run`. */
export function action<Deps, I extends z.ZodObject, O extends Outcome>(one: Action<Deps, I, O>): Action<Deps, I, O> {
  return one;
}

/**
 * Checks the role and runs the action; every door calls this, so no door can forget the check.
 * @throws AppError not_allowed for somebody with none of the roles.
 */
export async function perform<Deps, I extends z.ZodObject, O extends Outcome>(
  one: Action<Deps, I, O>,
  deps: Deps,
  by: Actor,
  input: z.output<I>,
  carried: Carried = { key: '', seen: '' },
): Promise<O> {
  mustBeOf(one, by);
  return one.run(deps, by, input, carried);
}

export function countingOf({ counts, effect }: Pick<Action<never, z.ZodObject, never>, 'counts' | 'effect'>): Counting {
  if (counts !== undefined) return counts;
  if (effect === 'read') return 'nothing';
  return effect === 'create' ? 'creation' : 'press';
}
