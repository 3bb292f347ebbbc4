import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chatAddress, createTabAddress, openInTab } from '../../../src/platform/cards/index.ts';
import { tabEntity } from '../../../src/platform/cards/tab-link.ts';
import { translator } from '../../../src/platform/i18n/index.ts';

const publicUrl = 'https://losen.example.org/teams';
const bot = { appId: '11111111-1111-4111-8111-111111111111' };
const teamsAppId = '55555555-5555-4555-8555-555555555555';

describe('links between the chat and the tab', () => {
  it('open the personal tab in Teams at the item', () => {
    const tab = createTabAddress({ teamsAppId, publicUrl, bot });
    const url = new URL(tab('NTNU-12 & «alt» #1', 'cases', '0199a000/..') ?? '');
    assert.equal(`${url.origin}${url.pathname}`, `https://teams.microsoft.com/l/entity/${teamsAppId}/home`);
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      webUrl: `${publicUrl}/tab/#/cases/0199a000%2F..`,
      label: 'NTNU-12 & «alt» #1',
      context: '{"subEntityId":"cases/0199a000%2F.."}',
    });
    assert.equal(url.hash, '', 'nothing of it is left outside the query');
  });

  it('stay below the length limit of Teams on Windows, for any label', () => {
    const tab = createTabAddress({ teamsAppId, publicUrl, bot });
    const longest = tab('漢'.repeat(500), 'answers', '0199a000-0000-7000-8000-000000000001') ?? '';
    assert.ok(longest.length < 1900, `${longest.length} characters`);
  });

  it('name the tab as in the manifest', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../../appPackage/manifest.json', import.meta.url), 'utf8'),
    ) as { readonly staticTabs: readonly { readonly entityId: string }[] };
    assert.deepEqual(
      manifest.staticTabs.map(({ entityId }) => entityId),
      ['conversations', tabEntity],
    );
  });

  it('are the page on this machine in trial mode, and are left out without an app id', () => {
    const here = createTabAddress({ teamsAppId, publicUrl: 'http://127.0.0.1:3978', bot: undefined });
    assert.equal(here('x', 'answers', 'a b'), 'http://127.0.0.1:3978/tab/#/answers/a%20b');
    const unsaid = createTabAddress({ teamsAppId: undefined, publicUrl, bot });
    const t = translator('nb');
    assert.deepEqual(openInTab({ t, tab: unsaid }, 'x', 'cases', '1'), []);
    assert.equal(openInTab({ t, tab: here }, 'x', 'cases', '1').length, 1);
  });

  it('lead back to the chat in Teams, and nowhere in trial mode', () => {
    assert.equal(chatAddress({ teamsAppId, bot }), `https://teams.microsoft.com/l/entity/${teamsAppId}/conversations`);
    assert.equal(
      chatAddress({ teamsAppId: undefined, bot }),
      `https://teams.microsoft.com/l/chat/0/0?users=28:${bot.appId}`,
    );
    assert.equal(chatAddress({ teamsAppId, bot: undefined }), undefined);
  });
});
