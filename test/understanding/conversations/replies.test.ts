import assert from 'node:assert/strict';
import { people } from '../../support/bot.ts';
import { cardOf, wordsOn } from '../../support/connector-stand-in.ts';
import { type Row, startTalks, type Talks } from '../../support/talks.ts';

const stories: Readonly<Record<string, readonly Row[]>> = {
  'yes sends on what it does not know, once': [
    ['ingrid', 'Når åpner kantina?', /Skal jeg sende spørsmålet videre\?/],
    ['ingrid', 'ja takk', /Spørsmålet er sendt videre/],
    ['ingrid', 'ja', /^Jeg venter ikke svar på noe nå/],
    ['solveig', 'Når opnar kantina?', /Skal eg sende spørsmålet vidare\?/],
    ['solveig', 'ja, gjer det', /Spørsmålet er sendt vidare/],
    ['erik', 'När öppnar matsalen?', /Ska jag skicka frågan vidare\?/],
    ['erik', 'ja tack', /Frågan har skickats vidare/],
    ['mette', 'Hvornår åbner kantinen?', /Skal jeg sende spørgsmålet videre\?/],
    ['mette', 'ja tak', /Spørgsmålet er sendt videre/],
    ['emma', 'When does the canteen open?', /Shall I pass your question on\?/],
    ['emma', 'yes please', /Your question has been passed on/],
  ],
  'no leaves it': [
    ['ingrid', 'Hvem vasker vinduene?', /Skal jeg sende spørsmålet videre\?/],
    ['ingrid', 'nei', /^Greit, da lar vi det ligge\.$/],
    ['ingrid', 'ja', /^Jeg venter ikke svar på noe nå/],
  ],
  'a choice by its place, its number and its words': [
    ['ingrid', 'Hvordan får jeg tilgang til arkivet?', /^Arkiv · /],
    ['ingrid', 'og for studenter?', /^Jeg leste dette sammen med: Hvordan får jeg tilgang til arkivet\?\nMener du/],
    ['ingrid', 'den andre', /^Utdanning · [^]*Hva ser studentene av sakene sine\?/],
    ['emma', 'How do I get access to the archive?', /^Archive · /],
    ['emma', 'and for students?', /^I read this together with: [^]*Do you mean one of these\?/],
    ['emma', '2', /What do students see of their cases\?/],
    ['solveig', 'Korleis får eg tilgang til arkivet?', /^Arkiv · /],
    ['solveig', 'og for studentar?', /^Eg las dette saman med: /],
    ['solveig', 'studentane', /^Utdanning · [^]*Kva ser studentane av sakene sine\?/],
  ],
  'a choice that is not there': [
    ['ingrid', 'når er neste kafé?', /^2 økter framover/],
    ['ingrid', 'den femte', /^Det valget har jeg ikke\./],
    ['ingrid', 'den andre', /torsdag 10\. desember/],
  ],
  'follow-ups are never sure of something else': [
    ['ingrid', 'Hvordan får jeg tilgang til arkivet?', /^Arkiv · /],
    ['ingrid', 'hvor lang tid tar det?', /^Jeg leste dette sammen med: Hvordan får jeg tilgang til arkivet\?\n/],
    ['ingrid', 'Hvordan får jeg tilgang til arkivet?', /^Arkiv · /],
    ['ingrid', 'gjelder det også meg?', /^Jeg leste dette sammen med: Hvordan får jeg tilgang til arkivet\?\n/],
    ['erik', 'Hur får jag tillgång till arkivet?', /^Arkiv · /],
    ['erik', 'och för studenter?', /^Jag läste det här tillsammans med: Hur får jag behörighet till arkivet\?\n/],
    ['emma', 'How do I get access to the archive?', /^Archive · /],
    ['emma', 'does that apply to me too?', /^I read this together with: How do I get access to the archive\?\n/],
  ],
  'before a session is cancelled': [
    ['jonas', 'avlys økt 2', /Vil du avlyse økten\?/],
    ['jonas', 'nei', /^Greit, da lar vi det ligge\.$/],
    ['jonas', 'økt 2', /Arkiv på en halvtime[^]*\[Avlys\]/],
    ['jonas', 'avlys økt 2', /Vil du avlyse økten\?/],
    ['jonas', 'ja', /Økten er avlyst/],
    ['jonas', 'ja', /^Jeg venter ikke svar på noe nå/],
  ],
};

describe('a reply', () => {
  let talks: Talks;
  before(async () => void (talks = await startTalks()));
  after(() => talks.stop());

  for (const [what, rows] of Object.entries(stories)) it(what, () => talks.play(rows));

  it('comes too late after eleven minutes', async () => {
    await talks.play([['ingrid', 'Når stenger svømmehallen?', /Skal jeg sende spørsmålet videre\?/]]);
    talks.pass(11);
    await talks.play([['ingrid', 'ja', /^Jeg venter ikke svar på noe nå/]]);
  });

  it('is still one after a restart', async () => {
    await talks.play([['ingrid', 'Når stenger svømmehallen?', /Skal jeg sende spørsmålet videre\?/]]);
    await talks.restart();
    await talks.play([['ingrid', 'ja', /Spørsmålet er sendt videre/]]);
  });

  it('in a channel takes up one’s own offer only', async () => {
    const channel = { conversationType: 'channel', id: '19:felles@thread.tacv2;messageid=1' };
    const mention = { entities: [{ type: 'mention', mentioned: { id: '28:losen' }, text: '<at>Losen</at>' }] };
    const say = (who: 'ingrid' | 'emma', text: string) =>
      talks.repliesTo(talks.bot().chat(people[who], channel), `<at>Losen</at> ${text}`, mention);
    await talks.play([
      ['ingrid', 'hei', /./],
      ['emma', 'hello', /./],
    ]);
    assert.match((await say('ingrid', 'Når åpner kantina?')).join(), /Skal jeg sende spørsmålet videre\?/);
    assert.deepEqual(await say('emma', 'yes'), ['I have answered you in our chat.']);
    assert.match(lastOf('emma'), /^I am not waiting for an answer just now/);
    assert.deepEqual(await say('ingrid', 'ja'), ['Jeg har svart deg i chatten.']);
    assert.match(lastOf('ingrid'), /Spørsmålet er sendt videre/);
  });

  function lastOf(who: 'ingrid' | 'emma'): string {
    const { activity } = talks.bot().connector.of(talks.chatOf(who).conversationId).at(-1) ?? assert.fail();
    return wordsOn(cardOf(activity));
  }
});
