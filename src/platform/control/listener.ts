import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { z } from 'zod';
import { describe } from '../describe.ts';
import type { Log } from '../log.ts';
import { removeControlFile, writeControlFile } from './control-file.ts';

/** Commands to the running bot, by name; each checks its request. */
export type ControlHandlers = Readonly<Record<string, (request: unknown) => Promise<unknown>>>;

export type Control = {
  /** Stops accepting commands and waits for running ones, `graceMs` at most. */
  stop(graceMs: number): Promise<void>;
};

export type ControlLimits = {
  readonly bodyBytes: number;
  /** From the first byte of a request to its last; a slower one gets 408. */
  readonly requestMs: number;
};

const defaultRequestLimits: ControlLimits = {
  // A file of 10,000 long entries is about 30 MB.
  bodyBytes: 128 * 1024 * 1024,
  // Requests come from this machine: even the largest takes a second or two.
  requestMs: 60_000,
};

/** An invalid request; the caller is told, and it is not logged as an error of the bot. */
class MalformedRequestError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'MalformedRequestError';
  }
}

/** @throws MalformedRequestError that names the invalid fields without repeating their values. */
export function checkRequest<T extends z.ZodType>(schema: T, request: unknown): z.output<T> {
  const result = schema.safeParse(request);
  if (result.success) return result.data;
  const fields = result.error.issues.map(
    ({ path, code }) => `${path.map(String).join('.') || 'the request'} (${code})`,
  );
  throw new MalformedRequestError(`These do not fit: ${fields.slice(0, 20).join(', ')}.`, result.error);
}

/**
 * Listens on loopback, on a port that the system chooses, for clients that can read `control.json` in the data folder.
 * Replaces a file that a killed process left: only one process holds the folder.
 */
export async function openControl(deps: {
  readonly dataDir: string;
  readonly handlers: ControlHandlers;
  readonly log: Log;
  readonly limits?: ControlLimits;
}): Promise<Control> {
  const { dataDir, handlers, log, limits = defaultRequestLimits } = deps;
  removeControlFile(dataDir);
  const token = randomBytes(32).toString('base64url');
  const timing = {
    requestTimeout: limits.requestMs,
    headersTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.requestMs / 4,
  };
  const server = createServer(timing, (request, response) => {
    answer(request, response).catch((fault: unknown) => {
      // The client disconnected: nobody waits for an answer, and nothing is wrong here.
      if (request.destroyed && !request.complete) return;
      if (fault instanceof MalformedRequestError) {
        log.warn({ command: request.url, reason: fault.message }, 'a command was refused as malformed');
        return send(response, 400, { message: fault.message });
      }
      log.error({ fault: describe(fault), command: request.url }, 'a command failed');
      send(response, 500);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) return send(response, 401);
    const name = (request.url ?? '').slice(1);
    const handle = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!handle || request.method !== 'POST') return send(response, 404);
    const body = await readBody(request, limits.bodyBytes);
    if (body === undefined) return send(response, 413);
    send(response, 200, await handle(jsonOf(body)));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  writeControlFile(dataDir, { port: (server.address() as AddressInfo).port, token });
  return {
    stop: async (graceMs) => {
      removeControlFile(dataDir);
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
    },
  };
}

function send(response: ServerResponse, status: number, body?: unknown): void {
  if (response.headersSent) return void response.destroy();
  // Without keep-alive no idle connection delays the stop.
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** @returns undefined for a body that is too large. */
async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return undefined;
  const parts: Buffer[] = [];
  let size = 0;
  // Destroying the request would close the connection before the answer is sent.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

/** @throws MalformedRequestError for anything that is not JSON in UTF-8. */
function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (fault) {
    throw new MalformedRequestError('The body must be JSON in UTF-8.', fault);
  }
}

/** Compares in constant time, so that timing does not reveal where two texts differ. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
