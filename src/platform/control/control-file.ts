import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where a running bot listens for commands from this machine, and the token that they must send. */
export type ControlAddress = { readonly port: number; readonly token: string };

const fileName = 'control.json';
const address = z.object({ port: z.int().min(1).max(65_535), token: z.string().min(1) });

/** Readable only by this user, and written atomically. */
export function writeControlFile(dataDir: string, { port, token }: ControlAddress): void {
  const path = join(dataDir, fileName);
  const fresh = `${path}.new`;
  rmSync(fresh, { force: true });
  writeFileSync(fresh, `${JSON.stringify({ port, token })}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(fresh, path);
}

export function removeControlFile(dataDir: string): void {
  rmSync(join(dataDir, fileName), { force: true });
}

/** @returns undefined when there is no readable file. */
export function readControlFile(dataDir: string): ControlAddress | undefined {
  try {
    return address.parse(JSON.parse(readFileSync(join(dataDir, fileName), 'utf8')));
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof z.ZodError) return undefined;
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  }
}
