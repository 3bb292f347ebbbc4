import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { isLoopbackHost } from '../../config.ts';
import { describe } from '../bot/index.ts';
import type { Log } from '../log.ts';

/** A request as handlers see it: the parsed body, the headers by lower-case name, and the path's `:named` parts, decoded. */
export type HttpRequest = {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly params: Readonly<Record<string, string>>;
};
/** `body` goes out as JSON; `file` as the text that it is. */
export type HttpResponse = { readonly status: number; readonly body?: unknown; readonly file?: HttpFile };
/** `contentType` without the character set, which is UTF-8. */
export type HttpFile = { readonly contentType: string; readonly name: string; readonly text: string };
export type HttpRoute = {
  readonly method: 'get' | 'post';
  /** `/calendar/:name` takes one part of a path by its name. */
  readonly path: string;
  handle(request: HttpRequest): Promise<HttpResponse>;
};

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

  if (deps.loopbackOnly) server.pre(refuseForeign);
  server.use(restify.plugins.bodyParser({ maxBodySize: maxBodyBytes, mapParams: false, rejectUnknown: false }));
  server.on(
    'restifyError',
    (_request: restify.Request, _response: restify.Response, fault: Error, next: () => void) => {
      // restify's own answers (404, malformed JSON) go out as they are; anything else is ours and hidden.
      if (!('statusCode' in fault)) deps.log.error({ fault: describe(fault) }, 'a request failed');
      next();
    },
  );
  for (const route of deps.routes)
    server[route.method](route.path, async (request, response) => answer(route, request, response));

  async function answer(route: HttpRoute, request: restify.Request, response: restify.Response): Promise<void> {
    try {
      const { body, headers, params } = request as { body: unknown } & Pick<HttpRequest, 'headers' | 'params'>;
      const answered = await route.handle({ body, headers, params });
      if (answered.file) sendFile(response, answered.status, answered.file);
      else if (answered.body === undefined) response.send(answered.status);
      else response.send(answered.status, answered.body);
    } catch (fault) {
      deps.log.error({ fault: describe(fault), path: route.path }, 'a request failed');
      response.send(500);
    }
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
      // A connection that is kept open ends as soon as its request has been answered, one that is being read only then.
      const sweep = setInterval(() => closeIdle(server), sweepMs);
      await Promise.race([closed, timeout(graceMs)]);
      clearInterval(sweep);
      (server.server as { closeAllConnections?: () => void }).closeAllConnections?.();
      await closed;
    },
  };
}

function sendFile(response: restify.Response, status: number, { contentType, name, text }: HttpFile): void {
  response.sendRaw(status, text, {
    'content-type': `${contentType}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
    // Whoever comes again wants what it is now.
    'cache-control': 'private, no-cache',
  });
}

function closeIdle(server: restify.Server): void {
  (server.server as { closeIdleConnections?: () => void }).closeIdleConnections?.();
}

function timeout(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function refuseForeign(request: restify.Request, response: restify.Response, next: restify.Next): void {
  const host = hostOf(`http://${request.headers.host ?? ''}`);
  const origin = request.headers.origin === undefined ? host : hostOf(request.headers.origin);
  if (host !== undefined && origin !== undefined && isLoopbackHost(host) && isLoopbackHost(origin)) return next();
  response.send(403, { message: 'In trial mode Losen answers this machine only.' });
  return next(false);
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
