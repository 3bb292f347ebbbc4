import { isDay, isDayFirst } from './calendar.ts';
import { passesDanish, passesFinnish, passesLuhn, passesNorwegian } from './check-digits.ts';
import { findIn, type Found, type Span } from './span.ts';
import { isCalledIdentity, isCalledOtherwise, isNumberOfThing, isPaidTo } from './surroundings.ts';

type Rule = { readonly shape: RegExp; readonly fits: (found: Found, text: string) => boolean };

const DASH = String.raw`[\-\u2010-\u2015\u2212]`;
const SPACE = String.raw`[ \u00a0\u2009\u202f]`;
const GAP = String.raw`[ \u00a0\u2009\u202f./\-\u2010-\u2015\u2212]`;
/** A dash may have spaces around it. */
const WIDE_DASH = `${SPACE}?${DASH}${SPACE}?`;

/** A number is not taken out of the middle of a longer one, of a word, an address or an amount. */
const START = String.raw`(?<![\p{L}\p{N}_=#&%/+]|\p{N}[.,:\-]|\p{Lu}${DASH})`;
const END = String.raw`(?![\p{L}\p{N}_]|[.,:/\-+]\p{N})`;

const shape = (pattern: string): RegExp => new RegExp(`${START}${pattern}${END}`, 'gu');

/** The day of a D-number is 40 more, the month of an H-number too. */
function isNorwegianDay(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return isDay(day > 40 ? day - 40 : day, month > 40 ? month - 40 : month, Number(digits.slice(4, 6)));
}

/** The day of a samordningsnummer is 60 more. */
function isSwedishDay(tenDigits: string): boolean {
  const day = Number(tenDigits.slice(4, 6));
  return isDay(day > 60 ? day - 60 : day, Number(tenDigits.slice(2, 4)), Number(tenDigits.slice(0, 2)));
}

/** "030226 1400" is a day and a time. */
const isTimeOfDay = (digits: string): boolean => /(?:[01]\d|2[0-3])(?:00|15|30|45)$/.test(digits);

/**
 * Ten digits that begin as a Swedish or Finnish phone number does (070, 010, 08, 040, 041, 050) and would fit a day of birth,
 * too: without their check digit they are taken for the phone.
 */
const isNordicPhone = (digits: string): boolean =>
  /^(?:070[1-9]|010[2-9]|08(?:0[1-9]|1[0-2])|040[1-9]|041[0-2]|050[1-9])/.test(digits);

const isBare = (text: string): boolean => /^\d+$/.test(text);

/** 010190 12345, with any gaps, as D-number and H-number too. */
const norwegian: Rule = {
  shape: shape(String.raw`\d{2}${GAP}?\d{2}${GAP}?\d{2}(?:${GAP}|${WIDE_DASH})?\d{3}${SPACE}?\d{2}`),
  fits: ({ digits, start }, text) =>
    isNorwegianDay(digits) && (isCalledIdentity(text, start) || (passesNorwegian(digits) && !isPaidTo(text, start))),
};

const norwegianWithCentury: Rule = {
  shape: shape(String.raw`\d{2}${GAP}?\d{2}${GAP}?(?:19|20)\d{2}(?:${GAP}|${WIDE_DASH})?\d{5}`),
  fits({ digits }) {
    const short = digits.slice(0, 4) + digits.slice(6);
    return isNorwegianDay(short) && passesNorwegian(short);
  },
};

/** 811218-9876, 19811218-9876, with + for those above a hundred, as samordningsnummer too. */
const swedish: Rule = {
  shape: shape(String.raw`(?:18|19|20)?\d{2}${DASH}?\d{2}${DASH}?\d{2}(${WIDE_DASH}|\+|${SPACE})?\d{4}`),
  fits({ digits, start, text: found, groups: [gap = ''] }, text) {
    const short = digits.slice(-10);
    if (!isSwedishDay(short)) return false;
    if (isCalledIdentity(text, start)) return true;
    if (!passesLuhn(short) || isCalledOtherwise(text, start)) return false;
    if (isBare(found) && digits.length === 10) return !isNumberOfThing(text, start);
    return !(gap !== '' && gap.trim() === '' && isTimeOfDay(digits));
  },
};

/** 010190-1234. The check digit was given up in 2007, so the day of birth must do. */
const danish: Rule = {
  shape: shape(String.raw`\d{6}(${WIDE_DASH}|${SPACE})?\d{4}`),
  fits({ digits, start, text: found, groups: [gap = ''] }, text) {
    if (!isDayFirst(digits)) return false;
    if (isCalledIdentity(text, start)) return true;
    if (isCalledOtherwise(text, start)) return false;
    if (isBare(found)) return !isNumberOfThing(text, start) && (!isNordicPhone(digits) || passesDanish(digits));
    return gap.trim() !== '' || !isTimeOfDay(digits);
  },
};

/** 01.01.90-1234. Behind a space it may be any number, unless its check digit says otherwise. */
const danishInGroups: Rule = {
  shape: shape(String.raw`\d{2}${GAP}\d{2}${GAP}\d{2}(${DASH}|${SPACE})\d{4}`),
  fits({ digits, start, groups: [gap = ''] }, text) {
    if (!isDayFirst(digits)) return false;
    if (isCalledIdentity(text, start)) return true;
    if (isTimeOfDay(digits) || isCalledOtherwise(text, start)) return false;
    return gap.trim() !== '' || passesDanish(digits);
  },
};

const danishWithCentury: Rule = {
  shape: shape(String.raw`\d{2}${GAP}?\d{2}${GAP}?(?:18|19|20)\d{2}${DASH}\d{4}`),
  fits({ digits, start }, text) {
    if (!isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 8)))) return false;
    return !isTimeOfDay(digits) || isCalledIdentity(text, start);
  },
};

/** 131052-308T. The letters other than A came in 2023. @see https://dvv.fi/en/reform-of-personal-identity-code */
const finnish: Rule = {
  shape: shape(
    String.raw`(\d{6})(?:${WIDE_DASH}|${SPACE}?[+A-FU-Ya-fu-y]${SPACE}?)(\d{3})([\dA-FHJ-NPR-Ya-fhj-npr-y])`,
  ),
  fits: ({ digits, start, groups: [day = '', person = '', check = ''] }, text) =>
    isDayFirst(digits) && (passesFinnish(day + person, check) || isCalledIdentity(text, start)),
};

const rules = [norwegian, norwegianWithCentury, swedish, danish, danishInGroups, danishWithCentury, finnish];

/** National identity numbers of Norway, Sweden, Denmark and Finland. */
export const identityNumbersIn = (text: string): readonly Span[] =>
  rules.flatMap((rule) =>
    findIn(text, rule.shape, (found) => rule.fits(found, text)).map(({ start, text: found }) => ({
      secret: 'identityNumber',
      start,
      end: start + found.length,
    })),
  );
