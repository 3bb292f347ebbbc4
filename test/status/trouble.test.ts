import assert from 'node:assert/strict';
import { people } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { channelId, fullGrant, type Harness, monday, sendOnly, startStatus, teamId } from './harness.ts';

const token = { [people.solveig.id]: 'token' };
/** For a Graph that never answers: in production a post waits for half a minute. */
const impatient = { responseTimeoutMs: 500 };
const minute = 60_000;
const hour = 60 * minute;
const otherChannel = '19:annan@thread.tacv2';

describeOnEachDatabase('a weekly status with errors', (place) => {
  let on: Harness;
  afterEach(() => on.stop());

  const isPost = ({ method, path }: { readonly method: string; readonly path: string }, id = channelId) =>
    method === 'POST' && path.includes(id) && path.endsWith('/messages');
  const posts = (id = channelId) => on.graph.received.filter((call) => isPost(call, id)).length;

  async function due(options: Pick<Parameters<typeof startStatus>[0], 'tokens' | 'grant' | 'graphLimits'> = {}) {
    on = await startStatus({ place: await place(), tokens: token, ...options });
    const lead = on.bot.chat(people.solveig);
    await lead.say('hjelp');
    await on.inChannel(people.solveig).say('vekestatus kvar måndag kl. 8');
    on.time.now = monday;
    return lead;
  }
  type Lead = Awaited<ReturnType<typeof due>>;
  const digests = (lead: Lead) =>
    on
      .told(lead)
      .map(wordsOn)
      .filter((words) => /gjekk det med vekestatusen/.test(words));

  /** Runs what is due every so often until an instant, as a process that never stops does. */
  async function live(untilMs: number, everyMs: number): Promise<void> {
    for (let at = on.time.now.getTime(); at <= monday.getTime() + untilMs; at += everyMs) {
      on.time.now = new Date(at);
      await on.bot.runJobs();
    }
  }

  it('is posted by the bot after three unknown answers; the day’s digest is sent; Graph is not asked for days', async () => {
    const lead = await due();
    on.graph.addChannel({ teamId, channelId: otherChannel, name: 'Annan' });
    on.time.now = new Date(monday.getTime() - hour);
    await on.inChannel(people.solveig, otherChannel).say('vekestatus kvar måndag kl. 8');
    on.time.now = monday;
    on.graph.behave((call) => (isPost(call) ? { kind: 'answer', status: 504 } : undefined));
    await live(10 * minute, minute);
    assert.equal(posts(), 3);
    assert.equal(on.postedByBot().length, 1);
    assert.equal(on.graph.messages(otherChannel).length, 1);
    const [first, ...more] = digests(lead);
    assert.deepEqual(more, []);
    assert.match(first ?? '', /av boten sjølv\.\nMicrosoft Graph verka ikkje[^]*gjennom Microsoft Graph/);
    // Seven days, looked at every six hours, and the next Monday minute by minute.
    await live(7 * 24 * hour - 6 * hour, 6 * hour);
    assert.equal(posts(), 3);
    on.time.now = new Date(monday.getTime() + 7 * 24 * hour);
    await live(7 * 24 * hour + 10 * minute, minute);
    assert.equal(posts(), 6);
    assert.equal(on.postedByBot().length, 2);
    assert.equal(on.graph.messages(otherChannel).length, 2);
    assert.equal(digests(lead).length, 2);
  });

  for (const [name, read] of [
    ['may not be read', 403],
    ['cannot be read', 500],
  ] as const) {
    it(`is held when the outcome is unknown and the channel ${name}: posted once, asked, reported the same day`, async () => {
      const lead = await due({ grant: read === 403 ? sendOnly : fullGrant });
      on.graph.behave((call) =>
        isPost(call) || read === 500 ? { kind: 'answer', status: isPost(call) ? 504 : read } : undefined,
      );
      await live(2 * hour, 10 * minute);
      assert.equal(posts(), 1);
      assert.deepEqual(on.postedByBot(), []);
      assert.match(on.told(lead).map(wordsOn).join('\n'), /Kanskje posta: post på nytt/);
      assert.equal(digests(lead).length, 1);
    });
  }

  it('reports the day’s known results after an hour, and the rest later', async () => {
    const lead = await due();
    const isBefore = (minutes: number) => on.time.now.getTime() < monday.getTime() + minutes * minute;
    on.graph.behave((call) => (isPost(call) && isBefore(70) ? { kind: 'answer', status: 503 } : undefined));
    // Teams rests the whole tenant for forty minutes, and then takes nothing in this channel.
    on.bot.connector.behave = ({ conversationId }) => {
      if (conversationId !== channelId || !isBefore(70)) return undefined;
      return isBefore(50) ? { status: 429, retryAfter: 2400 } : { status: 503 };
    };
    await live(hour, 5 * minute);
    assert.equal(digests(lead).length, 1);
    assert.match(digests(lead).at(-1) ?? '', /Nytt system\nIkkje posta enno/);
    await live(2 * hour, 5 * minute);
    assert.equal(digests(lead).length, 2);
    assert.match(digests(lead).at(-1) ?? '', /Posta måndag 23\. november/);
  });

  it('gives up the same day when nothing works, and tells the lead the bot’s reason as well', async () => {
    const lead = await due({ grant: { kind: 'person', permissions: [] } });
    on.bot.connector.behave = ({ conversationId }) => (conversationId === channelId ? { status: 503 } : undefined);
    await live(4 * hour, 10 * minute);
    assert.match(
      digests(lead).at(-1) ?? '',
      /Ikkje posta\.\nMicrosoft Graph avviste det \(403\)[^]*\nEg fekk ikkje kontakt med Teams/,
    );
    on.bot.connector.behave = () => undefined;
    await live(24 * hour, 6 * hour);
    assert.deepEqual(on.postedByBot(), []);
  });

  it('ends when the next week’s is due: two weeks’ are never posted one after the other', async () => {
    const lead = await due();
    on.graph.next({ kind: 'answer', status: 429, headers: { 'retry-after': '120' } });
    await on.bot.runJobs();
    on.time.now = new Date(monday.getTime() + 7 * 24 * hour);
    await live(7 * 24 * hour + 5 * minute, minute);
    const [message, ...others] = on.graph.messages(channelId);
    assert.deepEqual(others, []);
    assert.match(message?.body?.content ?? '', /49\/2026/);
    assert.deepEqual(on.postedByBot(), []);
    assert.match(digests(lead).join('\n'), /23\. november[^]*Ikkje posta\.\nEin nyare vekestatus tok over/);
  });

  for (const [name, mishap] of [
    ['surely failed', { kind: 'answer', status: 503 }],
    ['may have been taken', { kind: 'hang' }],
  ] as const) {
    it(`is not posted after it was stopped while a post that ${name} is retried`, async () => {
      const lead = await due({ graphLimits: impatient });
      on.graph.next(mishap);
      await on.bot.runJobs();
      assert.equal(posts(), 1);
      await on.inChannel(people.solveig).say('stopp vekestatus');
      on.time.now = new Date(monday.getTime() + 2 * minute);
      await live(3 * hour, 10 * minute);
      assert.equal(posts(), 1);
      assert.deepEqual(
        on
          .postedByBot()
          .map(({ text }) => text)
          .filter(Boolean),
        [],
      );
      assert.match(digests(lead).at(-1) ?? '', /Vekestatusen vart stoppa før han var posta/);
    });
  }

  it('is posted by the bot when Graph asks to wait for two hours', async () => {
    const lead = await due();
    on.graph.next({ kind: 'answer', status: 429, headers: { 'retry-after': '7200' } });
    await on.bot.runJobs();
    assert.equal(on.postedByBot().length, 1);
    assert.equal(posts(), 1);
    assert.match(on.lastTold(lead), /kl\. 08:00 av boten sjølv\.\nMicrosoft Graph bad oss vente for lenge/);
  });

  it('says that the team is archived, regardless of the bot’s error', async () => {
    const lead = await due({
      grant: { kind: 'person', permissions: ['ChannelMessage.Send', 'Channel.ReadBasic.All'] },
    });
    on.graph.deleteChannel(channelId);
    on.graph.addChannel({ teamId, channelId, archived: true });
    on.bot.connector.behave = ({ conversationId }) => (conversationId === channelId ? { status: 503 } : undefined);
    await live(hour, 10 * minute);
    assert.match(digests(lead).at(-1) ?? '', /Ikkje posta\.\nTeamet eller kanalen er arkivert/);
    assert.doesNotMatch(digests(lead).at(-1) ?? '', /ChannelMessage\.Send/);
  });
});
