import type { Transaction } from 'kysely';
import type { Database } from './database.ts';

/** What people may be viewing while others change it. */
export type ChangeTopic = 'entries' | 'cases' | 'questions' | 'sessions' | 'status';

/** Tells viewers that a topic has changed; they fetch the new state themselves. */
export type Changes = {
  /** Tells the listeners of this process; call it after the commit. */
  tell(tenantId: string, topic: ChangeTopic): void;
  /** Tells the other processes on the database once `trx` commits. */
  announce(trx: Transaction<never>, tenantId: string, topic: ChangeTopic): Promise<void>;
  /** @returns a function that stops listening. */
  listen(tenantId: string, listener: (topic: ChangeTopic) => void): () => void;
  /** Resolves when announcements of other processes reach the listeners. */
  follow(): Promise<void>;
};

const topics: readonly ChangeTopic[] = ['entries', 'cases', 'questions', 'sessions', 'status'];
/** Entries are missing here: their index announces them itself once it has read the new ones. */
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
        // The connection was lost for a while: anything may have changed.
        if (change === undefined) for (const known of listeners.keys()) for (const topic of topics) tell(known, topic);
      }),
  };
}
