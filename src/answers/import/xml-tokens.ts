const closings = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Whether XML has a tag, comment or text of more than `most` bytes. The library that reads workbooks reads XML in
 * chunks and restarts such a token with each chunk: 4 MB of blanks within a tag took 80 s.
 */
export function hasLongToken(xml: Buffer, most: number): boolean {
  let from = xml.indexOf('<');
  if ((from < 0 ? xml.length : from) > most) return true;
  while (from >= 0) {
    const next = xml.indexOf('<', endOf(xml, from));
    if ((next < 0 ? xml.length : next) - from > most) return true;
    from = next;
  }
  return false;
}

/** Where the next token may begin: a comment may contain text that looks like tags. */
function endOf(xml: Buffer, from: number): number {
  for (const [opening, closing] of closings) {
    if (xml.toString('latin1', from, from + opening.length) !== opening) continue;
    const end = xml.indexOf(closing, from + opening.length);
    return end < 0 ? xml.length : end;
  }
  return from + 1;
}
