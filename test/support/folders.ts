import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** An empty folder of the test's own, gone when the process ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'losen-test-'));
  if (made.length === 0)
    process.once('exit', () => made.forEach((path) => rmSync(path, { recursive: true, force: true })));
  made.push(folder);
  return folder;
}
