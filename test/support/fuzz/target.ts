import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Pool } from 'undici';
import { languages, translator } from '../../../src/platform/i18n/index.ts';
import { freePort } from '../databases.ts';
import { aFolder } from '../folders.ts';
import { type Program, root, run } from '../process.ts';

/** One request, as it goes over the wire. */
export type Case = {
  readonly kind: 'activity' | 'press' | 'api' | 'file' | 'stray';
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  /** The statuses that are right; any below 500 when left out. */
  readonly only?: readonly number[];
};

export type Target = {
  readonly serviceUrl: string;
  readonly url: string;
  /** @returns what is wrong with the answer; undefined when nothing is. */
  send(one: Case): Promise<string | undefined>;
  /** How many answers there were of each status. */
  readonly counts: ReadonlyMap<string, number>;
  /** What is wrong with the process after all of them. */
  end(): Promise<readonly string[]>;
};

/** What people are shown when something failed that nobody foresaw. */
const internalErrors = languages.map((language) => {
  const [before = '', after = ''] = translator(language)('errors.internal', { reference: '§' }).split('§');
  return { before, after };
});

export const isInternalError = (text: string): boolean =>
  internalErrors.some(({ before, after }) => text.includes(before) && (after === '' || text.includes(after)));

const timeoutMs = 60_000;

/** The built product as a process of its own, with a channel that takes whatever it sends. */
export async function startTarget(
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Target> {
  const said: string[] = [];
  const channel = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      if (isInternalError(body)) said.push(body.slice(0, 600));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"id":"sent"}');
    });
  });
  await new Promise<void>((resolve) => channel.listen(0, '127.0.0.1', resolve));
  const port = await freePort();
  const program = run([...flags, join(root, 'dist', 'index.js')], {
    PORT: String(port),
    DATA_DIR: aFolder(),
    LOG_LEVEL: 'error',
    ...env,
  });
  const url = `http://127.0.0.1:${port}`;
  await listening(url, program);
  const pool = new Pool(url, { connections: 24, pipelining: 1, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
  const counts = new Map<string, number>();
  let over = false;
  void program.ended.then(() => void (over = true));

  async function send(one: Case): Promise<string | undefined> {
    if (over) return 'the process has ended';
    try {
      const { method, path, headers, body } = one;
      const response = await pool.request({ method, path, headers, ...(body ? { body } : {}) });
      const key = `${one.kind} ${response.statusCode}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (String(response.headers['content-type']).startsWith('text/event-stream')) {
        response.body.on('error', () => undefined).destroy();
        return undefined;
      }
      const text = await response.body.text();
      if (response.statusCode >= 500) return `answered ${response.statusCode}: ${text.slice(0, 300)}`;
      if (one.only && !one.only.includes(response.statusCode))
        return `answered ${response.statusCode}: ${text.slice(0, 300)}`;
      if (isInternalError(text)) return `told of a fault: ${text.slice(0, 300)}`;
      const [fault] = said.splice(0);
      return fault === undefined ? undefined : `sent word of a fault: ${fault}`;
    } catch (fault) {
      // A refusal before the body was read closes the connection, which may cut the sending short.
      const { code } = fault as { readonly code?: string };
      const isCut = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(code ?? '');
      if (isCut && !over && (await isHealthy(url))) return undefined;
      return `was not answered (${code ?? String(fault)})`;
    }
  }

  async function end(): Promise<readonly string[]> {
    const wrong: string[] = [];
    if (over) wrong.push(`the process ended by itself:\n${program.output().slice(-3000)}`);
    else if (!(await isHealthy(url))) wrong.push('/health does not answer');
    for (const words of [/not handled/, /uncaught/i, /heap out of memory/]) {
      if (words.test(program.output())) wrong.push(`it logged ${words.source}:\n${program.output().slice(-2000)}`);
    }
    await pool.destroy();
    program.child.kill('SIGTERM');
    const code = await program.ended;
    if (code !== 0) wrong.push(`it ended with code ${String(code)}`);
    channel.closeAllConnections();
    channel.close();
    return wrong;
  }

  return { url, serviceUrl: `http://127.0.0.1:${(channel.address() as AddressInfo).port}/`, send, counts, end };
}

async function listening(url: string, program: Program): Promise<void> {
  let ended = false;
  void program.ended.then(() => void (ended = true));
  while (!(await isHealthy(url))) {
    if (ended) throw new Error(`the process ended at its start:\n${program.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}
