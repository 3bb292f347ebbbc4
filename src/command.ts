import './texts.ts';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  type ExportOutcome,
  fileFormats,
  formatOf,
  type ImportOutcome,
  listImport,
  parseFileApart,
  type Transfer,
  writeFileBytes,
} from './answers/index.ts';
import { type Doctor, openDoctor, openTransfer } from './app-commands.ts';
import type { Config } from './config/index.ts';
import { type Finding, printed, worstOf } from './health/index.ts';
import { type ControlCall, reachControl } from './platform/control/index.ts';
import { DataDirInUseError } from './platform/db/index.ts';
import { translator } from './platform/i18n/index.ts';

/** A bot that starts locks its folder some seconds before it listens. */
const reachWithinMs = 15_000;
const reachAgainMs = 200;

const commands = ['import', 'export', 'doctor'] as const;
type CommandName = (typeof commands)[number];

export function isCommand(name: string): name is CommandName {
  return commands.some((command) => command === name);
}

export type Command = {
  readonly name: CommandName;
  readonly args: readonly string[];
  readonly config: Config;
  readonly clock: () => Date;
  /** The folder that relative file names start from. */
  readonly folder: string;
  readonly write: (line: string) => void;
};

type Wanted = {
  readonly path: string;
  readonly tenantId: string | undefined;
  readonly rolloutKey: string | undefined;
  readonly isDryRun: boolean;
  readonly createAreas: boolean;
};

/**
 * `import FILE`, `export FILE` or `doctor`, on the database directly or through the running bot.
 * @returns the exit code: 1 when the arguments or the file are invalid and nothing was done, or when the doctor finds
 *   faults.
 */
export async function runCommand(command: Command): Promise<number> {
  const { name, config, write } = command;
  if (name === 'doctor') return examine(config, command);
  const wanted = readArguments(command);
  if (typeof wanted === 'string') {
    write(wanted);
    return 1;
  }
  return name === 'import' ? importFile(wanted, config, command) : exportFile(wanted, config, command);
}

function readArguments({ name, args, config, folder }: Command): Wanted | string {
  const usage = `Use: npm run ${name} -- FILE [--rollout KEY] [--tenant ID]${name === 'import' ? ' [--dry-run] [--create-areas]' : ''}, where FILE ends in ${fileFormats.map((format) => `.${format}`).join(', ')}.`;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rollout: { type: 'string' },
        tenant: { type: 'string' },
        ...(name === 'import' ? { 'dry-run': { type: 'boolean' }, 'create-areas': { type: 'boolean' } } : {}),
      },
    });
    const [file] = positionals;
    const { rollout, tenant } = values as { rollout?: string; tenant?: string };
    if (file === undefined || positionals.length > 1 || !formatOf(file)) return usage;
    const tenantId = tenant?.toLowerCase();
    if (config.bot && tenantId !== undefined && !config.allowedTenants.includes(tenantId))
      return `This bot does not serve the tenant ${tenantId}. Add it to ALLOWED_TENANTS first.`;
    return {
      path: resolve(folder, file),
      tenantId,
      rolloutKey: rollout,
      isDryRun: 'dry-run' in values,
      createAreas: 'create-areas' in values,
    };
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return `${fault.message}\n${usage}`;
  }
}

async function importFile(wanted: Wanted, config: Config, { clock, write }: Command): Promise<number> {
  const bytes = await readFile(wanted.path).catch(fileFault);
  if (typeof bytes === 'string') {
    write(bytes);
    return 1;
  }
  const { path, ...where } = wanted;
  const sheet = await parseFileApart(formatOf(path) ?? 'csv', bytes);
  const outcome = await withTransfer(config, clock, (transfer) => transfer.importSheet({ ...where, sheet }));
  if (outcome.kind === 'no_rollout') return noRollout(outcome, wanted, write);
  const t = translator('en');
  for (const line of listImport(outcome, t)) write(line);
  if (wanted.isDryRun) write(t('importing.dryRun'));
  else if (!outcome.isKept) write(t('importing.nothingChanged'));
  return outcome.refusals.length > 0 ? 1 : 0;
}

async function exportFile(wanted: Wanted, config: Config, { clock, write }: Command): Promise<number> {
  const { path, tenantId, rolloutKey } = wanted;
  const outcome = await withTransfer(config, clock, (transfer) => transfer.exportRows({ tenantId, rolloutKey }));
  if (outcome.kind === 'no_rollout') return noRollout(outcome, wanted, write);
  const bytes = await writeFileBytes(formatOf(path) ?? 'csv', outcome.rows);
  const fault = await replaceFile(path, bytes).catch(fileFault);
  write(fault ?? `Wrote ${outcome.rows.length} rows to ${path}.`);
  return fault === undefined ? 0 : 1;
}

/** Replaces a file atomically; the new file has no wider permissions than the old one. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const fresh = `${path}.new`;
  const old = await stat(path).catch(() => undefined);
  await writeFile(fresh, bytes, old ? { mode: old.mode & 0o777 } : {});
  await rename(fresh, path);
}

/** The system's description of why a file cannot be read or written. */
function fileFault(fault: unknown): string {
  if (fault instanceof Error && 'syscall' in fault) return fault.message;
  throw fault;
}

function noRollout(
  { known }: Extract<ImportOutcome | ExportOutcome, { kind: 'no_rollout' }>,
  { rolloutKey }: Wanted,
  write: Command['write'],
): number {
  const there = known.length > 0 ? `It has ${known.join(', ')}.` : 'It has none.';
  write(`The tenant has no rollout${rolloutKey === undefined ? '' : ` ${rolloutKey}`}. ${there}`);
  return 1;
}

/** Prints a line for each check. */
async function examine(config: Config, { clock, write }: Command): Promise<number> {
  const findings = await withBot({ config, open: () => openDoctor({ config, clock }), reach: doctorBy }, (doctor) =>
    doctor(),
  );
  for (const line of printed(findings, translator('en'))) write(line);
  return worstOf(findings) === 'fault' ? 1 : 0;
}

function withTransfer<T>(config: Config, clock: () => Date, work: (transfer: Transfer) => Promise<T>): Promise<T> {
  return withBot({ config, open: () => openTransfer({ config, clock }), reach: transferBy }, work);
}

/** Uses the database directly if it can be opened, else the bot that has it open. */
async function withBot<Means, T>(
  by: {
    readonly config: Config;
    readonly open: () => Promise<{ readonly work: Means; readonly close: () => Promise<void> }>;
    readonly reach: (call: ControlCall) => Means;
  },
  use: (means: Means) => Promise<T>,
): Promise<T> {
  const deadline = performance.now() + reachWithinMs;
  for (;;) {
    try {
      const { work, close } = await by.open();
      return await use(work).finally(close);
    } catch (fault) {
      if (!(fault instanceof DataDirInUseError)) throw fault;
      const call = await reachControl(by.config.dataDir);
      if (call) return use(by.reach(call));
      if (performance.now() > deadline) throw fault;
      await setTimeout(reachAgainMs);
    }
  }
}

/** The same product answers, so its responses are not validated. */
function transferBy(call: ControlCall): Transfer {
  return {
    importSheet: async (request) => (await call('importSheet', request)) as ImportOutcome,
    exportRows: async (request) => (await call('exportRows', request)) as ExportOutcome,
  };
}

function doctorBy(call: ControlCall): Doctor {
  return async () => (await call('doctor', {})) as readonly Finding[];
}
