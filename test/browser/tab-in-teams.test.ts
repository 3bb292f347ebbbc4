import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type Signed, startSigned } from '../support/api.ts';
import { browser } from '../support/browser.ts';
import { createTabAddress } from '../../src/platform/cards/index.ts';
import { clientId } from '../support/sign-in.ts';
import { changed } from '../support/tab.ts';
import { openInTeams } from '../support/teams.ts';

describe('the tab in Teams', function () {
  this.timeout(240_000);
  let signed: Signed;
  before(async () => {
    signed = await startSigned();
  });
  after(() => signed.stop());

  const open = (options: { readonly token?: string; readonly subPage?: string } = {}) =>
    openInTeams(signed, { ...options, ...(options.token === undefined ? {} : { tokens: [options.token] }) });
  const background = async (page: Page) =>
    page
      .frames()[1]
      ?.evaluate<string>("getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor");
  const asked = (page: Page) => page.evaluate<string[]>('asked');

  it('signs the person in with the token of Teams, in the language of Teams', async () => {
    const { page, tab, close } = await open();
    await tab.getByRole('heading', { name: 'Hej, Plantert' }).waitFor();
    await tab.getByText('Ändringsönskemål som väntar på dig').waitFor();
    assert.equal(await tab.getByText('Provläge: ingen har loggat in').count(), 0);
    assert.ok((await asked(page)).includes('appInitialization.success'), String(await asked(page)));
    await close();
  });

  it('uses the theme of Teams, and follows its changes', async () => {
    const { page, tab, close } = await open();
    await tab.getByRole('heading', { name: 'Hej, Plantert' }).waitFor();
    const seen = [await background(page)];
    for (const theme of ['dark', 'contrast', 'default']) {
      await page.evaluate(`paint('${theme}')`);
      seen.push(await changed(seen.at(-1), () => background(page)));
    }
    assert.equal(new Set(seen.slice(0, 3)).size, 3, seen.join(' '));
    assert.equal(seen[3], seen[0]);
    await close();
  });

  it('opens the target of a deep link', async () => {
    const { tab, close } = await open({ subPage: 'answers/import' });
    await tab.getByRole('heading', { name: 'Importera svar' }).waitFor();
    await close();
  });

  it('opens a change request from the link on its card, and links back to the chat', async () => {
    const made = await signed.as('staff')(
      'POST',
      '/wishes',
      { title: 'Sortera ärenden', wish: 'Efter sista dag' },
      { 'idempotency-key': '0199a000-0000-4000-8000-0000000000ab' },
    );
    const link = createTabAddress({
      teamsAppId: clientId,
      publicUrl: signed.bot.url,
      bot: { appId: clientId },
    })(made.body.number, 'cases', made.body.id);
    const context = JSON.parse(new URL(link ?? '').searchParams.get('context') ?? '{}') as { subEntityId: string };
    const { page, tab, close } = await open({ subPage: context.subEntityId });
    await tab.getByRole('heading', { name: 'Sortera ärenden', level: 1 }).waitFor();
    await tab.getByRole('link', { name: 'Översikt', exact: true }).click();
    await tab.getByRole('button', { name: 'Fråga i chatten' }).click();
    await page.waitForFunction(() => (globalThis as unknown as { opened: string[] }).opened.length > 0);
    assert.deepEqual(await page.evaluate<string[]>('opened'), [
      `https://teams.microsoft.com/l/chat/0/0?users=28:${clientId}`,
    ]);
    await close();
  });

  it('says what to do about an expired sign-in', async () => {
    const token = await signed.authority.token({ exp: Math.floor(Date.now() / 1000) - 3600 });
    const { tab, close } = await open({ token });
    await tab.getByText('Du är inte inloggad, eller så har inloggningen gått ut.').waitFor();
    await tab.getByRole('button', { name: 'Försök igen' }).waitFor();
    await close();
  });

  it('can be framed by Microsoft only', async () => {
    const context = await (await browser()).newContext();
    // Else the browser may refuse the page for being of this machine.
    await context.grantPermissions(['local-network-access']).catch(() => undefined);
    const page = await context.newPage();
    await page.route('https://evil.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${signed.bot.url}/tab/"></iframe>` }),
    );
    // Done when the frame is, with the page in it or without.
    await page.goto('https://evil.example/');
    assert.equal(await page.frameLocator('iframe').locator('#root').count(), 0);
    await context.close();
  });

  it('asks people who open it directly in a browser to open it in Teams', async () => {
    const page = await (await browser()).newPage({ locale: 'da-DK' });
    await page.goto(`${signed.bot.url}/tab/`);
    await page.getByRole('heading', { name: 'Åbn Losen i Teams' }).waitFor();
    await page.close();
  });
});
