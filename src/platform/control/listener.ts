import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe } from '../bot/index.ts';
import type { Log } from '../log.ts';
import { removeControlFile, writeControlFile } from './control-file.ts';

/** What commands may ask of the running bot, by name; each checks what it is given. */
export type ControlHandlers = Readonly<Record<string, (request: unknown) => Promise<unknown>>>;

export type Control = {
  /** Takes no new commands and waits for those under way, `graceMs` at most. */
  stop(graceMs: number): Promise<void>;
};

/** A file of 10,000 long entries is about 30 MB. */
const maxBodyBytes = 128 * 1024 * 1024;

/**
 * Listens on loopback, on a port that the system chooses, for whoever can read `control.json` in the data folder. A file
 * that a killed process left is replaced: only one process holds the folder.
 */
export async function openControl(deps: {
  readonly dataDir: string;
  readonly handlers: ControlHandlers;
  readonly log: Log;
}): Promise<Control> {
  const { dataDir, handlers, log } = deps;
  removeControlFile(dataDir);
  const token = randomBytes(32).toString('base64url');
  const server = createServer((request, response) => {
    answer(request, response).catch((fault: unknown) => {
      log.error({ fault: describe(fault), command: request.url }, 'a command failed');
      send(response, 500);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) return send(response, 401);
    const name = (request.url ?? '').slice(1);
    const handle = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!handle || request.method !== 'POST') return send(response, 404);
    const body = await readBody(request);
    if (body === undefined) return send(response, 413);
    send(response, 200, await handle(JSON.parse(body)));
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
  // Without keep-alive nothing holds up the stop.
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** @returns undefined for a body that is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBodyBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** In a time that tells nothing of where two texts differ. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
