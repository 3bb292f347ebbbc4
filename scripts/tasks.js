// The tasks behind the npm scripts. Runs under a recent Node, with everything installed (see losen.js).
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildTab } from './build-tab.js';
import { start } from './start.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tool = (...path) => join(root, 'node_modules', ...path);
const tsc = tool('typescript', 'bin', 'tsc');

const mochaScript = tool('mocha', 'bin', 'mocha.js');
const mocha = (...args) => node(mochaScript, ...args);

const tasks = {
  build,
  start: (args) =>
    inOrder(
      () => saying('Building ...', build),
      () => start(args),
    ),
  types: () =>
    inOrder(
      () => node(tsc, ...checking('types'), '-p', '.'),
      () => node(tsc, ...checking('tab-types'), '-p', join('src', 'tab')),
    ),
  'build:tab': buildTab,
  lint: () => node(tool('eslint', 'bin', 'eslint.js'), '.'),
  check: () => inOrder(tasks.types, tasks.lint, () => mocha('--config', '.mocharc.check.json')),
  // In parallel on two cores: programs and browsers mostly wait, the rest computes.
  test: () =>
    inOrder(build, () =>
      together({
        'running programs': [mochaScript, '--config', '.mocharc.programs.json'],
        browsers: [mochaScript, '--config', '.mocharc.browsers.json'],
        'everything else': [mochaScript, '--config', '.mocharc.check.json'],
        types: [join(root, 'scripts', 'tasks.js'), 'types'],
        lint: [join(root, 'scripts', 'tasks.js'), 'lint'],
      }),
    ),
  'test:long': () => {
    process.env.PICTURES = 'all';
    return inOrder(build, () => mocha('--config', '.mocharc.long.json'));
  },
  import: (args) => inOrder(build, () => product('import', ...args)),
  export: (args) => inOrder(build, () => product('export', ...args)),
  doctor: () => inOrder(build, () => product('doctor')),
  'bench:turns': () => inOrder(build, () => node(join(root, 'bench', 'turns', 'index.ts'))),
  'bench:matching': (args) =>
    inOrder(build, () => node('--expose-gc', join(root, 'bench', 'matching', 'index.ts'), ...args)),
  'bench:first-day': (args) => node(join(root, 'bench', 'first-day', 'index.ts'), ...args),
  'bench:understanding': (args) => node(join(root, 'bench', 'understanding', 'index.ts'), ...args),
  'fit:matching': (args) => node(join(root, 'bench', 'matching', 'fit.ts'), ...args),
  'bench:tab': () => inOrder(build, () => node(join(root, 'bench', 'tab.ts'))),
  'bench:insights': () => node(join(root, 'bench', 'insights.ts')),
  'bench:scale': (args) => inOrder(build, () => node(join(root, 'bench', 'scale', 'index.ts'), ...args)),
  'bench:import': () => inOrder(build, () => node(join(root, 'bench', 'import.ts'))),
  'new-feature': (args) => node(join(root, 'scripts', 'new-feature.js'), ...args),
  package: (args) => node(join(root, 'scripts', 'package.js'), ...args),
  'docs:configuration': () => node(join(root, 'scripts', 'configuration.js')),
};

const [name, ...args] = process.argv.slice(2);
const task = tasks[name];
if (!task) {
  process.stderr.write(`There is no task ${name}. The tasks: ${Object.keys(tasks).join(', ')}.\n`);
  process.exit(1);
}
process.exitCode = await task(args);

/** Checks without writing programs; a record in dist makes the next check fast. */
function checking(name) {
  return ['--noEmit', '--incremental', '--tsBuildInfoFile', join(root, 'dist', `.${name}.tsbuildinfo`)];
}

/** TypeScript keeps a record in dist, so that a build without changes takes about a second. */
async function build() {
  const code = await node(tsc, '-p', 'tsconfig.build.json');
  if (code !== 0) return code;
  const from = join(root, 'src', 'organisation', 'sample');
  const to = join(root, 'dist', 'organisation', 'sample');
  if (existsSync(from)) {
    mkdirSync(to, { recursive: true });
    // Only what has changed: programs of another test process may be reading it.
    cpSync(from, to, { recursive: true, filter: (one, other) => !isSame(one, other) });
  }
  // In a separate process: the bundler retains some 300 MB.
  return node(join(root, 'scripts', 'tasks.js'), 'build:tab');
}

function isSame(one, other) {
  return statSync(one).isFile() && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

/** Runs a command of the product, with the settings of a start. */
function product(...parameters) {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  return node(join(root, 'dist', 'index.js'), ...parameters);
}

function saying(words, step) {
  process.stdout.write(`${words}\n`);
  return step();
}

async function inOrder(...steps) {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

/**
 * Runs programs in parallel, each to completion, and prints the output of each when it ends, so that outputs do not
 * mix. Failures are repeated last, so that the end of a long log shows them.
 * @returns 1 when one of them failed
 */
async function together(programs) {
  const results = await Promise.all(
    Object.entries(programs).map(async ([name, parameters]) => {
      const { code, text } = await captured(parameters);
      process.stdout.write(text);
      return { name, code, text };
    }),
  );
  const failed = results.filter(({ code }) => code !== 0);
  for (const { name, code, text } of failed) {
    process.stdout.write(`\nFailed: ${name} (exit ${code})\n${failuresIn(text)}\n`);
  }
  return failed.length === 0 ? 0 : 1;
}

/** The list of failures at the end of mocha's report, else the last lines; bounded for logs that are cut. */
function failuresIn(text) {
  const [, list] = /\n\s*\d+ failing\n([\s\S]*)$/.exec(text) ?? [];
  return list === undefined ? text.slice(-4_000) : list.slice(0, 12_000);
}

async function captured(parameters) {
  const said = [];
  const code = await run(parameters, ['ignore', 'pipe', 'pipe'], (child) => {
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  });
  return { code, text: Buffer.concat(said).toString() };
}

function node(...parameters) {
  return run(parameters, 'inherit');
}

/** A signal to this process alone is forwarded; Ctrl-C reaches the child directly. */
function run(parameters, stdio, heed = () => {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, { cwd: root, stdio });
    heed(child);
    const wait = () => undefined;
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', wait);
    process.on('SIGTERM', passOn);
    child.on('close', (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', passOn);
      resolve(code ?? 1);
    });
  });
}
