import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppDeps } from '../../src/app.ts';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { asking } from '../support/api.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { root } from '../support/process.ts';
import { giveHistory } from '../support/rollout-history.ts';
import { expectAccessible, openTab, say } from '../support/tab.ts';

const pictures = join(root, 'test-output', 'tab');

describe('the insights in the tab', function () {
  this.timeout(120_000);
  let bot: Running;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    let database: Database | undefined;
    const open: AppDeps['open'] = async (...parameters) => (database = await openDatabase(...parameters));
    bot = await startBot({ open });
    await asking(bot.url, () => `Trial ${people.jonas.aadObjectId}`)('GET', '/trial/people');
    if (database) await giveHistory(database);
  });
  after(() => bot.stop());

  it('are for staff what does not exist', async () => {
    const page = await openTab(bot.url, 'ingrid', 'insights');
    await say(page, 'Det er ingenting her');
    assert.equal(await page.getByRole('link', { name: 'Innsikt' }).count(), 0);
    await page.close();
  });

  it('show a lead what was asked, whom the sessions reached and what became of wishes', async () => {
    const page = await openTab(bot.url, 'solveig', 'insights');
    await say(page, 'Spørsmål og svar');
    await page.getByRole('img', { name: /^Stilte spørsmål per veke/ }).waitFor();
    await expectAccessible(page);
    await page.screenshot({ path: join(pictures, 'insights.png'), fullPage: true });
    await page.close();
  });
});
