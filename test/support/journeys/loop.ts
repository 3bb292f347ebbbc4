import assert from 'node:assert/strict';
import type { Card } from '../../../src/platform/cards/index.ts';
import { channelId, fullGrant, type Harness, startStatus, teamId } from '../../status/harness.ts';
import { type Chat, people, someone } from '../bot.ts';
import { buttonOf, buttonsOf, cardOf, wordsOn } from '../connector-stand-in.ts';
import { aPlace } from '../databases.ts';
import type { Setting } from '../modes.ts';

const otherChannel = '19:arkivarane@thread.tacv2';

/** The whole loop, from a wish to Monday. */
export function loop(setting: Setting): void {
  let on: Harness;
  afterEach(() => on.stop());

  const fill = (chat: Chat, form: unknown, button: string, typed: Readonly<Record<string, string>>) => {
    const { verb, data } = buttonOf(form, button);
    return chat.invoke(verb, { ...data, ...typed });
  };
  const at = async (instant: string) => {
    on.time.now = new Date(instant);
    await on.bot.runJobs();
  };

  it('shows everything in two channels, one through Graph and one through the bot, once each', async function () {
    this.timeout(240_000);
    on = await startStatus({
      place: await aPlace(setting.engine),
      setting,
      now: new Date('2026-11-16T08:00:00Z'),
      sessions: 'planned',
      tokens: { [people.solveig.id]: 'token' },
      grant: fullGrant,
    });
    const [ingrid, erik, emma, jonas, lead] = [
      people.ingrid,
      people.erik,
      people.emma,
      people.jonas,
      people.solveig,
    ].map((who) => on.bot.chat(who));
    assert.ok(ingrid && erik && emma && jonas && lead);
    await lead.say('hjelp');

    // Three people in three languages wish the same.
    const wished = new RegExp(`${on.microsoft ? 'LOSEN' : 'SAMPLE'}-1`);
    const wish = { title: 'Sortere saker etter frist', wish: 'Jeg vil sortere sakene mine etter frist', why: '' };
    const made = await fill(ingrid, await ingrid.say('jeg ønsker at jeg kan sortere saker etter frist'), 'Send', wish);
    assert.match(wordsOn(made), wished);
    const swedish = { title: 'Sortera ärenden', wish: 'Jag vill sortera mina ärenden efter tidsfrist', why: '' };
    const alike = await fill(erik, await erik.say('jag önskar att jag kan sortera ärenden'), 'Skicka', swedish);
    assert.match(wordsOn(await erik.press(alike, 'Jag också')), wished);
    const english = { title: 'Sort cases', wish: 'I want to sort my cases by deadline', why: '' };
    const same = await fill(emma, await emma.say('I wish that I could sort cases'), 'Send', english);
    assert.match(wordsOn(await emma.press(same, 'Me too')), wished);
    await on.bot.runJobs();
    const shown = on.told(lead).find((card) => wished.test(wordsOn(card)));
    assert.match(wordsOn(await lead.press(shown, 'Planlagd')), /planlagd/);
    await on.bot.runJobs();
    for (const [chat, words] of [
      [ingrid, / · planlagt/],
      [erik, / · planerat/],
      [emma, / · planned/],
    ] as const) {
      assert.match(on.lastTold(chat), wished);
      assert.match(on.lastTold(chat), words);
    }

    // A kafé and a mini-training this week, and one more for the week after.
    const plan = async (typed: Readonly<Record<string, string>>) => {
      const link = 'https://meet.uin.example/rom';
      const card = await fill(jonas, await jonas.say('ny økt'), 'Opprett', { places: '', area: '', link, ...typed });
      const { session } = buttonOf(card, 'Endre').data as { readonly session: string };
      return { number: Number(/som nummer (\d+)/.exec(wordsOn(card))?.[1]), session };
    };
    const kafe = await plan({ kind: 'kafe', title: 'Åpen kafé', date: '2026-11-18', from: '12:00', to: '13:00' });
    const training = { kind: 'mini_training', title: 'Søk i arkivet', from: '10:00', to: '10:30', places: '2' };
    const first = await plan({ ...training, date: '2026-11-19' });
    const next = await plan({ ...training, title: 'Søk, del to', date: '2026-11-26', places: '20' });
    assert.match(wordsOn(await ingrid.say(`meld på ${first.number}`)), /Du er påmeldt/);
    assert.match(wordsOn(await erik.say(`anmäl ${first.number}`)), /Du är anmäld/);
    assert.match(wordsOn(await emma.say(`book ${first.number}`)), /The session is full\./);
    await at('2026-11-18T12:00:00Z');
    assert.match(on.lastTold(ingrid), /Søk i arkivet[^]*i morgen|Søk i arkivet[^]*torsdag/);
    const counted = (number: number, typed: string) =>
      jonas
        .say(`økt ${number}`)
        .then(async (card) => fill(jonas, await jonas.press(card, 'Registrer oppmøte'), 'Lagre', { count: typed }));
    assert.match(wordsOn(await counted(kafe.number, 'minst 234')), /minst 234/i);
    await at('2026-11-19T12:00:00Z');
    assert.match(wordsOn(await counted(first.number, '2')), /2/);

    // Six people ask about the archive; one asks what nobody knows.
    for (let asking = 0; asking < 6; asking += 1) {
      await on.bot.chat(someone()).say('Hvordan får jeg tilgang til arkivet?', { locale: 'nb-NO' });
    }
    const unknown = await ingrid.say('xylofonfestival?');
    await ingrid.press(unknown, 'Spør en fagspesialist');

    // Two channels; Graph knows only the first.
    on.bot.connector.teams.set('19:team/conversations', {
      conversations: [
        { id: channelId, name: 'Nytt system' },
        { id: otherChannel, name: 'Arkivarane' },
      ],
    });
    await on.inChannel(people.solveig).say('vekestatus på bokmål hver mandag kl. 8');
    await on.inChannel(people.solveig, otherChannel).say('vekestatus på engelsk hver mandag kl. 8');

    await at('2026-11-22T08:00:00Z');
    const drafts = on.told(lead).filter((card) => /Utkast/.test(wordsOn(card)));
    assert.equal(drafts.length, 2);
    const inNorwegian = drafts.find((card) => /Nytt system/.test(wordsOn(card)));
    const form = await lead.press(inNorwegian, 'Endre høgdepunkt');
    await fill(lead, form, 'Lagre', { highlights: 'Arkivet er åpnet for alle.' });
    const another = drafts.find((card) => card !== inNorwegian);
    assert.match(wordsOn(await lead.press(another, 'Godkjenn')), /Godkjent|godkjend/i);
    const before = on.told(lead).length;
    await at('2026-11-23T07:00:00Z');
    await on.bot.runJobs();

    const [message, ...more] = on.graph.messages(channelId);
    assert.deepEqual(more, []);
    assert.deepEqual(on.postedByBot(), []);
    const throughGraph = wordsOn(JSON.parse(message?.attachments?.[0]?.content ?? '{}') as Card);
    assert.match(throughGraph, /Status for uke 48/);
    assert.match(throughGraph, /Arkivet er åpnet for alle\./);
    assert.match(throughGraph, /Søk, del to\nMinikurs · torsdag 26\. november kl\. 10:00/);
    assert.match(throughGraph, /Åpen kafé[^\n]*minst 234/i);
    assert.match(throughGraph, /Søk i arkivet[^\n]*2/);
    assert.match(throughGraph, /Arkiv \(6\)/);
    assert.match(throughGraph, /1 endringsønske er (nå )?planlagt/);
    // What Graph posts carries no buttons for the bot.
    assert.deepEqual(buttonsOf(JSON.parse(message?.attachments?.[0]?.content ?? '{}')), []);
    assert.match(message?.attachments?.[0]?.content ?? '', /teams\.microsoft\.com\/l\/chat[^"]*message=meld/);

    const [posted, ...others] = on.postedByBot(otherChannel);
    assert.deepEqual(others, []);
    assert.deepEqual(on.graph.messages(otherChannel), []);
    const byBot = wordsOn(cardOf(posted));
    assert.match(byBot, /Status for week 48/);
    assert.match(byBot, /Søk, del to\nMini-training · Thursday 26 November/);
    assert.match(byBot, /Åpen kafé[^\n]*at least 234/i);
    assert.match(byBot, /1 change request/);
    assert.doesNotMatch(`${throughGraph} ${byBot}`, /qwrtz|sortere/);

    // One message tells the lead of both, and why the second went as it did.
    const digests = on.told(lead).slice(before).map(wordsOn);
    assert.equal(digests.length, 1);
    assert.match(
      digests[0] ?? '',
      /Nytt system\nPosta[^]*Microsoft Graph[^]*Arkivarane\nPosta[^]*av boten sjølv[^]*404/,
    );

    // Somebody books from the channel's card.
    const chat = on.bot.chat(people.mette, { conversationType: 'channel', id: `${otherChannel};messageid=1` });
    const book = buttonsOf(cardOf(posted)).find(
      ({ title, data }) => title === 'Book' && (data as { readonly session?: string }).session === next.session,
    );
    assert.ok(book);
    assert.match(wordsOn(await chat.invoke(book.verb, book.data)), /Du er tilmeldt/);
    assert.match(wordsOn(await on.bot.chat(people.mette).say(`session ${next.number}`)), /Du er tilmeldt/);

    // Nothing comes twice.
    await at('2026-11-23T12:00:00Z');
    assert.equal(on.graph.messages(channelId).length, 1);
    assert.equal(on.postedByBot(otherChannel).length, 1);
    assert.ok(on.graph.received.every(({ path }) => path.includes(teamId)));
    assert.deepEqual(on.microsoft?.refused ?? [], []);
  });
}
