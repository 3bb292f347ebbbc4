import assert from 'node:assert/strict';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Chat, people, type Running, startBot } from '../support/bot.ts';
import { buttonOf, buttonsOf, cardOf, wordsOn } from '../support/connector-stand-in.ts';

/** A Tuesday, ten in the morning in Oslo. */
const tuesday = '2026-03-03T09:00:00Z';

let bot: Running;
let now: Date;
const start = async () => {
  now = new Date(tuesday);
  bot = await startBot({ clock: () => now });
};
const stop = () => bot.stop();

const at = (instant: string) => void (now = new Date(instant));
const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);
const fill = (chat: Chat, form: unknown, button: string, typed: Readonly<Record<string, string>>) => {
  const { verb, data } = buttonOf(form, button);
  return chat.invoke(verb, { ...data, ...typed });
};
const training = {
  kind: 'mini_training',
  title: 'Journalføring',
  date: '2026-03-12',
  from: '10:00',
  to: '10:30',
  places: '2',
  link: 'https://meet.uin.example/journal',
  area: 'archive',
};
const plan = async (chat: Chat, typed: Readonly<Record<string, string>> = training) =>
  fill(chat, await chat.say('ny økt'), 'Opprett', typed);
const told = (chat: Chat): readonly Card[] =>
  bot.connector.of(chat.conversationId).map(({ activity }) => cardOf(activity));
const newsOf = async (chat: Chat) => {
  const before = told(chat).length;
  await bot.runJobs();
  return told(chat).slice(before).map(wordsOn);
};

describe('sessions', () => {
  beforeEach(start);
  afterEach(stop);

  it('are planned in one line by people who may, and the form shows its faults', async () => {
    const line = 'Nytt minikurs om journalføring torsdag 12. mars 10-10:30, 2 plasser';
    const jonas = bot.chat(people.jonas);
    const form = await jonas.say(line);
    const values = form.body.flatMap((element) => ('value' in element ? [element.value] : []));
    assert.deepEqual(values, ['mini_training', 'Journalføring', '2026-03-12', '10:00', '10:30', '2']);
    assert.match(await bot.chat(people.ingrid).sayForText(line), /^Bare de som har rollen ambassadør/);
  });

  it('of another tenant cannot be seen or booked', async () => {
    const made = await plan(bot.chat(people.jonas));
    const { session } = buttonOf(made, 'Endre').data;
    const stranger = bot.chat(people.solveig, { tenantId: '6a0c1f10-0000-4000-8000-00000000ffff' });
    for (const verb of ['show', 'book', 'unbook', 'edit', 'cancel', 'setCount']) {
      const card = await stranger.invoke(`sessions.${verb}`, { session, seen: 0, count: '3' });
      assert.match(String(card), /finn ikkje økta|finner ikke økten/, verb);
    }
  });

  it('that are moved twice or back before the notification notify once, or not at all', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    let card: Card | string = await plan(jonas);
    await ingrid.say('meld på 4');
    for (const date of ['2026-03-13', '2026-03-16']) {
      card = await fill(jonas, await jonas.press(card, 'Endre'), 'Lagre', { ...training, date });
    }
    const news = await newsOf(ingrid);
    assert.equal(news.length, 1);
    assert.match(news[0] ?? '', /torsdag 12\. mars[^]*mandag 16\. mars/);
    for (const date of ['2026-03-17', '2026-03-16']) {
      card = await fill(jonas, await jonas.press(card, 'Endre'), 'Lagre', { ...training, date });
    }
    assert.deepEqual(await newsOf(ingrid), []);
  });

  it('are cancelled after one confirmation, and exactly the participants are notified, once', async () => {
    const [jonas, ingrid, erik] = [bot.chat(people.jonas), bot.chat(people.ingrid), bot.chat(people.erik)];
    const made = await plan(jonas);
    await ingrid.say('meld på 4');
    await erik.say('anmäl 4');
    await erik.say('avanmäl 4');
    const asked = await jonas.press(made, 'Avlys');
    assert.match(wordsOn(asked), /Vil du avlyse økten\?[^]*1 er påmeldt og får beskjed/);
    assert.match(wordsOn(await jonas.press(asked, 'Tilbake')), /Journalføring/);
    const pressed = await Promise.all([1, 2, 3].map(() => jonas.press(asked, 'Avlys')));
    for (const card of pressed) assert.match(wordsOn(card), /Økten er avlyst, og de påmeldte får beskjed/);
    const before = told(erik).length;
    const news = await newsOf(ingrid);
    assert.equal(news.length, 1);
    assert.match(news[0] ?? '', /Økten du er påmeldt, er avlyst\.\nJournalføring/);
    assert.equal(told(erik).length, before);
    assert.doesNotMatch(wordsOn(await ingrid.say('neste økter')), /Journalføring/);
  });

  it('that a lead moves or cancels notify the host as well', async () => {
    const [jonas, solveig] = [bot.chat(people.jonas), bot.chat(people.solveig)];
    const made = await plan(jonas);
    const { session } = buttonOf(made, 'Endre').data;
    const form = await solveig.invoke('sessions.edit', { session });
    await fill(solveig, form, 'Lagre', { ...training, date: '2026-03-13' });
    assert.match((await newsOf(jonas))[0] ?? '', /Økten din har fått ny tid av en prosjektleder/);
    await solveig.invoke('sessions.cancel', { session, seen: 1 });
    assert.match((await newsOf(jonas))[0] ?? '', /En prosjektleder har avlyst økten din/);
  });

  it('remind participants who booked early enough on the last working day before, once, in local time', async () => {
    const [jonas, ingrid, erik, emma] = [people.jonas, people.ingrid, people.erik, people.emma].map((who) =>
      bot.chat(who),
    );
    assert.ok(jonas && ingrid && erik && emma);
    await plan(jonas, { ...training, places: '20', date: '2026-03-30' });
    await ingrid.say('meld på 4');
    await erik.say('anmäl 4');
    // A Monday's reminder comes on Friday; the clocks go forward in the night to Sunday.
    at('2026-03-27T07:59:00Z');
    assert.deepEqual(await newsOf(ingrid), []);
    await erik.say('avanmäl 4');
    at('2026-03-27T08:00:00Z');
    const late = await emma.say('book 4');
    assert.doesNotMatch(wordsOn(late), /reminder/);
    const [before, beforeEmma] = [told(erik).length, told(emma).length];
    const news = await newsOf(ingrid);
    assert.equal(news.length, 1);
    assert.match(news[0] ?? '', /Påminnelse om økten din\nJournalføring\n\[Når\]\nmandag 30\. mars, 10:00–10:30/);
    at('2026-03-29T07:00:00Z');
    assert.deepEqual(await newsOf(ingrid), []);
    assert.deepEqual([told(erik).length, told(emma).length], [before, beforeEmma]);
  });

  it('remind again after a new time, and not after a cancellation', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    const made = await plan(jonas);
    await ingrid.say('meld på 4');
    at('2026-03-11T08:05:00Z');
    assert.match((await newsOf(ingrid)).join(), /Påminnelse/);
    const moved = await fill(jonas, await jonas.press(made, 'Endre'), 'Lagre', { ...training, date: '2026-03-20' });
    assert.match((await newsOf(ingrid)).join(), /ny tid/);
    at('2026-03-19T08:05:00Z');
    assert.match((await newsOf(ingrid)).join(), /Påminnelse[^]*fredag 20\. mars/);
    await jonas.press(await jonas.press(moved, 'Avlys'), 'Avlys');
    await newsOf(ingrid);
    await plan(jonas, { ...training, date: '2026-03-25' });
    await ingrid.say('meld på 5');
    const second = await jonas.say('økt 5');
    await jonas.press(await jonas.press(second, 'Avlys'), 'Avlys');
    assert.match((await newsOf(ingrid)).join(), /avlyst/);
    at('2026-03-24T09:00:00Z');
    assert.deepEqual(await newsOf(ingrid), []);
  });

  it('remind nobody when the session has begun, was moved or the booking cancelled before Teams accepts the message', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    const made = await plan(jonas);
    await ingrid.say('meld på 4');
    const busy = () => ({ status: 429, retryAfter: 3600 });
    bot.connector.behave = ({ activity }) => (/Påminnelse/.test(activity.summary ?? '') ? busy() : undefined);
    at('2026-03-11T08:05:00Z');
    await bot.runJobs();
    const moved = await fill(jonas, await jonas.press(made, 'Endre'), 'Lagre', { ...training, date: '2026-03-20' });
    bot.connector.behave = () => undefined;
    at('2026-03-11T10:00:00Z');
    const news = await newsOf(ingrid);
    assert.equal(news.length, 1);
    assert.match(news[0] ?? '', /ny tid/);
    bot.connector.behave = ({ activity }) => (/Påminnelse/.test(activity.summary ?? '') ? busy() : undefined);
    at('2026-03-19T08:05:00Z');
    await bot.runJobs();
    bot.connector.behave = () => undefined;
    at('2026-03-20T09:00:00Z');
    assert.deepEqual(await newsOf(ingrid), []);
    assert.match(wordsOn(await jonas.press(moved, 'Endre')), /Økten har begynt/);
  });

  it('do not remind of sessions that began while the bot was down', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    await plan(jonas);
    await ingrid.say('meld på 4');
    at('2026-03-12T09:00:00Z');
    assert.deepEqual(await newsOf(ingrid), []);
  });

  it('do not ask for a head-count that was entered before the question was sent', async () => {
    const jonas = bot.chat(people.jonas);
    const made = await plan(jonas);
    const { session } = buttonOf(made, 'Endre').data;
    bot.connector.behave = () => ({ status: 429, retryAfter: 60 });
    at('2026-03-12T09:30:00Z');
    await bot.runJobs();
    bot.connector.behave = () => undefined;
    await jonas.invoke('sessions.setCount', { session, count: '3' });
    at('2026-03-12T09:40:00Z');
    assert.deepEqual(
      (await newsOf(jonas)).filter((words) => /Journalføring/.test(words)),
      [],
    );
  });

  it('can be counted as soon as they have begun, and not before', async () => {
    const jonas = bot.chat(people.jonas);
    const made = await plan(jonas);
    const { session } = buttonOf(made, 'Endre').data;
    assert.match(
      wordsOn(await jonas.invoke('sessions.setCount', { session, count: '3' })),
      /Økten har ikke begynt ennå/,
    );
    assert.match(wordsOn(await jonas.invoke('sessions.count', { session })), /Økten har ikke begynt ennå/);
    at('2026-03-12T09:00:00Z');
    assert.match(wordsOn(await jonas.press(await jonas.say('økt 4'), 'Registrer oppmøte')), /Hvor mange kom\?/);
    assert.match(wordsOn(await jonas.invoke('sessions.setCount', { session, count: '3' })), /lagret: 3\./);
    at('2026-03-12T10:00:00Z');
    assert.deepEqual(
      (await newsOf(jonas)).filter((words) => /Journalføring/.test(words)),
      [],
    );
  });

  it('notify everybody else when one person has left', async () => {
    const [jonas, ingrid, emma] = [bot.chat(people.jonas), bot.chat(people.ingrid), bot.chat(people.emma)];
    const made = await plan(jonas);
    await ingrid.say('meld på 4');
    await emma.say('book 4');
    bot.connector.behave = ({ conversationId, activity }) =>
      conversationId === emma.conversationId && activity.type === 'message' ? { status: 403 } : undefined;
    await jonas.press(await jonas.press(made, 'Avlys'), 'Avlys');
    assert.match((await newsOf(ingrid)).join(), /avlyst/);
  });

  it('whose host has left ask the leads for the head-count', async () => {
    const [jonas, solveig] = [bot.chat(people.jonas), bot.chat(people.solveig)];
    await solveig.say('hjelp');
    await plan(jonas);
    await bot.post(jonas.activity({ type: 'installationUpdate', action: 'remove' }));
    at('2026-03-12T09:31:00Z');
    const news = (await newsOf(solveig)).filter((words) => /Journalføring/.test(words));
    assert.equal(news.length, 1);
    assert.match(news[0] ?? '', /Kor mange kom\?\nJournalføring/);
  });

  it('are booked from a channel in the personal chat, with the link, and nothing appears in the channel', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    await plan(jonas);
    await ingrid.say('hei');
    const channel = bot.chat(people.ingrid, { conversationType: 'channel', id: '19:kanal@thread.tacv2' });
    const mention = { type: 'mention', text: '<at>Losen</at>', mentioned: { id: '28:losen', name: 'Losen' } };
    const card = await channel.say('<at>Losen</at> meld på 4', { entities: [mention] });
    assert.equal(wordsOn(card), 'Jeg har svart deg i chatten.');
    const answer = cardOf(bot.connector.of(ingrid.conversationId).at(-1)?.activity);
    assert.match(wordsOn(answer), /Du er påmeldt/);
    assert.match(JSON.stringify(answer), /meet\.uin\.example/);
    const shown = await channel.say('<at>Losen</at> økt 4', { entities: [mention] });
    assert.match(wordsOn(shown), /Journalføring[^]*\[Meld meg på\]/, 'the card is for everybody there');
    assert.doesNotMatch(wordsOn(shown), /påmeldt/);
    assert.doesNotMatch(JSON.stringify(shown), /meet\.uin\.example|calendar\//);
    assert.doesNotMatch(wordsOn(await channel.say('<at>Losen</at> neste økter', { entities: [mention] })), /påmeldt/);
  });

  it('have a calendar file at a secret address', async () => {
    const jonas = bot.chat(people.jonas);
    const made = await plan(jonas);
    const addressOn = (card: unknown) => new URL(/"(http[^"]+\.ics)"/.exec(JSON.stringify(card))?.[1] ?? '').pathname;
    const file = async (path: string) => {
      const response = await fetch(bot.url + path);
      return { response, text: await response.text() };
    };
    const path = addressOn(made);
    const { response, text } = await file(path);
    assert.deepEqual(
      [response.status, response.headers.get('content-type'), response.headers.get('content-disposition')],
      [200, 'text/calendar; charset=utf-8', 'attachment; filename="losen-4.ics"'],
    );
    assert.match(text, /SUMMARY:Journalføring\r\n/);
    assert.match(text, /DTSTART:20260312T090000Z\r\n[^]*SEQUENCE:0\r\n|SEQUENCE:0\r\n[^]*DTSTART:20260312T090000Z\r\n/);
    const moved = await fill(jonas, await jonas.press(made, 'Endre'), 'Lagre', { ...training, date: '2026-03-30' });
    const after = (await file(path)).text;
    assert.match(after, /SEQUENCE:1\r\n/);
    // Ten in local time is an hour earlier in summer.
    assert.match(after, /DTSTART:20260330T080000Z\r\n/);
    await jonas.press(await jonas.press(moved, 'Avlys'), 'Avlys');
    const cancelled = (await file(path)).text;
    assert.match(cancelled, /METHOD:CANCEL\r\n[^]*SEQUENCE:2\r\n/);
    assert.match(cancelled, /STATUS:CANCELLED\r\n/);
    assert.match((await file(path.replace('/nb/', '/sv/'))).text, /DESCRIPTION:Anmälan /);
    for (const wrong of [
      path.replace('/nb/', '/xx/'),
      '/calendar/nb/x.ics',
      `${path}x`,
      path.replace(/.{5}\.ics/, 'AAAAA.ics'),
      '/calendar/nb/%E0%A4%A.ics',
    ]) {
      const { status } = await fetch(bot.url + wrong);
      assert.ok(status === 404 || status === 400, `${wrong}: ${status}`);
    }
    const foreign = await fetch(bot.url + path, { headers: { origin: 'https://evil.example' } });
    assert.equal(foreign.status, 403);
  });

  it('contain the join link only in a booking’s file, and only while it is booked', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    const addressOn = (card: unknown) => new URL(/"(http[^"]+\.ics)"/.exec(JSON.stringify(card))?.[1] ?? '').pathname;
    const file = async (path: string) => {
      const response = await fetch(bot.url + path);
      return { status: response.status, text: (await response.text()).replaceAll('\r\n ', '') };
    };
    const made = await plan(jonas);
    const booked = await ingrid.say('meld på 4');
    const [ofSession, ofBooking] = [addressOn(made), addressOn(booked)];
    assert.match((await file(ofBooking)).text, /LOCATION:https:\/\/meet\.uin\.example\/journal/);
    const plain = await file(ofSession);
    assert.equal(plain.status, 200);
    assert.match(plain.text, /SUMMARY:Journalføring/);
    assert.doesNotMatch(plain.text, /meet\.uin/);
    await ingrid.press(booked, 'Meld meg av');
    assert.equal((await file(ofBooking)).status, 404);
    const again = addressOn(await ingrid.say('meld på 4'));
    assert.notEqual(again, ofBooking);
    await jonas.press(await jonas.press(made, 'Avlys'), 'Avlys');
    const cancelled = (await file(again)).text;
    assert.match(cancelled, /STATUS:CANCELLED/);
    assert.doesNotMatch(cancelled, /meet\.uin/);
  });

  it('whose link is removed notify the participants', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    const made = await plan(jonas);
    await ingrid.say('meld på 4');
    const changed = await fill(jonas, await jonas.press(made, 'Endre'), 'Lagre', { ...training, link: '' });
    const [gone] = await newsOf(ingrid);
    assert.match(gone ?? '', /Økten du er påmeldt, har ikke lenger noen møtelenke\./);
    assert.doesNotMatch(gone ?? '', /Bli med/);
    await fill(jonas, await jonas.press(changed, 'Endre'), 'Lagre', training);
    assert.match((await newsOf(ingrid)).join(), /har fått ny lenke[^]*Bli med/);
  });

  it('show their state before a booking', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    const made = await plan(jonas);
    const booked = await ingrid.say('meld på 4');
    const cancelled = bot.chat(people.erik);
    const offered = await cancelled.say('tillfälle 4');
    await jonas.press(await jonas.press(made, 'Avlys'), 'Avlys');
    for (const card of [await ingrid.say('meld på 4'), await ingrid.press(booked, 'Meld meg av')]) {
      assert.match(wordsOn(card), /Økten er avlyst\.\n/);
      assert.doesNotMatch(wordsOn(card), /påmeldt|påminnelse|får beskjed/);
    }
    assert.match(wordsOn(await cancelled.press(offered, 'Anmäl mig')), /Tillfället är inställt\.\n/);
    await plan(jonas);
    await ingrid.say('meld på 5');
    for (const instant of ['2026-03-12T09:10:00Z', '2026-03-12T10:10:00Z']) {
      at(instant);
      const late = wordsOn(await ingrid.say('meld på 5'));
      assert.match(late, /Økten har begynt, så påmeldingen er stengt\./);
      assert.doesNotMatch(late, /Du er påmeldt|påminnelse/);
    }
  });
});

describe('the sessions of a new rollout', () => {
  let chat: Chat;
  let list: Card;
  let opened: unknown;
  let booked: unknown;
  before(async () => {
    await start();
    chat = bot.chat(people.ingrid);
    list = await chat.say('Når er neste økt?');
    opened = await chat.invoke('sessions.show', buttonsOf(list)[2]?.data);
    booked = await chat.press(opened, 'Meld meg på');
  });
  after(stop);

  it('lie ahead', () => {
    assert.match(
      wordsOn(list),
      /^3 økter framover\nSpør om Saksportalen\ntorsdag 5\. mars, 12:00–13:00\nKafé · åpen for alle/,
    );
    assert.deepEqual(titles(list), ['Meld meg på', 'Vis', 'Meld meg på', 'Vis', 'Meld meg på', 'Vis']);
  });

  it('are opened, without the link, which is for those booked', () => {
    assert.match(wordsOn(opened), /Minikurs · Arkiv\nArkiv på en halvtime[^]*Jonas Berg[^]*20 ledige plasser/);
    assert.doesNotMatch(wordsOn(opened), /Bli med/);
  });

  it('are booked, with the link', () => {
    assert.match(
      wordsOn(booked),
      /Du er påmeldt\.[^]*19 ledige plasser[^]*Bli med[^]*Du får en påminnelse siste arbeidsdag før/,
    );
  });

  it('are booked once however often it is pressed', async () => {
    assert.match(wordsOn(await chat.press(opened, 'Meld meg på')), /Du er påmeldt\.[^]*19 ledige plasser/);
  });

  it('say in the list which one is booked', async () => {
    assert.match(wordsOn(await chat.say('økter')), /Minikurs · du er påmeldt/);
  });

  for (const time of ['first', 'second']) {
    it(`are given back, the ${time} time that it is pressed`, async () => {
      assert.match(wordsOn(await chat.press(booked, 'Meld meg av')), /Du er meldt av\.[^]*20 ledige plasser/);
    });
  }
});

describe('a session that a champion plans', () => {
  let jonas: Chat;
  let form: unknown;
  let pressed: readonly unknown[];
  before(async () => {
    await start();
    jonas = bot.chat(people.jonas);
    form = await jonas.press(await jonas.say('hjelp'), 'Ny økt');
    pressed = await Promise.all([1, 2, 3].map(() => fill(jonas, form, 'Opprett', training)));
  });
  after(stop);

  it('has a form', () => {
    assert.deepEqual(
      (form as Card).body.flatMap((element) => ('id' in element && element.id ? [element.id] : [])),
      ['kind', 'title', 'date', 'from', 'to', 'places', 'link', 'area'],
    );
  });

  it('is made once however often it is pressed', () => {
    for (const card of pressed) assert.match(wordsOn(card), /Økten er opprettet som nummer 4[^]*«meld på 4»/);
    assert.deepEqual(titles(pressed[0]), ['Endre', 'Neste økter', 'Avlys']);
  });

  describe('with two more', () => {
    let ingrid: Chat;
    let second: unknown;
    before(async () => {
      ingrid = bot.chat(people.ingrid);
      for (const day of ['16', '17']) await plan(jonas, { ...training, date: `2026-03-${day}` });
      second = await ingrid.press(await ingrid.say('neste økter'), 'Vis flere');
    });

    it('is counted', async () => {
      assert.match(wordsOn(await ingrid.say('neste økter')), /^6 økter framover/);
    });

    it('fills a second page', () => {
      assert.match(wordsOn(second), /Journalføring\ntirsdag 17\. mars, 10:00–10:30/);
    });

    it('leaves the way back to the first', async () => {
      assert.match(wordsOn(await ingrid.press(second, 'Tilbake')), /Spør om Saksportalen\ntorsdag 5\. mars/);
    });
  });
});

describe('sessions by number', () => {
  before(start);
  after(stop);

  for (const [who, phrase, words] of [
    [people.ingrid, 'meld meg på 2', /Du er påmeldt\.\nArkiv på en halvtime/],
    [people.erik, 'anmäl 2', /Du är anmäld\.\nArkiv/],
    [people.mette, 'Tilmeld 2', /Du er tilmeldt\.\nArkiv/],
    [people.emma, 'book 2', /You are booked\.\nArkiv/],
    [people.solveig, 'meld på 2', /Du er påmeld\.\nArkiv/],
  ] as const) {
    it(`are booked by "${phrase}"`, async () => assert.match(wordsOn(await bot.chat(who).say(phrase)), words));
  }

  it('are shown', async () => {
    assert.match(wordsOn(await bot.chat(people.emma).say('session 2')), /You are booked[^]*15 free places/);
  });

  it('are given back', async () => {
    assert.match(wordsOn(await bot.chat(people.emma).say('unbook 2')), /You are no longer booked/);
  });

  it('are looked for among the next ones where there is none', async () => {
    const words = await bot.chat(people.emma).sayForText('book 99');
    assert.match(words, /I cannot find that session\. Write “next sessions”/);
  });

  it('are no head-counts of somebody who holds none', async () => {
    assert.doesNotMatch(wordsOn(await bot.chat(people.ingrid).say('234')), /øktene dine|Oppmøtet/);
  });
});

describe('the form of a session', () => {
  let chat: Chat;
  let form: unknown;
  let refused: Card;
  before(async () => {
    await start();
    chat = bot.chat(people.jonas);
    form = await chat.say('nytt minikurs');
    const wrong = { title: ' ', date: '31. juni', from: 'kl. 25', to: '', places: 'tjue', link: 'meet.example' };
    refused = (await fill(chat, form, 'Opprett', { ...training, ...wrong })) as Card;
  });
  after(stop);

  const below = (id: string) => {
    const at = refused.body.findIndex((element) => 'id' in element && element.id === id);
    return (refused.body[at + 1] as { readonly text?: string }).text;
  };

  it('says beside the field what is wrong', () => {
    assert.deepEqual(['title', 'date', 'from', 'to', 'places'].map(below), [
      'Skriv en tittel.',
      '«31. juni» finnes ikke i kalenderen. Velg en annen dag.',
      '«kl. 25» er ikke et klokkeslett. Skriv for eksempel 10:30.',
      'Velg et klokkeslett.',
      '«tjue» er ikke et helt tall. Skriv for eksempel 20.',
    ]);
    assert.match(below('link') ?? '', /begynner med https/);
  });

  it('keeps what was typed', () => assert.match(wordsOn(refused), /\ntjue\n[^]*\nmeet\.example\n/));

  it('takes no time that the clocks leave out', async () => {
    const late = await fill(chat, refused, 'Opprett', { ...training, date: '2026-03-29', from: '02:30', to: '03:30' });
    assert.match(wordsOn(late), /Klokka stilles fram da, så kl\. 02:30 finnes ikke den dagen/);
  });

  it('refuses 30,000 characters kindly', async () => {
    const long = await fill(chat, form, 'Opprett', { ...training, title: 'x'.repeat(30_000) });
    assert.match(String(long), /Teksten har 30\s000 tegn, og det er plass til 120/);
  });

  it('has made nothing while something was wrong', async () => {
    assert.match(wordsOn(await chat.say('neste økter')), /^3 økter framover/);
  });

  it('makes the session when all is right', async () => {
    assert.match(wordsOn(await fill(chat, refused, 'Opprett', training)), /opprettet som nummer 4/);
  });
});

describe('somebody else’s session', () => {
  let jonas: Chat;
  let ingrid: Chat;
  let solveig: Chat;
  let session: unknown;
  let data: Readonly<Record<string, unknown>>;
  before(async () => {
    await start();
    jonas = bot.chat(people.jonas);
    ingrid = bot.chat(people.ingrid);
    solveig = bot.chat(people.solveig);
    ({ session } = buttonOf(await plan(jonas), 'Endre').data);
    data = { session, seen: 0, form: session, ...training, count: '3' };
  });
  after(stop);

  const refusal = /Bare de som har rollen/;

  it('can be booked', async () => assert.match(wordsOn(await ingrid.say('meld på 4')), /Du er påmeldt/));

  it('is not made by those who may make none', async () => assert.match(await ingrid.sayForText('ny økt'), refusal));

  for (const verb of ['new', 'create', 'edit', 'change', 'askCancel', 'cancel', 'count', 'setCount', 'retryMeeting']) {
    it(`is left alone, also by a button of one’s own making: ${verb}`, async () => {
      assert.match(String(await ingrid.invoke(`sessions.${verb}`, verb === 'new' ? {} : data)), refusal);
    });
  }

  it('is not there by another id', async () => {
    const never = { session: '0199a000-0000-7000-8000-00000000ffff' };
    assert.match(String(await ingrid.invoke('sessions.show', never)), /finner ikke økten/);
  });

  it('is not there by what is no id', async () => {
    assert.match(String(await ingrid.invoke('sessions.book', { session: 'x' })), /for gammelt/);
  });

  it('may be changed by a lead', async () => {
    assert.match(wordsOn(await solveig.invoke('sessions.edit', { session })), /Endre økta/);
  });

  it('may not be cancelled by another champion', async () => {
    await solveig.say('gjør Ingrid Haugen til ambassadør');
    assert.match(String(await ingrid.invoke('sessions.cancel', data)), refusal);
  });

  it('is what one’s own becomes for who is champion no more', async () => {
    await solveig.say('fjern Jonas Berg som ambassadør');
    assert.match(String(await jonas.invoke('sessions.cancel', data)), refusal);
  });
});

describe('a session that cannot be booked', () => {
  let jonas: Chat;
  let ingrid: Chat;
  let erik: Chat;
  let emma: Chat;
  let made: unknown;
  let opened: unknown;
  before(async () => {
    await start();
    jonas = bot.chat(people.jonas);
    ingrid = bot.chat(people.ingrid);
    erik = bot.chat(people.erik);
    emma = bot.chat(people.emma);
    made = await plan(jonas);
    await ingrid.say('meld på 4');
    opened = await emma.say('session 4');
    await erik.say('anmäl 4');
  });
  after(stop);

  it('says that it is full', async () => {
    const full = await emma.press(opened, 'Book');
    assert.match(wordsOn(full), /The session is full\.[^]*\nfull/);
    assert.deepEqual(titles(full), ['Next sessions']);
  });

  it('can be booked when somebody has given a place back', async () => {
    assert.match(wordsOn(await erik.say('avanmäl 4')), /Du är avanmäld/);
    assert.match(wordsOn(await emma.press(opened, 'Book')), /You are booked/);
  });

  describe('since it has begun', () => {
    before(() => at('2026-03-12T09:00:00Z'));

    it('says so to who would book', async () => {
      assert.match(wordsOn(await erik.say('anmäl 4')), /Tillfället har börjat, så anmälan är stängd/);
    });

    it('says so to who would give a place back', async () => {
      assert.match(wordsOn(await ingrid.say('meld av 4')), /Økten har begynt, så påmeldingen er stengt/);
    });

    it('says so to its host who would change it', async () => {
      assert.match(wordsOn(await jonas.press(made, 'Endre')), /Økten har begynt/);
    });
  });

  describe('since it is cancelled', () => {
    before(async () => void (await jonas.press(await jonas.press(made, 'Avlys'), 'Avlys')));

    it('says so', async () => assert.match(wordsOn(await erik.say('anmäl 4')), /Tillfället är inställt/));

    it('leads on to the others', async () => {
      assert.deepEqual(titles(await erik.say('tillfälle 4')), ['Kommande tillfällen']);
    });
  });
});

describe('a session that is moved', () => {
  let jonas: Chat;
  let ingrid: Chat;
  let erik: Chat;
  let emma: Chat;
  let form: unknown;
  let below: unknown;
  let moved: unknown;
  let again: unknown;
  let news: readonly string[];
  before(async () => {
    await start();
    jonas = bot.chat(people.jonas);
    ingrid = bot.chat(people.ingrid);
    erik = bot.chat(people.erik);
    emma = bot.chat(people.emma);
    const made = await plan(jonas);
    await ingrid.say('meld på 4');
    await erik.say('anmäl 4');
    await emma.say('help');
    form = await jonas.press(made, 'Endre');
    below = await fill(jonas, form, 'Lagre', { ...training, places: '1' });
    moved = await fill(jonas, form, 'Lagre', { ...training, date: '2026-03-13', from: '11:00', to: '11:30' });
    again = await fill(jonas, form, 'Lagre', { ...training, date: '2026-03-20' });
    news = await newsOf(ingrid);
  });
  after(stop);

  it('has a form with what was planned', () => {
    assert.match(wordsOn(form), /^Endre økten\n[^]*Journalføring[^]*\n10:00\n/);
  });

  it('keeps places for those booked', () => {
    assert.match(wordsOn(below), /2 har meldt seg på\. Skriv minst så mange plasser/);
  });

  it('shows its new time', () => {
    assert.match(wordsOn(moved), /Endringen er lagret\.[^]*fredag 13\. mars, 11:00–11:30/);
  });

  it('is not changed from a card of before', () => {
    assert.match(wordsOn(again), /Økten er endret siden du fikk dette kortet[^]*fredag 13\. mars/);
  });

  it('is told to who has booked it, once, with both times', () => {
    assert.equal(news.length, 1);
    assert.match(
      news[0] ?? '',
      /Økten du er påmeldt, har fått ny tid\.[^]*\[Før\]\ntorsdag 12\. mars, 10:00–10:30[^]*fredag 13\. mars, 11:00–11:30/,
    );
  });

  it('is told in the language of each', () => {
    const [, ...toErik] = told(erik);
    assert.equal(toErik.length, 1);
    assert.match(wordsOn(toErik[0]), /Tillfället som du är anmäld till har fått ny tid[^]*fredag 13 mars/);
  });

  it('is told to nobody else', () => assert.equal(told(emma).length, 1));

  it('stays booked', async () => {
    assert.match(wordsOn(await ingrid.press(told(ingrid).at(-1), 'Vis')), /Du er påmeldt/);
  });

  describe('and changed once more', () => {
    const same = { ...training, date: '2026-03-13', from: '11:00', to: '11:30' };
    let renamed: unknown;
    before(async () => {
      renamed = await fill(jonas, await jonas.press(moved, 'Endre'), 'Lagre', { ...same, title: 'Journal' });
    });

    it('tells nobody of a new title alone', async () => assert.deepEqual(await newsOf(ingrid), []));

    it('tells of a new link', async () => {
      const linked = await jonas.press(renamed, 'Endre');
      await fill(jonas, linked, 'Lagre', { ...same, link: 'https://meet.uin.example/ny' });
      assert.match((await newsOf(ingrid))[0] ?? '', /har fått ny lenke/);
    });
  });
});

describe('the head-count of a session', () => {
  let jonas: Chat;
  let early: Card;
  let asked: readonly string[];
  let form: unknown;
  before(async () => {
    await start();
    jonas = bot.chat(people.jonas);
    await plan(jonas);
    await bot.chat(people.ingrid).say('meld på 4');
    early = await jonas.say('234');
    at('2026-03-12T09:31:00Z');
    asked = (await newsOf(jonas)).filter((words) => /Journalføring/.test(words));
    form = told(jonas).find((card) => /Hvor mange kom\?\nJournalføring/.test(wordsOn(card)));
  });
  after(stop);

  it('is of none before one has begun', () => {
    assert.match(wordsOn(early), /Ingen av øktene dine har begynt de siste to ukene/);
  });

  it('is asked for once, at the end', () => {
    assert.equal(asked.length, 1);
    assert.match(asked[0] ?? '', /Hvor mange kom\?\nJournalføring/);
  });

  it('keeps what was typed and is no number', async () => {
    const refused = await fill(jonas, form, 'Lagre', { count: 'mange' });
    assert.match(wordsOn(refused), /\nmange\n«mange» er ikke et antall/);
  });

  it('is not nothing', async () => {
    assert.match(wordsOn(await fill(jonas, form, 'Lagre', {})), /Skriv hvor mange som kom/);
  });

  describe('that was taken', () => {
    let counted: unknown;
    let again: unknown;
    before(async () => {
      counted = await fill(jonas, form, 'Lagre', { count: 'minst 234' });
      again = await jonas.press(counted, 'Rett oppmøtet');
    });

    it('is shown', () => {
      assert.match(wordsOn(counted), /Oppmøtet er lagret: minst 234\.\nJournalføring/);
    });

    it('stands in the form that corrects it', () => assert.match(wordsOn(again), /\nminst 234\n/));

    it('is corrected', async () => {
      assert.match(wordsOn(await fill(jonas, again, 'Lagre', { count: '230' })), /Oppmøtet er lagret: 230\./);
    });

    describe('while the two of the sample wait for theirs', () => {
      let choice: unknown;
      before(async () => {
        choice = await jonas.say('at least 40');
      });

      it('is asked which one a number is of', () => {
        assert.match(wordsOn(choice), /Hvilken økt gjelder «minst 40»\?[^]*mandag 9\. mars[^]*torsdag 5\. mars/);
      });

      it('is of the one that was chosen', async () => {
        assert.match(wordsOn(await jonas.press(choice, 'Lagre minst 40')), /Oppmøtet er lagret: minst 40\.\nArkiv/);
      });

      it('is of the last one that waits without a question', async () => {
        assert.match(wordsOn(await jonas.say('1 200')), /Oppmøtet er lagret: 1\s200\.\nSpør om/);
      });

      it('is not asked for any more', async () => {
        at('2026-03-12T11:00:00Z');
        assert.deepEqual(
          (await newsOf(jonas)).filter((words) => !/torsdag 12\. mars, 12:00/.test(words)),
          [],
        );
      });
    });
  });
});
