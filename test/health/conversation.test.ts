import assert from 'node:assert/strict';
import { asking } from '../support/api.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';
import type { HealthDto } from '../../src/health/dto.ts';

describe('the health of the installation, in trial mode', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot({ clock: () => new Date('2027-12-01T09:00:00Z') });
  });
  after(() => bot.stop());
  const ask = (who: { readonly aadObjectId: string }) => asking(bot.url, () => `Trial ${who.aadObjectId}`);

  it('is told to an administrator in the chat, in their own language, and again at a press', async () => {
    const chat = bot.chat(people.solveig);
    const card = await chat.say('er alt i orden med boten');
    assert.match(wordsOn(card), /^Helsesjekk\n/);
    assert.match(wordsOn(await chat.press(card, 'Kontroller på nytt')), /Ukjent · Tryggingskopi:/);
  });

  it('is told to no one else', async () => {
    assert.match(
      await bot.chat(people.emma).sayForText('health check'),
      /^Only people with the role administrator can/,
    );
    assert.equal((await ask(people.jonas)('GET', '/health-checks')).status, 403);
  });

  it('says in the tab which checks do not apply, and what the others found', async () => {
    const { status, body } = await ask(people.solveig)('GET', '/health-checks');
    assert.equal(status, 200);
    const found = (body as unknown as HealthDto).findings.map(({ name, kind }) => `${name}: ${kind}`);
    assert.deepEqual(found, [
      'bot: skipped',
      'connector: skipped',
      'tab: skipped',
      'keys: skipped',
      'oauth: skipped',
      'graph: skipped',
      'clock: skipped',
      'Calendars.ReadWrite: skipped',
      'ChannelMessage.Send: skipped',
      'ChannelMessage.Read.All: skipped',
      'Channel.ReadBasic.All: skipped',
      'team: skipped',
      'package: skipped',
      'database: ok',
      'disk: ok',
      'migrations: ok',
      'jobs: ok',
      'dead-jobs: ok',
      'backup: unknown',
      'reviews: warning',
    ]);
  });
});
