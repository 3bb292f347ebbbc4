/** Runs a statement without a promise. @returns undefined when it has to wait, and must run through Kysely. */
export type RunAtOnce = (sql: string, parameters: readonly unknown[]) => readonly unknown[] | undefined;

const runners = new WeakMap<object, RunAtOnce>();

/**
 * Lets prepared queries on a database, or in a transaction, bypass Kysely's executors: these await a dozen promises on
 * the way to SQLite, which answers within microseconds in the same thread.
 */
export function letRunAtOnce(on: object, run: RunAtOnce): void {
  runners.set(on, run);
}

/** From now on all queries on it go through Kysely, which knows when a transaction has ended. */
export function endRunningAtOnce(on: object): void {
  runners.delete(on);
}

export function runnerOf(on: object): RunAtOnce | undefined {
  return runners.get(on);
}
