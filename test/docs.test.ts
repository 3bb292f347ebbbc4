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
