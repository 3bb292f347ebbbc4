// The worker thread of write-thread.ts: it has its own connection, and blocks during a commit's disk sync.
import { parentPort, workerData } from 'node:worker_threads';
import type Sqlite from 'better-sqlite3';
import { openFile } from './sqlite-file.ts';
import { toFault } from './thread-faults.ts';
import type { Batch, BatchReply, Statement, StatementOutcome } from './write-messages.ts';

const file = openFile((workerData as { readonly path: string }).path);
const begin = file.prepare('begin immediate');
const end = file.prepare('commit');
const kept = new Map<string, Sqlite.Statement>();
/** The product sends a handful of different statements here. */
const mostKept = 100;

function prepare(sql: string): Sqlite.Statement {
  const known = kept.get(sql);
  if (known) return known;
  const statement = file.prepare(sql);
  if (kept.size >= mostKept) kept.clear();
  kept.set(sql, statement);
  return statement;
}

/** A failing statement undoes only itself, unless SQLite has rolled back the whole transaction. */
function run({ sql, parameters }: Statement): StatementOutcome {
  try {
    const statement = prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters) };
    statement.run(parameters);
    return { rows: [] };
  } catch (fault) {
    if (!file.inTransaction) throw fault;
    return { fault: toFault(fault) };
  }
}

function commit(statements: readonly Statement[]): BatchReply {
  try {
    begin.run();
    const outcomes = statements.map(run);
    end.run();
    return { outcomes };
  } catch (fault) {
    if (file.inTransaction) file.exec('rollback');
    return { fault: toFault(fault) };
  }
}

parentPort?.on('message', (batch: Batch) => {
  if (batch.kind === 'commit') return parentPort?.postMessage(commit(batch.statements));
  file.close();
  return parentPort?.close();
});
