import assert from 'node:assert/strict';
import { people } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';
import { aSession, channelId, type Harness, monday, startStatus } from './harness.ts';

describe('the weekly status', () => {
  let on: Harness;
  afterEach(() => on.stop());

  it('is planned in a channel, shown as a draft, and posted by the lead’s name through Graph', async () => {
    on = await startStatus({ tokens: { [people.solveig.id]: 'token' }, sessions: [aSession()] });
    const lead = on.bot.chat(people.solveig);
    await lead.say('hjelp');
    const plan = await on.inChannel(people.solveig).say('vekestatus på bokmål hver mandag kl. 8');
    assert.match(
      wordsOn(plan),
      /Innføring › Nytt system\nVekestatusen er sett opp\.\nKvar måndag kl\. 08:00, på norsk bokmål\.[^]*måndag 23\. november[^]*i ditt namn/,
    );
    on.time.now = new Date('2026-11-22T08:00:00Z');
    await on.bot.runJobs();
    const draft = on.told(lead).at(-1);
    assert.match(
      wordsOn(draft),
      /Utkast: Han blir posta måndag 23\. november[^]*utan høgdepunkt[^]*Arkiv på en halvtime/,
    );
    on.time.now = monday;
    await on.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 1);
    assert.deepEqual(on.postedByBot(), []);
    assert.match(on.lastTold(lead), /Posta måndag 23\. november/);
  });
});
