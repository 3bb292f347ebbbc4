import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationPages } from '../../scripts/configuration.js';
import { loadConfig } from '../../src/config/index.ts';
import { type SettingText, settingTexts } from '../../src/config/setting-texts.ts';

const root = join(import.meta.dirname, '..', '..');
const bot = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
};

describe('the description of the settings', () => {
  it('names the actual default of each setting', () => {
    for (const [name, { default: value, only }] of Object.entries<SettingText>(settingTexts)) {
      if (value === undefined) continue;
      const env = only === 'trial mode' ? {} : bot;
      assert.deepEqual(loadConfig({ ...env, [name]: value }), loadConfig(env), name);
    }
  });

  for (const [path, content] of Object.entries(configurationPages(settingTexts))) {
    it(`equals ${path} as written by \`npm run docs:configuration\``, () => {
      assert.equal(readFileSync(join(root, path), 'utf8'), content);
    });
  }
});
