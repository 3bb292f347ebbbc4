import type { Api } from './api.ts';

export type Topic = 'entries' | 'cases' | 'questions' | 'sessions' | 'status';

const topics: readonly Topic[] = ['entries', 'cases', 'questions', 'sessions', 'status'];
const firstWaitMs = 1000;
const longestWaitMs = 60_000;
/** Polling interval while the stream is interrupted. */
const pollMs = 30_000;
/** The server sends a heartbeat at least every 25 s. */
const silentMs = 70_000;

export type Listening = {
  /** @returns a function that unsubscribes. */
  on(topic: Topic, listener: () => void): () => void;
  /** Called when the stream is interrupted for longer than a moment, and when it is back. */
  onCut(listener: (isCut: boolean) => void): () => void;
  stop(): void;
};

/** Listens to changes by others; reconnects with back-off when the stream breaks, and polls meanwhile. */
export function listenToChanges(api: Pick<Api, 'events'>): Listening {
  const listeners = new Map<Topic, Set<() => void>>(topics.map((topic) => [topic, new Set()]));
  const cutListeners = new Set<(isCut: boolean) => void>();
  const ended = new AbortController();
  let failures = 0;

  const tell = (topic: Topic) => listeners.get(topic)?.forEach((listener) => listener());
  const tellAll = () => topics.forEach(tell);
  const setCut = (isCut: boolean) => cutListeners.forEach((listener) => listener(isCut));

  async function once(): Promise<void> {
    const alive = new AbortController();
    let timer = setTimeout(() => alive.abort(), silentMs);
    const reader = (await api.events(AbortSignal.any([ended.signal, alive.signal])))
      .pipeThrough(new TextDecoderStream())
      .getReader();
    // Catches up on changes that happened while the stream was down.
    if (failures > 0) tellAll();
    if (failures > 1) setCut(false);
    failures = 0;
    let rest = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(() => alive.abort(), silentMs);
      const parts = (rest + value).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) heed(part);
    }
  }

  function heed(message: string): void {
    if (!message.startsWith('event: changed\n')) return;
    const data = /^data: (.*)$/m.exec(message)?.[1];
    const { topic } = JSON.parse(data ?? '{}') as { topic?: Topic };
    if (topic) tell(topic);
  }

  async function forever(): Promise<void> {
    while (!ended.signal.aborted) {
      await once().catch(() => undefined);
      if (ended.signal.aborted) return;
      failures += 1;
      if (failures === 2) setCut(true);
      const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - 1));
      // Jitter, so that tabs do not all reconnect at once when a server comes back.
      await pause(wait / 2 + Math.random() * (wait / 2));
    }
  }

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      ended.signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });

  const poll = setInterval(() => {
    if (failures > 1) tellAll();
  }, pollMs);
  void forever();

  return {
    on: (topic, listener) => {
      listeners.get(topic)?.add(listener);
      return () => void listeners.get(topic)?.delete(listener);
    },
    onCut: (listener) => {
      cutListeners.add(listener);
      return () => void cutListeners.delete(listener);
    },
    stop: () => {
      clearInterval(poll);
      ended.abort();
    },
  };
}
