/** Runs a statement without a promise. @returns undefined where it has to wait its turn, and is to be run the usual way. */
export type RunAtOnce = (sql: string, parameters: readonly unknown[]) => readonly unknown[] | undefined;

const runners = new WeakMap<object, RunAtOnce>();

/**
 * Lets the prepared queries on a database, or in a transaction, past Kysely's executors: they pass a dozen promises on
 * the way to SQLite, which answers within microseconds and in the same thread.
 */
export function letRunAtOnce(on: object, run: RunAtOnce): void {
  runners.set(on, run);
}

/** From now on everything on it goes the usual way, which knows when a transaction has ended. */
export function endRunningAtOnce(on: object): void {
  runners.delete(on);
}

export function runnerOf(on: object): RunAtOnce | undefined {
  return runners.get(on);
}
