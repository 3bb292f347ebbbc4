import { people, type Running, startBot } from '../support/bot.ts';
import { press, tabTo } from '../support/keyboard.ts';
import { openTab, say } from '../support/tab.ts';

/** The other journeys are in test/long/tab-keyboard.test.ts; a wish is reported by keyboard in tab.test.ts. */
describe('the tab by keyboard alone', function () {
  this.timeout(240_000);
  let bot: Running;
  before(async () => {
    bot = await startBot();
    await bot.chat(people.mette).say('på dansk');
  });
  after(() => bot.stop());

  it('finds an answer, opens it, changes it and saves it', async () => {
    const page = await openTab(bot.url, 'mette', 'answers');
    await say(page, 'De første 20 svar');
    await tabTo(page, 'Søg eller spørg');
    await page.keyboard.type('Hvordan får jeg adgang til arkivet?');
    await page.getByRole('link', { name: 'Hvordan får jeg adgang til arkivet?' }).waitFor();
    await tabTo(page, 'Hvordan får jeg adgang til arkivet?');
    await press(page, 'Enter');
    await page.getByRole('heading', { name: 'Hvordan får jeg adgang til arkivet?', level: 1 }).waitFor();
    await tabTo(page, 'Redigér');
    await press(page, 'Enter');
    await page.getByRole('group', { name: 'Dansk' }).waitFor();
    await tabTo(page, 'Svar');
    await press(page, 'Control+End');
    await page.keyboard.type(' Skrevet uden mus.');
    await tabTo(page, 'Gem');
    await press(page, 'Enter');
    await say(page, 'Svaret er gemt.');
    await say(page, /Skrevet uden mus\./);
    await page.close();
  });
});
