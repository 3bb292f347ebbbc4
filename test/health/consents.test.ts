import assert from 'node:assert/strict';
import type { FindingDto, HealthDto } from '../../src/health/dto.ts';
import { planted } from '../support/log-sink.ts';
import { people } from '../support/bot.ts';
import { registrationsOf } from '../support/microsoft/deployment.ts';
import type { Microsoft } from '../support/microsoft/index.ts';
import type { Registration } from '../support/microsoft/tokens.ts';
import type { World } from '../support/modes.ts';
import { type Harness, startStatus } from '../status/harness.ts';

const teamsAppId = '5a1d1f10-0000-4000-8000-0000000000aa';
const delegated = ['ChannelMessage.Send', 'ChannelMessage.Read.All', 'Channel.ReadBasic.All'];
const application = ['Calendars.ReadWrite', 'AppCatalog.Read.All'];
const resourceSpecific = ['ChannelMessage.Send.Group', 'ChannelMessage.Read.Group', 'ChannelSettings.Read.Group'];

/** A consent that is taken away, and the line that changes: name, kind, and a part of what to do. */
type Row = readonly [taken: string, line: string, kind: string, says: RegExp];

const rows: readonly Row[] = [
  ['ChannelMessage.Send', 'ChannelMessage.Send', 'warning', /add the delegated permission ChannelMessage\.Send and/],
  [
    'ChannelMessage.Read.All',
    'ChannelMessage.Read.All',
    'warning',
    /the delegated permission ChannelMessage\.Read\.All/,
  ],
  ['Channel.ReadBasic.All', 'Channel.ReadBasic.All', 'warning', /add the delegated permission Channel\.ReadBasic\.All/],
  ['Calendars.ReadWrite', 'Calendars.ReadWrite', 'warning', /add the application permission Calendars\.ReadWrite/],
  ['AppCatalog.Read.All', 'package', 'unknown', /without the application permission AppCatalog\.Read\.All/],
  [
    'ChannelMessage.Send.Group',
    'team-1',
    'warning',
    /^Not given: ChannelMessage\.Send\.Group\. Let an owner of the team/,
  ],
  ['ChannelMessage.Read.Group', 'team-1', 'warning', /^Not given: ChannelMessage\.Read\.Group\. Let an owner of the/],
  ['ChannelSettings.Read.Group', 'team-1', 'warning', /^Not given: ChannelSettings\.Read\.Group\. Let an owner of/],
];

describe('the health of the installation, in production mode', function () {
  this.timeout(120_000);
  let on: Harness;
  let microsoft: Microsoft;
  let registration: Registration;

  before(async () => {
    [registration] = (await registrationsOf('secret')) as [Registration];
    on = await startStatus({
      setting: { engine: 'sqlite', deployment: 'secret' },
      now: new Date(),
      tokens: { [people.solveig.id]: 'solveig' },
      grant: { kind: 'person', permissions: delegated },
      env: { TEAMS_APP_ID: teamsAppId },
    });
    microsoft = on.microsoft as Microsoft;
    microsoft.graph.publish(teamsAppId, '0.1.0');
    await on.inChannel(people.solveig).say('vekestatus kvar måndag kl. 8');
  });
  after(() => on.stop());

  /** Leaves the consents without those; a person's are read when a token is asked for. */
  function consents(...taken: readonly string[]): void {
    const left = (all: readonly string[]) => all.filter((permission) => !taken.includes(permission));
    microsoft.tokens.register({ ...registration, graphPermissions: left([...application, ...resourceSpecific]) });
    const signedIn = microsoft.users.signedIn as Map<string, { personId: string; permissions: readonly string[] }>;
    signedIn.set(people.solveig.id, { personId: people.solveig.aadObjectId, permissions: left(delegated) });
  }

  async function examined(): Promise<readonly FindingDto[]> {
    const { body } = await (on.bot as World).as(people.solveig)('GET', '/health-checks', undefined, {
      'accept-language': 'en',
    });
    return (body as unknown as HealthDto).findings;
  }

  const telling = async () =>
    (await examined())
      .filter(({ kind, name }) => kind !== 'ok' && !['backup', 'reviews', 'disk'].includes(name))
      .map(({ name, kind, text }) => ({ name, kind, text }));

  it('has nothing to say when everything is there, and leaves nothing behind', async () => {
    consents();
    const [events, messages] = [
      microsoft.graph.events.length,
      microsoft.graph.messages('19:kanal@thread.tacv2').length,
    ];
    assert.deepEqual(await telling(), []);
    assert.equal(microsoft.graph.events.length, events);
    assert.equal(microsoft.graph.messages('19:kanal@thread.tacv2').length, messages);
  });

  for (const [taken, line, kind, says] of rows) {
    it(`says what to do without ${taken}, in one line`, async () => {
      consents(taken);
      const found = await telling();
      assert.deepEqual(
        found.map((one) => `${one.name}: ${one.kind}`),
        [`${line}: ${kind}`],
      );
      assert.match(found[0]?.text ?? '', says);
      consents();
    });
  }

  it('names every consent that a team lacks', async () => {
    consents(...resourceSpecific);
    const [team] = await telling();
    assert.match(
      team?.text ?? '',
      /^Not given: ChannelMessage\.Send\.Group, ChannelMessage\.Read\.Group, ChannelSettings\.Read\.Group\./,
    );
    consents();
  });

  it('says that the credentials are refused, without showing them', async () => {
    microsoft.tokens.register({ ...registration, secret: 'another one' });
    const found = await examined();
    const lines = new Map(found.map(({ name, kind, text }) => [name, `${kind}: ${text}`]));
    assert.match(lines.get('bot') ?? '', /^fault: Entra issues no token\..* set MicrosoftAppPassword on the server/);
    assert.match(lines.get('graph') ?? '', /^fault: Entra issues no token\./);
    assert.match(lines.get('Calendars.ReadWrite') ?? '', /^unknown: It cannot be tried without a token\./);
    assert.equal(lines.get('database')?.startsWith('ok: '), true);
    for (const secret of planted) assert.equal(JSON.stringify(found).includes(secret), false);
    consents();
  });

  it('says that nobody is signed in', async () => {
    (microsoft.users.signedIn as Map<string, unknown>).clear();
    assert.deepEqual(
      (await telling()).map(({ name, kind }) => `${name}: ${kind}`),
      ['ChannelMessage.Send: unknown', 'ChannelMessage.Read.All: unknown', 'Channel.ReadBasic.All: unknown'],
    );
    consents();
  });

  it('says that the keys of Entra cannot be fetched', async () => {
    // The keys that the tab's sign-in has are good for hours.
    consents();
    await examined();
    microsoft.identity.entra.isDown = true;
    const found = await telling();
    microsoft.identity.entra.isDown = false;
    assert.deepEqual(
      found.map(({ name, kind, text }) => `${name}: ${kind}: ${text}`),
      ['keys: fault: They cannot be fetched (status 503). Check MicrosoftAppTenantId and TAB_AUTHORITY_URL.'],
    );
  });

  it('compares the version in the catalog with its own', async () => {
    microsoft.graph.publish(teamsAppId, '0.0.9');
    const [line] = await telling();
    microsoft.graph.publish(teamsAppId, '0.1.0');
    assert.match(line?.text ?? '', /^Teams has version 0\.0\.9 and the server 0\.1\.0\. Run “npm run package”/);
  });
});
