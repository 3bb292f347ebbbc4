import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../src/platform/db/index.ts';
import { jobMigrations } from '../../src/platform/jobs/index.ts';
import { openJobQueue } from '../support/job-queue.ts';
import type { JobsPlace } from '../support/jobs-databases.ts';
import { killSettings } from '../support/jobs-kill-settings.ts';

const worker = fileURLToPath(new URL('../support/jobs-worker.ts', import.meta.url));
const jobs = 40;
/** Fixed: at which of the worker's requests it is killed, before that request is answered. */
const killAtRequest = [3, 11, 1, 6];

/**
 * Runs a process with jobs that each post to a stand-in, kills it with requests in flight, and restarts it. The
 * stand-in's own list shows what was done.
 */
export async function survivesKills(place: JobsPlace): Promise<void> {
  const received: number[] = [];
  let onRequest: (response: ServerResponse) => void = (response) => response.end();
  const server = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => received.push(Number(text)));
    request.on('end', () => onRequest(response));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  let running: ChildProcess | undefined;
  const start = () =>
    (running = spawn(process.execPath, [worker, JSON.stringify(place.realTimeConfig), `http://127.0.0.1:${port}/`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }));

  try {
    await enqueueAll(place);
    for (const count of killAtRequest) {
      let requests = 0;
      const child = start();
      const died = once(child, 'exit');
      onRequest = (response) => {
        requests += 1;
        if (requests < count) response.end();
        if (requests === count) child.kill('SIGKILL');
      };
      assert.deepEqual(await died, [null, 'SIGKILL']);
    }
    const all = Promise.withResolvers<void>();
    onRequest = (response) => {
      response.end();
      if (new Set(received).size === jobs) all.resolve();
    };
    const last = start();
    const died = once(last, 'exit');
    await all.promise;
    await stopped(last, died);

    assert.deepEqual(
      [...new Set(received)].sort((one, other) => one - other),
      Array.from({ length: jobs }, (_, index) => index),
    );
    assert.ok(received.length > jobs, 'what was in flight was done again');
    assert.equal(await left(place), 0, 'nothing was given up');
  } finally {
    running?.kill('SIGKILL');
    server.closeAllConnections();
    server.close();
  }
}

async function stopped(child: ChildProcess, died: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  await died;
  assert.equal(child.exitCode, 0);
}

async function withQueue<T>(
  place: JobsPlace,
  use: (opened: {
    database: Awaited<ReturnType<typeof openDatabase>>;
    queue: Awaited<ReturnType<typeof openJobQueue>>;
  }) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(place.realTimeConfig, () => undefined);
  await database.migrate(jobMigrations(database.engine));
  const queue = await openJobQueue({
    database,
    clock: () => new Date(),
    onFault: ({ fault }) => assert.ifError(fault),
    settings: killSettings,
  });
  try {
    return await use({ database, queue });
  } finally {
    await queue.stop(0);
    await database.close();
  }
}

function enqueueAll(place: JobsPlace): Promise<void> {
  return withQueue(place, ({ database, queue }) =>
    database.write((trx) =>
      queue.enqueue(
        trx,
        Array.from({ length: jobs }, (_, index) => ({ name: 'kill.post', tenantId: 't', data: index })),
      ),
    ),
  );
}

function left(place: JobsPlace): Promise<number> {
  return withQueue(place, ({ queue }) => queue.deadLetters.count('t'));
}
