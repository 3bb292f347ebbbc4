import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { people, type Running, startBot } from '../support/bot.ts';
import { root } from '../support/process.ts';
import { expectAccessible, loaded, openTab, picture, say } from '../support/tab.ts';

const pictures = join(root, 'test-output', 'tab');
const looks = {
  light: {},
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

describe('the health of the installation in the tab', function () {
  this.timeout(240_000);
  let bot: Running;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    bot = await startBot();
    // The sample, with its people, is made by the first turn.
    await bot.chat(people.solveig).say('hjelp');
  });
  after(() => bot.stop());

  it('does not exist for a champion', async () => {
    const page = await openTab(bot.url, 'jonas', 'health');
    await say(page, 'Det er ingenting her');
    assert.equal(await page.getByRole('link', { name: 'Helse' }).count(), 0);
    await page.close();
  });

  for (const [name, media] of Object.entries(looks)) {
    it(`has a line for each check, in the theme ${name}, and checks again with the keyboard`, async () => {
      const page = await openTab(bot.url, 'solveig', 'health', {}, (opened) => opened.emulateMedia(media));
      await page.locator('main li').first().waitFor();
      await loaded(page);
      assert.equal(await page.locator('main li').count(), 20);
      await expectAccessible(page);
      await picture(page, join(pictures, `health-${name}.png`));
      await page.getByRole('button', { name: 'Kontroller på nytt' }).press('Enter');
      await loaded(page);
      assert.equal(await page.locator('main li').count(), 20);
      await page.setViewportSize({ width: 320, height: 700 });
      await expectAccessible(page);
      await page.close();
    });
  }
});
