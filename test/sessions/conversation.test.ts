import assert from 'node:assert/strict';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Chat, people, type Running, startBot } from '../support/bot.ts';
import { buttonOf, buttonsOf, cardOf, wordsOn } from '../support/connector-stand-in.ts';

/** A Tuesday, ten in the morning in Oslo. */
const tuesday = '2026-03-03T09:00:00Z';

describe('sessions', () => {
  let bot: Running;
  let now: Date;
  beforeEach(async () => {
    now = new Date(tuesday);
    bot = await startBot({ clock: () => now });
  });
  afterEach(() => bot.stop());

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

  it('lie ahead in a new rollout, are opened, booked and cancelled', async () => {
    const chat = bot.chat(people.ingrid);
    const list = await chat.say('Når er neste kafé?');
    assert.match(
      wordsOn(list),
      /^3 økter framover\nSpør om Saksportalen\ntorsdag 5\. mars, 12:00–13:00\nKafé · åpen for alle/,
    );
    assert.deepEqual(titles(list), ['Meld meg på', 'Vis', 'Meld meg på', 'Vis', 'Meld meg på', 'Vis']);
    const opened = (await chat.invoke('sessions.show', buttonsOf(list)[2]?.data)) as Card;
    assert.match(wordsOn(opened), /Minikurs · Arkiv\nArkiv på en halvtime[^]*Jonas Berg[^]*20 ledige plasser/);
    assert.doesNotMatch(wordsOn(opened), /Bli med/);
    const booked = await chat.press(opened, 'Meld meg på');
    assert.match(
      wordsOn(booked),
      /Du er påmeldt\.[^]*19 ledige plasser[^]*Bli med[^]*Du får en påminnelse siste arbeidsdag før/,
    );
    assert.match(wordsOn(await chat.press(opened, 'Meld meg på')), /Du er påmeldt\.[^]*19 ledige plasser/);
    assert.match(wordsOn(await chat.say('økter')), /Minikurs · du er påmeldt/);
    const gone = await chat.press(booked, 'Meld meg av');
    assert.match(wordsOn(gone), /Du er meldt av\.[^]*20 ledige plasser/);
    assert.match(wordsOn(await chat.press(booked, 'Meld meg av')), /Du er meldt av\.[^]*20 ledige plasser/);
  });

  it('are planned by champions, once however often it is pressed, and found on a second page', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    const form = await jonas.press(await jonas.say('hjelp'), 'Ny økt');
    assert.deepEqual(
      (form as Card).body.flatMap((element) => ('id' in element && element.id ? [element.id] : [])),
      ['kind', 'title', 'date', 'from', 'to', 'places', 'link', 'area'],
    );
    const pressed = await Promise.all([1, 2, 3].map(() => fill(jonas, form, 'Opprett', training)));
    for (const card of pressed) assert.match(wordsOn(card), /Økten er opprettet som nummer 4[^]*«meld på 4»/);
    assert.deepEqual(titles(pressed[0]), ['Endre', 'Neste økter', 'Avlys']);
    for (const day of ['16', '17']) await plan(jonas, { ...training, date: `2026-03-${day}` });
    const first = await ingrid.say('neste økter');
    assert.match(wordsOn(first), /^6 økter framover/);
    const second = await ingrid.press(first, 'Vis flere');
    assert.match(wordsOn(second), /Journalføring\ntirsdag 17\. mars, 10:00–10:30/);
    assert.match(wordsOn(await ingrid.press(second, 'Tilbake')), /Spør om Saksportalen\ntorsdag 5\. mars/);
  });

  it('are planned in one line by who may, and the form says what is wrong with it', async () => {
    const line = 'Nytt minikurs om journalføring torsdag 12. mars 10-10:30, 2 plasser';
    const jonas = bot.chat(people.jonas);
    const form = await jonas.say(line);
    const values = form.body.flatMap((element) => ('value' in element ? [element.value] : []));
    assert.deepEqual(values, ['mini_training', 'Journalføring', '2026-03-12', '10:00', '10:30', '2']);
    assert.match(wordsOn(await bot.chat(people.ingrid).say(line)), /\[/);
    assert.doesNotMatch(wordsOn(await bot.chat(people.ingrid).say(line)), /Hva slags økt/);
  });

  it('are booked by a phrase with their number in five languages', async () => {
    for (const [who, phrase, words] of [
      [people.ingrid, 'meld meg på 2', /Du er påmeldt\.\nArkiv på en halvtime/],
      [people.erik, 'anmäl 2', /Du är anmäld\.\nArkiv/],
      [people.mette, 'Tilmeld 2', /Du er tilmeldt\.\nArkiv/],
      [people.emma, 'book 2', /You are booked\.\nArkiv/],
      [people.solveig, 'meld på 2', /Du er påmeld\.\nArkiv/],
    ] as const) {
      assert.match(wordsOn(await bot.chat(who).say(phrase)), words);
    }
    const chat = bot.chat(people.emma);
    assert.match(wordsOn(await chat.say('session 2')), /You are booked[^]*15 free places/);
    assert.match(wordsOn(await chat.say('unbook 2')), /You are no longer booked/);
    assert.match(await chat.sayForText('book 99'), /I cannot find that session\. Write “next sessions”/);
    // What is typed to a champion's bot is a number only for champions.
    assert.match(wordsOn(await bot.chat(people.ingrid).say('234')), /./);
  });

  it('keep what was typed, and say beside the field what is wrong', async () => {
    const chat = bot.chat(people.jonas);
    const form = await chat.say('nytt minikurs');
    const wrong = { title: ' ', date: '31. juni', from: 'kl. 25', to: '', places: 'tjue', link: 'meet.example' };
    const refused = (await fill(chat, form, 'Opprett', { ...training, ...wrong })) as Card;
    const after = (id: string) => {
      const at = refused.body.findIndex((element) => 'id' in element && element.id === id);
      return (refused.body[at + 1] as { readonly text?: string }).text;
    };
    assert.deepEqual(['title', 'date', 'from', 'to', 'places'].map(after), [
      'Skriv en tittel.',
      '«31. juni» finnes ikke i kalenderen. Velg en annen dag.',
      '«kl. 25» er ikke et klokkeslett. Skriv for eksempel 10:30.',
      'Velg et klokkeslett.',
      '«tjue» er ikke et helt tall. Skriv for eksempel 20.',
    ]);
    assert.match(after('link') ?? '', /begynner med https/);
    assert.match(wordsOn(refused), /\ntjue\n[^]*\nmeet\.example\n/);
    const late = await fill(chat, refused, 'Opprett', { ...training, date: '2026-03-29', from: '02:30', to: '03:30' });
    assert.match(wordsOn(late), /Klokka stilles fram da, så kl\. 02:30 finnes ikke den dagen/);
    const long = await fill(chat, form, 'Opprett', { ...training, title: 'x'.repeat(30_000) });
    assert.match(String(long), /Teksten har 30\s000 tegn, og det er plass til 120/);
    assert.match(wordsOn(await chat.say('neste økter')), /^3 økter framover/);
    assert.match(wordsOn(await fill(chat, refused, 'Opprett', training)), /opprettet som nummer 4/);
  });

  it('are planned, changed, cancelled and counted by no one else, also by a button of one’s own making', async () => {
    const [jonas, ingrid, solveig] = [bot.chat(people.jonas), bot.chat(people.ingrid), bot.chat(people.solveig)];
    const made = await plan(jonas);
    const { session } = buttonOf(made, 'Endre').data;
    const refusal = /Bare de som har rollen/;
    assert.match(await ingrid.sayForText('ny økt'), refusal);
    const data = { session, seen: 0, form: session, ...training, count: '3' };
    for (const verb of [
      'new',
      'create',
      'edit',
      'change',
      'askCancel',
      'cancel',
      'count',
      'setCount',
      'retryMeeting',
    ]) {
      assert.match(String(await ingrid.invoke(`sessions.${verb}`, verb === 'new' ? {} : data)), refusal, verb);
    }
    assert.match(
      String(await ingrid.invoke('sessions.show', { session: '0199a000-0000-7000-8000-00000000ffff' })),
      /finner ikke økten/,
    );
    assert.match(String(await ingrid.invoke('sessions.book', { session: 'x' })), /for gammelt/);
    // A lead may; a champion may not change another's.
    assert.match(wordsOn(await solveig.invoke('sessions.edit', { session })), /Endre økta/);
    await solveig.say('gjør Ingrid Haugen til ambassadør');
    assert.match(String(await ingrid.invoke('sessions.cancel', data)), refusal);
    // Nor one's own, once one is champion no more.
    await solveig.say('fjern Jonas Berg som ambassadør');
    assert.match(String(await jonas.invoke('sessions.cancel', data)), refusal);
    assert.match(wordsOn(await ingrid.say('meld på 4')), /Du er påmeldt/);
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

  it('that are full, have begun or are cancelled say so', async () => {
    const [jonas, ingrid, erik, emma] = [people.jonas, people.ingrid, people.erik, people.emma].map((who) =>
      bot.chat(who),
    );
    assert.ok(jonas && ingrid && erik && emma);
    const made = await plan(jonas);
    await ingrid.say('meld på 4');
    const opened = await emma.say('session 4');
    await erik.say('anmäl 4');
    const full = await emma.press(opened, 'Book');
    assert.match(wordsOn(full), /The session is full\.[^]*\nfull/);
    assert.deepEqual(titles(full), ['Next sessions']);
    assert.match(wordsOn(await erik.say('avanmäl 4')), /Du är avanmäld/);
    assert.match(wordsOn(await emma.press(opened, 'Book')), /You are booked/);
    at('2026-03-12T09:00:00Z');
    assert.match(wordsOn(await erik.say('anmäl 4')), /Tillfället har börjat, så anmälan är stängd/);
    assert.match(wordsOn(await ingrid.say('meld av 4')), /Økten har begynt, så påmeldingen er stengt/);
    assert.match(wordsOn(await jonas.press(made, 'Endre')), /Økten har begynt/);
    await jonas.press(await jonas.press(made, 'Avlys'), 'Avlys');
    assert.match(wordsOn(await erik.say('anmäl 4')), /Tillfället är inställt/);
    assert.deepEqual(titles(await erik.say('tillfälle 4')), ['Kommande tillfällen']);
  });

  it('that are moved are told to just those booked, in their language; what was booked stays', async () => {
    const [jonas, ingrid, erik, emma] = [people.jonas, people.ingrid, people.erik, people.emma].map((who) =>
      bot.chat(who),
    );
    assert.ok(jonas && ingrid && erik && emma);
    const made = await plan(jonas);
    for (const [chat, words] of [
      [ingrid, 'meld på 4'],
      [erik, 'anmäl 4'],
    ] as const)
      await chat.say(words);
    await emma.say('help');
    const form = await jonas.press(made, 'Endre');
    assert.match(wordsOn(form), /^Endre økten\n[^]*Journalføring[^]*\n10:00\n/);
    const below = await fill(jonas, form, 'Lagre', { ...training, places: '1' });
    assert.match(wordsOn(below), /2 har meldt seg på\. Skriv minst så mange plasser/);
    const moved = await fill(jonas, form, 'Lagre', { ...training, date: '2026-03-13', from: '11:00', to: '11:30' });
    assert.match(wordsOn(moved), /Endringen er lagret\.[^]*fredag 13\. mars, 11:00–11:30/);
    const again = await fill(jonas, form, 'Lagre', { ...training, date: '2026-03-20' });
    assert.match(wordsOn(again), /Økten er endret siden du fikk dette kortet[^]*fredag 13\. mars/);
    const before = told(erik).length;
    const news = await newsOf(ingrid);
    assert.equal(news.length, 1);
    assert.match(
      news[0] ?? '',
      /Økten du er påmeldt, har fått ny tid\.[^]*\[Før\]\ntorsdag 12\. mars, 10:00–10:30[^]*fredag 13\. mars, 11:00–11:30/,
    );
    assert.match(wordsOn(told(erik).at(-1)), /Tillfället som du är anmäld till har fått ny tid[^]*fredag 13 mars/);
    assert.equal(told(erik).length, before + 1);
    assert.equal(told(emma).length, 1);
    assert.match(wordsOn(await ingrid.press(told(ingrid).at(-1), 'Vis')), /Du er påmeldt/);

    // A new title alone concerns nobody; a new link does.
    const titled = await jonas.press(moved, 'Endre');
    const same = { date: '2026-03-13', from: '11:00', to: '11:30' };
    const renamed = await fill(jonas, titled, 'Lagre', { ...training, ...same, title: 'Journal' });
    assert.deepEqual(await newsOf(ingrid), []);
    const linked = await jonas.press(renamed, 'Endre');
    await fill(jonas, linked, 'Lagre', { ...training, ...same, link: 'https://meet.uin.example/ny' });
    assert.match((await newsOf(ingrid))[0] ?? '', /har fått ny lenke/);
  });

  it('that are moved twice and back before anybody hears of it tell once, or nothing', async () => {
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

  it('are cancelled after one question, and just those booked hear of it, once', async () => {
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

  it('that a lead moves or cancels are told to the host as well', async () => {
    const [jonas, solveig] = [bot.chat(people.jonas), bot.chat(people.solveig)];
    const made = await plan(jonas);
    const { session } = buttonOf(made, 'Endre').data;
    const form = await solveig.invoke('sessions.edit', { session });
    await fill(solveig, form, 'Lagre', { ...training, date: '2026-03-13' });
    assert.match((await newsOf(jonas))[0] ?? '', /Økten din har fått ny tid av en prosjektleder/);
    await solveig.invoke('sessions.cancel', { session, seen: 1 });
    assert.match((await newsOf(jonas))[0] ?? '', /En prosjektleder har avlyst økten din/);
  });

  it('remind those who booked early enough on the last working day before, once, and by the clock on the wall', async () => {
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

  it('remind once more of a new time, and not of one that was cancelled', async () => {
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

  it('remind nobody of what has begun, was moved or is left by the time that Teams takes the message', async () => {
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

  it('remind of nothing that began while the bot was away', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    await plan(jonas);
    await ingrid.say('meld på 4');
    at('2026-03-12T09:00:00Z');
    assert.deepEqual(await newsOf(ingrid), []);
  });

  it('ask their host how many came, take a number, and have it corrected', async () => {
    const [jonas, ingrid] = [bot.chat(people.jonas), bot.chat(people.ingrid)];
    await plan(jonas);
    await ingrid.say('meld på 4');
    assert.match(wordsOn(await jonas.say('234')), /Ingen av øktene dine de siste to ukene har begynt/);
    at('2026-03-12T09:31:00Z');
    const asked = (await newsOf(jonas)).filter((words) => /Journalføring/.test(words));
    assert.equal(asked.length, 1);
    assert.match(asked[0] ?? '', /Hvor mange kom\?\nJournalføring/);
    const form = told(jonas).find((card) => /Hvor mange kom\?\nJournalføring/.test(wordsOn(card)));
    assert.match(wordsOn(await fill(jonas, form, 'Lagre', { count: 'mange' })), /\nmange\n«mange» er ikke et antall/);
    assert.match(wordsOn(await fill(jonas, form, 'Lagre', {})), /Skriv hvor mange som kom/);
    const counted = await fill(jonas, form, 'Lagre', { count: 'minst 234' });
    assert.match(wordsOn(counted), /Oppmøtet er lagret: minst 234\.\nJournalføring/);
    const again = await jonas.press(counted, 'Rett oppmøtet');
    assert.match(wordsOn(again), /\nminst 234\n/);
    assert.match(wordsOn(await fill(jonas, again, 'Lagre', { count: '230' })), /Oppmøtet er lagret: 230\./);
    // The two of the sample that were held meanwhile wait still: which one is asked.
    const choice = await jonas.say('at least 40');
    assert.match(wordsOn(choice), /Hvilken økt gjelder «minst 40»\?[^]*mandag 9\. mars[^]*torsdag 5\. mars/);
    assert.match(wordsOn(await jonas.press(choice, 'Lagre minst 40')), /Oppmøtet er lagret: minst 40\.\nArkiv/);
    // One is left, so it needs no question.
    assert.match(wordsOn(await jonas.say('1 200')), /Oppmøtet er lagret: 1\s200\.\nSpør om/);
    at('2026-03-12T11:00:00Z');
    assert.deepEqual(
      (await newsOf(jonas)).filter((words) => !/torsdag 12\. mars, 12:00/.test(words)),
      [],
    );
  });

  it('ask for no head-count that was typed before the question could be sent', async () => {
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

  it('reach everybody else although one has left', async () => {
    const [jonas, ingrid, emma] = [bot.chat(people.jonas), bot.chat(people.ingrid), bot.chat(people.emma)];
    const made = await plan(jonas);
    await ingrid.say('meld på 4');
    await emma.say('book 4');
    bot.connector.behave = ({ conversationId, activity }) =>
      conversationId === emma.conversationId && activity.type === 'message' ? { status: 403 } : undefined;
    await jonas.press(await jonas.press(made, 'Avlys'), 'Avlys');
    assert.match((await newsOf(ingrid)).join(), /avlyst/);
  });

  it('whose host has left ask the leads how many came', async () => {
    const [jonas, solveig] = [bot.chat(people.jonas), bot.chat(people.solveig)];
    await solveig.say('hjelp');
    await plan(jonas);
    await bot.post(jonas.activity({ type: 'installationUpdate', action: 'remove' }));
    at('2026-03-12T09:31:00Z');
    const news = (await newsOf(solveig)).filter((words) => /Journalføring/.test(words));
    assert.equal(news.length, 1);
    assert.match(news[0] ?? '', /Kor mange kom\?\nJournalføring/);
  });

  it('are booked from a channel in the personal chat: there is the link, and the channel hears nothing', async () => {
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

  it('have a calendar file behind an address that nobody guesses', async () => {
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
    // Ten on the wall is an hour sooner in summer.
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

  it('tell the join link in the file of a booking only, and no longer than the booking', async () => {
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

  it('whose link is taken away say so to those who have booked', async () => {
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

  it('say what has become of them before anything of a booking', async () => {
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
