import { phraseOf } from '../../language/index.ts';
import type { Draft } from './draft.ts';
import { type LocalDate, readDate, readTime } from '../local-time.ts';
import { allNewPhrases, kindAskedFor } from '../phrases.ts';

const newPhrases = [...new Set(allNewPhrases.map((words) => phraseOf(words)))];
/** Longer than any title with its time. */
const longest = 300;

const places = /(?<!\S)(\d{1,6})\s+(?:plass(?:er|ar)?|plats(?:er)?|plads(?:er)?|places?|seats?)(?![\p{L}\d])/iu;
const time = String.raw`\d{1,2}(?:[:.]\d{2})?`;
const period = new RegExp(
  String.raw`(?<!\S)(?:(?:kl\.?|klokka|klokken|klockan|fra|frå|från|from|at)\s*)*(${time})\s*(?:-|–|til|till|to)\s*(${time})(?![\d:.-]*\d)`,
  'iu',
);
const before = /^(?:om|about|on|på|den|[:,–-])$/iu;
/** "torsdag den 5. marts 2027" */
const longestDate = 5;

/**
 * "Nytt minikurs om arkiv torsdag 10-10:30, 20 plasser": what the form is filled with before anybody presses anything.
 * @returns undefined for what does not begin as a new session does.
 */
export function readPlanText(text: string, today: LocalDate): Omit<Draft, 'meeting' | 'area' | 'link'> | undefined {
  const asked = newSessionOf(text);
  if (!asked) return undefined;
  const [, seats = ''] = places.exec(asked.rest) ?? [];
  const withoutPlaces = asked.rest.replace(places, ' ');
  const [, from = '', to = ''] = period.exec(withoutPlaces) ?? [];
  const words = withoutPlaces
    .replace(period, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word));
  const { date, rest } = takeDate(words, today);
  return {
    kind: asked.kind,
    title: titleOf(rest),
    date,
    from: readTime(from) ?? from,
    to: readTime(to) ?? to,
    places: seats,
  };
}

/** Whether it begins as a new session does, and goes on. */
export function plansInWords(text: string): boolean {
  return newSessionOf(text) !== undefined;
}

function newSessionOf(text: string) {
  if (text.length > longest) return undefined;
  const whole = phraseOf(text);
  const phrase = newPhrases.find((words) => whole.startsWith(`${words} `) || whole.startsWith(`${words}:`));
  if (phrase === undefined) return undefined;
  const rest = text.trim().split(/\s+/).slice(phrase.split(' ').length).join(' ');
  return { kind: kindAskedFor(phrase), rest };
}

/** The longest run of words that is a date. */
function takeDate(
  words: readonly string[],
  today: LocalDate,
): { readonly date: string; readonly rest: readonly string[] } {
  for (let length = Math.min(longestDate, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const typed = words
        .slice(at, at + length)
        .join(' ')
        .replace(/,$/, '');
      const read = readDate(typed, today);
      if (read) return { date: read.date ?? typed, rest: [...words.slice(0, at), ...words.slice(at + length)] };
    }
  }
  return { date: '', rest: words };
}

function titleOf(words: readonly string[]): string {
  const bare = words.filter((word, at) => !(before.test(word) && (at === 0 || at === words.length - 1)));
  const title = bare.join(' ').replace(/^[,:\s]+|[,:\s]+$/g, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}
