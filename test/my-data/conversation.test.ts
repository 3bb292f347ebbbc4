import assert from 'node:assert/strict';
import { people, type Running, startBot } from '../support/bot.ts';
import { cardOf, wordsOn } from '../support/connector-stand-in.ts';

type Name = keyof typeof people;
type Action = { readonly type: string; readonly url?: string };
type Part = {
  readonly about: string;
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

const linkOn = (card: unknown): string => {
  const { actions = [] } = card as { readonly actions?: readonly Action[] };
  return actions.find(({ type }) => type === 'Action.OpenUrl')?.url ?? assert.fail('no link');
};

describe('one’s own data', () => {
  let bot: Running;
  let now = new Date('2026-12-01T09:00:00Z');
  before(async () => {
    bot = await startBot({ clock: () => now });
  });
  after(() => bot.stop());

  /** The link names the configured port; the test's own is chosen by the system. */
  const fetched = (url: string) => fetch(`${bot.url}${new URL(url).pathname}`);

  const asked: readonly (readonly [Name, string, string])[] = [
    ['ingrid', 'vis dataene mine', 'Dataene dine'],
    ['solveig', 'vis dataa mine', 'Dataa dine'],
    ['erik', 'ladda ner mina uppgifter', 'Dina uppgifter'],
    ['mette', 'vis mine data', 'Dine data'],
    ['emma', 'show me my data', 'Your data'],
  ];
  for (const [who, said, title] of asked) {
    it(`is shown to ${who} who says "${said}"`, async () => {
      const card = await bot.chat(people[who]).say(said);
      assert.equal(wordsOn(card).split('\n')[0], title);
      assert.match(linkOn(card), /\/my-data\/[\w-]{32}\.json$/);
    });
  }

  it('is a file of everything, behind a link of ten minutes', async () => {
    const chat = bot.chat(people.ingrid);
    await chat.say('Hvordan får jeg tilgang til arkivet?');
    const url = linkOn(await chat.say('vis dataene mine'));
    const response = await fetched(url);
    assert.deepEqual(
      [
        response.status,
        response.headers.get('content-type'),
        response.headers.get('content-disposition'),
        response.headers.get('cache-control'),
      ],
      [200, 'application/json; charset=utf-8', 'attachment; filename="losen-my-data.json"', 'no-store'],
    );
    const { title, parts } = (await response.json()) as { readonly title: string; readonly parts: readonly Part[] };
    assert.equal(title, 'Dataene dine');
    assert.deepEqual(parts.find(({ table }) => table === 'people')?.rows, [
      {
        person_id: people.ingrid.aadObjectId,
        channel_user_id: 'sample-ingrid',
        name: 'Ingrid Haugen',
        upn: 'ingrid@uin.example',
        unit_key: 'bio',
        chosen_language: 'nb',
      },
    ]);
    assert.equal(
      parts.find(({ table }) => table === 'asked_questions')?.rows[0]?.text,
      'Hvordan får jeg tilgang til arkivet?',
    );
    now = new Date(now.getTime() + 10 * 60_000);
    assert.equal((await fetched(url)).status, 404);
    assert.equal((await fetched(url.replace(/.{4}\.json$/, 'aaaa.json'))).status, 404);
  });

  it('is of one person: what another has done is not in the file', async () => {
    await bot.chat(people.emma).say('Where do I find the archive of Emma?');
    const response = await fetched(linkOn(await bot.chat(people.ingrid).say('vis dataene mine')));
    assert.doesNotMatch(await response.text(), /Emma|archive of/);
  });

  it('comes to the personal chat when it is asked for in a channel', async () => {
    const personal = bot.chat(people.jonas);
    await personal.say('hjelp');
    const channel = bot.chat(people.jonas, { conversationType: 'channel', id: '19:felles@thread.tacv2;messageid=1' });
    const mention = { entities: [{ type: 'mention', mentioned: { id: '28:losen' }, text: '<at>Losen</at>' }] };
    const before = bot.connector.of(personal.conversationId).length;
    await channel.sayForText('<at>Losen</at> vis dataene mine', mention);
    const [sent] = bot.connector.of(personal.conversationId).slice(before);
    assert.match(linkOn(cardOf(sent?.activity)), /\/my-data\//);
    assert.doesNotMatch(JSON.stringify(bot.connector.of(channel.conversationId)), /\/my-data\//);
  });

  it('is deleted once it is confirmed, can be deleted again, and begins anew', async () => {
    const chat = bot.chat(people.jonas);
    const asking = await chat.say('slett dataene mine');
    assert.match(wordsOn(asking), /^Vil du slette dataene dine\?\n.*Dette blir slettet.*uten navnet ditt/s);
    assert.equal(wordsOn(await chat.press(asking, 'Slett alt')).split('\n')[0], 'Dataene dine er slettet');
    assert.equal(wordsOn(await chat.press(asking, 'Slett alt')).split('\n')[0], 'Dataene dine er slettet');
    // The role went with the rest.
    assert.match(await chat.sayForText('ny økt'), /Bare de som har rollen/);
    const { parts } = (await (await fetched(linkOn(await chat.say('vis dataene mine')))).json()) as {
      readonly parts: readonly Part[];
    };
    assert.deepEqual(
      parts.map(({ table }) => table).filter((table) => table === 'roles'),
      [],
    );
    assert.equal(parts.find(({ table }) => table === 'people')?.rows[0]?.name, 'Jonas Berg');
  });
});
