/**
 * Text that a spreadsheet treats as a formula or hides, with any number of leading apostrophes. Including the
 * apostrophes makes the escape reversible for every text; the full-width characters start formulas with East Asian
 * input.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const risky = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The text with an apostrophe before it where a spreadsheet would treat it as a formula. */
export function escapeFormula(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** Reverses {@link escapeFormula}; leaves a text that was not escaped unchanged. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && risky.test(text) ? text.slice(1) : text;
}
