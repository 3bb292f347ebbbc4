import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { isLoopbackHost } from '../loopback.ts';
import { describe } from '../describe.ts';
import type { Log } from '../log.ts';
import { BodyError, type BodyFault, readBytes } from './body.ts';
import type { HttpRequest, HttpResponse, HttpRoute, Streaming } from './route.ts';

export * from './api/index.ts';
export { eventsEndpoint } from './events.ts';
export { readJson } from './json.ts';
export { pageHeaders, tabRoutes } from './tab-files.ts';
export { createTokenVerifier, type Identity, trialPersonOf, type VerifyToken } from './sign-in.ts';
export type { HttpMethod, HttpRequest, HttpResponse, HttpRoute, Streaming } from './route.ts';

export type HttpServer = {
  /** @returns the port, which the system chooses for 0. @throws errors of `listen`, such as EADDRINUSE. */
  listen(): Promise<number>;
  /** Refuses new requests and waits for running ones, `graceMs` at most. */
  stop(graceMs: number): Promise<void>;
};

/** How often a stop looks for connections that have become idle. */
const sweepMs = 50;

/** How long a request may take to arrive; answers, including streams, are not limited. */
export type RequestLimits = {
  readonly headersMs: number;
  /** Headers and body together. */
  readonly requestMs: number;
  /** How often connections are checked. */
  readonly checkMs: number;
};

/** The largest file (10 MB) arrives in time over 1.5 Mbit/s; a client that sends a byte now and then is cut off. */
const defaultRequestLimits: RequestLimits = { headersMs: 15_000, requestMs: 60_000, checkMs: 5_000 };

const bodyStatuses: Readonly<Record<BodyFault, number>> = {
  cut_off: 400,
  encoded: 415,
  not_json: 400,
  too_large: 413,
  wrong_type: 415,
};
const bodyWords: Readonly<Record<BodyFault, string>> = {
  cut_off: 'The body did not arrive whole.',
  encoded: 'The body must not be compressed.',
  not_json: 'The body must be JSON in UTF-8.',
  too_large: 'The body is too large.',
  wrong_type: 'The content type must be application/json.',
};

/**
 * The restify server. With `loopbackOnly` it also refuses requests that a foreign page in a local browser could send
 * (DNS rebinding).
 */
export function createHttpServer(deps: {
  readonly host: string;
  readonly port: number;
  readonly loopbackOnly: boolean;
  readonly routes: readonly HttpRoute[];
  readonly log: Log;
  readonly limits?: RequestLimits;
}): HttpServer {
  const server = restify.createServer({ name: 'losen', handleUncaughtExceptions: false });
  limitRequests(server, deps.limits ?? defaultRequestLimits);
  const streams = new Set<() => void>();

  if (deps.loopbackOnly) server.pre(refuseForeign);
  server.on(
    'restifyError',
    (_request: restify.Request, _response: restify.Response, fault: Error, next: () => void) => {
      // restify's own answers (404, malformed JSON) are sent unchanged; any other error is internal and its details are
      // hidden.
      if (!('statusCode' in fault)) deps.log.error({ fault: describe(fault) }, 'a request failed');
      next();
    },
  );
  for (const route of deps.routes) {
    server[route.method](route.path, async (request: restify.Request, response: restify.Response) =>
      answer(route, request, response),
    );
  }

  async function answer(route: HttpRoute, request: restify.Request, response: restify.Response): Promise<void> {
    try {
      const { status, body, headers, stream } = await answerOf(route, request);
      for (const [name, value] of Object.entries(headers ?? {})) response.header(name, value);
      // The rest of the body stays unread, so the connection cannot be reused.
      if (!request.complete) response.header('connection', 'close');
      if (stream) return keepOpen(stream, response);
      if (body === undefined) response.send(status);
      else if (typeof body === 'string' || body instanceof Uint8Array) sendAsItIs(response, status, body);
      else response.send(status, body);
    } catch (fault) {
      deps.log.error({ fault: describe(fault), path: route.path }, 'a request failed');
      if (!response.headersSent) response.send(500);
    }
  }

  function keepOpen(stream: Streaming, response: restify.Response): void {
    response.writeHead(200);
    // Sent at once, so that the client knows that it is connected.
    response.flushHeaders();
    const end = () => {
      if (!streams.delete(end)) return;
      close();
      response.end();
    };
    streams.add(end);
    const close = stream((chunk) => void response.write(chunk), end);
    response.once('close', end);
    // A client that disconnected during the checks emits no further close event.
    if (response.destroyed) end();
  }

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(deps.port, deps.host, () => {
          const address: AddressInfo = server.address();
          resolve(address.port);
        });
      }),
    stop: async (graceMs) => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      for (const end of streams) end();
      // An idle keep-alive connection is closed at once; a busy one as soon as its request is answered.
      const sweep = setInterval(() => closeIdle(server), sweepMs);
      await Promise.race([closed, timeout(graceMs)]);
      clearInterval(sweep);
      (server.server as { closeAllConnections?: () => void }).closeAllConnections?.();
      await closed;
    },
  };
}

async function answerOf(route: HttpRoute, request: restify.Request): Promise<HttpResponse> {
  const asked: HttpRequest = {
    headers: request.headers,
    path: request.path(),
    params: Object.fromEntries(withoutNul(Object.entries(request.params as Record<string, string>))),
    query: new URLSearchParams(withoutNul([...new URLSearchParams(request.getQuery())])),
    read: (maxBytes) => readBytes(request, maxBytes),
  };
  try {
    return await route.handle(asked);
  } catch (fault) {
    if (!(fault instanceof BodyError)) throw fault;
    return { status: bodyStatuses[fault.kind], body: { message: bodyWords[fault.kind] } };
  }
}

/** `%00` is never valid text, and PostgreSQL rejects it. */
function withoutNul(values: [string, string][]): [string, string][] {
  return values.map(([name, value]) => [name, value.replaceAll('\0', '')]);
}

function limitRequests({ server }: restify.Server, { headersMs, requestMs, checkMs }: RequestLimits): void {
  // restify creates the server and accepts no such options; Node reads them when it starts to listen.
  Object.assign(server as object, {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: checkMs,
  });
}

/** Bypasses restify's formatters, which support JSON and plain text only. */
function sendAsItIs(response: restify.Response, status: number, body: string | Uint8Array): void {
  response.header('content-length', Buffer.byteLength(body));
  response.writeHead(status);
  response.end(body);
}

function closeIdle(server: restify.Server): void {
  (server.server as { closeIdleConnections?: () => void }).closeIdleConnections?.();
}

function timeout(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function refuseForeign(request: restify.Request, response: restify.Response, next: restify.Next): void {
  const { host, origin } = request.headers;
  if (isOwn(`http://${host ?? ''}`) && (origin === undefined || isOwn(origin))) return next();
  response.send(403, { message: 'In trial mode Losen answers this machine only.' });
  return next(false);
}

/** An address of this machine. */
function isOwn(url: string): boolean {
  // Nearly all requests use the same one.
  if (url === lastOwn) return true;
  if (!URL.canParse(url) || !isLoopbackHost(new URL(url).hostname)) return false;
  lastOwn = url;
  return true;
}

let lastOwn: string | undefined;
