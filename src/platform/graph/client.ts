import { setTimeout as wait } from 'node:timers/promises';
import { Client, GraphClientError, ResponseType } from '@microsoft/microsoft-graph-client';
import type { Actor } from './actor.ts';
import { type GraphAnswer, type GraphFault, readFault, refused } from './outcome.ts';
import type { Needs } from './permissions.ts';
import type { Tokens } from './tokens.ts';
import { createPacing, type PacingLimits } from '../bot/pacing.ts';
import { createTransport, defaultGraphLimits, type GraphLimits, TransportFault } from './transport.ts';

/** How long a call waits for the rate limit; a job that must wait longer is retried. */
const patienceMs = 1_000;

export type GraphCall = {
  readonly as: Actor;
  readonly needs: Needs;
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Built with {@link path}. */
  readonly path: string;
  /** Encoded, without the question mark. */
  readonly query?: string;
  readonly body?: object;
  /** The resource whose rate limit applies, such as a channel; no limit when left out. */
  readonly pacedFor?: string;
};

export type GraphReply = { readonly kind: 'answered'; readonly answer: GraphAnswer };

export type GraphClient = {
  /** Sends one request once. @returns the answer when it is 2xx. */
  send(call: GraphCall): Promise<GraphReply | GraphFault>;
  close(): Promise<void>;
};

/** A path whose ids are encoded. @throws TypeError for an id that would change the resource. */
export function path(parts: TemplateStringsArray, ...ids: readonly string[]): string {
  for (const id of ids) {
    if (/^\.*$/.test(id)) throw new TypeError('an id in a Graph path is empty or made of dots');
  }
  return String.raw({ raw: parts }, ...ids.map(encodeURIComponent));
}

/** Microsoft's client over a transport that sends each request once; retries are left to the caller. */
export function createGraphClient(deps: {
  /** No slash at the end, no version. */
  readonly baseUrl: string;
  readonly tokens: Tokens;
  readonly clock: () => Date;
  readonly limits?: Partial<GraphLimits>;
  /** Rate limits of paced calls; unlimited when left out. */
  readonly pacing?: PacingLimits;
}): GraphClient {
  const limits = { ...defaultGraphLimits, ...deps.limits };
  const transport = createTransport(limits);
  const pacing = deps.pacing && createPacing(deps.pacing);
  const client = Client.initWithMiddleware({
    baseUrl: deps.baseUrl,
    defaultVersion: 'v1.0',
    middleware: transport.middleware,
  });

  async function send(call: GraphCall): Promise<GraphReply | GraphFault> {
    const token = await tokenFor(call.as);
    if (typeof token === 'object') return token;
    if (token === undefined) return refused('no_token', call);
    const early = await placeFor(call);
    if (early !== undefined) return { kind: 'throttled', retryAfterMs: early, trace: {} };
    const answer = await exchange(call, token);
    if (answer instanceof TransportFault) {
      if (answer.sent) return { kind: 'unknown', trace: {}, cause: answer.cause };
      return { kind: 'failed', status: 0, maybeDone: false, trace: {}, cause: answer.cause };
    }
    const good = answer.status >= 200 && answer.status < 300;
    if (good) return { kind: 'answered', answer };
    const fault = readFault(answer, { ...call, now: deps.clock() });
    // The quota belongs to the app in the tenant, so all its calls pause.
    if (fault.kind === 'throttled') pacing?.pause(tenantOf(call.as), deps.clock().getTime() + fault.retryAfterMs);
    return fault;
  }

  /**
   * A call above Microsoft's limits waits briefly, or returns `throttled` as Microsoft would. Without the wait, a
   * caller that tries several ways to post in a channel would spend every slot on the first way.
   */
  async function placeFor({ as, pacedFor }: GraphCall): Promise<number | undefined> {
    if (!pacing || pacedFor === undefined) return undefined;
    const { taken, waitMs } = pacing.take(tenantOf(as), pacedFor, deps.clock().getTime(), patienceMs);
    if (!taken) return waitMs;
    if (waitMs > 0) await wait(waitMs);
    return undefined;
  }

  async function tokenFor(as: Actor): Promise<string | undefined | GraphFault> {
    const late = new AbortController();
    try {
      return await Promise.race([deps.tokens(as), tooLate(late.signal)]);
    } catch (cause) {
      return { kind: 'failed', status: 0, maybeDone: false, trace: { code: 'token' }, cause };
    } finally {
      late.abort();
    }
  }

  async function tooLate(signal: AbortSignal): Promise<never> {
    await wait(limits.tokenTimeoutMs, undefined, { signal });
    throw new Error('no token came in time');
  }

  async function exchange(call: GraphCall, token: string): Promise<GraphAnswer | TransportFault> {
    const request = client
      .api(call.path)
      .responseType(ResponseType.RAW)
      .headers({ Authorization: `Bearer ${token}`, Accept: 'application/json' });
    if (call.query) request.query(call.query);
    try {
      const response = (await sendBy(request, call)) as Response;
      return { status: response.status, headers: response.headers, body: readJson(await response.text()) };
    } catch (fault) {
      if (fault instanceof GraphClientError && fault.customError instanceof TransportFault) return fault.customError;
      throw fault;
    }
  }

  return { send, close: () => transport.close() };
}

function tenantOf(as: Actor): string {
  return as.kind === 'app' ? as.tenantId : as.person.tenantId;
}

function sendBy(request: ReturnType<Client['api']>, call: GraphCall): Promise<unknown> {
  switch (call.method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(call.body);
    case 'PATCH':
      return request.patch(call.body);
  }
}

/** @returns undefined for an empty body and for a proxy's page; then the status tells the outcome. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
