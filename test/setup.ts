import '../src/texts.ts';
import { addTexts } from '../src/platform/i18n/index.ts';
import { tabTexts } from '../src/tab/texts/index.ts';
import assert from 'node:assert/strict';
import { engines, stopPostgres } from './support/databases.ts';
import { planted, written } from './support/log-sink.ts';
import { closeBrowser } from './support/browser.ts';
import { scansIn } from './support/query-plans.ts';
import { collectStatements, sentBy } from './support/statements.ts';

/** A run of fewer statements is of a few files: it says little of the product, and is not to wait for the plans. */
const enough = Number(process.env.ENOUGH_STATEMENTS ?? 150);

/** Some seconds, more on a machine that does other work. */
const planningMs = 120_000;

collectStatements();
// The tab loads its own texts; the tests know all.
addTexts(tabTexts);

export const mochaHooks = {
  /** Holds over everything that ran: no log line quotes what people wrote, what they are called, or a secret. */
  async afterAll(this: Mocha.Context) {
    this.timeout(planningMs);
    for (const secret of planted) {
      assert.ok(!written().includes(secret), `something planted to be found in the logs was: ${secret.slice(0, 4)}...`);
    }
    await checkPlans();
  },
};

/** Every statement that the product sent reads rows in proportion to what it shows, however large the database is. */
async function checkPlans(): Promise<void> {
  for (const engine of engines) {
    const statements = sentBy(engine);
    if (statements.length < enough) continue;
    const scans = await scansIn(engine, statements);
    assert.ok(scans.length === 0, `statements that read a growing table whole:\n${scans.join('\n')}`);
  }
}

export async function mochaGlobalTeardown(): Promise<void> {
  await closeBrowser();
  await stopPostgres();
}
