import pretty from 'pino-pretty';
import { startApp } from './app.ts';
import { ConfigError, loadConfig } from './config.ts';
import { isUnavailable } from './platform/db/index.ts';
import { createLog } from './platform/log.ts';

const destination = process.stdout.isTTY
  ? pretty({ colorize: true, ignore: 'pid,hostname', sync: true })
  : process.stdout;

try {
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel, destination);
  const app = await startApp({ config, log, clock: () => new Date() });
  log.info(
    { port: app.port, database: config.databaseUrl ? 'postgres' : 'sqlite', trial: config.bot === undefined },
    'Losen is ready',
  );
  const stop = () => {
    log.info('stopping');
    app.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (fault) {
  process.stderr.write(`${startFault(fault)}\n`);
  process.exit(1);
}

/** What stopped the start, in words for the person who starts it; no stack for what they can mend themselves. */
function startFault(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault instanceof ConfigError) return fault.message;
  if ('code' in fault && fault.code === 'EADDRINUSE')
    return 'The port is taken by another program. Stop that program, or set PORT to another number.';
  if (isUnavailable(fault))
    return `The database in DATABASE_URL cannot be reached (${codeOf(fault)}). Check the address and that the server runs.`;
  if (fault.name === 'DataDirError' || fault.name === 'DataDirInUseError') return fault.message;
  return fault.stack ?? fault.message;
}

function codeOf(fault: Error): string {
  return 'code' in fault ? String(fault.code) : fault.name;
}
