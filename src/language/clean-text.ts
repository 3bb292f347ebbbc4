/** Control characters except tab and line breaks: they are invisible, and PostgreSQL rejects the first. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Characters without width that people do not type: soft hyphen, zero-width space, word joiner (which the cards insert
 * between braces), invisible operators, byte order mark, annotations. Also characters that change the direction of the
 * following text, even in another person's text. Characters that are part of a visible sign stay: joiner (U+200D, in
 * emoji), non-joiner (U+200C, in Persian), variation selectors, tags (in flags), and the marks that only state a
 * direction (U+200E, U+200F).
 */
const invisible = /[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

/** Text that needs no cleaning, which is nearly all text: spaces, printable Latin, and the usual typographic signs. */
const plain = /^[\n\t\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** Removes invisible characters without meaning, and normalises letters to NFC: å is one character. */
export function withoutInvisible(text: string): string {
  return plain.test(text) ? text : text.replace(invisible, '').normalize('NFC');
}

/** Cleans every text in untrusted input; card data, messages and API calls all pass through here. */
export function cleanInput<T>(value: T): T;
export function cleanInput(value: unknown): unknown {
  if (typeof value === 'string') return cleanTyped(value);
  if (Array.isArray(value)) return value.map((one: unknown) => cleanInput(one));
  if (typeof value !== 'object' || value === null) return value;
  const cleaned: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) {
    // Defined, not assigned: a field of the name __proto__ is data like any other.
    Object.defineProperty(cleaned, name, {
      value: cleanInput(one as unknown),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return cleaned;
}

function cleanTyped(text: string): string {
  if (plain.test(text)) return text;
  return withoutInvisible(text.replace(/\r\n?/g, '\n').replace(controls, '').toWellFormed());
}

/** Removes invisible characters, those that PostgreSQL rejects, and surrounding white space. */
export function cleanText(text: string): string {
  return cleanTyped(text).trim();
}
