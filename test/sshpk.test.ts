import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** docs/decisions/0051-sshpk-stand-in.md */
describe('the stand-in for sshpk', () => {
  it('is installed for restify', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { overrides: object };
    assert.deepEqual(overrides, { sshpk: 'npm:assert-plus@1.0.0' });
    const signatures = createRequire(createRequire(require.resolve('restify')).resolve('http-signature'));
    const manifest = JSON.parse(readFileSync(signatures.resolve('sshpk/package.json'), 'utf8')) as { name: string };
    assert.equal(manifest.name, 'assert-plus');
  });

  it('is not used by the product, because it cannot verify a signature', () => {
    const files = globSync(['src/**/*.{ts,tsx}', 'scripts/**/*.{js,cjs,ts}', 'bench/**/*.ts', 'test/**/*.{ts,js}'], {
      cwd: root,
      exclude: (path) => String(path).endsWith('sshpk.test.ts'),
    });
    assert.ok(files.length > 300, `${files.length} files`);
    const using = files.filter((file) =>
      /authorizationParser|['"](http-signature|sshpk)['"/]/.test(readFileSync(join(root, file), 'utf8')),
    );
    assert.deepEqual(using, []);
  });
});
