import assert from 'node:assert/strict';
import type { HealthDto } from '../../src/health/dto.ts';
import { people } from '../support/bot.ts';
import { startIn, type World } from '../support/modes.ts';
import { fillRoster } from '../support/settling.ts';

describe('the health of an installation on its first day, with settings that are wrong', function () {
  this.timeout(120_000);
  let world: World;
  before(async () => {
    const env = { GRAPH_OAUTH_CONNECTION: 'other', PUBLIC_URL: 'http://losen.example.org' };
    world = await startIn({ engine: 'sqlite', deployment: 'secret' }, { begin: 'new', env });
    fillRoster(world);
    await world.chat(people.solveig).say('eg er administrator');
  });
  after(() => world.stop());

  async function lines(): Promise<ReadonlyMap<string, string>> {
    const { body } = await world.as(people.solveig)('GET', '/health-checks', undefined, { 'accept-language': 'en' });
    const { findings } = body as unknown as HealthDto;
    return new Map(findings.map(({ name, kind, text }) => [name, `${kind}: ${text}`]));
  }

  it('says in each line what to do', async () => {
    const found = await lines();
    assert.match(found.get('oauth') ?? '', /^fault: The Azure Bot has no connection named other\./);
    assert.match(found.get('tab') ?? '', /^fault: Not set, or not usable: PUBLIC_URL\./);
    assert.match(
      found.get('team') ?? '',
      /^unknown: It cannot be tried before a channel of a team has a weekly status\./,
    );
    assert.match(found.get('package') ?? '', /^warning: TEAMS_APP_ID is not set/);
    assert.match(found.get('backup') ?? '', /^unknown: Its age is not known here\./);
    assert.equal(found.get('connector'), 'ok: It answers and accepts the bot.');
  });
});
