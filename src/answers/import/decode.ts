/** What Windows-1252 has at 0x80 to 0x9F; `TextDecoder` reads these as Latin-1 in some releases of Node 22 and 23. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text of a file that says nothing of its encoding: UTF-8 with or without a byte order mark, UTF-16 with one (Excel's
 * "Unicode text"), and what is not UTF-8 as Windows-1252, which Nordic Excel writes.
 */
export function decodeText(bytes: Uint8Array): string {
  return unifyLineBreaks(decode(bytes));
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    const latin1 = Buffer.from(bytes).toString('latin1');
    return latin1.replace(/[\x80-\x9f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character);
  }
}

/**
 * A file in which every line break is CRLF was saved by an editor or fetched by a git that writes them so; it means LF.
 * In any other file a CRLF belongs to a text and stays.
 */
function unifyLineBreaks(text: string): string {
  return /(?<!\r)\n/.test(text) ? text : text.replaceAll('\r\n', '\n');
}
