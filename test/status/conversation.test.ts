import assert from 'node:assert/strict';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Chat, people } from '../support/bot.ts';
import { buttonOf, buttonsOf, wordsOn } from '../support/connector-stand-in.ts';
import { aSession, channelId, type Harness, monday, start, startStatus } from './harness.ts';

const dayBefore = new Date('2026-11-22T08:00:00Z');
const token = { [people.solveig.id]: 'token' };
const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);

let on: Harness;
const stop = () => on.stop();

const fill = (chat: Chat, card: unknown, button: string, typed: Readonly<Record<string, string>>) => {
  const { verb, data } = buttonOf(card, button);
  return chat.invoke(verb, { ...data, ...typed });
};

/** A plan for Mondays at eight in Bokmål, and the lead's draft of the day before. */
async function drafted(options: Parameters<typeof startStatus>[0] = { tokens: token }) {
  on = await startStatus(options);
  const lead = on.bot.chat(people.solveig);
  await lead.say('hjelp');
  await on.inChannel(people.solveig).say('vekestatus på bokmål kvar måndag kl. 8');
  on.time.now = dayBefore;
  await on.bot.runJobs();
  return { lead, draft: on.told(lead).at(-1) as Card };
}

async function post(): Promise<string> {
  on.time.now = monday;
  await on.bot.runJobs();
  return on.graph.messages(channelId)[0]?.attachments?.[0]?.content ?? '';
}

describe('the weekly status', () => {
  afterEach(stop);

  it('is planned in a channel, shown as a draft, and posted in the lead’s name through Graph', async () => {
    on = await startStatus({ tokens: token, sessions: [aSession()] });
    const lead = on.bot.chat(people.solveig);
    await lead.say('hjelp');
    const plan = await on.inChannel(people.solveig).say('vekestatus på bokmål hver mandag kl. 8');
    assert.match(
      wordsOn(plan),
      /Innføring › Nytt system\nVekestatusen er sett opp\.\nKvar måndag kl\. 08:00, på norsk bokmål\.[^]*måndag 23\. november[^]*i ditt namn/,
    );
    on.time.now = dayBefore;
    await on.bot.runJobs();
    const draft = on.told(lead).at(-1);
    assert.match(
      wordsOn(draft),
      /Utkast: Han blir posta måndag 23\. november[^]*utan høgdepunkt[^]*Arkiv på en halvtime/,
    );
    assert.deepEqual(titles(draft), ['Endre høgdepunkt', 'Godkjenn', 'Hopp over']);
    const content = await post();
    assert.match(content, /Status for uke 48[^]*Minikurs · torsdag 26\. november kl\. 10:00/);
    assert.match(content, /users=28:losen&message=meld%20meg%20p%C3%A5%207/);
    assert.deepEqual(on.postedByBot(), []);
    assert.match(on.lastTold(lead), /Posta måndag 23\. november/);
  });

  it('is posted without highlights when nobody acts, and with a lead’s highlights otherwise', async () => {
    const { lead, draft } = await drafted();
    const form = (await lead.press(draft, 'Endre høgdepunkt')) as Card;
    const long = await fill(lead, form, 'Lagre', { highlights: 'x'.repeat(1501) });
    assert.match(wordsOn(long), /x{1501}\nTeksten har 1\s501 teikn, og det er plass til 1\s500/);
    assert.match(
      String(await fill(lead, form, 'Lagre', { highlights: 'x'.repeat(30_000) })),
      /Teksten har 30\s000 teikn/,
    );
    const saved = await fill(lead, form, 'Lagre', { highlights: 'Portalen *åpner* torsdag' });
    assert.match(wordsOn(saved), /Godkjend: Han blir posta[^]*Portalen \*åpner\* torsdag/);
    assert.match(wordsOn(await lead.press(draft, 'Hopp over')), /Han er endra sidan du fekk dette kortet/);
    assert.match(await post(), /Høydepunkter[^]*Portalen \*åpner\* torsdag/);
    assert.match(wordsOn(await lead.press(saved, 'Hopp over')), /Tida er inne, så han kan ikkje endrast lenger/);
  });

  it('can be approved, twice by two leads, and says so once', async () => {
    const { lead, draft } = await drafted();
    const pressed = await Promise.all([1, 2].map(() => lead.press(draft, 'Godkjenn')));
    for (const card of pressed) {
      assert.match(wordsOn(card), /Godkjend: Han blir posta/);
      assert.doesNotMatch(wordsOn(card), /endra sidan/);
    }
    assert.match(await post(), /En stille uke/);
  });

  it('can be skipped, undone until its hour, and stays skipped after it', async () => {
    const { lead, draft } = await drafted();
    const skipped = await lead.press(draft, 'Hopp over');
    assert.match(wordsOn(skipped), /Hoppa over denne veka\. Du kan angre til måndag 23\. november/);
    const undone = await lead.press(skipped, 'Angre');
    assert.match(wordsOn(undone), /Utkast: Han blir posta/);
    await lead.press(undone, 'Hopp over');
    assert.equal(await post(), '');
    assert.deepEqual(on.postedByBot(), []);
    assert.match(on.lastTold(lead), /Hoppa over av ein prosjektleiar/);
    on.time.now = new Date('2026-11-30T07:00:00Z');
    await on.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 1);
  });

  it('is managed by leads only, even with a forged button, and shown to nobody else', async () => {
    const { draft } = await drafted();
    const chat = on.inChannel(people.ingrid);
    for (const words of ['ukestatus hver mandag kl. 8', 'stopp ukestatus', 'ukestatus hver mandag kl. 25']) {
      assert.match(await chat.sayForText(words), /Bare de som har rollen prosjektleder eller administrator/, words);
    }
    assert.match(await chat.sayForText('ukestatus'), /Bare de som har rollen prosjektleder eller administrator/);
    const { data } = buttonOf(draft, 'Godkjenn');
    const planId = (buttonOf(await on.inChannel(people.solveig).say('vekestatus'), 'Stopp').data as { plan: string })
      .plan;
    const own = on.bot.chat(people.ingrid);
    for (const [verb, more] of [
      ['status.show', {}],
      ['status.approve', {}],
      ['status.skip', {}],
      ['status.unskip', {}],
      ['status.edit', {}],
      ['status.save', { highlights: 'x' }],
      ['status.draft', {}],
      ['status.there', {}],
      ['status.again', {}],
      ['status.stop', {}],
      ['status.start', {}],
      ['status.form', {}],
      ['status.change', { weekday: '1', time: '8', language: 'nb' }],
      ['status.list', { from: 0 }],
      ['status.results', { from: 0, date: '2026-11-23' }],
      ['status.signIn', { from: 0, date: '2026-11-23' }],
    ] as const) {
      const answer = await own.invoke(verb, { ...data, plan: planId, ...more });
      assert.match(String(answer), /Bare de som har rollen prosjektleder/, verb);
    }
    assert.match(await post(), /En stille uke/);
  });

  it('is posted once a week, however its plan is changed afterwards', async () => {
    await drafted();
    await post();
    const changed = await on.inChannel(people.solveig).say('vekestatus kvar torsdag kl. 8');
    assert.match(wordsOn(changed), /Neste gong: torsdag 3\. desember/);
    on.time.now = new Date('2026-11-27T08:00:00Z');
    await on.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 1);
  });

  it('moves its draft when its time changes within the week', async () => {
    const { lead, draft } = await drafted();
    await fill(lead, await lead.press(draft, 'Endre høgdepunkt'), 'Lagre', { highlights: 'Hei alle' });
    await on.inChannel(people.solveig).say('vekestatus kvar måndag kl. 10');
    await on.bot.runJobs();
    assert.match(on.lastTold(lead), /Hoppa over|Godkjend: Han blir posta måndag 23\. november kl\. 10:00/);
    assert.equal(await post(), '');
    on.time.now = new Date('2026-11-23T09:00:00Z');
    await on.bot.runJobs();
    assert.match(on.graph.messages(channelId)[0]?.attachments?.[0]?.content ?? '', /Hei alle/);
  });

  it('goes to the other leads when its owner is no longer a lead', async () => {
    on = await startStatus({ tokens: token });
    const [solveig, jonas] = [on.bot.chat(people.solveig), on.bot.chat(people.jonas)];
    await solveig.say('hjelp');
    await jonas.say('hjelp');
    await on.inChannel(people.solveig).say('vekestatus kvar måndag kl. 8');
    await solveig.say('gjer Jonas Berg til prosjektleiar');
    await jonas.say('fjern Solveig Tveit som prosjektleder');
    await solveig.say('jeg er administrator');
    await solveig.say('fjern Solveig Tveit som administrator');
    const before = on.told(solveig).length;
    on.time.now = dayBefore;
    await on.bot.runJobs();
    assert.match(on.lastTold(jonas), /Utkast: Den blir postet mandag 23\. november/);
    await jonas.press(on.told(jonas).at(-1), 'Godkjenn');
    on.time.now = monday;
    await on.bot.runJobs();
    assert.equal(on.told(solveig).length, before);
    // Nothing is posted in the name of somebody who no longer may.
    assert.deepEqual(on.graph.messages(channelId), []);
    assert.equal(on.postedByBot().length, 1);
    assert.match(on.lastTold(jonas), /Postet mandag 23\. november kl\. 08:00 av boten selv/);
  });

  it('goes to the other leads when its owner has left and cannot be reached', async () => {
    on = await startStatus({});
    const [solveig, jonas] = [on.bot.chat(people.solveig), on.bot.chat(people.jonas)];
    await solveig.say('hjelp');
    await jonas.say('hjelp');
    await on.inChannel(people.solveig).say('vekestatus kvar måndag kl. 8');
    await solveig.say('gjer Jonas Berg til prosjektleiar');
    on.bot.connector.behave = ({ conversationId }) =>
      conversationId === solveig.conversationId ? { status: 403, code: 'ConversationBlockedByUser' } : undefined;
    on.time.now = dayBefore;
    await on.bot.runJobs();
    assert.match(on.lastTold(jonas), /Utkast: Den blir postet/);
    on.time.now = monday;
    await on.bot.runJobs();
    assert.equal(on.postedByBot().length, 1);
    assert.match(on.lastTold(jonas), /Slik gikk det med ukestatusen 23\. november/);
    assert.equal(on.told(jonas).filter((card) => /Utkast|Slik gikk det/.test(card.fallbackText)).length, 2);
  });

  it('shows the last page of its channels when the requested one no longer exists', async () => {
    on = await startStatus({});
    await on.inChannel(people.solveig).say('vekestatus kvar måndag kl. 8');
    const list = await on.bot.chat(people.solveig).invoke('status.list', { from: 5 });
    assert.match(wordsOn(list), /^1 kanal har vekestatus\nInnføring › Nytt system\nKvar måndag/);
  });

  it('reports the day’s other channels when the last one is stopped', async () => {
    on = await startStatus({});
    const lead = on.bot.chat(people.solveig);
    await lead.say('hjelp');
    await on.inChannel(people.solveig, '19:a@thread.tacv2').say('vekestatus kvar måndag kl. 8');
    await on.inChannel(people.solveig, '19:b@thread.tacv2').say('vekestatus kvar måndag kl. 16');
    on.time.now = monday;
    await on.bot.runJobs();
    assert.doesNotMatch(on.lastTold(lead), /gjekk det/);
    on.time.now = new Date(monday.getTime() + 60_000);
    await on.inChannel(people.solveig, '19:b@thread.tacv2').say('stopp vekestatus');
    await on.bot.runJobs();
    assert.match(on.lastTold(lead), /Slik gjekk det med vekestatusen 23\. november/);
  });

  it('counts questions, wishes and sessions, and names no area that fewer than five people asked about', async () => {
    on = await startStatus({
      tokens: token,
      sessions: [
        aSession({
          startsAt: '2026-11-20T09:00:00.000Z',
          endsAt: '2026-11-20T10:00:00.000Z',
          headCount: { count: 12, atLeast: false },
        }),
      ],
    });
    const lead = on.bot.chat(people.solveig);
    await lead.say('hjelp');
    await on.inChannel(people.solveig).say('vekestatus på engelsk kvar måndag kl. 8');
    for (const who of [people.ingrid, people.erik, people.jonas, people.mette, people.emma]) {
      await on.bot.chat(who).say('Hvordan får jeg tilgang til arkivet?');
    }
    await on.bot.chat(people.ingrid).say('hvordan søker jeg ferie');
    for (const said of ['takk', 'nei', 'systemet er nede', 'når er neste kafé?'])
      await on.bot.chat(people.jonas).say(said);
    const chat = on.bot.chat(people.ingrid);
    await fill(chat, await chat.say('endringsønske'), 'Send', {
      title: 'Hemmelig tittel',
      wish: 'x',
      why: '',
      area: '',
    });
    const content = await post();
    assert.match(content, /1 session was held\. 12 people took part\./);
    assert.match(content, /6 questions were asked\. Asked about most: [^."]+ \(5\)\./);
    assert.match(content, /1 new change request came in\./);
    assert.doesNotMatch(content, /Hemmelig|ferie|Ingrid/);
  });

  it('is planned from the present on', async () => {
    on = await startStatus({ tokens: token, now: new Date('2026-03-28T09:00:00Z') });
    const plan = await on.inChannel(people.solveig).say('vekestatus kvar søndag kl. 2.30');
    assert.match(wordsOn(plan), /Neste gong: søndag 29\. mars kl\. 03:30/);
    assert.ok(start > on.time.now);
    on.time.now = new Date('2026-03-29T01:30:00Z');
    await on.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 1);
    on.time.now = new Date('2026-04-05T00:30:00Z');
    await on.bot.runJobs();
    assert.equal(on.graph.messages(channelId).length, 2);
  });
});

describe('what is said of the weekly status', () => {
  before(async () => void (on = await startStatus({})));
  after(stop);

  const inChannel: readonly (readonly [string, RegExp])[] = [
    [
      'vekestatus kvar madnag kl. 8',
      /kva vekedag du meiner\.\nvekestatus kvar madnag kl\. 8\n.*vekestatus kvar måndag kl\. 8/,
    ],
    ['vekestatus kvar måndag kl. 25', /kva klokkeslett du meiner/],
    ['vekestatus', /Denne kanalen har ingen vekestatus/],
    ['stopp vekestatus', /Denne kanalen har ingen vekestatus/],
  ];
  for (const [said, answer] of inChannel) {
    it(`is answered in a channel without one: "${said}"`, async () => {
      assert.match(wordsOn(await on.inChannel(people.solveig).say(said)), answer);
    });
  }

  const inChat: readonly (readonly [string, RegExp])[] = [
    ['vekestatus kvar måndag kl. 8', /høyrer til i ein kanal/],
    ['vekestatus', /Ingen kanal har vekestatus enno/],
  ];
  for (const [said, answer] of inChat) {
    it(`is answered in the personal chat: "${said}"`, async () => {
      assert.match(wordsOn(await on.bot.chat(people.solveig).say(said)), answer);
    });
  }
});

describe('the plan of a weekly status', () => {
  let lead: Chat;
  let form: Card;
  let changed: unknown;
  before(async () => {
    await drafted();
    lead = on.inChannel(people.solveig);
    form = (await lead.press(await lead.say('vekestatus'), 'Endre')) as Card;
  });
  after(stop);

  it('has a form that keeps what was typed', async () => {
    const wrong = await fill(lead, form, 'Lagre', { weekday: '4', time: 'tolvish', language: 'sv' });
    assert.match(JSON.stringify(wrong), /"value":"tolvish"/);
    assert.match(wordsOn(wrong), /Skriv eit klokkeslett mellom 00:00 og 23:59/);
  });

  describe('that was changed', () => {
    before(async () => {
      changed = await fill(lead, form, 'Lagre', { weekday: '4', time: 'kl. 9.30', language: 'sv' });
    });

    it('says when the next one comes', () => {
      assert.match(
        wordsOn(changed),
        /Kvar torsdag kl\. 09:30, på svensk\.\nNeste gong: torsdag 26\. november kl\. 09:30/,
      );
    });

    it('is not changed by a form of before', async () => {
      const late = await fill(lead, form, 'Lagre', { weekday: '2', time: '8', language: 'sv' });
      assert.match(wordsOn(late), /endra sidan du fekk/);
    });

    it('posts nothing at the hour of before', async () => assert.equal(await post(), ''));

    describe('and stopped', () => {
      let stopped: unknown;
      before(async () => {
        stopped = await lead.press(changed, 'Stopp');
      });

      it('says so', () => assert.match(wordsOn(stopped), /Vekestatusen er stoppa/));

      it('posts nothing', async () => {
        on.time.now = new Date('2026-11-26T08:30:00Z');
        await on.bot.runJobs();
        assert.equal(on.graph.messages(channelId).length, 0);
      });

      describe('and started again', () => {
        let started: unknown;
        before(async () => {
          started = await lead.press(stopped, 'Angre');
        });

        it('says when the next one comes', () => {
          assert.match(wordsOn(started), /i gang igjen[^]*torsdag 3\. desember kl\. 09:30/);
        });

        it('posts it then', async () => {
          on.time.now = new Date('2026-12-03T08:30:00Z');
          await on.bot.runJobs();
          assert.match(on.graph.messages(channelId)[0]?.body?.content ?? '', /Veckostatus 49\/2026/);
        });
      });
    });
  });
});

describe('the weekly status of six channels', () => {
  let lead: Chat;
  let drafts: number;
  before(async () => {
    on = await startStatus({});
    lead = on.bot.chat(people.solveig);
    await lead.say('hjelp');
    for (const [at, hour] of [8, 8, 10, 8, 8, 9].entries()) {
      await on.inChannel(people.solveig, `19:c${at}@thread.tacv2`).say(`vekestatus kvar måndag kl. ${hour}`);
    }
    // One conversation takes only so many messages at once.
    for (let second = 0; second < 10; second += 1) {
      on.time.now = new Date(dayBefore.getTime() + second * 1000);
      await on.bot.runJobs();
    }
    drafts = on.told(lead).length;
  });
  after(stop);

  it('is shown as a draft of each', () => {
    assert.equal(on.told(lead).filter((card) => /Utkast/.test(wordsOn(card))).length, 6);
  });

  for (const [hour, told] of [
    ['07:00', 0],
    ['08:00', 0],
    ['09:00', 1],
  ] as const) {
    it(`is told of in one message, when the last has had its hour: ${told} at ${hour}`, async () => {
      on.time.now = new Date(`2026-11-23T${hour}:00Z`);
      await on.bot.runJobs();
      assert.equal(on.told(lead).length - drafts, told);
    });
  }

  describe('once it is told of', () => {
    let digest: unknown;
    let rest: unknown;
    let list: unknown;
    before(async () => {
      digest = on.told(lead).at(-1);
      rest = await lead.press(digest, 'Vis fleire');
      list = await lead.press(rest, 'Vis kanalane');
    });

    it('shows five of them', () => assert.equal(wordsOn(digest).match(/av boten sjølv/g)?.length, 5));

    it('shows the sixth on the next page', () => assert.equal(wordsOn(rest).match(/av boten sjølv/g)?.length, 1));

    it('leads on to the list of channels', () => assert.match(wordsOn(list), /^6 kanalar har vekestatus/));

    it('has the sixth channel on the next page', async () => {
      assert.match(wordsOn(await lead.press(list, 'Vis fleire')), /Kvar måndag kl\. 10:00/);
    });
  });
});
