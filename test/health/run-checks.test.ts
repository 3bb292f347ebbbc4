import assert from 'node:assert/strict';
import '../../src/texts.ts';
import { type Check, fault, message, ok } from '../../src/health/check.ts';
import { runChecks } from '../../src/health/run-checks.ts';
import { printed } from '../../src/health/wording.ts';
import { translator } from '../../src/platform/i18n/index.ts';

const check = (name: string, run: Check['run']): Check => ({ name, label: message('health.database'), run });
const secret = 'postgres://losen:hemmelig@db';

describe('the checks', () => {
  it('run beside each other, and one that fails or hangs hides no other', async () => {
    const found = await runChecks(
      [
        check('hangs', () => new Promise(() => undefined)),
        check('breaks', () => Promise.reject(Object.assign(new Error(secret), { code: 'ECONNRESET' }))),
        check('throws', () => {
          throw new TypeError(secret);
        }),
        check('works', async () => ok('health.migrationsOk')),
      ],
      20,
    );
    assert.deepEqual(
      found.map(({ name, kind, text }) => [name, kind, text.key, text.params]),
      [
        ['hangs', 'unknown', 'health.late', { count: 0.02 }],
        ['breaks', 'unknown', 'health.broke', { code: 'ECONNRESET' }],
        ['throws', 'unknown', 'health.broke', { code: 'TypeError' }],
        ['works', 'ok', 'health.migrationsOk', {}],
      ],
    );
    assert.equal(JSON.stringify(found).includes('hemmelig'), false);
  });

  it('are printed a line each, with the result last', async () => {
    const found = await runChecks([
      check('one', async () => ok('health.migrationsOk')),
      check('two', async () => fault('health.databaseDown', { engine: 'SQLite' })),
    ]);
    assert.deepEqual(printed(found, translator('en')), [
      'OK     Database:  Up to date.',
      'Fault  Database:  SQLite does not answer. Check that the database runs and that DATABASE_URL is right.',
      '',
      '1 fault must be put right.',
    ]);
  });
});
