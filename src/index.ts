import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import pretty from 'pino-pretty';
import { startApp } from './app.ts';
import { isCommand, runCommand } from './command.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { describe } from './platform/bot/index.ts';
import { isUnavailable } from './platform/db/index.ts';
import { createLog } from './platform/log.ts';

// Turns outlive the young generation, so the old one fills with them; left alone, V8 lets it grow to three times what is in
// use before it looks. Said here, before much has been read, it holds for the matching thread too.
setFlagsFromString('--heap-growing-percent=40');
// A turn calls most of its functions once, and V8 optimises after 3,000 calls: it would be slow for its first thousands of turns.
setFlagsFromString('--invocation-count-for-turbofan=600');
// The turns and the matching have two processors to themselves; helpers that clean up beside them only take their places.
if (availableParallelism() <= 2) setFlagsFromString('--no-parallel-scavenge');

const destination = process.stdout.isTTY
  ? pretty({ colorize: true, ignore: 'pid,hostname', sync: true })
  : process.stdout;

try {
  const config = loadConfig(process.env);
  const [name = '', ...args] = process.argv.slice(2);
  if (isCommand(name)) {
    // npm runs scripts in the package's folder and tells where it was called.
    const folder = process.env.INIT_CWD ?? process.cwd();
    const write = (line: string) => void process.stdout.write(`${line}\n`);
    process.exitCode = await runCommand({ name, args, config, clock: () => new Date(), folder, write });
  } else await serve(config);
} catch (fault) {
  process.stderr.write(`${startFault(fault)}\n`);
  process.exit(1);
}

async function serve(config: Config): Promise<void> {
  const log = createLog(config.logLevel, destination);
  // One turn's slip must not take the others along; each turn answers its own faults, so this is a bug to be found.
  process.on('unhandledRejection', (fault) => log.error({ fault: describe(fault) }, 'a rejection was not handled'));
  const app = await startApp({ config, log, clock: () => new Date() });
  log.info(
    { port: app.port, database: config.databaseUrl ? 'postgres' : 'sqlite', trial: config.bot === undefined },
    'Losen is ready',
  );
  // The launcher, where there is one, must not take another program on the port for this one.
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

/** What stopped the start, in words for the person who starts it; no stack for what they can mend themselves. */
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
