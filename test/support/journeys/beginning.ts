import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../../src/command.ts';
import { people } from '../bot.ts';
import { buttonOf, cardOf, wordsOn } from '../connector-stand-in.ts';
import { eventually } from '../eventually.ts';
import { aFolder } from '../folders.ts';
import { planted } from '../log-sink.ts';
import { type Setting, startIn, type World } from '../modes.ts';
import { fillRoster, oneEntry } from '../settling.ts';

const now = new Date('2026-03-03T09:00:00Z');
const clock = () => now;

/** From an installation to the first answer: administrator, roles, entries by tab and command, sign-in and sign-out. */
export function beginning(setting: Setting): void {
  let world: World;
  const isProduction = setting.deployment !== 'trial';
  before(async () => {
    world = await startIn(setting, { clock, begin: 'new' });
    fillRoster(world);
  });
  after(() => world.stop());
  afterEach(() => assert.deepEqual(world.microsoft?.refused ?? [], []));

  const rolesOf = async (who: (typeof people)[keyof typeof people]) =>
    (await world.as(who)('GET', '/me')).body.roles.toSorted();
  const says = async (who: (typeof people)[keyof typeof people], text: string, more?: Record<string, unknown>) => {
    const chat = world.chat(who, { locale: 'nb-NO' });
    await world.post(chat.activity({ type: 'message', text, locale: 'nb-NO', ...more }));
    const { activity } = world.connector.of(chat.conversationId).at(-1) ?? {};
    return activity?.attachments ? wordsOn(cardOf(activity)) : (activity?.text ?? '');
  };

  it('makes the person in the settings administrator, and nobody else', async () => {
    if (isProduction) {
      assert.match(await says(people.erik, 'jag är administratör'), /ADMIN_UPN|administrator/i);
      assert.deepEqual(await rolesOf(people.erik), []);
      assert.deepEqual(await rolesOf(people.solveig), []);
    }
    assert.match(await says(people.solveig, 'jeg er administrator'), /Solveig Tveit[^]*administrator/i);
    assert.ok((await rolesOf(people.solveig)).includes('administrator'));
  });

  it('lets the administrator give roles, also to a person who has never written', async () => {
    const mention = { type: 'mention', mentioned: { id: people.mette.id, name: 'Mette' }, text: '<at>Mette</at>' };
    await says(people.solveig, 'Gjør <at>Mette</at> til fagspesialist', { entities: [mention] });
    assert.deepEqual(await rolesOf(people.mette), ['specialist']);
    await says(people.emma, 'help');
    const given = await world.chat(people.solveig).say('gjør Emma Clarke til ambassadør');
    assert.deepEqual(await rolesOf(people.emma), ['champion']);
    await world.chat(people.solveig).press(given, 'Angre');
    assert.deepEqual(await rolesOf(people.emma), []);
    await says(people.ingrid, 'gjør Ingrid Haugen til administrator');
    assert.deepEqual(await rolesOf(people.ingrid), []);
  });

  const file = async (id: string, question: string) => {
    const { areas } = (await world.as(people.solveig)('GET', '/me')).body;
    return oneEntry({ id, area: areas[0]?.key ?? '', question, answer: `Slik: vrimpf ${id}.` });
  };

  it('accepts entries from the tab, and the next question finds them', async () => {
    const bytes = new TextEncoder().encode(await file('vrimpf', 'Hvordan skrur jeg på vrimpfen?'));
    const type = { 'content-type': 'application/octet-stream' };
    const by = (who: (typeof people)[keyof typeof people]) =>
      world.as(who)('POST', '/entries/import?name=e.csv&dryRun=false', bytes, type);
    assert.equal((await by(people.ingrid)).status, 403);
    const { status, body } = await by(people.mette);
    assert.deepEqual([status, body.isKept], [200, true], JSON.stringify(body));
    const chat = world.chat(people.ingrid, { locale: 'nb-NO' });
    const answer = await chat.say('hvordan skrur jeg på vrimpfen', { locale: 'nb-NO' });
    assert.match(wordsOn(answer), /Slik: vrimpf vrimpf/);
    assert.match(wordsOn(await chat.press(answer, 'Dette hjalp')), /Du svarte: dette hjalp/);
  });

  it('accepts entries from the command', async () => {
    const path = join(aFolder(), 'entries.csv');
    writeFileSync(path, await file('knurpel', 'Hvor finner jeg knurpelen?'));
    const said: string[] = [];
    const write = (line: string) => void said.push(line);
    const { config } = world;
    assert.equal(
      await runCommand({ name: 'import', args: [path], config, clock, folder: aFolder(), write }),
      0,
      said.join('\n'),
    );
    // Another process's change is announced through the database.
    const found = async () => (await world.as(people.ingrid)('GET', '/entries?q=knurpelen')).body.items.length === 1;
    await eventually(found);
    assert.match(await says(people.ingrid, 'hvor finner jeg knurpelen'), /vrimpf knurpel/);
  });

  it('keeps unanswered questions for the specialists', async () => {
    const chat = world.chat(people.ingrid, { locale: 'nb-NO' });
    const unknown = await chat.say('xylofonfestival', { locale: 'nb-NO' });
    await chat.press(unknown, 'Spør en fagspesialist', { locale: 'nb-NO' });
    assert.match(await says(people.mette, 'åpne spørsmål'), /xylofonfestival/);
  });

  it('signs in and out, if a sign-in is configured', async () => {
    const chat = world.chat(people.solveig);
    const last = () => world.connector.of(chat.conversationId).at(-1)?.activity;
    await world.post(chat.activity({ type: 'message', text: 'logg inn' }));
    if (!world.microsoft) return assert.match(wordsOn(cardOf(last())), /prøvemodus|trial|prøve/i);
    const { users, identity, clientId, tenantId } = world.microsoft;
    const [attachment] = last()?.attachments ?? [];
    assert.equal(attachment?.contentType, 'application/vnd.microsoft.card.oauth');
    assert.match(JSON.stringify(attachment?.content), /token\.botframework\.com[^"]*signin/);

    const invoke = (name: string, value: object) => world.post(chat.activity({ type: 'invoke', name, value }));
    const { id, aadObjectId } = people.solveig;
    users.consent(id, { personId: aadObjectId, permissions: ['ChannelMessage.Send'] });
    assert.equal((await invoke('signin/verifyState', { state: users.visit(people.erik.id) })).status, 404);
    assert.equal((await invoke('signin/verifyState', { state: users.visit(id) })).status, 200);
    assert.deepEqual([...users.signedIn.keys()], [id]);
    await world.post(chat.activity({ type: 'message', text: 'logg ut' }));
    assert.deepEqual([...users.signedIn.keys()], []);

    const tokenFor = (personId: string) => identity.singleSignOn({ clientId, tenantId, personId });
    const exchanged = async (token: string) =>
      (await invoke('signin/tokenExchange', { id: crypto.randomUUID(), connectionName: 'graph', token })).status;
    assert.equal(await exchanged(await tokenFor(people.erik.aadObjectId)), 412);
    assert.equal(await exchanged(await tokenFor(aadObjectId)), 200);
    assert.deepEqual([...users.signedIn.keys()], [id]);
    assert.equal(
      planted.some((secret) => JSON.stringify(users.asked).includes(secret)),
      false,
    );
  });

  it('creates a Teams meeting with its own token for Graph, if it has one', async () => {
    await says(people.jonas, 'hjelp');
    await world.chat(people.solveig).say('gjør Jonas Berg til ambassadør');
    const jonas = world.chat(people.jonas);
    const form = await jonas.say('ny økt');
    assert.equal(JSON.stringify(form).includes('"id":"meeting"'), isProduction);
    if (!world.microsoft) return;
    const { verb, data } = buttonOf(form, 'Opprett');
    const typed = { kind: 'kafe', title: 'Kafé', date: '2026-03-10', from: '12:00', to: '13:00', places: '', area: '' };
    await jonas.invoke(verb, { ...data, ...typed, link: '', meeting: 'true' });
    await world.runJobs();
    assert.deepEqual(
      world.microsoft.graph.events.map(({ owner, subject }) => [owner, subject]),
      [[people.jonas.aadObjectId, 'Kafé']],
    );
    const proofs = world.microsoft.tokens.requests.flatMap(({ resource, proof, outcome }) =>
      resource === 'https://graph.microsoft.com' ? [[proof, outcome]] : [],
    );
    assert.deepEqual(proofs, [[setting.deployment === 'managed_identity' ? 'federated' : setting.deployment, 200]]);
  });

  it('opens the tab to people who sign in as this mode requires, and to nobody else', async () => {
    const status = async (authorization: string) =>
      (await fetch(`${world.url}/api/v1/me`, { headers: { authorization } })).status;
    assert.equal((await world.as(people.ingrid)('GET', '/me')).body.name, 'Ingrid Haugen');
    assert.equal(await status(isProduction ? `Trial ${people.ingrid.aadObjectId}` : `Bearer ${planted[3]}`), 401);
    if (!world.microsoft) return;
    const { identity, clientId, tenantId, appId } = world.microsoft;
    const about = { clientId, tenantId, personId: people.ingrid.aadObjectId };
    assert.equal(await status(`Bearer ${await identity.singleSignOn({ ...about, now })}`), 200);
    // Tokens that Entra signs for something else.
    const forGraph = await identity.access({ audience: 'https://graph.microsoft.com', tenantId, clientId });
    const asApp = await identity.access({ audience: clientId, tenantId, clientId: appId });
    const delivery = await identity.delivery({ appId, tenantId, serviceUrl: world.connector.serviceUrl, issuer: 'v2' });
    for (const token of [forGraph, asApp, delivery]) assert.equal(await status(`Bearer ${token}`), 401);
  });
}
