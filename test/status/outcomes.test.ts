import assert from 'node:assert/strict';
import { people } from '../support/bot.ts';
import { cardOf, wordsOn } from '../support/connector-stand-in.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { channelId, fullGrant, type Harness, monday, sendOnly, startStatus, teamId } from './harness.ts';

const token = { [people.solveig.id]: 'token' };
/** For a Graph that never answers: in production a post waits for half a minute. */
const impatient = { responseTimeoutMs: 500 };
const posts = (on: Harness) =>
  on.graph.received.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages')).length;
const after = (ms: number) => new Date(monday.getTime() + ms);

describeOnEachDatabase('posting the weekly status', (place) => {
  let on: Harness;
  afterEach(() => on.stop());

  /** A channel with a plan whose hour has come, and a lead whom the bot can write to. */
  async function due(options: Pick<Parameters<typeof startStatus>[0], 'tokens' | 'grant' | 'graphLimits'> = {}) {
    on = await startStatus({ place: await place(), ...options });
    const lead = on.bot.chat(people.solveig);
    await lead.say('hjelp');
    await on.inChannel(people.solveig).say('vekestatus kvar måndag kl. 8');
    on.time.now = monday;
    return lead;
  }

  it('goes through Graph, once, with a line to find it by', async () => {
    const lead = await due({ tokens: token });
    await on.bot.runJobs();
    await on.bot.runJobs();
    const [message, ...others] = on.graph.messages(channelId);
    assert.deepEqual(others, []);
    assert.match(message?.body?.content ?? '', /<p>Vekestatus 48\/2026 · SAMPLE<\/p>/);
    assert.match(message?.attachments?.[0]?.content ?? '', /Ei stille veke/);
    assert.match(
      on.lastTold(lead),
      /gjekk det med vekestatusen 23\. november\nInnføring › Nytt system\nPosta måndag 23\. november kl\. 08:00 gjennom Microsoft Graph/,
    );
  });

  it('is posted by the bot when nobody has signed in, and the lead reads why and can sign in', async () => {
    const lead = await due();
    await on.bot.runJobs();
    assert.deepEqual(on.graph.messages(channelId), []);
    const [posted, ...others] = on.postedByBot();
    assert.deepEqual(others, []);
    assert.equal(posted?.text, 'Vekestatus 48/2026 · SAMPLE');
    assert.match(wordsOn(cardOf(posted)), /Status for veke 48/);
    assert.match(
      on.lastTold(lead),
      /Posta .* av boten sjølv\.\nIngen av dei som har ansvaret, er logga inn[^]*\[Logg inn\]/,
    );
    const kept = await lead.press(on.told(lead).at(-1), 'Logg inn');
    assert.match(wordsOn(kept), /av boten sjølv/);
    assert.ok(on.bot.connector.of(lead.conversationId).some(({ activity }) => activity.text === 'sign in'));
  });

  it('is posted by the bot after 403, and the lead reads which consent is missing', async () => {
    const lead = await due({ tokens: token, grant: { kind: 'person', permissions: [] } });
    await on.bot.runJobs();
    assert.equal(on.postedByBot().length, 1);
    assert.match(on.lastTold(lead), /av boten sjølv\.\nMicrosoft Graph avviste det \(403\)[^]*ChannelMessage\.Send/);
  });

  it('finds a post whose answer was lost, and does not post again', async () => {
    const lead = await due({ tokens: token });
    on.graph.next({ kind: 'lost_reply' });
    await on.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 1);
    assert.equal(posts(on), 1);
    assert.match(on.lastTold(lead), /gjennom Microsoft Graph/);
  });

  it('posts again only when the channel was read a minute later and has no post', async () => {
    await due({ tokens: token, graphLimits: impatient });
    on.graph.next({ kind: 'hang' });
    await on.bot.runJobs();
    assert.equal(posts(on), 1);
    on.time.now = after(59_000);
    await on.bot.runJobs();
    assert.equal(posts(on), 1);
    on.time.now = after(61_000);
    await on.bot.runJobs();
    assert.equal(posts(on), 2);
    assert.equal(on.graph.messages(channelId).length, 1);
  });

  it('is held when the channel cannot be read, until a lead has looked there', async () => {
    const lead = await due({ tokens: token, grant: sendOnly });
    on.graph.next({ kind: 'lost_reply' });
    await on.bot.runJobs();
    on.time.now = after(3_600_000);
    await on.bot.runJobs();
    assert.equal(posts(on), 1);
    assert.deepEqual(on.postedByBot(), []);
    const asked = on.told(lead).find((card) => /Kanskje posta: post på nytt/.test(wordsOn(card)));
    assert.match(wordsOn(asked), /\[Han står der\]\n\[Post på nytt\]/);
    assert.match(on.told(lead).map(wordsOn).join('\n'), /Kanskje posta\. Eg har spurt deg/);
    const answered = await lead.press(asked, 'Han står der');
    assert.match(wordsOn(answered), /Notert: Han står i kanalen/);
    assert.match(wordsOn(await lead.press(asked, 'Post på nytt')), /Notert: Han står i kanalen/);
    await on.bot.runJobs();
    assert.equal(posts(on), 1);
  });

  it('that was held is posted again on the lead’s request, once however often it is pressed, with a report', async () => {
    const lead = await due({ tokens: token, grant: sendOnly, graphLimits: impatient });
    on.graph.next({ kind: 'hang' });
    await on.bot.runJobs();
    const asked = on.told(lead).find((card) => /Kanskje posta: post på nytt/.test(wordsOn(card)));
    on.time.now = after(60_000);
    const pressed = await Promise.all([1, 2].map(() => lead.press(asked, 'Post på nytt')));
    for (const card of pressed) assert.match(wordsOn(card), /Eg postar han på nytt/);
    const before = on.told(lead).length;
    await on.bot.runJobs();
    assert.equal(posts(on), 2);
    assert.equal(on.graph.messages(channelId).length, 1);
    assert.equal(on.told(lead).length, before + 1);
    assert.match(on.lastTold(lead), /Posta .* gjennom Microsoft Graph/);
  });

  it('waits as long as 429 asks', async () => {
    await due({ tokens: token });
    on.graph.next({ kind: 'answer', status: 429, headers: { 'retry-after': '120' } });
    await on.bot.runJobs();
    on.time.now = after(119_000);
    await on.bot.runJobs();
    assert.equal(posts(on), 1);
    on.time.now = after(125_000);
    await on.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 1);
    assert.deepEqual(on.postedByBot(), []);
  });

  it('treats 500 as perhaps posted: it is found', async () => {
    await due({ tokens: token });
    on.graph.next({ kind: 'answer', status: 500, stored: true });
    await on.bot.runJobs();
    on.time.now = after(120_000);
    await on.bot.runJobs();
    assert.equal(posts(on), 1);
    assert.equal(on.graph.messages(channelId).length, 1);
  });

  it('is posted by the bot after Graph has clearly refused it three times', async () => {
    const lead = await due({ tokens: token });
    on.graph.next(...[1, 2, 3].map(() => ({ kind: 'answer', status: 503 }) as const));
    for (let minute = 0; minute < 5; minute += 1) {
      on.time.now = after(minute * 60_000);
      await on.bot.runJobs();
    }
    assert.deepEqual(on.graph.messages(channelId), []);
    assert.equal(on.postedByBot().length, 1);
    assert.match(on.lastTold(lead), /verka ikkje då eg prøvde/);
  });

  it('pauses the plan of a deleted channel, and tells the lead', async () => {
    const lead = await due({ tokens: token });
    on.graph.deleteChannel(channelId);
    on.bot.connector.behave = ({ conversationId }) =>
      conversationId === channelId ? { status: 404, code: 'ConversationNotFound' } : undefined;
    await on.bot.runJobs();
    assert.match(on.lastTold(lead), /Ikkje posta\.\nKanalen finst ikkje \(404\)/);
    on.time.now = after(8 * 24 * 3_600_000);
    const before = on.told(lead).length;
    await on.bot.runJobs();
    assert.equal(on.told(lead).length, before);
    assert.match(wordsOn(await lead.say('vekestatus')), /1 kanal har vekestatus/);
  });

  it('is not posted, with a report to the lead, when Teams does not let the bot write', async () => {
    const lead = await due();
    on.bot.connector.behave = ({ conversationId }) =>
      conversationId === channelId ? { status: 403, code: 'MessageWritesBlocked' } : undefined;
    await on.bot.runJobs();
    assert.match(on.lastTold(lead), /Ikkje posta\.\nTeams lèt meg ikkje skrive i kanalen \(403\)/);
  });

  it('is held after a lost receipt of the bot, and posted again only on the lead’s request', async () => {
    const lead = await due();
    let lost = 0;
    on.bot.connector.behave = ({ conversationId }) =>
      conversationId === channelId && (lost += 1) === 1 ? { cut: true } : undefined;
    await on.bot.runJobs();
    on.time.now = after(3_600_000);
    await on.bot.runJobs();
    assert.equal(lost, 1);
    const asked = on.told(lead).find((card) => /Kanskje posta: post på nytt/.test(wordsOn(card)));
    await lead.press(asked, 'Post på nytt');
    await on.bot.runJobs();
    assert.equal(lost, 2);
    assert.equal(on.postedByBot().length, 1);
  });

  it('reads the channel after a lost receipt of the bot too, if it may', async () => {
    await due({ tokens: token, grant: { kind: 'person', permissions: ['ChannelMessage.Read.All'] } });
    on.bot.connector.behave = ({ conversationId, activity }) => {
      if (conversationId !== channelId) return undefined;
      on.graph.addMessage(channelId, {
        createdDateTime: monday.toISOString(),
        body: { contentType: 'html', content: `<p>${activity.text ?? ''}</p>` },
        attachments: [{ id: 'x', contentType: 'application/vnd.microsoft.card.adaptive' }],
      });
      return { cut: true };
    };
    await on.bot.runJobs();
    on.time.now = after(120_000);
    await on.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 1);
    assert.deepEqual(on.postedByBot(), []);
  });

  it('is posted late once, the latest only and with a note, when nothing ran at its time', async () => {
    const lead = await due({ tokens: token, grant: fullGrant });
    on.time.now = after(15 * 24 * 3_600_000);
    await on.bot.runJobs();
    const [message, ...others] = on.graph.messages(channelId);
    assert.deepEqual(others, []);
    assert.match(message?.body?.content ?? '', /50\/2026/);
    assert.match(message?.attachments?.[0]?.content ?? '', /Skulle ha kome måndag 7\. desember kl\. 08:00/);
    assert.match(on.lastTold(lead), /Posta tysdag 8\. desember/);
    on.time.now = new Date('2026-12-14T07:00:00Z');
    await on.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 2);
  });

  it('identifies the channel by its team and id', async () => {
    await due({ tokens: token });
    await on.bot.runJobs();
    assert.ok(on.graph.received.some(({ path }) => path === `/v1.0/teams/${teamId}/channels/${channelId}/messages`));
  });
});
