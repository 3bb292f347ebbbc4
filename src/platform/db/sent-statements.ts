import { channel } from 'node:diagnostics_channel';
import type { Engine } from './engine.ts';

/** The text of a statement that is about to be sent, without its values. */
export type SentStatement = { readonly engine: Engine; readonly sql: string };

/** Where tests and tools hear which statements the product sends; nobody listens in production. */
export const sentStatements = channel('losen.statement');

/** Every road to a database tells of a statement here, at least the first time that it sends it. */
export function tellOfStatement(engine: Engine, sql: string): void {
  if (sentStatements.hasSubscribers) sentStatements.publish({ engine, sql } satisfies SentStatement);
}
