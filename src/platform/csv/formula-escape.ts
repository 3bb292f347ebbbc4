/**
 * What a spreadsheet takes for a formula or hides, with or without apostrophes before it. Counting the apostrophes in
 * makes the escape reversible for every text; the wide forms are formulas where East Asian input is set up.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const risky = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The text with an apostrophe before it where a spreadsheet would take it for a formula. */
export function escapeFormula(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** Takes back {@link escapeFormula}; a text that was never escaped stays as it is. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && risky.test(text) ? text.slice(1) : text;
}
