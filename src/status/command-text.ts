import { phraseOf } from '../language/index.ts';
import { type Language } from '../platform/i18n/index.ts';

/** What somebody wants of the weekly status; `unclear` names what could not be read, as it was typed. */
export type StatusWish =
  | { readonly kind: 'show' | 'stop' }
  | { readonly kind: 'set'; readonly weekday: number; readonly time: string; readonly language: Language | undefined }
  | { readonly kind: 'unclear'; readonly what: 'weekday' | 'time' };

const folded = (words: readonly string[]): readonly string[] => words.map((word) => phraseOf(word));

/** The status in five languages, the longest first. */
const names = folded([
  'weekly status',
  'ukestatus',
  'vekestatus',
  'veckostatus',
  'ugestatus',
  'ukesstatus',
  'ukentlig status',
  'veckostatusen',
  'ukestatusen',
  'ugestatusen',
]).toSorted((first, second) => second.length - first.length);

const stops = folded([
  'stopp',
  'stopp',
  'stoppe',
  'stop',
  'stoppa',
  'stans',
  'avslutt',
  'avsluta',
  'afslut',
  'end',
  'av',
  'off',
  'fra',
  'slutt med',
  'sluta med',
  'stop med',
]);

/** Whole messages that end it, with the stop before the name. */
const stopsBefore = new Set(stops.flatMap((stop) => names.map((name) => `${stop} ${name}`)));

/** Monday first; endings are read beside them ("mandager", "måndagar", "Mondays"). */
const weekdays: readonly (readonly string[])[] = [
  ['mandag', 'måndag', 'monday', 'måndag', 'man', 'mån', 'mon'],
  ['tirsdag', 'tysdag', 'tisdag', 'tuesday', 'tir', 'tys', 'tis', 'tue'],
  ['onsdag', 'wednesday', 'ons', 'wed'],
  ['torsdag', 'thursday', 'tor', 'tors', 'thu'],
  ['fredag', 'friday', 'fre', 'fri'],
  ['lørdag', 'laurdag', 'lördag', 'saturday', 'lør', 'lau', 'lör', 'sat'],
  ['søndag', 'sundag', 'söndag', 'sunday', 'søn', 'sun', 'sön'],
].map((words) => folded([...words, ...words.map((word) => word.replace(/[øö]/g, 'o').replace(/å/g, 'a'))]));
const weekdayByWord = new Map(
  weekdays.flatMap((words, at) =>
    words.flatMap((word) =>
      ['', 'er', 'ar', 'ene', 'ane', 'arna', 'erne', 'en', 's', 'e'].map((end) => [`${word}${end}`, at + 1] as const),
    ),
  ),
);

const languageByWord = new Map<string, Language>(
  (
    [
      ['nb', ['norsk', 'bokmål', 'norska', 'norwegian', 'bokmal']],
      ['nn', ['nynorsk', 'nynorska']],
      ['sv', ['svensk', 'svenska', 'swedish']],
      ['da', ['dansk', 'danska', 'danish']],
      ['en', ['engelsk', 'engelska', 'english']],
    ] as const
  ).flatMap(([language, words]) => folded(words).map((word) => [word, language] as const)),
);

/** Words that join the others and say nothing by themselves. */
const fillers = new Set(
  folded([
    'hver',
    'kvar',
    'kvart',
    'varje',
    'var',
    'hvert',
    'every',
    'each',
    'on',
    'på',
    'om',
    'in',
    'i',
    'at',
    'kl',
    'klokka',
    'klokken',
    'klockan',
    'og',
    'och',
    'and',
    'den',
    'a',
  ]),
);
/** A message that holds one of these after the name is meant as a setting, even where the rest cannot be read. */
const hints = new Set(
  folded(['hver', 'kvar', 'kvart', 'varje', 'hvert', 'every', 'each', 'kl', 'klokka', 'klokken', 'klockan']),
);

/** A long message is no command. */
const longest = 120;

/** "Ukestatus hver mandag kl. 8", "stop weekly status", in five languages. @returns undefined for anything else. */
export function readStatusWish(text: string): StatusWish | undefined {
  if (text.length > longest) return undefined;
  const phrase = phraseOf(text).replace(/,/g, ' ').replace(/\s+/g, ' ').trim();
  if (stopsBefore.has(phrase)) return { kind: 'stop' };
  const name = names.find((one) => phrase === one || phrase.startsWith(`${one} `));
  if (name === undefined) return undefined;
  const rest = phrase.slice(name.length).trim();
  if (rest === '') return { kind: 'show' };
  return stops.includes(rest) ? { kind: 'stop' } : readTiming(rest);
}

function readTiming(rest: string): StatusWish | undefined {
  const words = wordsOf(rest);
  let weekday: number | undefined;
  let language: Language | undefined;
  let hinted = false;
  const left: string[] = [];
  for (const word of words) {
    hinted ||= hints.has(word) || weekdayByWord.has(word) || /\d/.test(word);
    if (weekday === undefined && weekdayByWord.has(word)) weekday = weekdayByWord.get(word);
    else if (language === undefined && languageByWord.has(word)) language = languageByWord.get(word);
    else if (!fillers.has(word)) left.push(word);
  }
  if (!hinted) return undefined;
  const time = readTime(left.join(' '));
  if (weekday === undefined) return { kind: 'unclear', what: 'weekday' };
  return time === undefined ? { kind: 'unclear', what: 'time' } : { kind: 'set', weekday, time, language };
}

/** "kl.8" is two words, and the full stop of "kl." or "man." belongs to none. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/\bkl\.?(?=\d)/g, 'kl ')
    .split(' ')
    .map((word) => word.replace(/[.,;]+$/, ''))
    .filter((word) => word !== '');
}

/** "8", "08:00", "8.30", "0830", "8 am", "2:30 pm" as "08:00". @returns undefined for what is no time of day. */
export function readTime(typed: string): string | undefined {
  const bare = phraseOf(typed).replace(/^(?:kl\.?|klokka|klokken|klockan|at)\s*/, '');
  const parts = /^(\d{1,2})(?:\s*[:.]\s*(\d{2})|(\d{2}))?\s*(am|pm|a\.m|p\.m)?$/.exec(bare);
  if (!parts) return undefined;
  const [, hours = '', minutes, joined, half] = parts;
  const hour = half ? onTwelve(Number(hours), half) : Number(hours);
  const minute = Number(minutes ?? joined ?? 0);
  if (hour === undefined || hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function onTwelve(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}
