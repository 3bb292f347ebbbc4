import assert from 'node:assert/strict';
import { globSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { languages } from '../../src/platform/i18n/index.ts';
import { browser } from '../support/browser.ts';
import { cardSamples, speechOf } from '../support/card-samples.ts';

const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, 'test-output', 'cards');
const require = createRequire(import.meta.url);
/** Teams shows cards up to about 100 KB; at 28 KB the message with its envelope is safe everywhere. */
const maxCardBytes = 28_000;

/** The host's colours, near to Teams' own in light and dark. */
const themes = {
  light: {
    background: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    emphasis: '#ededed',
  },
  dark: {
    background: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    emphasis: '#3d3d3d',
  },
};
type Theme = (typeof themes)['light'];

function page(theme: Theme): string {
  return `<html><body style="margin:0;padding:12px;background:${theme.background};width:420px;font-family:'Segoe UI',sans-serif">
  <style>#card{overflow-wrap:anywhere} .ac-adaptiveCard{border-radius:6px;background:${theme.card} !important} .ac-pushButton{font:inherit;padding:6px 12px;border:1px solid #888;border-radius:4px;background:transparent;color:${theme.text};margin:2px}
  .ac-pushButton.style-positive{background:${theme.accent};color:#fff} a{color:${theme.accent}} .ac-selectable{cursor:pointer} .ac-container.ac-selectable{border-radius:4px}</style><div id="card"></div></body></html>`;
}

async function open(theme: Theme): Promise<Page> {
  const opened = await (await browser()).newPage({ viewport: { width: 444, height: 400 } });
  await opened.setContent(page(theme));
  await opened.addScriptTag({
    path: join(dirname(require.resolve('markdown-it/package.json')), 'dist', 'browser', 'markdown-it.umd.min.js'),
  });
  await opened.addScriptTag({
    path: join(dirname(require.resolve('adaptivecards/package.json')), 'dist', 'adaptivecards.min.js'),
  });
  await opened.addScriptTag({ path: join(import.meta.dirname, 'render-card.js') });
  return opened;
}

/** Pictures take most of the time: all of them come with `npm run test:long`. */
function isPictured(language: string, theme: keyof typeof themes): boolean {
  if (process.env.PICTURES !== 'all') return language === 'nb' && theme === 'light';
  return language === 'nb' || language === 'en' || theme === 'light';
}

type Finding = { readonly problems: readonly string[]; readonly words: string; readonly overflow: number };

/** Renders a card in the page as a client does, and says what a client would stumble over. */
async function render(opened: Page, card: unknown, theme: Theme): Promise<Finding> {
  return opened.evaluate(`renderCard(${JSON.stringify(card)}, ${JSON.stringify(theme)})`);
}

describe('cards as clients show them', function () {
  this.timeout(240_000);
  const pages: Partial<Record<keyof typeof themes, Page>> = {};

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    for (const name of ['light', 'dark'] as const) pages[name] = await open(themes[name]);
  });
  after(() => Promise.all(Object.values(pages).map((opened) => opened.close())));

  it('finds the faults of a faulty card', async () => {
    const wrong = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'Nonsense' }, { type: 'Input.Text', id: 'a' }, { type: 'FactSet', facts: [] }],
    };
    const { problems } = await render(pages.light as Page, wrong, themes.light);
    assert.ok(problems.length >= 2, problems.join('; '));
  });

  it('has a sample of every exported card builder', async () => {
    const builders: string[] = [];
    for (const path of globSync('src/**/cards{.ts,/*.ts}', { cwd: root })) {
      if (path.includes('platform')) continue;
      const exported = (await import(join(root, path))) as Record<string, unknown>;
      builders.push(
        ...Object.keys(exported).filter((name) => name.endsWith('Card') && typeof exported[name] === 'function'),
      );
    }
    assert.deepEqual(builders.toSorted(), Object.keys(cardSamples).toSorted());
  });

  for (const [builder, samples] of Object.entries(cardSamples)) {
    for (const [sample, build] of Object.entries(samples)) {
      it(`${builder}, ${sample}: is whole, in five languages, light and dark`, async () => {
        for (const language of languages) {
          const card = build(speechOf(language));
          const json = JSON.stringify(card);
          assert.ok(Buffer.byteLength(json) < maxCardBytes, `${language}: ${Buffer.byteLength(json)} bytes`);
          assert.ok((card.actions ?? []).length <= 4, `${language}: more than four buttons`);
          for (const name of ['light', 'dark'] as const) {
            const found = await render(pages[name] as Page, card, themes[name]);
            assert.deepEqual(found.problems, [], `${language} ${name}`);
            assert.ok(found.words.trim().length > 0);
            assert.ok(found.overflow <= 0, `${language} ${name}: ${found.overflow} px too wide`);
            assert.doesNotMatch(
              found.words,
              /\{\w+\}|undefined|\[object|\d{1,2}\/\d{1,2}\/2026/,
              `${language} ${name}`,
            );
            if (isPictured(language, name)) {
              await (pages[name] as Page).screenshot({
                path: join(pictures, `${builder}-${sample}-${language}-${name}.png`),
                fullPage: true,
              });
            }
          }
        }
      });
    }
  }
});
