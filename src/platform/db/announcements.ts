import { sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Announcement } from './database.ts';

const channel = 'losen';
const connectTimeoutMs = 5_000;
const reconnectMs = 1_000;
/** A line that was cut without a word is noticed after one of these and the time-out of its query. */
const heartbeatMs = 2_000;
const queryTimeoutMs = 2_000;

type Listener = (change: Announcement | undefined) => void;

/** NOTIFY, and LISTEN on a connection of its own that is made with the first subscriber and again whenever it is lost. */
export function createAnnouncements(deps: {
  readonly url: string;
  readonly instance: number;
  readonly onFault: (fault: unknown) => void;
}) {
  const { instance, onFault } = deps;
  const listeners: Listener[] = [];
  let connecting: Promise<void> | undefined;
  let client: pg.Client | undefined;
  let heartbeat: NodeJS.Timeout | undefined;
  let stopped = false;

  async function connect(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: deps.url,
      connectionTimeoutMillis: connectTimeoutMs,
      query_timeout: queryTimeoutMs,
      keepAlive: true,
    });
    const lost = (fault: unknown) => {
      // An ending connection is reported more than once, and before it listens `connect` rejects.
      if (client !== fresh || stopped) return;
      client = undefined;
      clearInterval(heartbeat);
      onFault(fault);
      fresh.end().catch(onFault);
      retry();
    };
    fresh.on('error', lost);
    fresh.on('end', () => lost(new Error('the connection that hears of changes ended')));
    fresh.on('notification', ({ payload }) => hear(payload ?? ''));
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
    } catch (fault) {
      fresh.end().catch(onFault);
      throw fault;
    }
    client = fresh;
    heartbeat = setInterval(() => void fresh.query('select 1').catch(lost), heartbeatMs).unref();
  }

  function retry(): void {
    setTimeout(() => {
      if (stopped) return;
      connect().then(() => tell(undefined), retry);
    }, reconnectMs).unref();
  }

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
      await (connecting ??= connect());
    },
    stop: async (): Promise<void> => {
      stopped = true;
      clearInterval(heartbeat);
      await client?.end().catch(onFault);
    },
  };
}
