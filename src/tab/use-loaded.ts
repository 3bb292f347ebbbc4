import { useCallback, useEffect, useRef, useState } from 'react';
import type { Page } from './api.ts';
import type { Topic } from './events.ts';
import { createPace, type Pace } from './pace.ts';
import { pageClock } from './page-pace.ts';
import { useSession } from './session.tsx';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly fault: unknown; readonly again: () => void }
  | { readonly kind: 'there'; readonly value: T; readonly again: () => void };

/** For data that is fetched once: changes by others must not replace what the person is editing. */
export const once: readonly Topic[] = [];

/**
 * Fetches data, and fetches it again when others have changed it. The old data stays visible until the new data
 * arrives, and when the fetch fails. Changes in quick succession are debounced (`createPace`).
 */
export function useLoaded<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  on: Topic | readonly Topic[],
  keys: readonly unknown[],
): Loaded<T> {
  const { changes } = useSession();
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((one) => one + 1), []);
  const pace = useRef<Pace>(undefined);
  const asked = useRef(ask);
  asked.current = ask;
  const shownKeys = useRef<readonly unknown[]>(undefined);

  const topics = [on].flat().join(' ');
  useEffect(() => {
    const heard = topics.split(' ').filter((topic) => topic !== '') as Topic[];
    const own = createPace(again, pageClock);
    pace.current = own;
    const ends = heard.map((topic) => changes.on(topic, own.heard));
    return () => {
      ends.forEach((end) => end());
      own.stop();
    };
  }, [changes, topics, again]);
  useEffect(() => {
    const ended = new AbortController();
    const isOther = shownKeys.current === undefined || shownKeys.current.some((key, at) => key !== keys[at]);
    if (isOther) setLoaded((before) => (before.kind === 'there' ? before : { kind: 'loading' }));
    pace.current?.asked();
    asked
      .current(ended.signal)
      .then((value) => {
        if (ended.signal.aborted) return;
        shownKeys.current = keys;
        setLoaded({ kind: 'there', value, again });
      })
      .catch((fault: unknown) => {
        if (ended.signal.aborted) return;
        setLoaded((before) => (before.kind === 'there' && !isOther ? before : { kind: 'failed', fault, again }));
      });
    return () => ended.abort();
    // The keys identify the request.
  }, [round, again, ...keys]);

  return loaded;
}

export type Pages<T> = { readonly items: readonly T[]; readonly hasMore: boolean };

/** A list that grows page by page; when others change it, the same number of rows is fetched again. */
export function usePages<T>(
  path: string,
  on: Topic,
  size = pageSize,
): { readonly loaded: Loaded<Pages<T>>; readonly more: () => void; readonly isGrowing: boolean } {
  const { api } = useSession();
  const [count, setCount] = useState(1);
  const loaded = useLoaded(
    async (signal): Promise<Pages<T>> => {
      const items: T[] = [];
      let next: string | undefined;
      for (let page = 0; page < count; page += 1) {
        const cursor = next === undefined ? '' : `&cursor=${encodeURIComponent(next)}`;
        const got: Page<T> = await api.get(`${path}${path.includes('?') ? '&' : '?'}limit=${size}${cursor}`, signal);
        items.push(...got.items);
        next = got.next;
        if (next === undefined) break;
      }
      return { items, hasMore: next !== undefined };
    },
    on,
    [path, count, size],
  );
  const shown = loaded.kind === 'there' ? loaded.value.items.length : 0;
  return { loaded, more: () => setCount((one) => one + 1), isGrowing: shown > 0 && shown <= (count - 1) * size };
}

/** Rows that a list shows at first, and adds with each press. */
const pageSize = 20;
