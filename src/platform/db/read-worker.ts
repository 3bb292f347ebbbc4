// The worker thread of read-thread.ts: it has its own read-only connection, and blocks while it counts.
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadReply, ReadRequest } from './read-messages.ts';
import { openToRead } from './sqlite-file.ts';
import { toFault } from './thread-faults.ts';
import type { Statement } from './write-messages.ts';

const file = openToRead((workerData as { readonly path: string }).path);

/** A thread that runs out of memory while SQLite hands over rows would crash the process. */
const mostRows = 100_000;

function read({ sql, parameters }: Statement): ReadReply {
  try {
    const rows: unknown[] = [];
    // Prepared each time: that takes no time compared with the count, and the queries differ by their spans.
    for (const row of file.prepare(sql).iterate(parameters)) {
      if (rows.length >= mostRows) throw new Error(`more rows than ${mostRows} were read aside`);
      rows.push(row);
    }
    return { rows };
  } catch (fault) {
    return { fault: toFault(fault) };
  }
}

parentPort?.on('message', (request: ReadRequest) => {
  if (request.kind === 'read') return parentPort?.postMessage(read(request.statement));
  file.close();
  return parentPort?.close();
});
