/** Inserted between braces so that clients do not format `{{DATE(...)}}` as a date; it has no width. */
const wordJoiner = '\u2060';

/** Text shown as typed where Markdown is not parsed (a `TextRun`, a button title). */
export function literal(text: string): string {
  return text.replace(/\{(?=\{)/g, `{${wordJoiner}`);
}

/**
 * Text shown as typed where Markdown is parsed (a `TextBlock`, a fact). Escapes only Markdown syntax, because some
 * clients show a needless backslash.
 */
export function escapeMarkdown(text: string): string {
  return literal(text)
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/^(\s*)([-+#>])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
}

/** The text cut at a word before `limit` characters, with an ellipsis when it was shortened. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const lastSpace = cut.lastIndexOf(' ');
  const end = lastSpace > limit / 2 ? lastSpace : limit;
  // A cut between the halves of a surrogate pair would leave a broken character.
  return `${cut
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
