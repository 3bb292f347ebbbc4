import type { z } from 'zod';
import type { Person, Relation, Role } from '../../person.ts';
import type { Language, Translate } from '../../i18n/index.ts';
import type { Streaming } from '../route.ts';

/** Who may call: everybody, even without signing in; signed-in people; or people with one of the roles. */
export type Audience = 'everybody' | 'signedIn' | readonly Role[];

/**
 * How a call changes stored data. A `create` carries a UUID as `Idempotency-Key`, which becomes the id of the new item,
 * so that a repeated call creates nothing new. An `edit` carries the revision that it is based on as `If-Match`.
 */
export type Effect = 'read' | 'create' | 'edit' | 'act';

/** `creation`: other people see the result, or are sent it. */
export type Counting = 'nothing' | 'press' | 'creation';

/** How a call of the endpoint counts against the quotas. */
export function countingOf({ countsAs, effect }: Pick<Endpoint, 'countsAs' | 'effect'>): Counting {
  if (countsAs !== undefined) return countsAs;
  if (effect === 'read') return 'nothing';
  return effect === 'create' ? 'creation' : 'press';
}

/** The caller and the request, checked against the endpoint's schemas. */
export type Call<P = unknown, Q = unknown, B = unknown> = {
  readonly tenantId: string;
  readonly person: Person;
  /** When the token of the call expires; undefined in trial mode, which has no tokens. */
  readonly expiresAt?: Date | undefined;
  readonly language: Language;
  readonly t: Translate;
  readonly now: Date;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** The id of the new item (the idempotency key); empty unless the endpoint creates. */
  readonly key: string;
  /** The revision that an edit is based on; empty unless the endpoint edits. */
  readonly seen: string;
  /** The body as it came, when the endpoint accepts a file. */
  readonly bytes: Uint8Array;
};

/** `changed` refuses an edit of an older revision and returns the current state; `file` is a download. */
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
  /** Below `/api/v1`, with `:name` for parameters. */
  readonly path: string;
  /** One line for the API description. */
  readonly summary: string;
  readonly audience: Audience;
  /** The caller's required relation to the item; the feature checks it. */
  readonly relation?: Relation;
  readonly effect: Effect;
  /**
   * How it counts against the caller's quotas, unless the effect says it: a `create` is a creation, a `read` is not
   * counted, anything else is a press.
   */
  readonly countsAs?: Counting;
  /** Schema of the path's `:name`s. */
  readonly params?: P;
  readonly query?: Q;
  /** Schema of a JSON body. */
  readonly body?: B;
  /** Maximum size of a body that is a file, read as bytes. */
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
