import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { people, type Running, startBot } from '../support/bot.ts';
import { root } from '../support/process.ts';
import { expectAccessible, openTab, picture, say } from '../support/tab.ts';

const pictures = join(root, 'test-output', 'tab');

describe('one’s own data in the tab', function () {
  this.timeout(240_000);
  let bot: Running;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    bot = await startBot();
    const chat = bot.chat(people.ingrid);
    await chat.say('Hvordan får jeg tilgang til arkivet?');
  });
  after(() => bot.stop());

  it('is reached from home, downloaded, and deleted after one question', async () => {
    const page = await openTab(bot.url, 'ingrid', '');
    await page.getByRole('link', { name: 'Dataene dine: se og slett dem' }).click();
    await say(page, 'Dette lagrer jeg om deg');
    await expectAccessible(page);
    await picture(page, join(pictures, 'my-data.png'));
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned filen' }).click();
    const file = await coming;
    assert.equal(file.suggestedFilename(), 'losen-my-data.json');
    assert.match(await readFile(await file.path(), 'utf8'), /Hvordan får jeg tilgang til arkivet\?/);
    await page.getByRole('button', { name: 'Slett dataene mine' }).click();
    await say(page, 'Vil du slette dataene dine?');
    assert.equal(await page.evaluate('document.activeElement.id'), 'delete-my-data');
    await expectAccessible(page);
    await picture(page, join(pictures, 'my-data-delete.png'));
    await page.getByRole('button', { name: 'Behold dataene mine' }).click();
    await page.getByRole('button', { name: 'Slett dataene mine' }).click();
    await page.getByRole('button', { name: 'Slett alt' }).click();
    await say(page, 'Dataene dine er slettet');
    await expectAccessible(page);
    await page.close();
  });
});
