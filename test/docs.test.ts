import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const find = (...patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort();

const pages = find('README.md', 'docs/**/*.md', 'bench/**/README.md', 'src/**/README.md');
const decisions = find('docs/decisions/[0-9]*.md');
/** Files that name a page and a heading in words, since a comment cannot hold a link. */
const naming = find('infra/*.{bicep,yaml}', 'env/.env.*', 'src/**/*.ts');

/** Words that slow a reader down, with the ones to write instead. Comments of the sources and all pages are searched. */
const plainer: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\banew\b/i, 'again'],
  [/\breckon/i, 'count, compute'],
  [/\bon (?:the|a) wall\b/i, 'local time'],
  [/\blets? go of\b/i, 'release'],
  [/\b(?:made|makes?) good\b/i, 'catch up on, fix'],
  [/\bwhoever\b/i, 'anyone who, the person who'],
  [/\bwhat is (?:no|none)\b/i, 'anything that is not'],
  [/\bthat which\b/i, 'the noun'],
  [/\b(?:thereof|therein|thereby|wherein|whereby)\b/i, 'a sentence of its own'],
];

const readmeLines = 150;
const headingsOfDecisions = ['Context', 'Decision', 'Consequences', 'Status', 'How to undo'];

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}

function headingsOf(markdown: string): readonly string[] {
  const outside = markdown.replaceAll(/^```[\s\S]*?^```/gm, '');
  return [...outside.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading.trim());
}

/** @see https://docs.github.com/get-started/writing-on-github, "Section links" */
function anchorsOf(markdown: string): readonly string[] {
  return headingsOf(markdown).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}

/** The links of a page that lead nowhere. */
function brokenLinks(path: string): readonly string[] {
  const links = [...withoutCode(read(path)).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
  return links.filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(path, link));
}

function leadsSomewhere(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : relative(root, join(root, dirname(from), file));
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsOf(read(target)).includes(anchor);
}

/** `docs/deployment.md, "Signing in to the tab"`, and pages named alone. */
function brokenNames(path: string): readonly string[] {
  return [...read(path).matchAll(/\b((?:docs|bench)\/[\w/-]+\.md)(?:, "([^"]+)")?/g)]
    .filter(([, page = '', heading]) => {
      if (!existsSync(join(root, page))) return true;
      return heading !== undefined && !headingsOf(read(page)).includes(heading);
    })
    .map(([name]) => name);
}

describe('the docs', () => {
  it('finds the pages it judges', () => {
    assert.ok(pages.includes('docs/deployment.md') && pages.includes('src/status/README.md'), pages.join(', '));
    assert.ok(decisions.length > 50, `${decisions.length} decisions`);
    assert.ok(read('env/.env.dev').includes('docs/deployment.md, "'));
  });

  it('has no broken link', () => {
    assert.deepEqual(
      pages.flatMap((page) => brokenLinks(page).map((link) => `${page}: ${link}`)),
      [],
    );
  });

  it('is referred to correctly in comments', () => {
    assert.deepEqual(
      naming.flatMap((path) => brokenNames(path).map((name) => `${path}: ${name}`)),
      [],
    );
    assert.deepEqual(
      naming.filter((path) => /README, "/.test(read(path))),
      [],
      'the README has no such section: name the page below docs/',
    );
  });

  it('is written in plain English, and so are the comments', () => {
    const comments = (text: string) => (text.match(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? []).join('\n');
    const texts = [
      ...pages.map((path) => [path, withoutCode(read(path))] as const),
      ...find('src/**/*.{ts,tsx}').map((path) => [path, comments(read(path))] as const),
    ];
    const found = texts.flatMap(([path, text]) =>
      plainer
        .filter(([phrase]) => phrase.test(text.replaceAll(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ')))
        .map(([phrase, instead]) => `${path} has ${phrase.source}: write "${instead}"`),
    );
    assert.deepEqual(found, []);
  });

  it(`has a README of ${readmeLines} lines at most`, () => {
    assert.ok(read('README.md').trimEnd().split('\n').length <= readmeLines);
  });

  it('has a glossary of 40 rows at most', () => {
    const rows = read('docs/glossary.md')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    assert.ok(rows.length - 2 <= 40, `${rows.length - 2} rows`);
  });

  it('gives every decision a number of its own, the five headings and a line in the index', () => {
    const index = read('docs/decisions/README.md');
    const numbers = decisions.map((path) => /(\d{4})-[^/]+$/.exec(path)?.[1] ?? path);
    assert.deepEqual(
      numbers.filter((number, at) => numbers.indexOf(number) !== at),
      [],
      'two pages have the same number: rename the later one',
    );
    for (const path of decisions) {
      const [title = '', ...headings] = headingsOf(read(path));
      assert.match(title, /^\d{4} \S/, `${path} begins with its number and title`);
      assert.deepEqual(headings, headingsOfDecisions, path);
      const name = path.split('/').at(-1) ?? '';
      assert.ok(index.includes(`(${name})`), `${path} has no line in docs/decisions/README.md`);
    }
  });
});
