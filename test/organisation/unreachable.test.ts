import assert from 'node:assert/strict';
import { people, type Running, startBot } from '../support/bot.ts';
import { buttonOf, wordsOn } from '../support/connector-stand-in.ts';

describe('people whom the bot cannot reach', () => {
  let bot: Running;
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.stop());

  const typed = { title: 'Større skrift', wish: 'Jeg vil ha større skrift', why: '', area: 'archive' };

  it('are shown to a lead with the reason, until they are met again', async () => {
    const [lead, ingrid] = [bot.chat(people.solveig), bot.chat(people.ingrid)];
    assert.match(wordsOn(await lead.say('kven får ikkje melding')), /^Alle eg har skrive til, får meldingane mine\.$/);
    // Jonas is lead too but has never opened the chat; Ingrid has, and then blocks the bot.
    await lead.say('gjer Jonas Berg til prosjektleiar');
    const { verb, data } = buttonOf(await ingrid.say('endringsønske'), 'Send');
    await ingrid.invoke(verb, { ...data, ...typed });
    await bot.runJobs();
    const shown = await lead.say('SAMPLE-1');
    bot.connector.behave = ({ conversationId }) =>
      conversationId === ingrid.conversationId ? { status: 403, code: 'ConversationBlockedByUser' } : undefined;
    await lead.press(shown, 'Ta');
    await bot.runJobs();
    bot.connector.behave = () => undefined;
    const list = wordsOn(await lead.say('Hvem får ikke beskjed?'));
    assert.match(list, /^2 mottakarar får ikkje meldingar frå meg/);
    assert.match(list, /Jonas Berg\nhar ikkje opna chatten med Losen · sidan /);
    assert.match(list, /Ingrid Haugen\nhar fjerna eller blokkert Losen · sidan /);
    await ingrid.say('hei');
    await bot.chat(people.jonas).say('hei');
    assert.match(wordsOn(await lead.say('kven når du ikkje')), /^Alle eg har skrive til/);
  });

  it('are hidden from everybody else', async () => {
    for (const who of [people.ingrid, people.jonas, people.mette]) {
      const chat = bot.chat(who);
      assert.match(
        await chat.sayForText('hvem får ikke beskjed'),
        /Bare de som har rollen|Kun de, der har rollen|Kun /,
      );
      assert.match(String(await chat.invoke('organisation.unreachable', { from: 0 })), /rollen/);
    }
  });

  it('are shown five at a time', async () => {
    const lead = bot.chat(people.solveig);
    await lead.say('hjelp');
    for (let at = 0; at < 7; at += 1) {
      const account = { id: `29:${at}`, name: `Person ${at}`, aadObjectId: `00000000-0000-4000-8000-00000000000${at}` };
      bot.connector.members.set(account.id, account);
      await lead.say(`gjer <at>${account.name}</at> til prosjektleiar`, {
        entities: [{ type: 'mention', mentioned: account, text: `<at>${account.name}</at>` }],
      });
    }
    const ingrid = bot.chat(people.ingrid);
    const { verb, data } = buttonOf(await ingrid.say('endringsønske'), 'Send');
    await ingrid.invoke(verb, { ...data, ...typed });
    await bot.runJobs();
    const first = await lead.say('kven når du ikkje');
    const second = await lead.press(first, 'Vis fleire');
    const named = [first, second].map((card) => wordsOn(card).match(/Person \d/g) ?? []);
    assert.deepEqual(
      named.map(({ length }) => length),
      [5, 2],
    );
    assert.equal(new Set(named.flat()).size, 7);
  });
});
