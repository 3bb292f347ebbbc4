import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DatabaseGoneError } from './faults.ts';
import { toError } from './thread-faults.ts';
import type { Batch, BatchReply, Statement } from './write-messages.ts';

/** The thread parses and stores nothing: with the default heap it would hold megabytes of garbage. */
const limits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 };

export type SettledStatement = { readonly rows: readonly unknown[] } | { readonly fault: Error };

export type WriteThread = {
  /**
   * Runs statements in one transaction and resolves when it is durable, with the outcome of each. One batch at a time.
   * @throws the error that rolled back the whole batch, such as a locked database or a full disk; DatabaseGoneError
   * when the thread ended meanwhile.
   */
  commit(statements: readonly Statement[]): Promise<readonly SettledStatement[]>;
  close(): Promise<void>;
};

/**
 * Commits in a worker thread: a disk sync blocks its thread, and on a busy machine the thread then also waits for a
 * processor. The thread starts with the first batch, and again if it ends.
 */
export function createWriteThread(path: string): WriteThread {
  let thread: Worker | undefined;
  let waiting: { readonly resolve: (reply: BatchReply) => void; readonly reject: (fault: Error) => void } | undefined;

  function start(): Worker {
    const started = new Worker(new URL(`./write-worker${extname(import.meta.filename)}`, import.meta.url), {
      workerData: { path },
      resourceLimits: limits,
    });
    let cause: unknown;
    started.on('message', (reply: BatchReply) => {
      started.unref();
      waiting?.resolve(reply);
      waiting = undefined;
    });
    started.on('error', (fault) => (cause = fault));
    started.on('exit', () => {
      thread = undefined;
      // It is unknown whether it had committed, as with a lost server.
      waiting?.reject(new DatabaseGoneError(cause));
      waiting = undefined;
    });
    return started;
  }

  return {
    async commit(statements) {
      const listening = (thread ??= start());
      const reply = await new Promise<BatchReply>((resolve, reject) => {
        waiting = { resolve, reject };
        listening.ref();
        listening.postMessage({ kind: 'commit', statements } satisfies Batch);
      });
      if ('fault' in reply) throw toError(reply.fault);
      return reply.outcomes.map((outcome) => ('fault' in outcome ? { fault: toError(outcome.fault) } : outcome));
    },

    async close() {
      const open = thread;
      if (!open) return;
      const ended = new Promise((resolve) => open.once('exit', resolve));
      open.ref();
      open.postMessage({ kind: 'close' } satisfies Batch);
      await ended;
    },
  };
}
