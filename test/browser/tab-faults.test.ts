import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { people, type Running, startBot } from '../support/bot.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { expectAccessible, openTab, picture, say } from '../support/tab.ts';

const pictures = join(import.meta.dirname, '..', '..', 'test-output', 'tab');

describe('faults in the tab, in a browser', function () {
  this.timeout(120_000);
  let bot: Running;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    bot = await startBot();
  });
  after(() => bot.stop());

  it('are reported with the keyboard alone, found by kind and opened again', async () => {
    const page = await openTab(bot.url, 'ingrid', 'cases/faults');
    await say(page, 'Du har ikke meldt noen feil');
    await tabTo(page, 'Meld en feil');
    await page.keyboard.press('Enter');
    await page.getByLabel('Hva skjedde?').waitFor();
    await tabTo(page, 'Send');
    await page.keyboard.press('Enter');
    await say(page, 'Fyll ut dette.');
    await page.keyboard.type('Får feilmelding når jeg lagrer');
    await expectAccessible(page);
    await picture(page, join(pictures, 'ingrid-fault-form.png'));
    await tabTo(page, 'Send');
    await page.keyboard.press('Enter');
    await say(page, 'Feilmeldingen er registrert som SAMPLE-1.');
    await focused(page, 'Meld en feil');
    await page.getByRole('link', { name: 'Får feilmelding når jeg lagrer' }).waitFor();

    const lead = await openTab(bot.url, 'solveig', 'cases');
    await say(lead, 'Ingen endringsønske ventar');
    await lead.getByLabel('Type').selectOption('Feil');
    await lead.getByRole('button', { name: 'Løyst SAMPLE-1' }).waitFor();
    await expectAccessible(lead);
    await picture(lead, join(pictures, 'solveig-faults.png'));
    await lead.getByRole('button', { name: 'Løyst SAMPLE-1' }).click();
    await say(lead, 'SAMPLE-1 er sett til «løyst»');
    await lead.close();

    await page.getByRole('link', { name: 'Får feilmelding når jeg lagrer' }).click();
    await page.getByRole('button', { name: 'Det skjer fortsatt' }).click();
    await say(page, 'SAMPLE-1 er satt til «ny».');
    await picture(page, join(pictures, 'ingrid-fault.png'));
    await expectAccessible(page);
    await page.close();
  });

  it('of another that are alike are shown before one more is made', async () => {
    await bot.chat(people.mette).invoke('cases.sendFault', {
      form: '0199a000-0000-7000-8000-000000000099',
      what: 'Arkivet viser en tom side',
    });
    const page = await openTab(bot.url, 'erik', 'cases/faults');
    await page.getByRole('button', { name: 'Anmäl ett fel' }).click();
    await page.getByLabel('Vad hände?').fill('Arkivet visar en tom sida');
    await page.getByRole('button', { name: 'Skicka' }).click();
    await say(page, 'Är det det här felet?');
    await picture(page, join(pictures, 'erik-alike-faults.png'));
    await page.getByRole('button', { name: /Jag också/ }).click();
    await say(page, 'Du följer SAMPLE-2');
    assert.match(await page.getByRole('list', { name: 'Mina felanmälningar' }).innerText(), /SAMPLE-2/);
    await page.close();
  });
});
