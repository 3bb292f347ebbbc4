import { subscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import type { Engine } from '../../src/platform/db/index.ts';
import type { SentStatement } from '../../src/platform/db/sent-statements.ts';

const sources = join(import.meta.dirname, '..', '..', 'src');
const database = join(sources, 'platform', 'db');
const tests = join(import.meta.dirname, '..');
/** Kysely stands between the sender and the connection with some twenty calls. */
const framesLookedAt = 60;

/** The first text of each kind, by the kind; undefined for what only tests and migrations have sent. */
const sent: Readonly<Record<Engine, Map<string, string | undefined>>> = { sqlite: new Map(), postgres: new Map() };

/** Texts that need no second look. */
const known: Readonly<Record<Engine, Set<string>>> = { sqlite: new Set(), postgres: new Set() };

/** From now on each statement that the product sends is collected; called once, before any test runs. */
export function collectStatements(): void {
  subscribe('losen.statement', (message) => {
    const { engine, sql } = message as SentStatement;
    if (known[engine].has(sql)) return;
    const kind = kindOf(sql);
    if (sent[engine].get(kind) !== undefined) return void known[engine].add(sql);
    sent[engine].set(kind, isOfTestOrMigration() ? undefined : sql);
    if (sent[engine].get(kind) !== undefined) known[engine].add(sql);
  });
}

/** What the product has sent so far, lists of one length standing for those of all. */
export function sentBy(engine: Engine): readonly string[] {
  return [...sent[engine].values()].filter((sql) => sql !== undefined);
}

function kindOf(sql: string): string {
  return sql.replace(/\(?(?:\$\d+|\?)(?:, *(?:\$\d+|\?))+\)?(?:, \((?:\$\d+|\?)(?:, (?:\$\d+|\?))*\))*/g, '(many)');
}

/** Tests look into the tables too, by statements of their own; a migration changes all rows, once. */
function isOfTestOrMigration(): boolean {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = framesLookedAt;
  const frames = (new Error().stack ?? '').split('\n').slice(1);
  Error.stackTraceLimit = before;
  const sender = frames.find(
    (frame) =>
      (frame.includes(sources) && !frame.includes(database)) ||
      (frame.includes(tests) && !frame.includes(import.meta.filename)),
  );
  return sender !== undefined && (!sender.includes(sources) || /migrations\.ts/.test(sender));
}
