import assert from 'node:assert/strict';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Chat, people, type Running, startBot } from '../support/bot.ts';
import { buttonOf, buttonsOf, cardOf, wordsOn } from '../support/connector-stand-in.ts';

describe('faults', () => {
  let bot: Running;
  const time = { now: new Date('2026-11-18T09:00:00Z') };
  beforeEach(async () => {
    time.now = new Date('2026-11-18T09:00:00Z');
    bot = await startBot({ clock: () => time.now });
  });
  afterEach(() => bot.stop());

  const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);
  const fill = (chat: Chat, form: unknown, button: string, typed: Readonly<Record<string, string>>) => {
    const { verb, data } = buttonOf(form, button);
    return chat.invoke(verb, { ...data, ...typed });
  };
  const fields = (card: unknown) =>
    (card as Card).body.flatMap((element) =>
      element.type === 'Input.Text' || element.type === 'Input.ChoiceSet' ? [[element.id, element.value]] : [],
    );
  const typed = { what: 'Får feilmelding når jeg lagrer en sak', when: 'i dag', where: 'Ny sak', area: 'archive' };
  const report = async (chat: Chat, send = 'Send', words = typed) =>
    fill(chat, await chat.invoke('cases.newFault', {}), send, words);
  const told = (chat: Chat): readonly Card[] =>
    bot.connector.of(chat.conversationId).map(({ activity }) => cardOf(activity));
  const pass = (minutes: number) => void (time.now = new Date(time.now.getTime() + minutes * 60_000));

  it('are asked for beside wishes, in five languages', async () => {
    for (const [who, phrase, question, fault, wish] of [
      [people.ingrid, 'meld fra', 'Hva vil du melde fra om?', 'Noe virker ikke', 'Jeg ønsker en endring'],
      [people.solveig, 'meld frå', 'Kva vil du melde frå om?', 'Noko verkar ikkje', 'Eg ønskjer ei endring'],
      [people.erik, 'anmäl', 'Vad vill du anmäla?', 'Något fungerar inte', 'Jag önskar en ändring'],
      [people.mette, 'meld ind', 'Hvad vil du melde ind?', 'Noget virker ikke', 'Jeg ønsker en ændring'],
      [people.emma, 'report', 'What do you want to report?', 'Something is not working', 'I want a change'],
    ] as const) {
      const chat = bot.chat(who);
      const asked = await chat.say(phrase);
      assert.equal(wordsOn(asked), `${question}\n[${fault}]\n[${wish}]`);
      assert.deepEqual(
        fields(await chat.press(asked, fault)).map(([id]) => id),
        ['what', 'when', 'area', 'where'],
      );
      assert.deepEqual(
        fields(await chat.press(asked, wish)).map(([id]) => id),
        ['title', 'wish', 'why', 'area'],
      );
    }
  });

  it('come to either form with the words that were written', async () => {
    const chat = bot.chat(people.ingrid);
    const words = 'zxqv feiler hver gang jeg åpner arkivet';
    const asked = await chat.invoke('cases.new', { text: words });
    assert.deepEqual(fields(await chat.press(asked, 'Noe virker ikke')), [
      ['what', words],
      ['when', 'hver gang jeg åpner arkivet'],
      ['area', 'archive'],
      ['where', undefined],
    ]);
    assert.deepEqual(fields(await chat.press(asked, 'Jeg ønsker en endring')).slice(0, 2), [
      ['title', 'Zxqv feiler hver gang jeg åpner arkivet'],
      ['wish', words],
    ]);
  });

  it('become a case with a number beside the wishes, once however often it is sent', async () => {
    const [chat, lead] = [bot.chat(people.ingrid), bot.chat(people.solveig)];
    await lead.say('hjelp');
    const form = await chat.say('meld feil');
    const receipts = await Promise.all([1, 2, 3].map(() => fill(chat, form, 'Send', typed)));
    for (const receipt of receipts) {
      assert.match(
        wordsOn(receipt),
        /^Feil · SAMPLE-1 · ny\nFeilmeldingen er registrert som SAMPLE-1\.\nFår feilmelding når jeg lagrer en sak\n/,
      );
    }
    assert.match(wordsOn(receipts[0]), /i dag[^]*Ny sak[^]*Arkiv/);
    assert.match(wordsOn(await chat.say('mine saker')), /^Du har 1 sak\nSAMPLE-1 · ny\nFår feilmelding/);
    assert.match(wordsOn(await chat.say('sample-1')), /^Feil · SAMPLE-1 · ny/);
    await bot.runJobs();
    const shown = told(lead).filter((card) => /SAMPLE-1/.test(wordsOn(card)));
    assert.equal(shown.length, 1);
    assert.match(wordsOn(shown[0]), /^Feil · SAMPLE-1 · ny[^]*Ingrid Haugen/);
    assert.deepEqual(titles(shown[0]), ['Ta', 'Løyst', 'Ikkje ein feil']);
    assert.match(wordsOn(await lead.say('nye feil')), /^1 ny feil\nSAMPLE-1 · ny/);
    assert.match(wordsOn(await lead.say('nye ønske')), /^Ingen nye ønske no/);
  });

  it('keep the typed text, and show the fault next to the field', async () => {
    const chat = bot.chat(people.erik);
    const refused = await report(chat, 'Skicka', { ...typed, what: ' ', when: 'x'.repeat(201) });
    assert.match(wordsOn(refused), /Skriv vad som hände\./);
    assert.match(wordsOn(refused), /x{201}\nTexten har 201 tecken och det finns plats för 200/);
    assert.match(wordsOn(await chat.say('mina ärenden')), /Du har inga ärenden än/);
  });

  it('of 30,000 characters are refused politely, and the form with its text stays', async () => {
    const chat = bot.chat(people.ingrid);
    const refusal = await report(chat, 'Send', { ...typed, what: 'x'.repeat(30_000) });
    assert.match(String(refusal), /Teksten har 30\s000 tegn, og det er plass til 2\s000\. .*står der du skrev den/);
    assert.match(String(await chat.invoke('cases.newFault', { text: 'x'.repeat(30_000) })), /plass til 2\s000/);
    assert.match(String(await chat.invoke('cases.new', { text: 'x'.repeat(30_000) })), /plass til 3\s000/);
  });

  it('that are alike are shown first, across the languages and not among wishes; joining one tells both', async () => {
    const [ingrid, erik, emma, lead] = [people.ingrid, people.erik, people.emma, people.solveig].map((who) =>
      bot.chat(who),
    );
    assert.ok(ingrid && erik && emma && lead);
    await lead.say('hjelp');
    await report(ingrid);
    const swedish = { ...typed, what: 'Jag får ett felmeddelande när jag sparar ett ärende' };
    const alike = await report(erik, 'Skicka', swedish);
    assert.match(wordsOn(alike), /^Är det det här felet\?[^]*SAMPLE-1 · nytt\nFår feilmelding/);
    assert.deepEqual(fields(await erik.press(alike, 'Ändra'))[0], ['what', swedish.what]);
    const joined = await erik.press(alike, 'Jag också');
    assert.match(wordsOn(joined), /Du följer SAMPLE-1[^]*1 annan har anmält samma sak/);
    const wish = { title: 'Feilmelding når jeg lagrer', wish: typed.what, why: '', area: '' };
    assert.match(wordsOn(await fill(emma, await emma.say('change request'), 'Send', wish)), /registered as SAMPLE-2/);

    await bot.runJobs();
    const shown = told(lead).find((card) => /SAMPLE-1/.test(wordsOn(card)));
    const taken = await lead.press(shown, 'Ta');
    assert.match(wordsOn(taken), /SAMPLE-1 · under arbeid[^]*Feilen er sett til «under arbeid»/);
    await bot.runJobs();
    assert.match(wordsOn(told(ingrid).at(-1)), /Noen har begynt å se på feilen du meldte\.\nFår feilmelding/);
    assert.match(wordsOn(told(erik).at(-1)), /Någon har börjat titta på felet som du anmälde\./);
    await lead.press(taken, 'Løyst');
    await bot.runJobs();
    assert.match(wordsOn(told(ingrid).at(-1)), /Feil · SAMPLE-1 · løst\nFeilen du meldte, er løst\./);
  });

  it('are no fault for a reason, which is asked for and told', async () => {
    const [ingrid, lead] = [bot.chat(people.ingrid), bot.chat(people.solveig)];
    await lead.say('hjelp');
    await report(ingrid);
    await bot.runJobs();
    const asked = await lead.press(told(lead).at(-1), 'Ikkje ein feil');
    assert.deepEqual(fields(asked), [['reason', undefined]]);
    assert.match(wordsOn(await fill(lead, asked, 'Ikkje ein feil', { reason: '' })), /Skriv ei grunngjeving/);
    const done = await fill(lead, asked, 'Ikkje ein feil', { reason: 'Feltet må fyllast ut' });
    assert.match(wordsOn(done), /SAMPLE-1 · ikkje ein feil[^]*Feltet må fyllast ut/);
    await bot.runJobs();
    assert.match(wordsOn(told(ingrid).at(-1)), /vurdert som ikke en feil\.[^]*Feltet må fyllast ut/);
  });

  it('are opened again by whoever reported them, once, and come back to the leads', async () => {
    const [ingrid, erik, lead] = [bot.chat(people.ingrid), bot.chat(people.erik), bot.chat(people.solveig)];
    await lead.say('hjelp');
    const receipt = await report(ingrid);
    const { data } = buttonOf(receipt, 'Trekk tilbake');
    await lead.invoke('cases.move', { ...data, to: 'done' });
    await bot.runJobs();
    const solved = await ingrid.press(told(ingrid).at(-1), 'Vis');
    assert.deepEqual(titles(solved), ['Det skjer fortsatt', 'Mine saker']);
    const { verb, data: seen } = buttonOf(solved, 'Det skjer fortsatt');
    assert.match(String(await erik.invoke(verb, seen)), /hittar inte ärendet/);
    const before = told(lead).length;
    for (const card of await Promise.all([1, 2, 3].map(() => ingrid.invoke(verb, seen))))
      assert.match(wordsOn(card), /^Feil · SAMPLE-1 · ny/);
    await bot.runJobs();
    assert.equal(told(lead).length, before + 1);
    assert.match(wordsOn(told(lead).at(-1)), /SAMPLE-1 · ny[^]*Feilen er opna igjen\./);
  });

  it('that were withdrawn meanwhile, or are of another kind, take no step that they do not have', async () => {
    const [ingrid, lead] = [bot.chat(people.ingrid), bot.chat(people.solveig)];
    await lead.say('hjelp');
    const receipt = await report(ingrid);
    await bot.runJobs();
    const shown = told(lead).at(-1);
    const { data } = buttonOf(shown, 'Ta');
    assert.match(wordsOn(await lead.invoke('cases.move', { ...data, to: 'planned' })), /Saka er endra/);
    assert.match(wordsOn(await ingrid.press(receipt, 'Trekk tilbake')), /SAMPLE-1 · trukket tilbake/);
    assert.match(wordsOn(await lead.press(shown, 'Ta')), /SAMPLE-1 · trekt tilbake[^]*Saka er endra/);
    assert.match(String(await bot.chat(people.erik).invoke('cases.join', { case: data.case })), /hittar inte ärendet/);
  });

  it('of somebody who has gone are decided all the same', async () => {
    const [lead, erik, gone] = [bot.chat(people.solveig), bot.chat(people.erik), bot.chat(people.ingrid)];
    await lead.say('hjelp');
    const receipt = await report(gone);
    await erik.invoke('cases.join', { case: buttonOf(receipt, 'Trekk tilbake').data.case });
    await bot.runJobs();
    bot.connector.behave = ({ conversationId }) =>
      conversationId === gone.conversationId ? { status: 404, code: 'ConversationNotFound' } : undefined;
    assert.match(wordsOn(await lead.press(told(lead).at(-1), 'Løyst')), /SAMPLE-1 · løyst/);
    await bot.runJobs();
    assert.match(wordsOn(told(erik).at(-1)), /Felet som du anmälde är löst/);
    assert.match(wordsOn(await lead.say('nye feil')), /^Ingen nye feil no/);
  });

  describe('from many people', () => {
    const five = () =>
      [people.ingrid, people.erik, people.jonas, people.mette, people.emma].map((who) => bot.chat(who));
    const alerts = (chat: Chat) => told(chat).filter((card) => /personar har meldt feil/.test(wordsOn(card)));
    /** Messages to one conversation are paced by the clock. */
    const delivered = async () => {
      for (let tries = 0; tries < 6; tries += 1) {
        await bot.runJobs();
        pass(1 / 6);
      }
    };
    const oneMore = (chat: Chat, at: number) =>
      chat.invoke('cases.sendFault', {
        form: `0199a000-0000-7000-8000-0000000000${at}`,
        what: `Feil nummer ${at}`,
        anyway: true,
      });

    it('are told to the leads once, and again after it was quiet for an hour', async () => {
      const lead = bot.chat(people.solveig);
      await lead.say('hjelp');
      const [ingrid, erik, jonas, mette, emma] = five();
      assert.ok(ingrid && erik && jonas && mette && emma);
      await oneMore(ingrid, 10);
      await oneMore(ingrid, 11);
      await oneMore(erik, 12);
      await oneMore(jonas, 13);
      await oneMore(mette, 14);
      await bot.runJobs();
      assert.equal(alerts(lead).length, 0, 'four people');
      const [{ data } = { data: {} }] = buttonsOf(await lead.say('nye feil')).filter(
        ({ verb }) => verb === 'cases.lead',
      );
      pass(59);
      assert.equal(typeof (await emma.invoke('cases.join', data)), 'object');
      assert.equal(typeof (await lead.invoke('cases.join', data)), 'object');
      await bot.runJobs();
      assert.equal(alerts(lead).length, 1);
      assert.match(
        wordsOn(alerts(lead)[0]),
        /^6 personar har meldt feil dei siste 60 minutta\n[^]*SAMPLE-5[^]*SAMPLE-4[^]*SAMPLE-3/,
      );
      assert.match(wordsOn(await lead.press(alerts(lead)[0], 'Vis nye feil')), /^5 nye feil/);
      for (const [at, chat] of five().entries()) await oneMore(chat, 20 + at);
      await delivered();
      assert.equal(alerts(lead).length, 1, 'it is not quiet yet');
      pass(59);
      for (const [at, chat] of five().entries()) await oneMore(chat, 30 + at);
      await delivered();
      assert.equal(alerts(lead).length, 2);
    });

    it('do not count where they took it back, or where it was no fault', async () => {
      const lead = bot.chat(people.solveig);
      await lead.say('hjelp');
      const chats = five();
      for (const [at, chat] of chats.entries()) {
        const receipt = await oneMore(chat, 10 + at);
        if (at !== 0) continue;
        const { verb, data } = buttonOf(receipt, 'Trekk tilbake');
        await chat.invoke(verb, data);
      }
      await bot.runJobs();
      assert.equal(alerts(lead).length, 0);
    });
  });
});
