import assert from 'node:assert/strict';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Chat, people, type Running, startBot } from '../support/bot.ts';
import { buttonOf, buttonsOf, cardOf, wordsOn } from '../support/connector-stand-in.ts';

let bot: Running;
const start = async () => void (bot = await startBot());
const stop = () => bot.stop();

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

describe('wishes', () => {
  beforeEach(start);
  afterEach(stop);

  it('become a form filled with the written text, and a case with a number', async () => {
    const chat = bot.chat(people.ingrid);
    const form = await chat.say('Jeg ønsker at jeg kan sortere saker etter frist');
    const inputs = form.body.flatMap((element) => (element.type === 'Input.Text' ? [[element.id, element.value]] : []));
    assert.deepEqual(inputs, [
      ['title', 'Jeg kan sortere saker etter frist'],
      ['wish', 'jeg kan sortere saker etter frist'],
      ['why', undefined],
    ]);
    const receipt = await fill(chat, form, 'Send', typed);
    assert.match(wordsOn(receipt), /SAMPLE-1 · ny[^]*Ønsket er registrert som SAMPLE-1\.[^]*Arkiv/);
    assert.match(wordsOn(await fill(chat, form, 'Send', typed)), /SAMPLE-1 · ny/);
    assert.match(wordsOn(await chat.say('mine saker')), /^Du har 1 sak\nSAMPLE-1 · ny\nSortere saker etter frist/);
  });

  it('keep the typed text, and show the fault next to the field', async () => {
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

  it('of 30,000 characters are refused politely, and the form with its text stays', async () => {
    const chat = bot.chat(people.ingrid);
    const form = await chat.say('endringsønske');
    const refusal = await fill(chat, form, 'Send', { ...typed, wish: 'x'.repeat(30_000) });
    assert.match(String(refusal), /Teksten har 30\s000 tegn, og det er plass til 2\s000\. .*står der du skrev den/);
    assert.match(await chat.sayForText(`jeg ønsker at ${'x '.repeat(15_000)}`), /plass til 2\s000/);
    assert.match(wordsOn(await chat.say('mine saker')), /Du har ingen saker ennå/);
  });

  it('that are unrelated are not shown as similar', async () => {
    await wish(bot.chat(people.ingrid), 'Send');
    const other = { ...typed, title: 'Mørk bakgrunn', wish: 'Skjermen burde kunne være mørk om kvelden' };
    assert.match(wordsOn(await wish(bot.chat(people.jonas), 'Send', other)), /registrert som SAMPLE-2/);
    // One's own wish is nothing to join.
    assert.match(wordsOn(await wish(bot.chat(people.ingrid), 'Send')), /registrert som SAMPLE-3/);
  });

  it('can be withdrawn while they are new, and restored', async () => {
    const chat = bot.chat(people.ingrid);
    const receipt = await wish(chat, 'Send');
    const withdrawn = await chat.press(receipt, 'Trekk tilbake');
    assert.match(wordsOn(withdrawn), /SAMPLE-1 · trukket tilbake/);
    assert.match(wordsOn(await chat.press(receipt, 'Trekk tilbake')), /SAMPLE-1 · trukket tilbake/);
    assert.match(wordsOn(await chat.press(withdrawn, 'Angre')), /SAMPLE-1 · ny/);
    const lead = bot.chat(people.solveig);
    assert.match(wordsOn(await lead.say('nye ønsker')), /^1 nytt ønske\nSAMPLE-1 · ny/);
  });

  it('are offered when there is no answer, with the text of the question', async () => {
    const chat = bot.chat(people.ingrid);
    const unknown = await chat.say('trallala hoppsann');
    const asked = await chat.press(unknown, 'Meld fra');
    assert.match(wordsOn(asked), /^Hva vil du melde fra om\?/);
    assert.match(wordsOn(await chat.press(asked, 'Jeg ønsker en endring')), /Trallala hoppsann\n/);
    const again = await chat.press(await chat.say('hjelp'), 'Meld fra');
    assert.match(wordsOn(await chat.press(again, 'Jeg ønsker en endring')), /Hva skulle vært annerledes/);
  });

  it('reach no lead whom the bot has not met, without affecting anything else', async () => {
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

describe('a wish that is like one of somebody else’s', () => {
  let ingrid: Chat;
  let erik: Chat;
  let emma: Chat;
  let lead: Chat;
  let shown: unknown;
  let alike: unknown;
  let joined: unknown;
  before(async () => {
    await start();
    ingrid = bot.chat(people.ingrid);
    erik = bot.chat(people.erik);
    emma = bot.chat(people.emma);
    lead = bot.chat(people.solveig);
    await lead.say('hjelp');
    await wish(ingrid, 'Send');
    await bot.runJobs();
    shown = told(lead).at(-1);
    alike = await wish(erik, 'Skicka', {
      ...typed,
      title: 'Sortera ärenden efter slutdatum',
      wish: 'Jag vill kunna sortera ärenden efter frist',
    });
    joined = await erik.press(alike, 'Jag också');
  });
  after(stop);

  it('is shown that one first, across the languages', () => {
    assert.match(wordsOn(alike), /^Är det detta du önskar\?[^]*SAMPLE-1 · nytt\nSortere saker/);
  });

  it('can be changed', async () => {
    assert.match(wordsOn(await fill(erik, alike, 'Ändra', {})), /Vad skulle vara annorlunda/);
  });

  it('becomes following that one', () => {
    assert.match(wordsOn(joined), /Du följer SAMPLE-1/);
  });

  it('is followed once however often it is pressed', async () => {
    assert.match(wordsOn(await erik.press(alike, 'Jag också')), /1 annan önskar samma sak/);
  });

  it('can be sent anyway', async () => {
    const english = { ...typed, title: 'Sort cases by deadline', wish: 'I want to sort my cases by deadline' };
    const offered = await wish(emma, 'Send', english);
    assert.match(wordsOn(await emma.press(offered, 'Send mine anyway')), /registered as SAMPLE-2/);
  });

  it('comes to the lead, with the four things that can be decided', () => {
    assert.match(wordsOn(shown), /SAMPLE-1 · ny\nSortere saker etter frist[^]*Ingrid Haugen/);
    assert.deepEqual(titles(shown), ['Ta', 'Planlagd', 'Gjort', 'Avvis med grunn']);
  });

  describe('and is planned', () => {
    let planned: unknown;
    before(async () => {
      planned = await lead.press(shown, 'Planlagd');
      await bot.runJobs();
    });

    it('says so to the lead', () => {
      assert.match(wordsOn(planned), /SAMPLE-1 · planlagd[^]*Prosjektleiaren sette ho til «planlagd»/);
    });

    it('is told to who reported it and to who follows it, in their languages', () => {
      assert.match(wordsOn(told(ingrid).at(-1)), /Ønsket ditt er planlagt\.\nSortere saker/);
      assert.match(wordsOn(told(erik).at(-1)), /Ditt önskemål är planerat\.\nSortere saker/);
    });

    it('is opened from what was told', async () => {
      assert.match(wordsOn(await erik.press(told(erik).at(-1), 'Visa')), /SAMPLE-1 · planerat/);
    });

    it('tells nothing more to who follows it no longer', async () => {
      assert.match(wordsOn(await erik.press(joined, 'Sluta följa')), /Du följer inte längre SAMPLE-1/);
      const before = told(erik).length;
      await lead.press(planned, 'Gjort');
      await bot.runJobs();
      assert.equal(told(erik).length, before);
      assert.match(wordsOn(told(ingrid).at(-1)), /Ønsket ditt er oppfylt/);
    });
  });
});

describe('a wish that is rejected', () => {
  let ingrid: Chat;
  let lead: Chat;
  let asked: unknown;
  before(async () => {
    await start();
    [ingrid, lead] = [bot.chat(people.ingrid), bot.chat(people.solveig)];
    await lead.say('hjelp');
    await wish(ingrid, 'Send');
    await bot.runJobs();
    asked = await lead.press(told(lead).at(-1), 'Avvis med grunn');
  });
  after(stop);

  it('needs a reason', async () => {
    assert.match(wordsOn(await fill(lead, asked, 'Avvis', { reason: ' ' })), /Skriv ei grunngjeving/);
  });

  describe('with a reason', () => {
    let pressed: readonly unknown[];
    before(async () => {
      const { verb, data } = buttonOf(asked, 'Avvis');
      pressed = await Promise.all([1, 2, 3].map(() => lead.invoke(verb, { ...data, reason: 'Kjem i neste versjon' })));
      await bot.runJobs();
    });

    it('is so however often it is pressed', () => {
      for (const card of pressed) assert.match(wordsOn(card), /SAMPLE-1 · avvist[^]*Kjem i neste versjon/);
    });

    it('is told to the reporter once, with the reason', () => {
      const news = told(ingrid).filter((card) => /avvist/.test(wordsOn(card)));
      assert.equal(news.length, 1);
      assert.match(wordsOn(news[0]), /Ønsket ditt er avvist\.[^]*Kjem i neste versjon/);
    });

    describe('and opened again', () => {
      let undone: unknown;
      before(async () => {
        undone = await lead.press(pressed[0], 'Angre');
        await bot.runJobs();
      });

      it('is as new', () => {
        assert.match(wordsOn(undone), /SAMPLE-1 · ny/);
      });

      it('is told to the reporter', () => {
        assert.match(wordsOn(told(ingrid).at(-1)), /Ønsket ditt er åpnet igjen/);
      });

      it('is opened from no card of before', async () => {
        const late = await lead.press(pressed[0], 'Angre');
        assert.match(wordsOn(late), /Saka er endra sidan du fekk dette kortet/);
      });
    });
  });
});

describe('somebody else’s wish', () => {
  let data: Readonly<Record<string, unknown>>;
  before(async () => {
    await start();
    ({ data } = buttonOf(await wish(bot.chat(people.ingrid), 'Send'), 'Trekk tilbake'));
  });
  after(stop);

  for (const [verb, more] of [
    ['cases.move', { to: 'done' }],
    ['cases.reject', { reason: 'x' }],
    ['cases.reasons', {}],
    ['cases.undo', {}],
    ['cases.lead', {}],
    ['cases.untouched', { from: 0 }],
  ] as const) {
    it(`is decided by leads only, also by a button of one’s own making: ${verb}`, async () => {
      const card = await bot.chat(people.ingrid).invoke(verb, { ...data, ...more });
      assert.match(String(card), /Bare de som har rollen prosjektleder eller administrator/);
    });
  }

  it('is withdrawn by nobody else', async () => {
    assert.match(String(await bot.chat(people.jonas).invoke('cases.withdraw', data)), /Jeg finner ikke saken/);
  });

  it('is not there by another id', async () => {
    const card = await bot.chat(people.jonas).invoke('cases.withdraw', { ...data, case: data.seen });
    assert.match(String(card), /Jeg finner ikke saken/);
  });

  it('is found by its number, without a word of who reported it', async () => {
    const words = wordsOn(await bot.chat(people.jonas).say('sample-1'));
    assert.match(words, /SAMPLE-1 · ny/);
    assert.doesNotMatch(words, /Ingrid/);
  });

  it('is not found by a number that is nobody’s', async () => {
    assert.match(await bot.chat(people.jonas).sayForText('SAMPLE-99'), /Jeg finner ikke saken/);
  });
});
