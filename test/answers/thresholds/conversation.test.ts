import assert from 'node:assert/strict';
import type { Card } from '../../../src/platform/cards/index.ts';
import { people, type Running, startBot } from '../../support/bot.ts';
import { aPlace, engines } from '../../support/databases.ts';
import { buttonOf, wordsOn } from '../../support/connector-stand-in.ts';

const sureNow = 'Hvordan får jeg tilgang til arkivet?';
const middlingNow = 'koffer kjæm æ ikkje fram';

describe('how sure an answer must be', () => {
  let bot: Running;
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.stop());

  const lead = () => bot.chat(people.solveig);
  const asked = async (text: string) => wordsOn(await bot.chat(people.ingrid).say(text));

  /** Sends the form with what somebody typed. */
  async function save(sure: string, middling: string) {
    const chat = lead();
    const { verb, data } = buttonOf(await chat.say('tersklar'), 'Lagre');
    return chat.invoke(verb, { ...data, sure, middling });
  }

  it('shows the current limits, with their meaning', async () => {
    const form = await lead().say('tersklar');
    assert.match(wordsOn(form), /^Kor sikkert eit svar må vere/);
    assert.match(wordsOn(form), /\n60\n[^]*Vanleg: 60\s%\.[^]*\n12\n[^]*Vanleg: 12\s%\./);
  });

  it('applies from the next question, and can be undone', async () => {
    assert.match(await asked(middlingNow), /Mener du ett av disse/);
    const saved = await save('99', '98');
    assert.match(wordsOn(saved), /Lagra: Eit svar blir vist frå 99\s% og tilbode frå 98\s%\./);
    assert.match(await asked(middlingNow), /Det vet jeg ikke ennå/);
    const undone = await lead().press(saved, 'Angre');
    assert.match(wordsOn(undone), /Angra\. Grensene er som før\.[^]*\n60\n/);
    assert.match(await asked(middlingNow), /Mener du ett av disse/);
  });

  it('shows more answers when it is lower', async () => {
    await save('2', '1');
    assert.doesNotMatch(await asked(middlingNow), /Mener du ett av disse|Det vet jeg ikke/);
    assert.match(await asked(sureNow), /Dette hjalp/);
  });

  it('shows the fault next to the field, and keeps the typed text', async () => {
    const refused = wordsOn(await save('sytti', '80'));
    assert.match(refused, /\nsytti\nSkriv eit heilt tal frå 1 til 100\.\n/);
    assert.match(refused, /\n80\nMellom/);
    assert.match(wordsOn(await save('40', '50')), /\n40\n[^]*\n50\nDenne må vere lågare/);
    assert.match(wordsOn(await lead().say('tersklar')), /\n60\n/);
  });

  it('is saved once when pressed twice, and undone once', async () => {
    const chat = lead();
    const { verb, data } = buttonOf(await chat.say('tersklar'), 'Lagre');
    const press = () => chat.invoke(verb, { ...data, sure: '90', middling: '40' });
    const saved = await press();
    assert.deepEqual(await press(), saved);
    assert.match(wordsOn(await chat.press(saved, 'Angre')), /Angra/);
    assert.match(wordsOn(await chat.press(saved, 'Angre')), /Grensene er endra sidan[^]*\n60\n/);
  });

  it('does not undo limits that somebody else has set since', async () => {
    const saved = await save('90', '40');
    await save('60', '20');
    assert.match(wordsOn(await lead().press(saved, 'Angre')), /Grensene er endra sidan[^]*\n60\n/);
  });

  it('is for leads, in five languages', async () => {
    for (const words of ['terskler', 'trösklar', 'tærskler', 'thresholds'])
      assert.match(wordsOn(await lead().say(words)), /^Kor sikkert/);
    const saved = (await save('90', '40')) as Card;
    const form = await lead().say('tersklar');
    for (const person of [people.ingrid, people.mette, people.jonas]) {
      const chat = bot.chat(person);
      assert.match(await chat.sayForText('terskler'), /prosjektleder|projektleder/);
      for (const { verb, data } of [buttonOf(form, 'Lagre'), buttonOf(saved, 'Angre'), buttonOf(saved, 'Endre igjen')])
        assert.match(
          String(await chat.invoke(verb, { sure: '5', middling: '1', ...data })),
          /prosjektleder|projektleder/,
        );
    }
    assert.match(wordsOn(await lead().say('tersklar')), /\n90\n[^]*\n40\n/);
  });
});

if (engines.includes('postgres'))
  describe('two instances on one database', () => {
    it('both use changed thresholds and accepted wordings from the next question', async () => {
      const place = await aPlace('postgres');
      const [one, other] = [await startBot({ place }), await startBot({ place })];
      const candidatesAt = async (bot: Running) => {
        const card = await bot.chat(people.ingrid).say(middlingNow);
        return { card, words: wordsOn(card) };
      };
      assert.match((await candidatesAt(other)).words, /Mener du ett av disse/);
      const asking = one.chat(people.ingrid);
      const asked = await asking.say(middlingNow);
      const pick = JSON.stringify(asked).match(/"title":"([^"]+)","verb":"answers.pick"/)?.[1] ?? '';
      await asking.press(asked, pick);
      const mette = one.chat(people.mette);
      await mette.press(await mette.say('forslag'), 'Godkend');
      const deadline = Date.now() + 10_000;
      let words = '';
      do {
        words = (await candidatesAt(other)).words;
      } while (/Mener du ett av disse/.test(words) && Date.now() < deadline);
      assert.match(words, /Dette hjalp/);

      const lead = one.chat(people.solveig);
      const { verb, data } = buttonOf(await lead.say('tersklar'), 'Lagre');
      await lead.invoke(verb, { ...data, sure: '100', middling: '99' });
      assert.doesNotMatch((await candidatesAt(other)).words, /Dette hjalp/);
      await Promise.all([one.stop(), other.stop()]);
    });
  });
