import assert from 'node:assert/strict';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Chat, people, type Running, startBot } from '../support/bot.ts';
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

  for (const who of ['ingrid', 'erik', 'jonas', 'emma'] as const) {
    it(`is for leads, administrators and specialists, not for ${who}`, async () => {
      const words = await bot.chat(people[who]).sayForText('open questions');
      assert.match(words, /prosjektleder|projektledare|project lead/);
    });
  }

  it('is for a specialist', async () => {
    assert.match(wordsOn(await bot.chat(people.mette).say('åbne spørgsmål')), /Ingen åbne spørgsmål/);
  });

  for (const [verb, data] of [
    ['questions.page', { from: 0 }],
    ['questions.done', { from: 0, question: '0199a000-0000-7000-8000-000000000000' }],
  ] as const) {
    it(`is for them also by a button of one’s own making: ${verb}`, async () => {
      assert.match(String(await bot.chat(people.ingrid).invoke(verb, data)), /Bare de som har rollen/);
    });
  }

  describe('with seven on it', () => {
    let lead: Chat;
    let first: Card;
    before(async () => {
      const chat = bot.chat(people.ingrid);
      for (let at = 1; at <= 7; at += 1) {
        await chat.press(await chat.say(`qwxz${at} vrøvl${at} fjas${at}`), 'Spør en fagspesialist');
      }
      lead = bot.chat(people.solveig);
      first = await lead.say('åpne spørsmål');
    });

    it('shows five of them, with who asked', () => {
      assert.match(wordsOn(first), /^7 opne spørsmål/);
      assert.match(wordsOn(first), /utan område · Ingrid Haugen · /);
      assert.equal(buttonsOf(first).filter((button) => button.verb === 'questions.done').length, 5);
    });

    it('shows the others on the last page', async () => {
      const second = await lead.press(first, 'Vis fleire');
      assert.match(wordsOn(second), /qwxz6[^]*qwxz7/);
      assert.equal(buttonsOf(second).filter((button) => button.title === 'Vis fleire').length, 0);
    });

    describe('of which one is marked as done', () => {
      let done: unknown;
      before(async () => {
        done = await lead.press(first, 'Ferdig');
      });

      it('counts six, and keeps the one in its place', () => {
        assert.match(wordsOn(done), /^6 opne spørsmål[^]*qwxz1[^]*Merkt som ferdig av Solveig Tveit\./);
      });

      it('takes it back', async () => {
        assert.match(wordsOn(await lead.press(done, 'Angre')), /^7 opne spørsmål/);
      });
    });
  });

  it('names the first of two people who mark the same one as done', async () => {
    const chat = bot.chat(people.ingrid);
    await chat.press(await chat.say('Hvem vasker vinduene?'), 'Spør en fagspesialist');
    const [solveig, mette] = [bot.chat(people.solveig), bot.chat(people.mette)];
    const shown = buttonOf(await solveig.say('åpne spørsmål'), 'Ferdig');
    await mette.invoke(shown.verb, shown.data);
    assert.match(wordsOn(await solveig.invoke(shown.verb, shown.data)), /Merkt som ferdig av Mette /);
  });
});
