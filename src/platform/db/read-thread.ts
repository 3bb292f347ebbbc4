import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DatabaseGoneError } from './faults.ts';
import type { ReadReply, ReadRequest } from './read-messages.ts';
import { toError } from './thread-faults.ts';
import type { Statement } from './write-messages.ts';

/** The results are counts, some thousand rows at most; the worker refuses far more. */
const limits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };

type Waiting = {
  readonly statement: Statement;
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (fault: Error) => void;
};

export type ReadThread = {
  /**
   * Reads committed data, after earlier reads.
   * @throws DatabaseGoneError when the thread ended meanwhile; the next read starts a new thread.
   */
  read(statement: Statement): Promise<readonly unknown[]>;
  /** Waits for the running statement; queued ones are rejected. */
  close(): Promise<void>;
};

/**
 * Reads in a worker thread: SQLite blocks the calling thread until it has answered. The thread starts with the first
 * statement, and again if it ends.
 */
export function createReadThread(path: string): ReadThread {
  let thread: Worker | undefined;
  let underWay: Waiting | undefined;
  let queue: Waiting[] = [];
  let closed = false;

  function start(): Worker {
    const started = new Worker(new URL(`./read-worker${extname(import.meta.filename)}`, import.meta.url), {
      workerData: { path },
      resourceLimits: limits,
    });
    let cause: unknown;
    started.on('message', (reply: ReadReply) => {
      started.unref();
      const answered = underWay;
      underWay = undefined;
      if ('fault' in reply) answered?.reject(toError(reply.fault));
      else answered?.resolve(reply.rows);
      next();
    });
    started.on('error', (fault) => (cause = fault));
    started.on('exit', () => {
      thread = undefined;
      underWay?.reject(new DatabaseGoneError(cause));
      underWay = undefined;
      next();
    });
    return started;
  }

  function next(): void {
    if (underWay || closed) return;
    underWay = queue.shift();
    if (!underWay) return;
    thread ??= start();
    thread.ref();
    thread.postMessage({ kind: 'read', statement: underWay.statement } satisfies ReadRequest);
  }

  return {
    read: (statement) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new DatabaseGoneError(undefined));
        queue.push({ statement, resolve, reject });
        next();
      }),

    async close() {
      closed = true;
      for (const { reject } of queue) reject(new DatabaseGoneError(undefined));
      queue = [];
      const open = thread;
      if (!open) return;
      const ended = new Promise((resolve) => open.once('exit', resolve));
      open.ref();
      open.postMessage({ kind: 'close' } satisfies ReadRequest);
      await ended;
    },
  };
}
