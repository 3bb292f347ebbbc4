import assert from 'node:assert/strict';
import { escapeMarkdown, literal, markdownElements, shorten } from '../../../src/platform/cards/index.ts';

describe('literal', () => {
  it('keeps clients from formatting dates that people typed', () => {
    assert.ok(!literal('{{DATE(2026-01-01T00:00:00Z)}}').includes('{{'));
    assert.ok(!literal('{{{TIME(x)}}}').includes('{{'));
  });
  it('changes nothing visible', () => assert.equal(literal('{{a}} ${b}').replaceAll('\u2060', ''), '{{a}} ${b}'));
});

describe('escapeMarkdown', () => {
  const table: readonly (readonly [string, string])[] = [
    ['*bold*', '\\*bold\\*'],
    ['_a_ and `b`', '\\_a\\_ and \\`b\\`'],
    ['[x](https://evil.example)', '\\[x\\](https://evil.example)'],
    ['- item\n1. first\n# head\n> quote', '\\- item\n1\\. first\n\\# head\n\\> quote'],
    ['a - b > c 1.5', 'a - b > c 1.5'],
    ['back\\slash', 'back\\\\slash'],
  ];
  for (const [typed, expected] of table)
    it(`escapes ${JSON.stringify(typed)}`, () => assert.equal(escapeMarkdown(typed), expected));
});

describe('shorten', () => {
  const table: readonly (readonly [string, number, string])[] = [
    ['kort', 10, 'kort'],
    ['ett to tre fire', 10, 'ett to…'],
    ['x'.repeat(20), 5, 'xxxxx…'],
    ['abcd😀efgh', 5, 'abcd…'],
  ];
  for (const [text, limit, expected] of table)
    it(`cuts ${JSON.stringify(text)} at ${limit}`, () => assert.equal(shorten(text, limit), expected));
});

describe('markdownElements', () => {
  const textsOf = (markdown: string) =>
    markdownElements(markdown).map((element) => (element.type === 'TextBlock' ? element.text : element.type));
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['paragraphs', 'En.\n\nTo.', ['En.', 'To.']],
    ['bold and italic', '**Min side** og *kursiv*', ['**Min side** og _kursiv_']],
    ['a link', '[Les](https://uin.example/a(b))', ['[Les](https://uin.example/a%28b%29)']],
    ['a link that could run', '[x](javascript:alert(1))', ['\\[x\\](javascript:alert(1))']],
    ['a link to a file', '[x](file:///etc/passwd)', ['\\[x\\](file:///etc/passwd)']],
    ['bullets', '- en\n- to', ['- en\n- to']],
    ['numbers from where they begin', '3. tre\n4. fire', ['3. tre\n4. fire']],
    ['lists within lists', '- en\n  - inni\n- to', ['- en\n  – inni\n- to']],
    ['a heading', '## Steg **to**', ['**Steg to**']],
    ['a table', '| Navn | Frist |\n|---|---|\n| A | i dag |', ['- Navn: A · Frist: i dag']],
    ['HTML', 'a <b>b</b> <script>x</script>', ['a <b>b</b> <script>x</script>']],
    ['an image', '![Skjermbilde](https://uin.example/x.png)', ['Skjermbilde']],
    ['code', '```\na *b*\n```', ['a \\*b\\*']],
    ['a date for clients to format', '{{DATE(2026-01-01T00:00:00Z)}}', ['{\u2060{DATE(2026-01-01T00:00:00Z)}}']],
    ['nothing', '', []],
  ];
  for (const [name, markdown, expected] of table)
    it(`renders ${name}`, () => assert.deepEqual(textsOf(markdown), expected));
});
