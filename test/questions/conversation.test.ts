import assert from 'node:assert/strict';
import { people, type Running, startBot } from '../support/bot.ts';
import { buttonOf, buttonsOf, wordsOn } from '../support/connector-stand-in.ts';

describe('the list of open questions', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());

  it('says so when it is empty', async () => {
    assert.match(wordsOn(await bot.chat(people.solveig).say('opne spørsmål')), /^Ingen opne spørsmål no\./);
  });

  it('is for leads, administrators and specialists', async () => {
    for (const person of [people.ingrid, people.erik, people.jonas, people.emma]) {
      assert.match(await bot.chat(person).sayForText('open questions'), /prosjektleder|projektledare|project lead/);
    }
    assert.match(wordsOn(await bot.chat(people.mette).say('åbne spørgsmål')), /Ingen åbne spørgsmål/);
    assert.match(String(await bot.chat(people.ingrid).invoke('questions.page', { from: 0 })), /Bare de som har rollen/);
    assert.match(
      String(
        await bot
          .chat(people.ingrid)
          .invoke('questions.done', { from: 0, question: '0199a000-0000-7000-8000-000000000000' }),
      ),
      /Bare de som har rollen/,
    );
  });

  it('shows five at a time, and marks one as done with the way back', async () => {
    const chat = bot.chat(people.ingrid);
    for (let at = 1; at <= 7; at += 1) {
      await chat.press(await chat.say(`qwxz${at} vrøvl${at} fjas${at}`), 'Spør en fagspesialist');
    }
    const lead = bot.chat(people.solveig);
    const first = await lead.say('åpne spørsmål');
    assert.match(wordsOn(first), /^7 opne spørsmål/);
    assert.match(wordsOn(first), /utan område · Ingrid Haugen · /);
    assert.equal(buttonsOf(first).filter((button) => button.verb === 'questions.done').length, 5);
    const second = await lead.press(first, 'Vis fleire');
    assert.match(wordsOn(second), /qwxz6[^]*qwxz7/);
    assert.equal(buttonsOf(second).filter((button) => button.title === 'Vis fleire').length, 0);

    const done = await lead.press(first, 'Ferdig');
    assert.match(wordsOn(done), /^6 opne spørsmål[^]*qwxz1[^]*Merkt som ferdig av Solveig Tveit\./);
    const undone = await lead.press(done, 'Angre');
    assert.match(wordsOn(undone), /^7 opne spørsmål/);
  });

  it('names who was first where two mark the same one as done', async () => {
    const chat = bot.chat(people.ingrid);
    await chat.press(await chat.say('mnbvc lkjhg poiuy'), 'Spør en fagspesialist');
    const [solveig, mette] = [bot.chat(people.solveig), bot.chat(people.mette)];
    const shown = buttonOf(await solveig.say('åpne spørsmål'), 'Ferdig');
    await mette.invoke(shown.verb, shown.data);
    assert.match(wordsOn(await solveig.invoke(shown.verb, shown.data)), /Merkt som ferdig av Mette /);
  });
});
