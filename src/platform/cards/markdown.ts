import MarkdownIt, { type Token } from 'markdown-it';
import { escapeMarkdown } from './text.ts';
import type { CardElement } from './types.ts';

/** Parses CommonMark and tables, but not HTML: a tag stays plain text. */
const parser = new MarkdownIt({ html: false, linkify: false }).enable('table');
const safeLink = /^(https?:|mailto:)/i;

/** Size of the cache: answers are shown repeatedly, and parsing one costs as much as the rest of its card. */
const mostKept = 500;
/** Longer texts are not cached, so that the cache stays within a few megabytes. */
const longestKept = 4_000;
const kept = new Map<string, readonly CardElement[]>();

/**
 * An answer's Markdown as card elements. TextBlock supports bold, italic, lists and links; a heading becomes a bold
 * line, a table row "column: cell" pairs, an image its description, code its text. Links other than http(s) and mailto
 * stay text.
 */
export function markdownElements(markdown: string): readonly CardElement[] {
  const known = kept.get(markdown);
  if (known) return known;
  const elements = read(markdown);
  if (markdown.length > longestKept) return elements;
  if (kept.size >= mostKept) kept.clear();
  kept.set(markdown, elements);
  return elements;
}

function read(markdown: string): readonly CardElement[] {
  const elements: CardElement[] = [];
  const tokens = parser.parse(markdown, {});
  for (let at = 0; at < tokens.length; at = blockEnd(tokens, at) + 1) {
    const text = blockText(tokens.slice(at, blockEnd(tokens, at) + 1));
    if (text.trim() !== '') elements.push({ type: 'TextBlock', text, wrap: true });
  }
  return elements;
}

function blockEnd(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

function blockText(block: readonly Token[]): string {
  const first = block[0];
  switch (first?.type) {
    case 'heading_open':
      return `**${inlineText(block, { insideBold: true })}**`;
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listText(block);
    case 'table_open':
      return tableText(block);
    case 'fence':
    case 'code_block':
    case 'html_block':
      return escapeMarkdown(first.content.trimEnd());
    case 'hr':
      return '';
    default:
      return inlineText(block);
  }
}

function inlineText(block: readonly Token[], look = { insideBold: false }): string {
  return block
    .filter((token) => token.type === 'inline')
    .map((token) => spans(token.children ?? [], look.insideBold))
    .join('\n\n');
}

/** Flattened to one level, because clients render nested lists differently: inner items start with a dash. */
function listText(block: readonly Token[]): string {
  const lines: string[] = [];
  const counters: (number | undefined)[] = [];
  let startsItem = false;
  for (const token of block) {
    if (token.type === 'ordered_list_open') counters.push(Number(token.attrGet('start') ?? 1));
    if (token.type === 'bullet_list_open') counters.push(undefined);
    if (token.type.endsWith('_list_close')) counters.pop();
    if (token.type === 'list_item_open') startsItem = true;
    if (token.type !== 'inline' && token.type !== 'fence' && token.type !== 'code_block') continue;
    const text = token.type === 'inline' ? spans(token.children ?? [], false) : escapeMarkdown(token.content.trimEnd());
    lines.push(startsItem ? itemLine(text, counters) : `  ${text}`);
    startsItem = false;
  }
  return lines.join('\n');
}

function itemLine(text: string, counters: (number | undefined)[]): string {
  const number = counters.at(-1);
  if (counters.length > 1) return `  ${number === undefined ? '–' : `${number})`} ${text}`;
  if (number === undefined) return `- ${text}`;
  counters[counters.length - 1] = number + 1;
  return `${number}. ${text}`;
}

function tableText(block: readonly Token[]): string {
  const rows: string[][] = [];
  for (const token of block) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(spans(token.children ?? [], false));
  }
  const [head = [], ...body] = rows;
  return body
    .map((cells) => `- ${cells.map((cell, at) => (head[at] ? `${head[at]}: ${cell}` : cell)).join(' · ')}`)
    .join('\n');
}

function spans(tokens: readonly Token[], insideBold: boolean): string {
  const links: boolean[] = [];
  return tokens
    .map((token) => {
      switch (token.type) {
        case 'strong_open':
        case 'strong_close':
          return insideBold ? '' : '**';
        case 'em_open':
        case 'em_close':
          return '_';
        case 'softbreak':
          return ' ';
        case 'hardbreak':
          return '\n\n';
        case 'image':
          return escapeMarkdown(token.content);
        case 'link_open': {
          const safe = safeLink.test(String(token.attrGet('href') ?? ''));
          links.push(safe);
          return safe ? '[' : '';
        }
        case 'link_close':
          return links.pop() ? `](${linkTarget(tokens, token)})` : '';
        default:
          return escapeMarkdown(token.content);
      }
    })
    .join('');
}

function linkTarget(tokens: readonly Token[], close: Token): string {
  const open = tokens.slice(0, tokens.indexOf(close)).findLast((token) => token.type === 'link_open');
  return escapeTarget(String(open?.attrGet('href') ?? ''));
}

/** Escapes a link's address for use between parentheses in Markdown. */
export function escapeTarget(url: string): string {
  return url.replace(/\s/g, '%20').replace(/\(/g, '%28').replace(/\)/g, '%29');
}
