import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { names, playgroundConfig } from './playground/people.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const playgroundPort = Number(process.env.PLAYGROUND_PORT || 56150);
const readyWithinMs = 60_000;
const stopWithinMs = 25_000;

/**
 * Starts the bot and, unless `--no-playground`, the local Teams client next to it; ends when both have ended.
 * @returns the exit code
 */
export async function start(args) {
  const options = readOptions(args);
  if (!options) return 1;
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const botPort = Number(process.env.PORT || 3978);
  const children = [];
  const stop = () => {
    for (const child of children) stopChild(child);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  if (options.config && (await isTaken(playgroundPort))) {
    say(
      `Port ${playgroundPort} is taken by another program. Stop that program, or set PLAYGROUND_PORT to another number.`,
    );
    return 1;
  }
  say('Starting the bot ...');
  const bot = launch('the bot', children, join(root, 'dist', 'index.js'), [], process.env, ['inherit', 'ipc']);
  const listening = new Promise((resolve) => bot.child.once('message', () => resolve(true)));
  if (!(await Promise.race([listening, bot.done.then(() => false), tooLate()]))) return notReady(bot, stop, children);
  if (!options.config) {
    say(`Losen answers at http://127.0.0.1:${botPort}/api/messages. Ctrl-C stops it.`);
    say(`The tab is at ${tabAddress(botPort)}`);
    return ended(children, stop);
  }

  say('Starting the local Teams client ...');
  const playground = launchPlayground(children, options.config, botPort);
  if (!(await answers(`http://127.0.0.1:${playgroundPort}/`, playground))) return notReady(playground, stop, children);
  say(greeting(options.config.currentUser.name, botPort));
  return ended(children, stop);
}

function readOptions(args) {
  try {
    const { values } = parseArgs({ args, options: { 'no-playground': { type: 'boolean' }, as: { type: 'string' } } });
    if (values['no-playground'] || process.env.MicrosoftAppId) return { config: undefined };
    const config = playgroundConfig(values.as);
    if (config) return { config };
    say(`Nobody in the sample rollout is called ${values.as}. Choose one of: ${names.join(', ')}.`);
  } catch (fault) {
    say(`${fault.message}\nUse: npm start [-- --no-playground] [-- --as ${names.join('|')}]`);
  }
  return undefined;
}

function launchPlayground(children, config, botPort) {
  const folder = join(resolve(root, process.env.DATA_DIR || 'data'), 'playground');
  mkdirSync(folder, { recursive: true });
  const configPath = join(folder, 'config.yml');
  // YAML reads JSON.
  writeFileSync(configPath, JSON.stringify(config, null, 2));
  const preload = join(root, 'scripts', 'playground', 'preload.cjs').replaceAll('\\', '/');
  const cli = join(root, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');
  const endpoint = `http://127.0.0.1:${botPort}/api/messages`;
  return launch(
    'the local Teams client',
    children,
    cli,
    ['-e', endpoint, '-c', 'msteams', '-p', String(playgroundPort), '--disable-telemetry'],
    {
      ...process.env,
      NODE_OPTIONS: `--require "${preload}"`,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configPath,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    },
    ['ignore'],
  );
}

function launch(name, children, program, args, env, [output, ...more]) {
  const stdio = ['ignore', output, 'inherit', ...more];
  const child = spawn(process.execPath, [program, ...args], { cwd: root, env, stdio });
  const record = { name, child, code: undefined, done: undefined };
  record.done = new Promise((resolve) => {
    child.on('close', (code) => {
      record.code = code ?? 0;
      resolve(record);
    });
  });
  children.push(record);
  return record;
}

/** Whether something on this machine listens on the port. */
function isTaken(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const tell = (taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });
}

function tooLate() {
  return new Promise((resolve) => setTimeout(() => resolve(false), readyWithinMs).unref());
}

/** Waits until an address answers with success, or its program has ended. */
async function answers(url, record) {
  const deadline = Date.now() + readyWithinMs;
  while (record.code === undefined && Date.now() < deadline) {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}

async function notReady(record, stop, children) {
  say(
    record.code === undefined
      ? `${record.name} did not answer within ${readyWithinMs / 1000} s.`
      : `${record.name} stopped before it was ready.`,
  );
  stop();
  await Promise.all(children.map(({ done }) => done));
  return 1;
}

/** Resolves when one ends or both are stopped; one is useless without the other. */
async function ended(children, stop) {
  const first = await Promise.race(children.map((record) => record.done));
  stop();
  await Promise.all(children.map((record) => record.done));
  return first.code;
}

function stopChild({ child, code }) {
  if (code !== undefined) return;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), stopWithinMs).unref();
}

/** The address of the tab; in trial mode any browser on this machine can open it. */
function tabAddress(botPort) {
  return `${(process.env.PUBLIC_URL || `http://127.0.0.1:${botPort}`).replace(/\/+$/, '')}/tab/`;
}

function greeting(name, botPort) {
  return `
Losen is ready. Open this address in a browser:

    http://127.0.0.1:${playgroundPort}

The tab, as it is in Teams beside the chat:

    ${tabAddress(botPort)}

You are ${name}. Try in "Personal Chat":
    Hvordan får jeg tilgang til arkivet?
    hjelp
    svenska

To be somebody else: npm start -- --as ${names.slice(1).join(' | ')}
Ctrl-C stops both.
`;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
