import type { Actor } from './actor.ts';
import type { Needs } from './permissions.ts';

/** Outcomes of a request other than success. Callers handle each; nothing is retried automatically. */
export type GraphFault = Refused | NotFound | Throttled | Unknown | Failed;

export type Refused = {
  readonly kind: 'refused';
  /**
   * `no_token`: the person has not signed in, or the app has no credential for that tenant. `token_rejected`: expired
   * or not for Graph. `forbidden`: a permission is missing, or the channel does not allow it (private, shared,
   * moderated, archived: look up the channel before telling the lead that a permission is missing).
   */
  readonly reason: 'no_token' | 'token_rejected' | 'forbidden';
  /** The permissions that would suffice for this actor; empty when none exists. */
  readonly needs: readonly string[];
  readonly trace: Trace;
};

/** The channel, team, person or event does not exist (any more). */
export type NotFound = { readonly kind: 'not_found'; readonly trace: Trace };

/** Not carried out. The app's quota in the tenant is used up, so other requests wait as well. */
export type Throttled = { readonly kind: 'throttled'; readonly retryAfterMs: number; readonly trace: Trace };

/** Sent without an answer: it may have been carried out, or may still be. Never repeat a post automatically. */
export type Unknown = { readonly kind: 'unknown'; readonly trace: Trace; readonly cause?: unknown };

export type Failed = {
  readonly kind: 'failed';
  /** HTTP status, or 0 when the request was never sent: no connection or no token. */
  readonly status: number;
  /** True after an internal error of Graph's: the post may exist all the same. Treat it like `unknown`. */
  readonly maybeDone: boolean;
  readonly trace: Trace;
  readonly cause?: unknown;
};

/** For the log and for Microsoft's support: no content, no names. */
export type Trace = { readonly status?: number; readonly code?: string; readonly requestId?: string };

export type GraphAnswer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** Graph leaves Retry-After out at times and asks for an exponential back-off then; callers lengthen this themselves. */
const defaultRetryAfterMs = 10_000;

/** Codes that say no more than that something went wrong. */
const vagueCodes = ['UnknownError', 'ServiceError', 'generalException', 'serviceNotAvailable'];

/**
 * What an answer other than 2xx means. 403 and 404 are told as `refused` and `not_found` only with a code that says so;
 * else they are `failed`, and worth another try.
 * @see https://learn.microsoft.com/graph/errors
 * @see https://learn.microsoft.com/graph/throttling
 */
export function readFault(
  answer: GraphAnswer,
  context: { readonly as: Actor; readonly needs: Needs; readonly now: Date },
) {
  const { status, headers } = answer;
  const trace = traceOf(answer);
  const retryAfterMs = retryAfter(headers.get('retry-after'), context.now);
  // An answer without a code of Graph's comes from something in between, or from a service that was in trouble.
  const isGraphs = trace.code !== undefined && !vagueCodes.includes(trace.code);
  if (status === 401 || (status === 403 && isGraphs)) {
    return refused(trace.code === 'InvalidAuthenticationToken' ? 'token_rejected' : 'forbidden', context, trace);
  }
  if (status === 410 || (status === 404 && isGraphs)) return { kind: 'not_found', trace } satisfies GraphFault;
  if (status === 429 || (status === 503 && retryAfterMs !== undefined)) {
    return { kind: 'throttled', retryAfterMs: retryAfterMs ?? defaultRetryAfterMs, trace } satisfies GraphFault;
  }
  // A gateway that got no answer in time knows no more than we do.
  if (status === 502 || status === 504) return { kind: 'unknown', trace } satisfies GraphFault;
  return { kind: 'failed', status, maybeDone: status >= 500 && status !== 503, trace } satisfies GraphFault;
}

export function refused(
  reason: Refused['reason'],
  context: { readonly as: Actor; readonly needs: Needs },
  trace: Trace = {},
): Refused {
  return { kind: 'refused', reason, needs: context.needs[context.as.kind], trace };
}

/** @returns milliseconds from now; undefined when the header is absent or unreadable. It holds seconds or an HTTP date. */
function retryAfter(header: string | null, now: Date): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const delayMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now.getTime();
  return Number.isFinite(delayMs) ? Math.max(0, delayMs) : undefined;
}

export function traceOf(answer: GraphAnswer): Trace {
  const code = codeOf(answer.body);
  const requestId = answer.headers.get('request-id');
  return { status: answer.status, ...(code ? { code } : {}), ...(requestId ? { requestId } : {}) };
}

function codeOf(body: unknown): string | undefined {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
