import assert from 'node:assert/strict';
import { people, type Running, startBot } from '../support/bot.ts';
import { buttonsOf, wordsOn } from '../support/connector-stand-in.ts';

const archive = 'Hvordan får jeg tilgang til arkivet?';

describe('why this answer', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());

  it('is shown to specialists: what matched, how, with which confidence, and the runner-up', async () => {
    const chat = bot.chat(people.mette);
    const card = await chat.say('hvordan får jeg adgang til arkvet');
    assert.equal(card.actions?.length, 4);
    const why = wordsOn(await chat.press(card, 'Hvorfor dette svar?'));
    assert.match(why, /^Derfor fandt jeg dette svar\nDu spurgte\nhvordan får jeg adgang til arkvet/);
    assert.match(why, /\[Sikkerhed\]\n\d+\s%/);
    assert.match(why, /\[Næstbedst\]\n.+ \(\d+\s%\)/);
    assert.match(why, /\[arkvet\]\n\S+ · næsten samme stavemåde · i (spørgsmålet|svaret) · \d+\s%/);
    assert.match(why, /\[adgang\]\n\S+ · (samme betydning|samme ord|samme lyd) · /);
  });

  it('leads back to the previous card', async () => {
    const chat = bot.chat(people.solveig);
    const card = await chat.say(archive);
    const helped = await chat.press(card, 'Dette hjelpte');
    for (const shown of [card, helped])
      assert.deepEqual(await chat.press(await chat.press(shown, 'Kvifor dette svaret?'), 'Tilbake til svaret'), shown);
  });

  it('is neither offered nor shown to others', async () => {
    for (const person of [people.ingrid, people.erik, people.jonas, people.emma]) {
      const chat = bot.chat(person);
      const card = await chat.say(archive);
      assert.ok(!buttonsOf(card).some((button) => button.verb === 'answers.why'));
      const rate = buttonsOf(card).find((button) => button.verb === 'answers.rate');
      const refused = await chat.invoke('answers.why', { ...rate?.data, reaction: 'none' });
      assert.match(String(refused), /prosjektleder|projektledare|project lead/);
    }
  });
});
