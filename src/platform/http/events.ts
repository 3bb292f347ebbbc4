import { z } from 'zod';
import type { Changes } from '../db/index.ts';
import { type Endpoint, endpoint } from './api/endpoint.ts';

/** Under the minute after which proxies and Azure cut a silent connection. */
const heartbeatMs = 25_000;

/** Tells of changes by others as server-sent events: topics only, and each asks for what it may see. */
export function eventsEndpoint(changes: Pick<Changes, 'listen'>): Endpoint {
  return endpoint({
    method: 'get',
    path: '/events',
    summary: 'Server-sent events: `changed`, with the topic that has changed',
    audience: 'signedIn',
    effect: 'read',
    answers: z.string(),
    handle: async ({ tenantId }) => ({
      kind: 'stream',
      stream: (send) => {
        send('event: open\ndata: {}\n\n');
        const heart = setInterval(() => send(': still here\n\n'), heartbeatMs);
        const end = changes.listen(tenantId, (topic) => send(`event: changed\ndata: ${JSON.stringify({ topic })}\n\n`));
        return () => {
          clearInterval(heart);
          end();
        };
      },
    }),
  });
}
