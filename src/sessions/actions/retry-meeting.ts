import { z } from 'zod';
import { action, policy } from '../../kit/index.ts';
import { type About, managed, type SessionsDeps } from './deps.ts';

/** Asks for the calendar event again where it was refused. */
export const retryMeeting = action({
  name: 'sessions.retryMeeting',
  who: policy.host,
  relation: 'sessionManager',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'act',
  input: z.object({ session: z.uuid() }),
  async run(deps: SessionsDeps, by, { session: id }): Promise<{ readonly kind: 'retrying' } & About> {
    const session = await managed(deps, by, id);
    await deps.service.retryMeeting(by.tenantId, session);
    return { kind: 'retrying', session: await deps.service.find(by.tenantId, id) };
  },
});
