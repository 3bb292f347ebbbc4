import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeTooOld } from '../src/runtime.ts';
import { aFolder } from './support/folders.ts';
import { root, run } from './support/process.ts';

describe('the running Node', () => {
  const versions: readonly (readonly [string, boolean])[] = [
    ['v18.20.8', true],
    ['v20.20.2', true],
    ['v22.11.0', true],
    ['v22.12.0', false],
    ['v22.23.2', false],
    ['v23.0.0', false],
    ['v24.11.1', false],
    ['v100.0.0-nightly', false],
  ];
  for (const [version, isTooOld] of versions) {
    it(`${isTooOld ? 'refuses' : 'accepts'} ${version}`, () =>
      assert.equal(
        nodeTooOld(version),
        isTooOld
          ? `Losen needs Node 22.12 or newer; this is ${version}. Install Node 24 LTS and try again.`
          : undefined,
      ));
  }

  it('has the same minimum version in package.json', () => {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
    assert.equal(engines.node, '>=22.12');
    assert.equal(nodeTooOld('v22.12.0'), undefined);
    assert.notEqual(nodeTooOld('v22.11.99'), undefined);
  });

  it('is reported as too old before anything else is loaded', async () => {
    // Stands in for an old Node: the version it tells, and a loader that knows nothing of TypeScript beyond these two files.
    const preload = join(aFolder(), 'old-node.mjs');
    writeFileSync(
      preload,
      `import { registerHooks } from 'node:module';
      Object.defineProperty(process, 'version', { value: 'v20.20.2' });
      registerHooks({ load(url, context, next) {
        if (url.startsWith('file:') && !/(index|runtime)\\.ts$|old-node\\.mjs$/.test(url)) throw new Error('loaded ' + url);
        return next(url, context);
      } });`,
    );
    const program = run(['--import', pathToFileURL(preload).href, join(root, 'src', 'index.ts')]);
    assert.equal(await program.ended, 1);
    assert.equal(
      program.output(),
      'Losen needs Node 22.12 or newer; this is v20.20.2. Install Node 24 LTS and try again.\n',
    );
  });
});

describe('V8 flags', () => {
  async function outcomeOf(flags: readonly string[], options: readonly string[] = []): Promise<unknown> {
    const script = `
      import { setKnownFlags } from ${JSON.stringify(pathToFileURL(join(root, 'src', 'runtime.ts')).href)};
      const refused = setKnownFlags(${JSON.stringify(flags)}, process.env);
      process.stdout.write(JSON.stringify({ refused, gc: typeof (await import('node:vm')).runInNewContext('globalThis.gc') }));`;
    const program = run([...options, '--input-type=module', '-e', script]);
    assert.equal(await program.ended, 0, program.output());
    // Any output of V8 itself would appear next to the JSON.
    return JSON.parse(program.output());
  }

  it('are set when this Node supports them', async () => {
    assert.deepEqual(await outcomeOf(['--expose-gc', '--no-parallel-scavenge']), { refused: [], gc: 'function' });
  });

  it('are skipped silently when this Node does not support them', async () => {
    assert.deepEqual(await outcomeOf(['--heap-shrinking-by-magic=40', '--expose-gc']), {
      refused: ['--heap-shrinking-by-magic=40'],
      gc: 'function',
    });
  });

  it('are skipped when this Node may not start a process to try them', async () => {
    assert.deepEqual(await outcomeOf(['--expose-gc'], ['--permission', '--allow-fs-read=*']), {
      refused: ['--expose-gc'],
      gc: 'undefined',
    });
  });
});
