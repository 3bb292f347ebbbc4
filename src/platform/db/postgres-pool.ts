import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { DatabaseGoneError, isUnavailable } from './faults.ts';
import { connectTimeoutMs } from './kept-connection.ts';
import { tellOfStatement } from './sent-statements.ts';

/** In a burst, turns wait for a free connection; on a slow machine that must not count as a lost server. */
const waitForTurnMs = 10_000;

export type PoolLimits = { readonly lockTimeoutMs?: number; readonly queryTimeoutMs?: number };

/**
 * No turn holds a lock for longer. A frozen or unreachable server never answers, while the channel waits 15 s for a
 * turn.
 */
export const turnLimits: PoolLimits = { lockTimeoutMs: 5_000, queryTimeoutMs: 8_000 };

/** A pool that turns pg's errors without a code ("Connection terminated unexpectedly") into DatabaseGoneError. */
export function createPool(deps: {
  readonly url: string;
  readonly onFault: (fault: unknown) => void;
  readonly limits: PoolLimits;
}): PostgresPool {
  const { onFault } = deps;
  const { lockTimeoutMs, queryTimeoutMs } = deps.limits;
  const pool = new pg.Pool({
    connectionString: deps.url,
    max: 10,
    Client: QuickClient,
    connectionTimeoutMillis: waitForTurnMs,
    ...(lockTimeoutMs === undefined ? {} : { lock_timeout: lockTimeoutMs }),
    types: { getTypeParser },
  });
  const gone = new WeakSet<pg.PoolClient>();
  pool.on('error', onFault);
  // The pool listens to idle clients only: without this, losing a client between two queries of a turn would crash the
  // process.
  pool.on('connect', (client) => client.on('error', () => gone.add(client)));
  const guarded = new WeakMap<pg.PoolClient, PostgresPoolClient>();

  async function query(client: pg.PoolClient, text: string, values: readonly unknown[]) {
    tellOfStatement('postgres', text);
    const giveUp = queryTimeoutMs === undefined ? undefined : setTimeout(() => cut(client), queryTimeoutMs);
    try {
      return await client.query(text, [...values]);
    } catch (fault) {
      // A server that ends a connection announces it before the socket closes: the next turn must not get this
      // connection.
      if (isUnavailable(fault)) gone.add(client);
      throw gone.has(client) ? named(fault) : fault;
    } finally {
      clearTimeout(giveUp);
    }
  }

  /** While a query is running, `end` closes the socket at once. */
  function cut(client: pg.PoolClient): void {
    gone.add(client);
    (client as unknown as pg.Client).end().catch(onFault);
  }

  function guard(client: pg.PoolClient): PostgresPoolClient {
    const known = guarded.get(client);
    if (known) return known;
    const made = {
      query: (text: string, values: readonly unknown[] = []) => query(client, text, values),
      release: (destroy?: boolean) => client.release(destroy === true || gone.has(client)),
    } as unknown as PostgresPoolClient;
    guarded.set(client, made);
    return made;
  }

  return {
    options: pool.options,
    connect: () =>
      pool.connect().then(guard, (fault: unknown) => {
        throw named(fault);
      }),
    end: () => pool.end(),
  };
}

/** The pool has a single time-out for waiting and connecting; this one covers connecting only. */
class QuickClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super({ ...(config as pg.ClientConfig), connectionTimeoutMillis: connectTimeoutMs });
  }
}

function named(fault: unknown): unknown {
  return fault instanceof Error && 'code' in fault && fault.code !== undefined ? fault : new DatabaseGoneError(fault);
}

const timestamptz: number = pg.types.builtins.TIMESTAMPTZ;
const int8: number = pg.types.builtins.INT8;

const defaultParser = pg.types.getTypeParser as (oid: number, format: string) => (value: string) => unknown;

/** Instants as ISO-8601 UTC strings and 64-bit counts as numbers, the same as from SQLite. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === timestamptz) return (value) => new Date(value).toISOString();
  if (oid === int8) return Number;
  return defaultParser(oid, format ?? 'text');
}
