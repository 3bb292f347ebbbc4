/**
 * The characters of Windows-1252 from 0x80 to 0x9F; `TextDecoder` reads these as Latin-1 in some releases of Node 22
 * and 23.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes a file without a declared encoding: UTF-8 with or without a byte order mark, UTF-16 with one (Excel's
 * "Unicode text"), and anything else as Windows-1252, which Nordic Excel writes.
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
 * A file in which every line break is CRLF comes from an editor or a git configuration that writes CRLF; it means LF.
 * In any other file a CRLF is part of a text and stays.
 */
function unifyLineBreaks(text: string): string {
  return /(?<!\r)\n/.test(text) ? text : text.replaceAll('\r\n', '\n');
}
