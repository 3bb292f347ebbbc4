import type { Transaction } from 'kysely';
import { forOthers, type Tables } from '../../platform/db/index.ts';
import type { SessionsTables } from './tables.ts';

/** Who looks at sessions, here and in other processes, and wants to know that one has changed. */
export type News = {
  /** In the transaction of the change. */
  readonly announce: (trx: Transaction<never>, tenantId: string) => Promise<void>;
  /** After it is kept. */
  readonly tell: (tenantId: string) => void;
};

/** Where nobody looks. */
export const noNews: News = { announce: async () => undefined, tell: () => undefined };

/** Writes that are told of where they say that they have changed something. */
export function telling({ write }: Pick<Tables<SessionsTables>, 'write'>, news: News) {
  return async (tenantId: string, work: (trx: Transaction<SessionsTables>) => Promise<boolean>): Promise<boolean> => {
    const changed = await write(async (trx) => {
      const isChanged = await work(trx);
      if (isChanged) await news.announce(forOthers(trx), tenantId);
      return isChanged;
    });
    if (changed) news.tell(tenantId);
    return changed;
  };
}
