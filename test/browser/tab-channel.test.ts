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

  it('is added by one press: what Teams asks for is there at once', async () => {
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

  it('shows the status of the channel that Teams says it is in', async () => {
    const { tab, close } = await open(ownTenant, { channelId });
    await tab.getByRole('heading', { name: 'Kanal: Innføring › Nytt system' }).waitFor();
    await tab.getByText('Portalen åpner torsdag').waitFor();
    await tab.getByText('Ingen økter er satt opp').waitFor();
    await close();
  });

  it('shows nothing of it to another tenant, as of a channel that is not there', async () => {
    const { tab, close } = await open(otherTenant, { channelId });
    await tab.getByText('Ingen ukestatus er satt opp i denne kanalen nå').waitFor();
    assert.equal(await tab.getByText('Portalen åpner torsdag').count(), 0);
    await close();
  });
});
