import { phraseOf } from '../language/index.ts';
import { readTimeField, readTimings } from '../understanding/times/index.ts';
import { type Language } from '../platform/i18n/index.ts';

/** A command about the weekly status; `unclear` names what could not be parsed, with the text as typed. */
export type StatusWish =
  | { readonly kind: 'show' | 'stop' }
  | { readonly kind: 'set'; readonly weekday: number; readonly time: string; readonly language: Language | undefined }
  | { readonly kind: 'unclear'; readonly what: 'weekday' | 'time' };

const folded = (words: readonly string[]): readonly string[] => words.map((word) => phraseOf(word));

/** Names of the status in five languages, the longest first. */
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

/** Filler words without meaning of their own. */
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
/** A message with one of these after the name is meant as a setting, even where the rest cannot be read. */
const hints = new Set(
  folded(['hver', 'kvar', 'varje', 'hvert', 'every', 'each', 'kl', 'klokka', 'klokken', 'klockan']),
);

/** A long message is not a command. */
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

/** One weekday and one time are a setting; two of either are none, since nothing is chosen for the channel silently. */
function readTiming(rest: string): StatusWish | undefined {
  const { weekdays, times, everyWeeks, rest: left } = readTimings(rest);
  const words = wordsOf(left);
  const language = words.map((word) => languageByWord.get(word)).find((one) => one !== undefined);
  const unread = words.filter((word) => !languageByWord.has(word) && !fillers.has(word));
  const isHinted =
    weekdays.length > 0 || times.length > 0 || wordsOf(rest).some((word) => hints.has(word) || /\d/.test(word));
  if (!isHinted) return undefined;
  const [weekday] = weekdays;
  // "mandag 0830": what is left alone is the time.
  const [alone] = unread;
  const onlyTime = times.length === 0 && alone !== undefined && unread.length === 1 ? readTime(alone) : undefined;
  const time = times[0] ?? onlyTime;
  if (weekday === undefined || weekdays.length > 1 || (everyWeeks ?? 1) > 1)
    return { kind: 'unclear', what: 'weekday' };
  if (time === undefined || times.length > 1 || (onlyTime === undefined && unread.length > 0))
    return { kind: 'unclear', what: 'time' };
  return { kind: 'set', weekday, time, language };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,;]+/).flatMap((word) => word.replace(/[.]+$/, '') || []);
}

/** "8", "08:00", "8.30", "0830", "8 am", "halv ni" as "08:00". @returns undefined for two times, or for anything else. */
export function readTime(typed: string): string | undefined {
  const read = readTimeField(typed);
  if (read.kind === 'time') return read.time;
  // A status may come at night: "6" is the hour of the 24-hour clock, as it always was here.
  return read.kind === 'ambiguous' && /^\D*\d{1,2}$/.test(typed.trim()) ? read.choices.at(-1) : undefined;
}
