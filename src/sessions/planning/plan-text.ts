import { phraseOf } from '../../language/index.ts';
import { type DayDoubt, isSkipped, readSentence, type Sentence, todayIn } from '../../understanding/times/index.ts';
import { allNewPhrases, kindAskedFor } from '../phrases.ts';
import type { SessionKind } from '../session.ts';
import type { Draft, DraftDoubts, DraftFaults } from './draft.ts';
import { openingOf, titleOf } from './plan-title.ts';

const newPhrases = [...new Set(allNewPhrases.map((words) => phraseOf(words)))].toSorted(
  (first, second) => second.length - first.length,
);
/** Longer than any title with its time. */
const longest = 300;
/** How long a session lasts where nobody says. */
const usualMinutes: Readonly<Record<SessionKind, number>> = { kafe: 60, mini_training: 30 };

type Area = { readonly key: string; readonly names: readonly string[] };
export type PlanContext = {
  readonly now: Date;
  /** The rollout's. */
  readonly timeZone: string;
  /** With their names in every language. */
  readonly areas: readonly Area[];
};

/** What the form of a new session is filled with; what is in doubt is empty, and says why. */
export type PlanText = {
  readonly draft: Omit<Draft, 'meeting'>;
  readonly faults: DraftFaults;
  readonly doubts: DraftDoubts;
};

/**
 * "Nytt minikurs om arkiv torsdag 10-10:30, 20 plasser": what the form is filled with before anybody presses anything.
 * @returns undefined for what does not begin as a new session does.
 */
export function readPlanText(text: string, context: PlanContext): PlanText | undefined {
  const asked = newSessionOf(text);
  if (!asked) return undefined;
  const today = todayIn(context.timeZone, context.now);
  const { title: quoted, rest: sentenceText } = withoutQuote(asked.rest);
  const probe = readSentence(sentenceText, { today });
  const kind = asked.kind ?? (probe.seats.length > 0 ? 'mini_training' : 'kafe');
  const sentence = readSentence(sentenceText, { today, lasts: usualMinutes[kind] });
  const title = quoted ?? titleOf(sentence.rest);
  const when = whenOf(sentence, context);
  const places = placesOf(sentence);
  const area = areaOf(`${title} ${asked.rest}`, context.areas);
  const link = sentence.links[0] ?? '';
  const draft = { kind, title, ...when.draft, places: places.draft, link, area: area.draft };
  return {
    draft,
    faults: {
      ...when.faults,
      ...places.faults,
      ...(kind === 'kafe' && places.draft !== '' ? { places: 'notForKafe' as const } : {}),
      ...area.faults,
    },
    doubts: { ...when.doubts, ...places.doubts, ...area.doubts },
  };
}

/** Whether it begins as a new session does, and goes on. */
export function plansInWords(text: string): boolean {
  return newSessionOf(text) !== undefined;
}

type Asked = { readonly kind: SessionKind | undefined; readonly rest: string };

function newSessionOf(text: string): Asked | undefined {
  if (text.length > longest) return undefined;
  const whole = phraseOf(text);
  const phrase = newPhrases.find((words) => whole.startsWith(`${words} `) || whole.startsWith(`${words}:`));
  if (phrase !== undefined) {
    const rest = text.trim().split(/\s+/).slice(phrase.split(' ').length).join(' ');
    return { kind: saysNoKind.has(phrase) ? undefined : kindAskedFor(phrase), rest };
  }
  return /\?\s*$/.test(text) ? undefined : openingOf(text);
}

const saysNoKind = new Set(newPhrases.filter((words) => kindAskedFor(words) === 'kafe' && !/kafe|cafe/.test(words)));

/** A title in quotation marks is kept as it stands, with its numbers. */
function withoutQuote(text: string): { readonly title: string | undefined; readonly rest: string } {
  const quote = /[«“”„"»]([^«»“”„"]{2,120})[»«“”"]/.exec(text);
  if (!quote) return { title: undefined, rest: text };
  return {
    title: quote[1]?.trim(),
    rest: `${text.slice(0, quote.index)} ${text.slice(quote.index + quote[0].length)}`,
  };
}

type Part<T> = { readonly draft: T; readonly faults: DraftFaults; readonly doubts: DraftDoubts };

function whenOf(
  { day, time }: Sentence,
  { now, timeZone }: PlanContext,
): Part<{ readonly date: string; readonly from: string; readonly to: string }> {
  const date = day.kind === 'day' ? day.date : '';
  const period =
    time.kind === 'time'
      ? { from: time.from, to: time.to ?? '' }
      : time.kind === 'unreadable'
        ? { from: time.from ?? '', to: time.to ?? '' }
        : { from: '', to: time.kind === 'endOnly' ? time.to : '' };
  const skipped = {
    ...(date !== '' && period.from !== '' && isSkipped(date, period.from, timeZone)
      ? { from: 'skipped' as const }
      : {}),
    ...(date !== '' && period.to !== '' && isSkipped(date, period.to, timeZone) ? { to: 'skipped' as const } : {}),
  };
  const isOver =
    date === todayIn(timeZone, now) &&
    period.from !== '' &&
    skipped.from === undefined &&
    isPast(period.from, now, timeZone);
  const ofTime = timeDoubt(time);
  const ofDay = dayDoubt(day);
  return {
    draft: {
      date,
      from: skipped.from ? '' : period.from,
      to: skipped.to ? '' : period.to,
    },
    faults: { ...ofDay.faults, ...ofTime.faults, ...skipped, ...(isOver ? { from: 'past' as const } : {}) },
    doubts: {
      ...ofDay.doubts,
      ...ofTime.doubts,
      ...(skipped.from ? { from: { typed: period.from, choices: [] } } : {}),
      ...(skipped.to ? { to: { typed: period.to, choices: [] } } : {}),
    },
  };
}

function isPast(time: string, now: Date, timeZone: string): boolean {
  const wall = new Intl.DateTimeFormat('sv', { hour: '2-digit', minute: '2-digit', timeZone }).format(now);
  return time <= wall;
}

type Doubted = Pick<Part<never>, 'faults' | 'doubts'>;
const certain: Doubted = { faults: {}, doubts: {} };

function dayDoubt(day: Sentence['day']): Doubted {
  switch (day.kind) {
    case 'none':
    case 'day':
      return certain;
    case 'days': {
      const choices = day.choices.map((date) => ({ date }));
      return { faults: { date: 'week' }, doubts: { date: { typed: day.typed, choices } } };
    }
    case 'ambiguous': {
      const why: DayDoubt = day.why;
      const choices = day.choices.map((date) => ({ date }));
      return { faults: { date: why }, doubts: { date: { typed: day.typed, choices } } };
    }
    default:
      return { faults: { date: day.kind }, doubts: { date: { typed: day.typed, choices: [] } } };
  }
}

function timeDoubt(time: Sentence['time']): Doubted {
  if (time.kind === 'ambiguous') {
    const choices = time.choices.map(({ from, to }) => ({ from, ...(to === undefined ? {} : { to }) }));
    return { faults: { from: 'several' }, doubts: { from: { typed: time.typed, choices } } };
  }
  if (time.kind !== 'unreadable') return certain;
  const about = { typed: time.typed, choices: [] };
  return time.of === 'from'
    ? { faults: { from: 'unreadable' }, doubts: { from: about } }
    : { faults: { to: 'unreadable' }, doubts: { to: about } };
}

function placesOf({ seats }: Sentence): Part<string> {
  const [only] = seats;
  if (seats.length < 2) return { draft: only === undefined ? '' : String(only), ...certain };
  const choices = seats.map((count) => ({ places: String(count) }));
  return { draft: '', faults: { places: 'several' }, doubts: { places: { typed: seats.join('–'), choices } } };
}

/** The area whose name the words hold; two that fit are both offered. */
function areaOf(text: string, areas: readonly Area[]): Part<string> {
  const words = phraseOf(text).split(/[^\p{L}\p{N}]+/u);
  const fitting = areas.filter(({ names }) => names.some((name) => isNamed(phraseOf(name), words)));
  const [only] = fitting;
  if (fitting.length < 2) return { draft: only?.key ?? '', ...certain };
  const choices = fitting.slice(0, 4).map(({ key }) => ({ area: key }));
  return { draft: '', faults: { area: 'several' }, doubts: { area: { typed: '', choices } } };
}

/** A short name (HR) stands alone; a longer one may begin a compound or carry an ending. */
function isNamed(name: string, words: readonly string[]): boolean {
  const parts = name.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 2 || part === name);
  return (
    parts.length > 0 &&
    parts.every((part) => {
      const stem = part.length > 5 ? part.replace(/(?:en|et|er|ar|s|a|e)$/, '') : part;
      return words.some((word) => word === part || (stem.length >= 4 && word.startsWith(stem)));
    })
  );
}
