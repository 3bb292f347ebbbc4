import pg from 'pg';

export const connectTimeoutMs = 5_000;
const reconnectMs = 1_000;
/** A silently lost connection is noticed after one interval plus the time-out of its query. */
const heartbeatMs = 2_000;
const queryTimeoutMs = 2_000;

/** One PostgreSQL connection outside the pool, whose session state must not be lost for long. */
export type KeptConnection = {
  /** The first connection. @throws when it cannot be made. */
  open(): Promise<void>;
  stop(): Promise<void>;
};

/** Keeps one connection open and reconnects, with unlimited retries, whenever it is lost. */
export function createKeptConnection(deps: {
  readonly url: string;
  /** Prepares each new session; when it rejects, the connection is closed and opened again. */
  readonly prepare: (client: pg.Client) => Promise<unknown>;
  readonly onFault: (fault: unknown) => void;
  /** Called after a reconnect. */
  readonly onAgain?: () => void;
}): KeptConnection {
  const { onFault } = deps;
  let client: pg.Client | undefined;
  let heartbeat: NodeJS.Timeout | undefined;
  let stopped = false;

  async function open(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: deps.url,
      connectionTimeoutMillis: connectTimeoutMs,
      query_timeout: queryTimeoutMs,
      keepAlive: true,
    });
    const lost = (fault: unknown) => {
      // One loss is reported more than once; before the connection is established, `open` rejects instead.
      if (client !== fresh || stopped) return;
      client = undefined;
      clearInterval(heartbeat);
      onFault(fault);
      fresh.end().catch(onFault);
      retry();
    };
    fresh.on('error', lost);
    fresh.on('end', () => lost(new Error('a kept connection ended')));
    try {
      await fresh.connect();
      await deps.prepare(fresh);
    } catch (fault) {
      fresh.end().catch(onFault);
      throw fault;
    }
    if (stopped) return fresh.end();
    client = fresh;
    heartbeat = setInterval(() => void fresh.query('select 1').catch(lost), heartbeatMs).unref();
  }

  function retry(): void {
    setTimeout(() => {
      if (!stopped) open().then(deps.onAgain, retry);
    }, reconnectMs).unref();
  }

  return {
    open,
    stop: async () => {
      stopped = true;
      clearInterval(heartbeat);
      await client?.end().catch(onFault);
    },
  };
}
