import type { Transaction } from 'kysely';
import { forOthers, type Tables } from '../../platform/db/index.ts';
import type { SessionsTables } from './tables.ts';

/** Who looks at sessions, here and in other processes, and wants to know that one has changed. */
export type Announcements = {
  /** In the transaction of the change. */
  readonly announce: (trx: Transaction<never>, tenantId: string) => Promise<void>;
  /** After it is kept. */
  readonly tell: (tenantId: string) => void;
};

/** Where nobody looks. */
export const noAnnouncements: Announcements = { announce: async () => undefined, tell: () => undefined };

/** A write whose change is announced, where it says that it has changed something. */
export function announcedWrite({ write }: Pick<Tables<SessionsTables>, 'write'>, announcements: Announcements) {
  return async (tenantId: string, work: (trx: Transaction<SessionsTables>) => Promise<boolean>): Promise<boolean> => {
    const changed = await write(async (trx) => {
      const isChanged = await work(trx);
      if (isChanged) await announcements.announce(forOthers(trx), tenantId);
      return isChanged;
    });
    if (changed) announcements.tell(tenantId);
    return changed;
  };
}
