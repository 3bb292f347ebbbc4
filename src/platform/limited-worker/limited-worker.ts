import { Worker } from 'node:worker_threads';
import { nextPart, type WorkMessage } from './messages.ts';

export type WorkLimits = {
  /**
   * Limit of the thread's JavaScript heap. The work itself must count memory outside the heap, such as unpacked bytes.
   */
  readonly heapMb: number;
  /** Measured from the start of the thread, including the loading of its modules. */
  readonly timeMs: number;
};

/** `stopped` is caused by the input, not by the program. */
export type WorkOutcome<Part> =
  | { readonly kind: 'done'; readonly parts: readonly Part[] }
  | { readonly kind: 'stopped'; readonly by: 'time' | 'memory' };

export type LimitedWorker<Request, Part> = {
  /** Waits for earlier work. @throws errors of the work, and when its thread ends without an answer. */
  run(request: Request): Promise<WorkOutcome<Part>>;
};

const youngMb = 32;

/**
 * Runs work on untrusted input in a new worker thread each time: the process stays responsive, and the memory is
 * released afterwards. One piece at a time, to bound the memory.
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
      // Yields to other work.
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
