import { Worker } from 'node:worker_threads';
import { nextPart, type WorkMessage } from './messages.ts';

export type WorkLimits = {
  /** Of the thread's JavaScript heap. What lies outside it, such as unpacked bytes, the work itself has to count. */
  readonly heapMb: number;
  /** From the start of the thread, loading its modules included. */
  readonly timeMs: number;
};

/** `stopped` is the fault of what was worked on, not of the program. */
export type WorkOutcome<Part> =
  | { readonly kind: 'done'; readonly parts: readonly Part[] }
  | { readonly kind: 'stopped'; readonly by: 'time' | 'memory' };

export type LimitedWorker<Request, Part> = {
  /** Waits for the work that was asked for before. @throws what the work throws, and when its thread ends without a word. */
  run(request: Request): Promise<WorkOutcome<Part>>;
};

const youngMb = 32;

/**
 * Work on what came from outside, in a thread of its own for each piece: whatever it costs, the process answers others
 * meanwhile, and what it took is given back. One piece at a time, so that several do not take the memory of several.
 * @param script calls `serveWork`.
 */
export function createLimitedWorker<Request, Part>(
  script: URL,
  { heapMb, timeMs }: WorkLimits,
): LimitedWorker<Request, Part> {
  let last: Promise<unknown> = Promise.resolve();

  async function runAlone(request: Request): Promise<WorkOutcome<Part>> {
    const thread = new Worker(script, {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngMb },
    });
    try {
      return await outcomeOf<Part>(thread, timeMs);
    } finally {
      await thread.terminate();
    }
  }

  return {
    run(request) {
      const outcome = last.then(() => runAlone(request));
      last = outcome.catch(() => undefined);
      return outcome;
    },
  };
}

function outcomeOf<Part>(thread: Worker, timeMs: number): Promise<WorkOutcome<Part>> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    const late = setTimeout(() => resolve({ kind: 'stopped', by: 'time' }), timeMs);
    thread.on('message', (message: WorkMessage) => {
      if (message.kind === 'stopped') return resolve(message);
      if (message.kind === 'done') return resolve({ kind: 'done', parts });
      parts.push(message.part as Part);
      // Others come in between.
      return void setImmediate(() => thread.postMessage(nextPart));
    });
    thread.on('error', (fault) => {
      if (isOutOfMemory(fault)) resolve({ kind: 'stopped', by: 'memory' });
      else reject(fault);
    });
    thread.on('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`a limited worker ended with ${code} before its answer`));
    });
  });
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
