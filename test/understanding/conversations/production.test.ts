import assert from 'node:assert/strict';
import { type Chat, people, type Running, startBot } from '../../support/bot.ts';
import { wordsOn } from '../../support/connector-stand-in.ts';
import { type Microsoft, startMicrosoft } from '../../support/microsoft/index.ts';

describe('talking in production mode', function () {
  this.timeout(60_000);
  let microsoft: Microsoft;
  let bot: Running;
  let chat: Chat;
  before(async () => {
    const clock = () => new Date('2026-12-01T09:00:00Z');
    microsoft = await startMicrosoft({ clock });
    bot = await startBot({ microsoft, clock });
    chat = bot.chat(people.ingrid);
  });
  after(async () => {
    await bot.stop();
    await microsoft.stop();
  });

  const rows: readonly (readonly [says: string, reply: RegExp])[] = [
    ['takk', /^Bare hyggelig/],
    ['hva kan du', /^Dette kan jeg hjelpe med/],
    ['Når åpner kantina?', /Skal jeg sende spørsmålet videre\?/],
    ['ja', /Spørsmålet er sendt videre/],
    ['ja', /^Jeg venter ikke svar på noe nå/],
    ['systemet er nede', /^Hva er det som ikke virker\?/],
    ['Miten pääsen arkistoon? En löydä sitä mistään', /^En osaa suomea\./],
    ['{"a": [1, 2]}', /^Dette ser ut som kode/],
  ];
  for (const [says, reply] of rows)
    it(`answers ${says}`, async () => assert.match(wordsOn(await chat.say(says)), reply));
});
