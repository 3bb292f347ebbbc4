// The worker thread of file-parser.ts.
import { serveWork } from '../../platform/limited-worker/index.ts';
import type { ParseRequest } from './file-parser.ts';
import { parseFile } from './parse.ts';
import type { Sheet } from './sheet.ts';

/** Receiving these takes the main thread some milliseconds. */
const rowsAtOnce = 250;

await serveWork<ParseRequest, Sheet>(async ({ format, bytes, limits }) =>
  inParts(await parseFile(format, bytes, limits)),
);

function* inParts({ rows, refusals }: Sheet): Iterable<Sheet> {
  for (let at = 0; at < Math.max(rows.length, refusals.length); at += rowsAtOnce)
    yield { rows: rows.slice(at, at + rowsAtOnce), refusals: refusals.slice(at, at + rowsAtOnce) };
}
