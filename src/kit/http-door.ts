import type { z } from 'zod';
import { type Answer, type Call, type Endpoint, endpoint } from '../platform/http/index.ts';
import { type Action, countingOf, type Outcome, perform } from './action.ts';

/** The answer to each outcome. */
export type Answers<O extends Outcome, A, C> = {
  readonly [K in O['kind']]: (outcome: Extract<O, { readonly kind: K }>, call: C) => Answer<A> | Promise<Answer<A>>;
};

type OverHttp<
  I extends z.ZodObject,
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
> = Pick<
  Endpoint<P, Q, B, A>,
  'method' | 'path' | 'summary' | 'params' | 'query' | 'body' | 'fileBytes' | 'fileType' | 'answers'
> & {
  /** Reads the input out of the call. */
  readonly input: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => z.output<I>;
};

/** An endpoint of the tab that does an action: audience, effect and quota are the action's. */
export function overHttp<
  Deps,
  I extends z.ZodObject,
  O extends Outcome,
  A extends z.ZodType,
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
>(
  one: Action<Deps, I, O>,
  deps: Deps,
  { input: read, ...door }: OverHttp<I, P, Q, B, A>,
  answers: Answers<O, z.output<A>, Call<z.output<P>, z.output<Q>, z.output<B>>>,
): Endpoint {
  type OwnCall = Call<z.output<P>, z.output<Q>, z.output<B>>;
  type AnswerFor = (outcome: O, call: OwnCall) => Answer<z.output<A>> | Promise<Answer<z.output<A>>>;
  return endpoint<P, Q, B, A>({
    ...door,
    audience: one.who === 'anyone' ? 'signedIn' : one.who,
    ...(one.relation ? { relation: one.relation } : {}),
    effect: one.effect,
    countsAs: countingOf(one),
    handle: async (call) => {
      const { tenantId, person, language, t, now, key, seen } = call;
      const outcome = await perform(one, deps, { tenantId, person, language, t, now }, read(call), { key, seen });
      return (answers[outcome.kind as O['kind']] as AnswerFor)(outcome, call);
    },
  });
}
