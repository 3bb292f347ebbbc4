import { sql, type Transaction } from 'kysely';
import type { Announcement } from './database.ts';
import { createKeptConnection } from './kept-connection.ts';

const channel = 'losen';

type Listener = (change: Announcement | undefined) => void;

/** NOTIFY, and LISTEN on a separate connection that opens with the first subscriber. */
export function createAnnouncements(deps: {
  readonly url: string;
  readonly instance: number;
  readonly onFault: (fault: unknown) => void;
}) {
  const { instance } = deps;
  const listeners: Listener[] = [];
  let connecting: Promise<void> | undefined;
  const connection = createKeptConnection({
    url: deps.url,
    prepare: (client) => {
      client.on('notification', ({ payload }) => hear(payload ?? ''));
      return client.query(`listen ${channel}`);
    },
    onFault: deps.onFault,
    onAgain: () => tell(undefined),
  });

  function hear(payload: string): void {
    const { from, ...change } = JSON.parse(payload) as Announcement;
    if (from !== String(instance)) tell(change);
  }

  function tell(change: Announcement | undefined): void {
    for (const listener of listeners) listener(change);
  }

  return {
    announce: async (trx: Transaction<never>, change: Announcement): Promise<void> => {
      await sql`select pg_notify(${channel}, ${JSON.stringify({ ...change, from: String(instance) })})`.execute(trx);
    },
    subscribe: async (listener: Listener): Promise<void> => {
      listeners.push(listener);
      await (connecting ??= connection.open());
    },
    stop: connection.stop,
  };
}
