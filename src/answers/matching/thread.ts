import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Language } from '../../language/index.ts';
import type { Explanation, Match, QueryOptions } from '../matcher/index.ts';
import type { Asked, Asker, Call, Calls, Change, Reply, Request } from './messages.ts';

/** Questions leave little garbage; with the default heap the thread would hold tens of megabytes of it. */
const youngMb = 8;

/** A matcher in a worker thread; every later question sees a completed change. */
export type AwayMatcher = {
  change(changes: readonly Change[]): Promise<void>;
  query(text: string, options?: QueryOptions): Promise<readonly Match[]>;
  /** Also returns the language of the answer: one call, because a call costs about as much as matching. */
  ask(text: string, by: Asker, limit: number): Promise<Asked>;
  explain(text: string, id: string, options?: QueryOptions): Promise<Explanation | undefined>;
  /** Releases its entries. */
  close(): void;
};

export type MatchingThread = ReturnType<typeof createMatchingThread>;

/** The thread ended, and its matchers are lost. */
export class MatchingLost extends Error {
  override name = 'MatchingLost';
}

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (fault: Error) => void };

/**
 * Matches in a worker thread, so that neither a long question nor the indexing of 10,000 entries delays other turns.
 * The thread starts with the first matcher, and again if it ends; it does not keep an idle process alive.
 */
export function createMatchingThread() {
  let thread: Worker | undefined;
  let callCount = 0;
  let matchers = 0;
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  /** Calls are batched for one tick: waking the thread costs more than sending the message. */
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
    // An error ends the thread, and "exit" follows; waiting calls fail at once.
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
    /** An empty matcher. After a loss its calls fail with {@link MatchingLost}, and a new matcher is needed. */
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
     * The clear language of a text; undefined when it is uncertain. Only the thread loads the lexicon, so that it is in
     * memory once.
     */
    async spokenLanguage(text: string): Promise<Language | undefined> {
      thread ??= start();
      return (await ask({ thread, matcher: 0 }, { kind: 'spokenLanguage', text })) as Language | undefined;
    },

    /** Called when all matchers are lost, before any call fails. @returns a function that unsubscribes. */
    onLost(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    /** Ends the thread as if it had crashed. */
    end: async (): Promise<void> => void (await thread?.terminate()),
  };
}

/** The only instance of this process: shared data, above all the lexicon, is loaded once. */
export const matchingThread = createMatchingThread();
