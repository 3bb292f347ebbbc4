import { type Context, GraphClientError, type Middleware } from '@microsoft/microsoft-graph-client';
import { Agent, request } from 'undici';

export type GraphLimits = {
  /** For a token, wherever it comes from; not every source can be told to stop. */
  readonly tokenTimeoutMs: number;
  readonly connectTimeoutMs: number;
  /** For one request as a whole, from the call to the answer's last byte. */
  readonly responseTimeoutMs: number;
};

/** Graph is called from jobs, not from turns: slower than the connector, but a stuck request must not hold a job for ever. */
export const defaultGraphLimits: GraphLimits = {
  tokenTimeoutMs: 15_000,
  connectTimeoutMs: 5_000,
  responseTimeoutMs: 30_000,
};

/** No answer, or half of one. */
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
 * The last and only link of the Graph client's chain. Its own retry handler is left out: it repeats a POST after 503 and
 * 504, and a repeated post is a second message in the channel. Its authentication handler is left out too: it signs
 * requests to hosts that it knows, and the base address is ours to choose.
 */
export function createTransport(limits: GraphLimits) {
  const agent = new Agent({
    connect: { timeout: limits.connectTimeoutMs },
    // Well under what load balancers keep open: a post on a line that they have just closed would end as `unknown`.
    keepAliveTimeout: 4_000,
    connections: 16,
  });

  async function execute(context: Context): Promise<void> {
    // The client builds every request from a path and hands over the address as text.
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
      // Read here, so that a line that breaks in the middle of an answer counts as no answer.
      const text = await response.body.text();
      context.response = new Response(text === '' ? null : text, {
        status: response.statusCode,
        headers: singleValues(response.headers),
      });
    } catch (cause) {
      // The client makes an error of its own of everything but this class, which cannot be extended, and drops the cause.
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
