import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asking } from '../api.ts';
import { people, type Running, runningAt } from '../bot.ts';
import { buttonOf, cardOf, wordsOn } from '../connector-stand-in.ts';
import { aPlace, freePort, type Place } from '../databases.ts';
import { eventually } from '../eventually.ts';
import { aFolder } from '../folders.ts';
import { planted } from '../log-sink.ts';
import { type Microsoft, startMicrosoft } from '../microsoft/index.ts';
import { adminUpn, type Setting } from '../modes.ts';
import { type Program, root, run } from '../process.ts';
import { fillRoster, oneEntry } from '../settling.ts';

const program = join(root, 'dist', 'index.js');

/** The built program in production, in processes of its own that reach Microsoft by the preload: two of them on PostgreSQL. */
export function builtProgram(setting: Setting): void {
  let microsoft: Microsoft;
  let place: Place;
  const programs: Program[] = [];
  const bots: Running[] = [];
  const environment = () => ({
    ...microsoft.settings,
    ...microsoft.preload.env,
    // A managed identity on App Service; the other tests have it on a virtual machine.
    ...(setting.deployment === 'managed_identity' ? microsoft.appServiceEnv : {}),
    ADMIN_UPN: adminUpn,
    DATA_DIR: place.dataDir,
    ...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {}),
  });
  const start = async () => {
    const port = await freePort();
    const started = run([...microsoft.preload.args, program], { ...environment(), PORT: String(port) });
    programs.push(started);
    await started.says(/Losen is ready/);
    const url = `http://127.0.0.1:${port}`;
    bots.push(runningAt(url, microsoft.connector, place, async () => undefined, { microsoft }));
  };

  before(async function () {
    this.timeout(240_000);
    if (setting.deployment === 'trial') throw new Error('trial mode has tests of its own');
    microsoft = await startMicrosoft({ deployment: setting.deployment });
    place = await aPlace(setting.engine);
    await start();
    if (setting.engine === 'postgres') await start();
    fillRoster({ connector: microsoft.connector, microsoft });
  });
  after(async () => {
    for (const { child } of programs) child.kill('SIGKILL');
    await microsoft.stop();
  });

  const locale = { locale: 'nb-NO' };

  it('runs from the first administrator to a decided change request, with the command and both instances', async function () {
    this.timeout(240_000);
    const [one, other = one] = bots;
    assert.ok(one && other);
    const lead = one.chat(people.solveig);
    assert.match(wordsOn(await lead.say('eg er administrator', locale)), /administrator/i);
    await lead.say('gjør Solveig Tveit til prosjektleder', locale);

    // The command, with the settings of a start, while both run.
    const path = join(aFolder(), 'entries.csv');
    const proof = () => microsoft.identity.singleSignOn({ ...sso(), personId: people.solveig.aadObjectId });
    const me = await asking(other.url, async () => `Bearer ${await proof()}`)('GET', '/me');
    assert.deepEqual(me.body.roles.toSorted(), ['administrator', 'lead']);
    const about = { question: 'Hvordan skrur jeg på vrimpfen?', answer: 'Slik.' };
    writeFileSync(path, oneEntry({ id: 'v', area: me.body.areas[0]?.key ?? '', ...about }));
    const imported = run([...microsoft.preload.args, program, 'import', path], environment());
    assert.equal(await imported.ended, 0, imported.output());

    const ingrid = other.chat(people.ingrid);
    await eventually(async () => {
      const found = await asking(other.url, async () => `Bearer ${await proof()}`)('GET', '/entries?q=vrimpfen');
      return found.body.items.length === 1;
    });
    assert.match(wordsOn(await ingrid.say('hvordan skrur jeg på vrimpfen', locale)), /Slik\./);

    // A wish to one instance; whichever has its jobs tells the lead, who decides at the other.
    const form = await ingrid.say('jeg ønsker at listen husker filteret', locale);
    const { verb, data } = buttonOf(form, 'Send');
    const typed = { title: 'Husk filteret', wish: 'Jeg vil at listen husker filteret', why: '' };
    assert.match(wordsOn(await ingrid.invoke(verb, { ...data, ...typed }, locale)), /LOSEN-1/);
    const told = (chat: typeof lead) =>
      microsoft.connector
        .of(chat.conversationId)
        .flatMap(({ activity }) => (activity.attachments ? [cardOf(activity)] : []))
        .findLast((card) => /LOSEN-1/.test(wordsOn(card)));
    await eventually(async () => told(lead) !== undefined);
    await lead.press(told(lead), 'Planlagt', locale);
    await eventually(async () => /LOSEN-1 · planlagt/.test(wordsOn(told(ingrid) ?? { body: [] })));
  });

  it('refuses invalid tokens, and continues', async () => {
    const [one] = bots;
    assert.ok(one);
    const chat = one.chat(people.ingrid);
    const message = chat.activity({ type: 'message', text: planted[2] });
    const { appId, tenantId, identity, connector } = microsoft;
    const delivery = { appId, tenantId, serviceUrl: connector.serviceUrl };
    const wrong = [
      '',
      `Bearer ${planted[3]}`,
      `Bearer ${await identity.delivery({ ...delivery, ring: identity.entra })}`,
      `Bearer ${await identity.delivery({ ...delivery, issuer: 'sts', ring: identity.botFramework })}`,
      `Bearer ${await identity.delivery({ ...delivery, claims: { aud: tenantId } })}`,
      `Bearer ${await identity.delivery({ ...delivery, claims: { exp: 1 } })}`,
      `Bearer ${(await identity.delivery(delivery)).slice(0, -6)}AAAAAA`,
    ];
    const statuses = await Promise.all(
      wrong.map(async (authorization) => (await one.post(message, { authorization })).status),
    );
    assert.deepEqual([...new Set(statuses)], [401]);
    assert.equal((await one.post('{"type":', {})).status, 400);
    assert.match(wordsOn(await chat.say('hjelp', locale)), /Dette kan jeg hjelpe med/);
  });

  it('ends on request, and has written only JSON lines', async () => {
    for (const { child } of programs) child.kill('SIGTERM');
    for (const { ended } of programs) assert.equal(await ended, 0);
    for (const line of programs.flatMap(({ output }) =>
      output()
        .split('\n')
        .filter((text) => text !== ''),
    )) {
      const read = jsonOf(line);
      assert.ok(read !== undefined && typeof read.level !== 'undefined' && typeof read.msg === 'string', line);
    }
    assert.deepEqual(microsoft.refused, []);
    assert.ok(microsoft.tokens.requests.every(({ outcome }) => outcome === 200));
  });

  const sso = () => ({ clientId: microsoft.clientId, tenantId: microsoft.tenantId });
}

function jsonOf(line: string): { readonly level?: unknown; readonly msg?: unknown } | undefined {
  try {
    return JSON.parse(line) as object;
  } catch {
    return undefined;
  }
}
