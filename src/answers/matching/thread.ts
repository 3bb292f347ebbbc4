import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Language } from '../../language/index.ts';
import type { Explanation, Match, QueryOptions } from '../matcher/index.ts';
import type { Asked, Asker, Call, Calls, Change, Reply, Request } from './messages.ts';

/** Questions leave little behind; with as much room as usual the thread would keep tens of megabytes of it. */
const youngMb = 8;

/** A matcher that answers from a thread of its own; a change that was made is seen by every question after it. */
export type AwayMatcher = {
  change(changes: readonly Change[]): Promise<void>;
  query(text: string, options?: QueryOptions): Promise<readonly Match[]>;
  /** Also says in which language to answer: both at once, since a call costs about as much as a question. */
  ask(text: string, by: Asker, limit: number): Promise<Asked>;
  explain(text: string, id: string, options?: QueryOptions): Promise<Explanation | undefined>;
  /** Lets go of its entries. */
  close(): void;
};

export type MatchingThread = ReturnType<typeof createMatchingThread>;

/** The thread ended, and with it every matcher that it held. */
export class MatchingLost extends Error {
  override name = 'MatchingLost';
}

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (fault: Error) => void };

/**
 * Matching beside the turns, so that neither a long question nor the reading of 10,000 entries holds up others. The
 * thread starts with the first matcher, and again should it end; it keeps no process alive that waits for nothing.
 */
export function createMatchingThread() {
  let thread: Worker | undefined;
  let callCount = 0;
  let matchers = 0;
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  /** What is asked while the events of one moment are handled: waking the thread costs more than telling it. */
  let calls: Call[] = [];

  function lose(lost: Worker): void {
    if (thread !== lost) return;
    thread = undefined;
    calls = [];
    const calledOff = [...waiting.values()];
    waiting.clear();
    for (const listener of listeners) listener();
    for (const { reject } of calledOff) reject(new MatchingLost('the matching thread ended'));
  }

  function start(): Worker {
    const started = new Worker(new URL(`./worker${extname(import.meta.filename)}`, import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: youngMb },
    });
    started.on('message', ({ call, answer, fault }: Reply) => {
      const caller = waiting.get(call);
      waiting.delete(call);
      if (waiting.size === 0) started.unref();
      if (fault === undefined) caller?.resolve(answer);
      else caller?.reject(new Error(`matching failed with ${fault}`));
    });
    // An error ends the thread, and "exit" follows; what waits need not.
    started.on('error', () => lose(started));
    started.on('exit', () => lose(started));
    started.unref();
    return started;
  }

  function tell(listening: Worker): void {
    if (listening !== thread) return;
    listening.postMessage(calls satisfies Calls);
    calls = [];
  }

  function ask(on: { readonly thread: Worker; readonly matcher: number }, request: Request): Promise<unknown> {
    if (on.thread !== thread) return Promise.reject(new MatchingLost('the matching thread ended'));
    callCount += 1;
    const call: Call = { call: callCount, matcher: on.matcher, request };
    return new Promise((resolve, reject) => {
      if (waiting.size === 0) on.thread.ref();
      waiting.set(call.call, { resolve, reject });
      if (calls.push(call) === 1) setImmediate(tell, on.thread);
    });
  }

  return {
    /** An empty matcher. After a loss its calls fail with {@link MatchingLost}, and another one is wanted. */
    createMatcher(): AwayMatcher {
      thread ??= start();
      matchers += 1;
      const on = { thread, matcher: matchers };
      return {
        change: async (changes) => void (await ask(on, { kind: 'change', changes })),
        query: async (text, options = {}) => (await ask(on, { kind: 'query', text, options })) as readonly Match[],
        ask: async (text, { language, languageChosen }, limit) =>
          (await ask(on, { kind: 'ask', text, by: { language, languageChosen }, limit })) as Asked,
        explain: async (text, id, options = {}) =>
          (await ask(on, { kind: 'explain', text, id, options })) as Explanation | undefined,
        close: () => void ask(on, { kind: 'close' }).catch(() => undefined),
      };
    },

    /**
     * The language that a text is plainly written in; undefined where it could be another. Words are known in the thread
     * only, so that they are in memory once.
     */
    async spokenLanguage(text: string): Promise<Language | undefined> {
      thread ??= start();
      return (await ask({ thread, matcher: 0 }, { kind: 'spokenLanguage', text })) as Language | undefined;
    },

    /** Hears that all matchers are gone, before any call fails by it. @returns what ends it. */
    onLost(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    /** Ends the thread as if it had broken. */
    end: async (): Promise<void> => void (await thread?.terminate()),
  };
}

/** The one of this process: what all matchers share, the lexicon above all, is read once. */
export const matchingThread = createMatchingThread();
