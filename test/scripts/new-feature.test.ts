import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { aFolder } from '../support/folders.ts';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);
const copied = ['src', 'test', 'bench', 'scripts', 'package.json', 'tsconfig.json', 'eslint.config.js'];
/** The records of the last check: only what is new is checked again. */
const records = ['dist/.types.tsbuildinfo', 'dist/.tab-types.tsbuildinfo'];

describe('npm run new-feature', function () {
  // Two programs are type-checked, from the start where nothing has been checked before.
  this.timeout(300_000);
  let copy: string;
  const inCopy = (script: string, ...args: readonly string[]) =>
    run(process.execPath, [join(copy, script), ...args], { cwd: copy });
  const mocha = (...files: readonly string[]) =>
    inCopy('node_modules/mocha/bin/mocha.js', '--require', 'test/setup.ts', '--exit', '--timeout', '20000', ...files);

  before(async () => {
    copy = aFolder();
    mkdirSync(join(copy, 'dist'));
    for (const path of [...copied, ...records.filter((record) => existsSync(join(root, record)))])
      cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    await inCopy('scripts/new-feature.js', 'surveys');
  });

  it('writes a feature that compiles, in the product and in the tab', async () => {
    const tsc = 'node_modules/typescript/bin/tsc';
    const check = (record: string, project: string) =>
      inCopy(tsc, '--noEmit', '--incremental', '--tsBuildInfoFile', join(copy, record), '-p', project);
    await check('dist/.types.tsbuildinfo', '.');
    await check('dist/.tab-types.tsbuildinfo', 'src/tab');
  });

  it('keeps the rules of the architecture', async () => {
    await mocha('test/architecture.test.ts');
  });

  it('passes its own test', async () => {
    const { stdout } = await mocha('test/surveys/conversation.test.ts');
    assert.match(stdout, /2 passing/);
  });

  it('refuses a taken name and an invalid name', async () => {
    await assert.rejects(inCopy('scripts/new-feature.js', 'cases'), /There is a folder src\/cases already/);
    await assert.rejects(inCopy('scripts/new-feature.js', 'My Feature'), /in small letters/);
  });
});
