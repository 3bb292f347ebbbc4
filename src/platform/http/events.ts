import { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { Changes } from '../db/index.ts';
import { type Endpoint, endpoint } from './api/endpoint.ts';

/** Below the minute after which proxies and Azure cut a silent connection. */
const heartbeatMs = 25_000;
/** The longest delay of a timer; tokens live for hours. */
const longestMs = 2 ** 31 - 1;

/**
 * Announces changes by others as server-sent events, by topic only; each client then fetches what it may see. A stream
 * ends when the token that opened it expires, so that people who lose access receive nothing more; the client reopens
 * it with a new token.
 * @param deps.limit open streams of one person on this instance; undefined for no limit.
 */
export function eventsEndpoint(deps: {
  readonly changes: Pick<Changes, 'listen'>;
  readonly limit: number | undefined;
}): Endpoint {
  const open = new Map<string, number>();

  /** Counted before the stream begins, so that concurrent calls cannot all take the same free place. */
  function takePlace(key: string): () => void {
    const count = open.get(key) ?? 0;
    if (deps.limit !== undefined && count >= deps.limit)
      throw new AppError('too_many_streams', { limit: String(deps.limit) });
    open.set(key, count + 1);
    return () => {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    };
  }

  return endpoint({
    method: 'get',
    path: '/events',
    summary:
      'Server-sent events: `changed`, with the topic that has changed; `expired` when the token does, and the end',
    audience: 'signedIn',
    effect: 'read',
    answers: z.string(),
    handle: async ({ tenantId, person, now, expiresAt }) => {
      const lifeMs = expiresAt === undefined ? undefined : expiresAt.getTime() - now.getTime();
      // With a token in its last minute of tolerance, the stream would end as it begins.
      if (lifeMs !== undefined && lifeMs <= 0) throw new AppError('sign_in_needed');
      const leavePlace = takePlace(`${tenantId} ${person.id}`);
      return {
        kind: 'stream',
        stream: (send, end) => {
          send('event: open\ndata: {}\n\n');
          const heart = setInterval(() => send(': still here\n\n'), heartbeatMs);
          const stop = deps.changes.listen(tenantId, (topic) =>
            send(`event: changed\ndata: ${JSON.stringify({ topic })}\n\n`),
          );
          const expire = () => {
            send('event: expired\ndata: {}\n\n');
            end();
          };
          const expiry = lifeMs === undefined ? undefined : setTimeout(expire, Math.min(lifeMs, longestMs));
          return () => {
            clearInterval(heart);
            clearTimeout(expiry);
            stop();
            leavePlace();
          };
        },
      };
    },
  });
}
