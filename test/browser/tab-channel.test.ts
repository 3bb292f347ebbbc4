import assert from 'node:assert/strict';
import { type Signed, startSigned } from '../support/api.ts';
import { channelId, givePostedStatus } from '../support/posted-status.ts';
import { otherTenant, ownTenant } from '../support/sign-in.ts';
import { openInTeams } from '../support/teams.ts';

describe('the tab of a channel in Teams', function () {
  this.timeout(240_000);
  let signed: Signed;
  before(async () => {
    signed = await startSigned();
    // Whoever signs in first makes the tenant's rollout.
    await signed.as('lead')('GET', '/me');
    await givePostedStatus(signed.database, ownTenant);
  });
  after(() => signed.stop());

  async function open(tenant: string, context: object) {
    const iss = `${signed.authority.url}/${tenant}/v2.0`;
    const token = await signed.authority.token({ oid: signed.idOf('staff', tenant), tid: tenant, iss });
    return openInTeams(signed, { tokens: [token], hash: '#/channel', context: { locale: 'nb-no', ...context } });
  }

  it('is added with one press, with everything that Teams requires', async () => {
    const { page, tab, close } = await open(ownTenant, { frameContext: 'settings', channelId });
    await tab.getByRole('heading', { name: 'Losen i denne kanalen' }).waitFor();
    await page.waitForFunction("asked.includes('settings.setValidityState')");
    assert.deepEqual(await page.evaluate("sent['settings.setValidityState']"), [true]);
    await page.evaluate("tell('settings.save', [{}])");
    await page.waitForFunction("asked.includes('settings.save.success')");
    assert.deepEqual(await page.evaluate("sent['settings.setSettings']"), [
      {
        entityId: 'channel',
        contentUrl: `${signed.bot.url}/tab/#/channel`,
        websiteUrl: `${signed.bot.url}/tab/#/channel`,
        suggestedDisplayName: 'Losen',
      },
    ]);
    await close();
  });

  it('shows the status of the channel named by Teams', async () => {
    const { tab, close } = await open(ownTenant, { channelId });
    await tab.getByRole('heading', { name: 'Kanal: Innføring › Nytt system' }).waitFor();
    await tab.getByText('Portalen åpner torsdag').waitFor();
    await tab.getByText('Ingen økter er satt opp').waitFor();
    await close();
  });

  it('hides it from another tenant, like an unknown channel', async () => {
    const { tab, close } = await open(otherTenant, { channelId });
    await tab.getByText('Ingen ukestatus er satt opp i denne kanalen nå').waitFor();
    assert.equal(await tab.getByText('Portalen åpner torsdag').count(), 0);
    await close();
  });
});
