import type { z } from 'zod';
import type { Person, Relation, Role } from '../../person.ts';
import type { Language, Translate } from '../../i18n/index.ts';
import type { Streaming } from '../route.ts';

/** Who may call: everybody, also without signing in; whoever is signed in; or those with one of the roles. */
export type Audience = 'everybody' | 'signedIn' | readonly Role[];

/**
 * What a call does to what is kept. A `create` carries a UUID as `Idempotency-Key`, which becomes the identity of what is
 * made, so that a call sent again makes nothing new; an `edit` carries the revision it was made from as `If-Match`.
 */
export type Effect = 'read' | 'create' | 'edit' | 'act';

/** `creation`: others see what comes of it, or are sent it. */
export type Counting = 'nothing' | 'press' | 'creation';

/** What a call of the endpoint counts as. */
export function countingOf({ countsAs, effect }: Pick<Endpoint, 'countsAs' | 'effect'>): Counting {
  if (countsAs !== undefined) return countsAs;
  if (effect === 'read') return 'nothing';
  return effect === 'create' ? 'creation' : 'press';
}

/** Whoever calls, and what they ask for, checked against the endpoint's schemas. */
export type Call<P = unknown, Q = unknown, B = unknown> = {
  readonly tenantId: string;
  readonly person: Person;
  /** When the token of the call expires; undefined in trial mode, where there is none. */
  readonly expiresAt?: Date | undefined;
  readonly language: Language;
  readonly t: Translate;
  readonly now: Date;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** The identity of what is to be made; empty unless the endpoint creates. */
  readonly key: string;
  /** The revision that an edit was made from; empty unless the endpoint edits. */
  readonly seen: string;
  /** The body as it came, where the endpoint takes a file. */
  readonly bytes: Uint8Array;
};

/** `changed` refuses an edit of an older revision, and shows what it is now; `file` is for people to keep. */
export type Answer<A = unknown> =
  | { readonly kind: 'ok' | 'made'; readonly body: A; readonly revision?: string }
  | { readonly kind: 'changed'; readonly body: A; readonly revision: string }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string; readonly type: string }
  | { readonly kind: 'stream'; readonly stream: Streaming };

export type Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
> = {
  readonly method: 'get' | 'post' | 'put';
  /** Below `/api/v1`, with `:name` for what varies. */
  readonly path: string;
  /** One line for whoever reads the description of the API. */
  readonly summary: string;
  readonly audience: Audience;
  /** What the caller must be to the thing itself; the feature checks it. */
  readonly relation?: Relation;
  readonly effect: Effect;
  /**
   * What it counts as against the caller's quotas, where the effect does not say it: a `create` is a creation, a `read` is
   * not counted, all else is a press.
   */
  readonly countsAs?: Counting;
  /** Of the path's `:name`s. */
  readonly params?: P;
  readonly query?: Q;
  /** Of a JSON body. */
  readonly body?: B;
  /** Of a body that is a file, taken as bytes. */
  readonly fileBytes?: number;
  /** The content type of an answer that is a file; `answers` then only says that it is text. */
  readonly fileType?: string;
  readonly answers: A;
  handle(call: Call<z.output<P>, z.output<Q>, z.output<B>>): Promise<Answer<z.output<A>>>;
};

/** Binds an endpoint's schemas to its handler's types. */
export function endpoint<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  one: Endpoint<P, Q, B, A>,
): Endpoint {
  return one;
}
