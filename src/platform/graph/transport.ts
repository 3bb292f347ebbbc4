import { type Context, GraphClientError, type Middleware } from '@microsoft/microsoft-graph-client';
import { Agent, request } from 'undici';

export type GraphLimits = {
  /** Time limit for a token; not every source supports cancellation. */
  readonly tokenTimeoutMs: number;
  readonly connectTimeoutMs: number;
  /** Time limit for one request, from the call to the last byte of the answer. */
  readonly responseTimeoutMs: number;
};

/**
 * Graph is called from jobs, not from turns: longer than the connector's limits, but a stuck request must not block a
 * job for ever.
 */
export const defaultGraphLimits: GraphLimits = {
  tokenTimeoutMs: 15_000,
  connectTimeoutMs: 5_000,
  responseTimeoutMs: 30_000,
};

/** No answer, or an incomplete one. */
export class TransportFault extends Error {
  /** False when the request cannot have reached Graph. */
  readonly sent: boolean;

  constructor(cause: unknown) {
    super('Graph did not answer', { cause });
    this.name = 'TransportFault';
    this.sent = !neverSent(cause);
  }
}

/**
 * The only handler in the Graph client's chain. Its retry handler is left out: it repeats a POST after 503 and 504, and
 * a repeated post is a second message in the channel. Its authentication handler is left out too: it signs requests to
 * known hosts only, and the base address is configurable.
 */
export function createTransport(limits: GraphLimits) {
  const agent = new Agent({
    connect: { timeout: limits.connectTimeoutMs },
    // Well below the idle time-out of load balancers: a post on a connection that they have just closed would end as
    // `unknown`.
    keepAliveTimeout: 4_000,
    connections: 16,
  });

  async function execute(context: Context): Promise<void> {
    // The client builds every request from a path and passes the address as text.
    const url = context.request as unknown as string;
    const { method, headers, body } = context.options ?? {};
    try {
      const response = await request(url, {
        method: (method ?? 'GET') as 'GET',
        headers: headers as Record<string, string>,
        body: (body as string | undefined) ?? null,
        dispatcher: agent,
        signal: AbortSignal.timeout(limits.responseTimeoutMs),
      });
      // Read here, so that a connection lost in the middle of an answer counts as no answer.
      const text = await response.body.text();
      context.response = new Response(text === '' ? null : text, {
        status: response.statusCode,
        headers: singleValues(response.headers),
      });
    } catch (cause) {
      // The client wraps every error except this class, which cannot be extended, in its own error and drops the cause.
      const envelope = new GraphClientError('Graph did not answer');
      envelope.customError = new TransportFault(cause);
      throw envelope;
    }
  }

  const middleware: Middleware = { execute };
  return { middleware, close: () => agent.close() };
}

function singleValues(headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] satisfies [string, string]],
  );
}

const beforeSending = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
];

function neverSent(cause: unknown): boolean {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && beforeSending.includes(code);
}
