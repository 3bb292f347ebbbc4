import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { languages } from '../../src/platform/i18n/index.ts';
import { type Running, startBot } from '../support/bot.ts';

const names = ['accessibility', 'privacy', 'terms'] as const;

describe('the statements', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());
  const ask = (path: string, language = '') => fetch(bot.url + path, { headers: { 'accept-language': language } });

  for (const name of names) {
    it(`on ${name} exist in each language, for everybody`, async () => {
      const titles = new Set<string>();
      for (const language of languages) {
        const response = await ask(`/${name}`, `${language}, en;q=0.1`);
        const html = await response.text();
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
        assert.equal(response.headers.get('content-language'), language);
        assert.match(html, new RegExp(`<html lang="${language}">`));
        assert.doesNotMatch(html, /undefined|\{\w+\}(?![^<]*<\/style>)/);
        titles.add(/<title>([^<]+)/.exec(html)?.[1] ?? '');
      }
      assert.equal(titles.size, 5);
    });
  }

  it('use the language of the link, regardless of the browser’s', async () => {
    assert.equal((await ask('/privacy?lang=da', 'sv')).headers.get('content-language'), 'da');
    assert.equal((await ask('/privacy?lang=fi', 'sv')).headers.get('content-language'), 'sv');
    assert.equal((await ask('/privacy', 'fi')).headers.get('content-language'), 'en');
    assert.match(await (await ask('/terms', 'nb')).text(), /<a href="\?lang=sv" lang="sv" hreflang="sv">Svenska<\/a>/);
  });

  it('run no scripts and cannot be framed', async () => {
    const policy = (await ask('/terms')).headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; style-src 'sha256-[\w+/=]+'; .*frame-ancestors 'none'/);
  });

  it('are those that the app package names', () => {
    const manifest = readFileSync(new URL('../../appPackage/manifest.json', import.meta.url), 'utf8');
    for (const name of ['privacy', 'terms']) assert.ok(manifest.includes(`"\${{PUBLIC_URL}}/${name}"`), name);
  });
});
