import { channel } from 'node:diagnostics_channel';
import type { Engine } from './engine.ts';

/** The text of a statement about to be sent, without its values. */
export type SentStatement = { readonly engine: Engine; readonly sql: string };

/** Channel on which tests and tools observe the product's statements; unused in production. */
const sentStatements = channel('losen.statement');

/** Every path to a database reports its statements here, each at least the first time. */
export function tellOfStatement(engine: Engine, sql: string): void {
  if (sentStatements.hasSubscribers) sentStatements.publish({ engine, sql } satisfies SentStatement);
}
