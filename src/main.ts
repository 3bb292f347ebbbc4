import pretty from 'pino-pretty';
import { startApp } from './app.ts';
import { isCommand, runCommand } from './command.ts';
import { type Config, ConfigError, loadConfig } from './config/index.ts';
import { describe } from './platform/bot/index.ts';
import { isUnavailable } from './platform/db/index.ts';
import { createLog } from './platform/log.ts';

const destination = process.stdout.isTTY
  ? pretty({ colorize: true, ignore: 'pid,hostname', sync: true })
  : process.stdout;

export type Start = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly args: readonly string[];
  /** V8 flags that this Node does not support. */
  readonly refusedFlags: readonly string[];
};

/** Runs a command (`import`, `export`, `doctor`) to completion, or starts the bot; an error ends the process with a message. */
export async function main({ env, args, refusedFlags }: Start): Promise<void> {
  try {
    const config = loadConfig(env);
    const [name = '', ...rest] = args;
    if (!isCommand(name)) return await serve(config, refusedFlags);
    // npm runs scripts in the package's folder and passes the caller's folder.
    const folder = env.INIT_CWD ?? process.cwd();
    const write = (line: string) => void process.stdout.write(`${line}\n`);
    process.exitCode = await runCommand({ name, args: rest, config, clock: () => new Date(), folder, write });
  } catch (fault) {
    process.stderr.write(`${startFault(fault)}\n`);
    process.exit(1);
  }
}

async function serve(config: Config, refusedFlags: readonly string[]): Promise<void> {
  // Files that libraries write next to the database must not be readable by others.
  process.umask(0o077);
  const log = createLog(config.logLevel, destination);
  if (refusedFlags.length > 0) log.warn({ refusedFlags }, 'this Node does not have some V8 flags; turns may be slower');
  // One turn's bug must not end the others. Each turn handles its own errors, so anything that arrives here is a bug to
  // find.
  process.on('unhandledRejection', (fault) => log.error({ fault: describe(fault) }, 'a rejection was not handled'));
  const app = await startApp({ config, log, clock: () => new Date() });
  log.info(
    { port: app.port, database: config.databaseUrl ? 'postgres' : 'sqlite', trial: config.bot === undefined },
    'Losen is ready',
  );
  // The launcher must not mistake another program on the port for this one.
  process.send?.({ port: app.port });
  const stop = () => {
    log.info('stopping');
    app.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** A message about why the start failed; without a stack trace for errors that the user can fix. */
function startFault(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault instanceof ConfigError) return fault.message;
  if ('code' in fault && fault.code === 'EADDRINUSE')
    return 'The port is taken by another program. Stop that program, or set PORT to another number.';
  if (isUnavailable(fault))
    return `The database in DATABASE_URL cannot be reached (${codeOf(fault)}). Check the address and that the server runs.`;
  if (['DataDirError', 'DataDirInUseError', 'CommandFailedError'].includes(fault.name)) return fault.message;
  return fault.stack ?? fault.message;
}

function codeOf(fault: Error): string {
  return 'code' in fault ? String(fault.code) : fault.name;
}
