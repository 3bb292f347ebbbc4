import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

/** Tests of what depends on the rollout's time zone, and must not depend on the machine's. */
const ofTime = [
  'test/understanding/times/*.test.ts',
  'test/sessions/local-time.test.ts',
  'test/sessions/planning/*.test.ts',
  'test/sessions/calendar/*.test.ts',
  'test/sessions/room/dates.test.ts',
  'test/status/occurrence.test.ts',
  'test/status/command-text.test.ts',
  'test/insights/weeks.test.ts',
  'test/platform/working-days.test.ts',
  'test/platform/i18n/formats.test.ts',
];
/** The last place on Earth where a day begins, and the first: a day apart from each other at any time. */
const zones = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'];

describe('the tests of time', function () {
  this.timeout(120_000);
  for (const TZ of zones) {
    it(`pass on a machine in ${TZ}`, async () => {
      const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
      const options = ['--require', 'test/setup.ts', '--exit', '--timeout', '20000', '--reporter', 'json'];
      const ended = await run(process.execPath, [mocha, ...options, ...ofTime], {
        cwd: root,
        env: { ...process.env, TZ },
        maxBuffer: 64 * 1024 * 1024,
      }).catch((fault: unknown) => fault as { readonly stdout: string });
      const report = JSON.parse(ended.stdout.slice(ended.stdout.indexOf('{'))) as {
        readonly stats: { readonly passes: number };
        readonly failures: readonly { readonly fullTitle: string }[];
      };
      assert.deepEqual(
        report.failures.map(({ fullTitle }) => fullTitle),
        [],
      );
      assert.ok(report.stats.passes > 200, `${report.stats.passes} tests ran`);
    });
  }
});
