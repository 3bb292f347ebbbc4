import assert from 'node:assert/strict';
import { people, type Running, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';

type Name = keyof typeof people;

describe('what is stored about people', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());

  const table: readonly (readonly [Name, string, RegExp, string])[] = [
    [
      'ingrid',
      'Hva lagrer du om meg?',
      /^Dette lagrer jeg om deg\n.*Utenom disse fristene blir ingenting slettet.*Solveig Tveit/s,
      'Slett dataene mine',
    ],
    [
      'solveig',
      'kva lagrar du om meg',
      /^Dette lagrar eg om deg\n.*Utanom desse fristane blir ingenting sletta.*Mette Kjær/s,
      'Slett dataa mine',
    ],
    [
      'erik',
      'Personuppgifter',
      /^Det här sparar jag om dig\n.*raderas inget av sig självt ännu.*Solveig Tveit/s,
      'Radera mina uppgifter',
    ],
    [
      'mette',
      'hvad gemmer du om mig?',
      /^Det gemmer jeg om dig\n.*bliver intet slettet af sig selv endnu.*Solveig Tveit/s,
      'Slet mine data',
    ],
    [
      'emma',
      'privacy',
      /^What I store about you\n.*nothing is deleted by itself yet.*Solveig Tveit/s,
      'Delete my data',
    ],
  ];
  for (const [who, said, expected, button] of table) {
    it(`is told ${who} who says "${said}", with the way to its deletion`, async () => {
      const chat = bot.chat(people[who]);
      const card = await chat.say(said);
      assert.match(wordsOn(card), expected);
      const pressed = await chat.press(card, button);
      assert.match(
        wordsOn(pressed),
        /^(Vil du slette dataene dine\?|Vil du slette dataa dine\?|Vill du radera dina uppgifter\?|Vil du slette dine data\?|Do you want to delete your data\?)/,
      );
      assert.equal(wordsOn(await chat.say(button)), wordsOn(pressed));
    });
  }

  it('is offered by the welcome', async () => {
    const chat = bot.chat(people.ingrid);
    const welcome = await chat.say('start');
    assert.match(wordsOn(await chat.press(welcome, 'Personvern')), /^Dette lagrer jeg om deg/);
  });

  it('comes with the way to the tab', async () => {
    const card = await bot.chat(people.ingrid).say('personvern');
    assert.match(JSON.stringify(card), /\/tab\/#\//);
  });
});
