import { lexicon, LANGUAGES } from '../../language/index.ts';
import { findIn, type Found, type Span } from './span.ts';
import { isState, opensTopic } from './words/password-states.ts';

/** What opens something, in five languages and as people shorten it; the first three end compounds, too ("wifi-passordet"). */
const LABEL = String.raw`(?:passord(?:et|a)?|l[öøo]senord(?:et)?|password(?:et|s)?|(?<![\p{L}\p{N}])(?:kodeord(?:et)?|adgangskode[nr]?|passwd|pwd?|passcode|passphrase|passfrase[nr]?|pin(?:[- ]?(?:kode[nr]?|kod(?:en)?|code|number|nummer(?:et)?))?|cvc|cvv))`;
/** "mitt til Outlook", "for the archive": up to five words between the label and what joins it to the password. */
const BETWEEN = String.raw`((?: +(?!(?:er|är|is)\b)[\p{L}\p{N}'’.@-]{1,30}){0,5}?)`;
/** "er", "is now", "är ändrat till". */
const IS = String.raw` +(?:er|är|e|is|var|was|blir|=)(?: +(?:nå|no|nu|now|bare|bara|just|fortsatt|still|stadig|framleis|alltid|altid|always|altså|currently|også|også))?(?: +(?:satt|sett|sat|endret|endra|ändrat|ändrad|ændret|byttet|bytt|bytta|set|changed|reset) +(?:til|till|to))? *:? +`;
const COLON = String.raw` *(?::|=|->|→)[ \t]*(?:\r?\n[ \t]*)?`;
const VALUE = String.raw`(["'«“”„][^"'»“”\n]{1,60}["'»“”]|\S{1,120})`;

const shape = new RegExp(`${LABEL}(?![\\p{L}\\p{N}])${BETWEEN}(${COLON}|${IS})${VALUE}`, 'giu');

const isQuoted = (value: string): boolean => /^["'«“”„]/.test(value);
/** Punctuation behind a password belongs to the sentence; "!" may be its last character. */
const trimmed = (value: string): string => value.replace(/[.,;:)\]]+$/, '');

const hasDigitAndMore = (value: string): boolean => /\d/.test(value) && /[^\d.,%:-]/.test(value);
const hasOddSign = (value: string): boolean => /[\p{L}\d][@#$%^&*_+=~<>|\\{}!][\p{L}\d]|[#$^&*_~|\\{}]/u.test(value);
const changesCase = (value: string): boolean => /\p{Ll}\p{Lu}/u.test(value);

/** Letters and digits in a way that no word has them. */
const isOdd = (value: string): boolean => hasDigitAndMore(value) || hasOddSign(value) || changesCase(value);

/** "8 tegn", "90 days", "12-20 characters". */
const counts =
  /^\s*(?:\p{L}+\s+)?(?:tegn|tecken|teikn|siffer|siffror|cifre|digits?|characters?|chars|bokstaver|letters|dag|dager|dagar|dage|days?|uker|veker|veckor|uger|weeks?|måneder|månader|months?|år|years?|timer|timar|timmar|hours?|min|minutter|minuter|ganger|gonger|gånger|gange|times|prosent|procent|percent|%)/iu;
const endsHere =
  /^\s*(?:$|[.,;!)\n]|(?:og|å|och|and|men|but|så|so|mvh|vh|hilsen|hälsningar|takk|tack|tak|thanks|please|pls|brukernavn|brukarnamn|användarnamn|brugernavn|user)(?![\p{L}]))/iu;

const isGrammar = (word: string): boolean => LANGUAGES.some((language) => lexicon().isGrammar(word, language));

/** "som jeg fikk", "og brukernavn": too far away for a plain word to be the password. */
const isLoose = (between: string): boolean =>
  /(?:^| )(?:som|der|that|which|og|och|and|eller|or|i|in|ikke|ikkje|inte|not)(?: |$)/i.test(between);

function isPassword({ start, text: found, groups }: Found, text: string): boolean {
  const [between = '', joint = '', value = ''] = groups;
  const isColon = /[:=>→]/.test(joint);
  const rest = text.slice(start + found.length);
  const word = trimmed(value);
  if (isQuoted(value)) return true;
  if (/^•+$/.test(word) || word === '') return false;
  if (/^\d+(?:[-–]\d+)?%?$/.test(word)) return word.replace(/\D/g, '').length >= 3 && !counts.test(rest);
  const plain = word.replace(/[!?]+$/, '').toLowerCase();
  if (isState(plain)) return false;
  if (isOdd(word)) return !counts.test(rest) && !/^(?:https?:|www\.)/i.test(word);
  if (!/^[\p{L}][\p{L}'’-]*[!]*$/u.test(word)) return /[\p{L}\d]/u.test(word) && /[!@#$%&*?+=]/.test(word.slice(0, -1));
  if (isGrammar(plain) || isLoose(between) || (isColon && opensTopic(plain))) return false;
  return !value.endsWith('?') && (value !== word || endsHere.test(rest));
}

/** What follows "password" and a colon or "is", and can be one. */
export const passwordsIn = (text: string): readonly Span[] =>
  findIn(text, shape, (found) => isPassword(found, text)).map(({ start, text: found, groups: [, , value = ''] }) => {
    const end = start + found.length;
    const kept = isQuoted(value) ? 0 : value.length - trimmed(value).length;
    return { secret: 'password', start: end - value.length, end: end - kept };
  });
