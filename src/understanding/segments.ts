import { tokenize } from '../language/index.ts';

/** The lines of a pasted mail that were written now, and those that were not. */
export type Body = { readonly text: string; readonly dropped: readonly string[] };

const history =
  /^(?:>|-{2,}\s*(?:original|opprinnelig|opphavleg|ursprungligt|oprindelig|videresendt|vidaresend|vidarebefordrat|forwarded|begin forwarded)|_{5,}|(?:on|den|på|el\.?|man|tir|ons|tor|fre|lør|søn)\b.{5,120}(?:wrote|skrev|skreiv):?\s*$|.{5,120}\b(?:skrev|skreiv|wrote)\b.{0,60}:\s*$)/iu;
const header =
  /^(?:fra|frå|från|from|til|till|to|kopi|cc|bcc|sendt|skickat|sent|dato|datum|date|emne|ämne|subject|vedr|ang|tema)\s?:\s.*$/iu;
const subject = /^(?:emne|ämne|subject|tema)\s?:/iu;
const signature =
  /^(?:(?:med\s+)?(?:mvh|vh|v\.?h\.?|(?:vennlig|venleg|venlig|beste|bedste|mange|hjertelig|kærlig|kjærlig)\s+hils(?:en|ing|ner|ningar)|helsing|hilsen|vänliga?\s+hälsning(?:ar)?|bästa\s+hälsningar|hälsningar|hälsning|(?:best|kind|warm|many)\s+(?:regards|wishes)|regards|sincerely|yours\s+\w+|sent from my|sendt fra min|skickat från min|--\s*$|venlig hilsen))\b.*$/iu;
const inlineSignature =
  /(?<=[.!?,\n]\s*|\s)(?:mvh|vh|hilsen|helsing|hälsningar|(?:med )?vennlig hilsen|(?:med )?venleg helsing|(?:med )?vänliga? hälsning(?:ar)?|(?:med )?venlig hilsen|(?:best|kind|many|warm) (?:regards|wishes)|regards|cheers|sincerely|klem|\/)[\s,.!]*(?:\p{Lu}[\p{L}.-]*[\s,]*){1,4}$/iu;

/** Takes off what a mail program and a habit put around what somebody wrote. */
export function bodyOf(text: string): Body {
  const lines = text.split('\n');
  const dropped: string[] = [];
  const kept: string[] = [];
  const isMail = lines.filter((line) => header.test(line.trim())).length >= 2;
  let isOver = false;
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim();
    const hasText = kept.some((one) => tokenize(one).length > 1);
    if (!isOver && hasText && (history.test(line) || (isMail && header.test(line)) || signature.test(line)))
      isOver = true;
    const isQuoted =
      /^>/.test(line) && lines.some((other, place) => place !== at && other.trim() !== '' && !/^>/.test(other.trim()));
    if (isOver || isQuoted || (isMail && header.test(line) && !subject.test(line)) || (isMail && subject.test(line))) {
      if (line !== '') dropped.push(line);
      continue;
    }
    kept.push(raw);
  }
  const body = kept.join('\n').trim();
  if (body === '') return { text: text.trim(), dropped: [] };
  const end = inlineSignature.exec(body);
  if (end && tokenize(body.slice(0, end.index)).length > 0) {
    return { text: body.slice(0, end.index).trim(), dropped: [...dropped, end[0].trim()] };
  }
  return { text: body, dropped };
}

/** Dots that end no sentence. */
const abbreviation =
  /(?:^|\s)(?:kl|nr|ca|mr|dr|f\.?eks|t\.?d|bl\.?a|osv|pga|ang|vedr|evt|el|ev|t\.?ex|m\.?m|dvs|e\.?g|i\.?e|etc|no|st|man|tir|ons|tor|fre|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|des|dec|\d{1,2})\.$/iu;
const mostSentences = 20;

/** The sentences of a text, with their signs. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let current = '';
  for (const piece of text.split(/((?<=[.!?…;])\s+|\n+)/u)) {
    const isBreak = /^\s+$/.test(piece);
    const ends = piece.includes('\n') || !abbreviation.test(current);
    if (isBreak && ends && sentences.length < mostSentences) {
      if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(current) || current.trim() === '?')
        sentences.push(current.trim());
      else if (sentences.length > 0) sentences.push(`${sentences.pop() ?? ''} ${current.trim()}`.trim());
      current = '';
    } else current += piece;
  }
  if (current.trim() !== '') sentences.push(current.trim());
  return sentences;
}

const joint =
  /\s*,\s*(?:(?:men|og|og så|så|och|and|but|so)\s+)?|\s+[-–—]+\s+|\s*;\s*|\s*:\s+|\s+(?:men|og|och|and|but|samt)\s+/giu;
const mostJoints = 6;

/** The places where a sentence may be parted in two: where the first part ends and where the next begins. */
export function jointsOf(sentence: string): readonly { readonly end: number; readonly start: number }[] {
  return (
    [...sentence.matchAll(joint)]
      .map((match) => ({ end: match.index, start: match.index + match[0].length }))
      // A number alone is no part.
      .filter(({ end, start }) => /\p{L}{2}/u.test(sentence.slice(0, end)) && /\p{L}{2}/u.test(sentence.slice(start)))
      .slice(0, mostJoints)
  );
}
