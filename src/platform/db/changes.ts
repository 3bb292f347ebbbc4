import type { Transaction } from 'kysely';
import type { Database } from './database.ts';

/** What somebody may be looking at while others change it. */
export type ChangeTopic = 'entries' | 'cases' | 'questions' | 'sessions' | 'status';

/** Tells those who look at something that it has changed; what it has become they ask for themselves. */
export type Changes = {
  /** Tells the listeners of this process; called after the change is kept. */
  tell(tenantId: string, topic: ChangeTopic): void;
  /** Tells the other processes on the database once `trx` commits. */
  announce(trx: Transaction<never>, tenantId: string, topic: ChangeTopic): Promise<void>;
  /** @returns what ends the listening. */
  listen(tenantId: string, listener: (topic: ChangeTopic) => void): () => void;
  /** Resolves when what the other processes announce reaches the listeners. */
  follow(): Promise<void>;
};

const topics: readonly ChangeTopic[] = ['entries', 'cases', 'questions', 'sessions', 'status'];
/** The entries' own followers tell of them, when the new ones have been read. */
const followed: readonly string[] = ['cases', 'questions', 'sessions', 'status'];

export function createChanges(database: Pick<Database, 'announce' | 'subscribe'>): Changes {
  const listeners = new Map<string, Set<(topic: ChangeTopic) => void>>();

  function tell(tenantId: string, topic: ChangeTopic): void {
    for (const listener of listeners.get(tenantId) ?? []) listener(topic);
  }

  return {
    tell,
    announce: (trx, tenantId, topic) => database.announce(trx, { topic, tenantId }),
    listen: (tenantId, listener) => {
      const ofTenant = listeners.get(tenantId) ?? new Set();
      listeners.set(tenantId, ofTenant.add(listener));
      return () => {
        ofTenant.delete(listener);
        if (ofTenant.size === 0) listeners.delete(tenantId);
      };
    },
    follow: () =>
      database.subscribe((change) => {
        const tenantId = change?.tenantId;
        if (change && tenantId !== undefined && followed.includes(change.topic))
          return tell(tenantId, change.topic as ChangeTopic);
        // The connection was away for a while: anything may have changed.
        if (change === undefined) for (const known of listeners.keys()) for (const topic of topics) tell(known, topic);
      }),
  };
}
