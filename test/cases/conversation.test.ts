import assert from 'node:assert/strict';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Chat, people, type Running, startBot } from '../support/bot.ts';
import { buttonOf, buttonsOf, cardOf, wordsOn } from '../support/connector-stand-in.ts';

describe('wishes', () => {
  let bot: Running;
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.stop());

  const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);
  /** Fills in a form and sends it, as Teams does: what is typed comes with the button's data. */
  const fill = (chat: Chat, form: unknown, button: string, typed: Readonly<Record<string, string>>) => {
    const { verb, data } = buttonOf(form, button);
    return chat.invoke(verb, { ...data, ...typed });
  };
  const typed = {
    title: 'Sortere saker etter frist',
    wish: 'Jeg vil sortere sakene mine etter frist',
    why: '',
    area: 'archive',
  };
  const wish = async (chat: Chat, send: string, words = typed) =>
    fill(chat, await chat.say('endringsønske'), send, words);
  const told = (chat: Chat): readonly Card[] =>
    bot.connector.of(chat.conversationId).map(({ activity }) => cardOf(activity));

  it('become a form that is filled in with the words that were written, and a case with a number', async () => {
    const chat = bot.chat(people.ingrid);
    const form = await chat.say('Jeg ønsker at jeg kan sortere saker etter frist');
    const inputs = form.body.flatMap((element) => (element.type === 'Input.Text' ? [[element.id, element.value]] : []));
    assert.deepEqual(inputs, [
      ['title', 'Jeg kan sortere saker etter frist'],
      ['wish', 'Jeg ønsker at jeg kan sortere saker etter frist'],
      ['why', undefined],
    ]);
    const receipt = await fill(chat, form, 'Send', typed);
    assert.match(wordsOn(receipt), /SAMPLE-1 · ny[^]*Ønsket er registrert som SAMPLE-1\.[^]*Arkiv/);
    assert.match(wordsOn(await fill(chat, form, 'Send', typed)), /SAMPLE-1 · ny/);
    assert.match(wordsOn(await chat.say('mine saker')), /^Du har 1 sak\nSAMPLE-1 · ny\nSortere saker etter frist/);
  });

  it('keep what was typed, and say beside the field what is wrong', async () => {
    const chat = bot.chat(people.erik);
    const refused = (await fill(chat, await chat.say('ändringsönskemål'), 'Skicka', {
      ...typed,
      title: ' ',
      why: 'x'.repeat(1001),
    })) as Card;
    const at = refused.body.findIndex((element) => element.type === 'Input.Text' && element.id === 'title');
    assert.deepEqual((refused.body[at + 1] as { text?: string }).text, 'Skriv en kort rubrik.');
    assert.match(
      wordsOn(refused),
      /sortere sakene mine[^]*x{1001}\nTexten har 1\s001 tecken och det finns plats för 1\s000/,
    );
  });

  it('of 30,000 characters are refused kindly, and the form with its text stays', async () => {
    const chat = bot.chat(people.ingrid);
    const form = await chat.say('endringsønske');
    const refusal = await fill(chat, form, 'Send', { ...typed, wish: 'x'.repeat(30_000) });
    assert.match(String(refusal), /Teksten har 30\s000 tegn, og det er plass til 2\s000\. .*står der du skrev den/);
    assert.match(await chat.sayForText(`jeg ønsker at ${'x '.repeat(15_000)}`), /plass til 2\s000/);
    assert.match(wordsOn(await chat.say('mine saker')), /Du har ingen saker ennå/);
  });

  it('that are alike are shown across the languages, and joining one tells both what becomes of it', async () => {
    const [ingrid, erik, emma, lead] = [people.ingrid, people.erik, people.emma, people.solveig].map((who) =>
      bot.chat(who),
    );
    assert.ok(ingrid && erik && emma && lead);
    await lead.say('hjelp');
    await wish(ingrid, 'Send');
    await bot.runJobs();
    const shown = told(lead).at(-1);
    assert.match(wordsOn(shown), /SAMPLE-1 · ny\nSortere saker etter frist[^]*Ingrid Haugen/);
    assert.deepEqual(titles(shown), ['Ta', 'Planlagd', 'Gjort', 'Avvis med grunn']);

    const swedish = {
      ...typed,
      title: 'Sortera ärenden efter slutdatum',
      wish: 'Jag vill kunna sortera ärenden efter frist',
    };
    const alike = await wish(erik, 'Skicka', swedish);
    assert.match(wordsOn(alike), /^Är det detta du önskar\?[^]*SAMPLE-1 · nytt\nSortere saker/);
    assert.match(wordsOn(await fill(erik, alike, 'Ändra', {})), /Vad skulle vara annorlunda/);
    const joined = await erik.press(alike, 'Jag också');
    assert.match(wordsOn(joined), /Du följer SAMPLE-1/);
    assert.match(wordsOn(await erik.press(alike, 'Jag också')), /1 annan önskar samma sak/);

    const english = { ...typed, title: 'Sort cases by deadline', wish: 'I want to sort my cases by deadline' };
    const offered = await wish(emma, 'Send', english);
    assert.match(wordsOn(offered), /Is this what you want/);
    assert.match(wordsOn(await emma.press(offered, 'Send mine anyway')), /registered as SAMPLE-2/);

    const planned = await lead.press(shown, 'Planlagd');
    assert.match(wordsOn(planned), /SAMPLE-1 · planlagd[^]*Prosjektleiaren sette ho til «planlagd»/);
    await bot.runJobs();
    assert.match(wordsOn(told(ingrid).at(-1)), /Ønsket ditt er planlagt\.\nSortere saker/);
    assert.match(wordsOn(told(erik).at(-1)), /Ditt önskemål är planerat\.\nSortere saker/);
    assert.match(wordsOn(await erik.press(told(erik).at(-1), 'Visa')), /SAMPLE-1 · planerat/);
    assert.match(wordsOn(await erik.press(joined, 'Sluta följa')), /Du följer inte längre SAMPLE-1/);
    const before = told(erik).length;
    await lead.press(planned, 'Gjort');
    await bot.runJobs();
    assert.equal(told(erik).length, before);
    assert.match(wordsOn(told(ingrid).at(-1)), /Ønsket ditt er oppfylt/);
  });

  it('that have nothing to do with one another are not shown as alike', async () => {
    await wish(bot.chat(people.ingrid), 'Send');
    const other = { ...typed, title: 'Mørk bakgrunn', wish: 'Skjermen burde kunne være mørk om kvelden' };
    assert.match(wordsOn(await wish(bot.chat(people.jonas), 'Send', other)), /registrert som SAMPLE-2/);
    // One's own wish is nothing to join.
    assert.match(wordsOn(await wish(bot.chat(people.ingrid), 'Send')), /registrert som SAMPLE-3/);
  });

  it('are rejected with a reason, which the reporter reads, and once however often it is pressed', async () => {
    const [ingrid, lead] = [bot.chat(people.ingrid), bot.chat(people.solveig)];
    await lead.say('hjelp');
    await wish(ingrid, 'Send');
    await bot.runJobs();
    const asked = await lead.press(told(lead).at(-1), 'Avvis med grunn');
    assert.match(wordsOn(await fill(lead, asked, 'Avvis', { reason: ' ' })), /Skriv ei grunngjeving/);
    const { verb, data } = buttonOf(asked, 'Avvis');
    const pressed = await Promise.all(
      [1, 2, 3].map(() => lead.invoke(verb, { ...data, reason: 'Kjem i neste versjon' })),
    );
    for (const card of pressed) assert.match(wordsOn(card), /SAMPLE-1 · avvist[^]*Kjem i neste versjon/);
    await bot.runJobs();
    const news = told(ingrid).filter((card) => /avvist/.test(wordsOn(card)));
    assert.equal(news.length, 1);
    assert.match(wordsOn(news[0]), /Ønsket ditt er avvist\.[^]*Kjem i neste versjon/);

    const undone = await lead.press(pressed[0], 'Angre');
    assert.match(wordsOn(undone), /SAMPLE-1 · ny/);
    await bot.runJobs();
    assert.match(wordsOn(told(ingrid).at(-1)), /Ønsket ditt er åpnet igjen/);
    assert.match(wordsOn(await lead.press(pressed[0], 'Angre')), /Saka er endra sidan du fekk dette kortet/);
  });

  it('are decided by leads only, also by a button of one’s own making', async () => {
    const chat = bot.chat(people.ingrid);
    const receipt = await wish(chat, 'Send');
    const { data } = buttonOf(receipt, 'Trekk tilbake');
    for (const [verb, more] of [
      ['cases.move', { to: 'done' }],
      ['cases.reject', { reason: 'x' }],
      ['cases.reasons', {}],
      ['cases.undo', {}],
      ['cases.lead', {}],
      ['cases.untouched', { from: 0 }],
    ] as const) {
      const card = await chat.invoke(verb, { ...data, ...more });
      assert.match(String(card), /Bare de som har rollen prosjektleder eller administrator/, verb);
    }
    const stranger = bot.chat(people.jonas);
    assert.match(String(await stranger.invoke('cases.withdraw', data)), /Jeg finner ikke saken/);
    assert.match(
      String(await stranger.invoke('cases.withdraw', { ...data, case: data.seen })),
      /Jeg finner ikke saken/,
    );
    assert.match(wordsOn(await stranger.say('sample-1')), /SAMPLE-1 · ny/);
    assert.doesNotMatch(wordsOn(await stranger.say('SAMPLE-1')), /Ingrid/);
    assert.match(await stranger.sayForText('SAMPLE-99'), /Jeg finner ikke saken/);
  });

  it('can be withdrawn while they are new, and brought back', async () => {
    const chat = bot.chat(people.ingrid);
    const receipt = await wish(chat, 'Send');
    const withdrawn = await chat.press(receipt, 'Trekk tilbake');
    assert.match(wordsOn(withdrawn), /SAMPLE-1 · trukket tilbake/);
    assert.match(wordsOn(await chat.press(receipt, 'Trekk tilbake')), /SAMPLE-1 · trukket tilbake/);
    assert.match(wordsOn(await chat.press(withdrawn, 'Angre')), /SAMPLE-1 · ny/);
    const lead = bot.chat(people.solveig);
    assert.match(wordsOn(await lead.say('nye ønsker')), /^1 nytt ønske\nSAMPLE-1 · ny/);
  });

  it('are offered where there is no answer, with what was asked', async () => {
    const chat = bot.chat(people.ingrid);
    const unknown = await chat.say('trallala hoppsann');
    const asked = await chat.press(unknown, 'Meld fra');
    assert.match(wordsOn(asked), /^Hva vil du melde fra om\?/);
    assert.match(wordsOn(await chat.press(asked, 'Jeg ønsker en endring')), /Trallala hoppsann\n/);
    const again = await chat.press(await chat.say('hjelp'), 'Meld fra');
    assert.match(wordsOn(await chat.press(again, 'Jeg ønsker en endring')), /Hva skulle vært annerledes/);
  });

  it('reach no lead whom the bot has not met, and everything else goes on', async () => {
    const chat = bot.chat(people.ingrid);
    await wish(chat, 'Send');
    await bot.runJobs();
    assert.equal(
      bot.connector.received.some(({ conversationId }) => conversationId.includes('solveig')),
      false,
    );
    assert.match(wordsOn(await chat.say('mine saker')), /SAMPLE-1/);
  });
});
