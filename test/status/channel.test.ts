import assert from 'node:assert/strict';
import { type Ask, asking } from '../support/api.ts';
import { people } from '../support/bot.ts';
import { aSession, channelId, type Harness, monday, sendOnly, startStatus } from './harness.ts';

describe('the tab of a channel', function () {
  this.timeout(30_000);
  let on: Harness;
  let staff: Ask;
  const path = (id: string) => `/channels/${encodeURIComponent(id)}`;
  before(async () => {
    const full = aSession({ id: 'f', number: 8, title: 'Full', booked: 20, startsAt: '2026-11-27T09:00:00.000Z' });
    const far = aSession({ id: 'far', startsAt: '2027-01-27T09:00:00.000Z' });
    const before = aSession({
      id: 'b',
      title: 'Holdt',
      startsAt: '2026-11-20T09:00:00.000Z',
      endsAt: '2026-11-20T09:30:00.000Z',
      headCount: { count: 12, atLeast: true },
    });
    on = await startStatus({
      sessions: [before, aSession(), full, far],
      tokens: { [people.solveig.id]: 'sol' },
      grant: sendOnly,
    });
    staff = asking(on.bot.url, () => `Trial ${people.ingrid.aadObjectId}`);
  });
  after(() => on.stop());

  it('shows the same for a channel without a plan as for an unknown one', async () => {
    const { status, body } = await staff('GET', path(channelId));
    assert.equal(status, 200);
    assert.deepEqual(body, { hasPlan: false });
    assert.deepEqual((await staff('GET', path('19:ukjent@thread.tacv2'))).body, body);
  });

  it('shows the last status as posted, in the language of the channel', async () => {
    const lead = on.bot.chat(people.solveig);
    await lead.say('hjelp');
    await on.inChannel(people.solveig).say('ukestatus hver mandag kl. 8');
    const planned = (await staff('GET', path(channelId))).body as unknown as Record<string, unknown>;
    assert.deepEqual(
      [planned.name, planned.hasPlan, planned.next, planned.status],
      ['Innføring › Nytt system', true, 'Monday 23 November at 08:00', undefined],
    );
    on.time.now = monday;
    await on.bot.runJobs();
    const { status } = (await staff('GET', path(channelId))).body as unknown as { status: Record<string, unknown> };
    assert.deepEqual(status, {
      language: 'nn',
      title: 'Status for veke 48',
      postedAt: monday.toISOString(),
      sections: [{ title: 'Sidan sist', lines: ['1 økt er halden. Minst 12 personar deltok.', '– Holdt: minst 12'] }],
    });
  });

  it('can be chosen in trial mode', async () => {
    assert.deepEqual((await staff('GET', '/trial/channels')).body, {
      items: [{ id: channelId, name: 'Innføring › Nytt system' }],
    });
  });
});
