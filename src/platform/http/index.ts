import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { isLoopbackHost } from '../../config.ts';
import { describe } from '../bot/index.ts';
import type { Log } from '../log.ts';
import { BodyTooLargeError, readBytes } from './body.ts';
import type { HttpRequest, HttpResponse, HttpRoute, Streaming } from './route.ts';

export * from './api/index.ts';
export { eventsEndpoint } from './events.ts';
export { pageHeaders, tabRoutes } from './tab-files.ts';
export { createTokenVerifier, type Identity, trialPersonOf, type VerifyToken } from './sign-in.ts';
export type { HttpMethod, HttpRequest, HttpResponse, HttpRoute, Streaming } from './route.ts';

export type HttpServer = {
  /** @returns the port, which the system chose when 0 was asked for. @throws what `listen` reports, EADDRINUSE among them. */
  listen(): Promise<number>;
  /** Takes no new requests and waits for those under way, `graceMs` at most. */
  stop(graceMs: number): Promise<void>;
};

/** Teams' largest message is about 100 KB; people paste more into the Playground. */
const maxBodyBytes = 1024 * 1024;

/** How often a stop looks for connections that have become idle. */
const sweepMs = 50;

/** The restify server. With `loopbackOnly` it also refuses what a foreign page in a local browser could send (DNS rebinding). */
export function createHttpServer(deps: {
  readonly host: string;
  readonly port: number;
  readonly loopbackOnly: boolean;
  readonly routes: readonly HttpRoute[];
  readonly log: Log;
}): HttpServer {
  const server = restify.createServer({ name: 'losen', handleUncaughtExceptions: false });
  const streams = new Set<() => void>();

  if (deps.loopbackOnly) server.pre(refuseForeign);
  server.on(
    'restifyError',
    (_request: restify.Request, _response: restify.Response, fault: Error, next: () => void) => {
      // restify's own answers (404, malformed JSON) go out as they are; anything else is ours and hidden.
      if (!('statusCode' in fault)) deps.log.error({ fault: describe(fault) }, 'a request failed');
      next();
    },
  );
  const parseBody = restify.plugins.bodyParser({ maxBodySize: maxBodyBytes, mapParams: false, rejectUnknown: false });
  for (const route of deps.routes) {
    const before = route.maxBytes === undefined ? parseBody : [];
    server[route.method](route.path, before, async (request: restify.Request, response: restify.Response) =>
      answer(route, request, response),
    );
  }

  async function answer(route: HttpRoute, request: restify.Request, response: restify.Response): Promise<void> {
    try {
      const { status, body, headers, stream } = await answerOf(route, request);
      for (const [name, value] of Object.entries(headers ?? {})) response.header(name, value);
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
    // Sent at once, so that the other side knows that it is connected.
    response.flushHeaders();
    const close = stream((chunk) => void response.write(chunk));
    const end = () => {
      if (!streams.delete(end)) return;
      close();
      response.end();
    };
    streams.add(end);
    response.once('close', end);
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
      // A connection that is kept open ends as soon as its request has been answered, one that is being read only then.
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
    body: request.body as unknown,
    headers: request.headers,
    path: request.path(),
    params: request.params as Record<string, string>,
    query: new URLSearchParams(request.getQuery()),
    bytes: new Uint8Array(),
  };
  if (route.maxBytes === undefined) return route.handle(asked);
  try {
    return await route.handle({ ...asked, bytes: await readBytes(request, route.maxBytes) });
  } catch (fault) {
    if (!(fault instanceof BodyTooLargeError)) throw fault;
    // What is left of it is not read: the connection cannot be used again.
    const refusal = route.tooLarge?.(asked) ?? { status: 413 };
    return { ...refusal, headers: { ...refusal.headers, connection: 'close' } };
  }
}

/** Past restify's formatters, which know JSON and plain text only. */
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
  // Nearly all come by the same one.
  if (url === lastOwn) return true;
  if (!URL.canParse(url) || !isLoopbackHost(new URL(url).hostname)) return false;
  lastOwn = url;
  return true;
}

let lastOwn: string | undefined;
