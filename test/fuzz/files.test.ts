import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatOf } from '../../src/answers/index.ts';
import { parseFile } from '../../src/answers/import/parse.ts';
import { files } from '../support/fuzz/files.ts';
import { goodFiles } from '../support/fuzz/run.ts';

const seed = Number(process.env.FUZZ_SEED ?? 20260305);

describe('any imported file', function () {
  this.timeout(120_000);

  it(`is read or refused, and never throws: 3,000 files, seed ${seed}`, async () => {
    const file = files(await goodFiles());
    await fc.assert(
      fc.asyncProperty(file, async ({ format, bytes }) => {
        const sheet = await parseFile(formatOf(`x.${format}`) ?? 'csv', bytes);
        assert.ok(Array.isArray(sheet.rows) && Array.isArray(sheet.refusals));
      }),
      { seed, numRuns: 3_000 },
    );
  });
});
