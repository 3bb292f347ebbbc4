import assert from 'node:assert/strict';
import { stopPostgres } from './support/databases.ts';
import { planted, written } from './support/log-sink.ts';
import { closeBrowser } from './support/browser.ts';

export const mochaHooks = {
  /** Holds over everything that ran: no log line quotes what people wrote, what they are called, or a secret. */
  afterAll() {
    for (const secret of planted) {
      assert.ok(!written().includes(secret), `something planted to be found in the logs was: ${secret.slice(0, 4)}...`);
    }
  },
};

export async function mochaGlobalTeardown(): Promise<void> {
  await closeBrowser();
  await stopPostgres();
}
