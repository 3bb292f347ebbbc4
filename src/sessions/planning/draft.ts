import { cleanText } from '../../language/index.ts';
import { type DayDoubt, readDayField, readTimeField } from '../../understanding/times/index.ts';
import { instantOf, localTimeAt } from '../local-time.ts';
import { type Session, type SessionKind, sessionKinds } from '../session.ts';

/** The values of the form, as typed. */
export type Draft = {
  readonly kind: string;
  readonly title: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly places: string;
  readonly link: string;
  /** `true` when Losen shall make the Teams meeting. */
  readonly meeting: string;
  readonly area: string;
};

/** A draft that can be carried out; times are ISO-8601 UTC. */
export type Plan = {
  readonly kind: SessionKind;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly places: number | undefined;
  readonly link: string | undefined;
  readonly wantsMeeting: boolean;
  readonly area: string;
};

export type DraftFaults = {
  readonly title?: 'missing' | 'tooLong';
  readonly date?: 'missing' | 'unreadable' | 'noSuchDay' | 'past' | 'tooFar' | DayDoubt;
  readonly from?: 'missing' | 'unreadable' | 'past' | 'skipped' | 'several';
  readonly to?: 'missing' | 'unreadable' | 'notAfter' | 'skipped' | 'several';
  readonly places?: 'missing' | 'notWhole' | 'outOfRange' | 'notForKafe' | 'belowBooked' | 'several';
  readonly link?: 'notHttps' | 'tooLong';
  readonly area?: 'several';
};

/** Fields as one of the choices fills them. */
export type Filling = Partial<Pick<Draft, 'date' | 'from' | 'to' | 'places' | 'area'>>;
/** What was said of a field that stays empty, and what fits. */
export type Doubt = { readonly typed: string; readonly choices: readonly Filling[] };
export type DraftDoubts = Readonly<Partial<Record<'date' | 'from' | 'to' | 'places' | 'area', Doubt>>>;

/** Two rows of a list on a phone. */
export const titleLimit = 120;
/** Browsers and calendars do not reliably support longer ones; Teams' own are about 250. */
const linkLimit = 2000;
export const mostPlaces = 1000;
/** A date further ahead has a mistyped year. */
const mostDaysAhead = 731;
export type DraftContext = {
  readonly now: Date;
  /** The rollout's. */
  readonly timeZone: string;
  /** How many have booked the session that is changed; 0 for a new one. */
  readonly booked: number;
};

/** @returns the plan, or the faults of the fields. */
export function readDraft(
  draft: Draft,
  context: DraftContext,
):
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'faults'; readonly faults: DraftFaults; readonly doubts?: DraftDoubts } {
  const kind = kindOf(draft.kind);
  const time = readPeriod(draft, context);
  const places = readPlaces(draft.places, kind, context.booked);
  const link = readLink(draft.link);
  const title = cleanTitle(draft.title);
  const faults: DraftFaults = {
    ...(title === '' ? { title: 'missing' } : title.length > titleLimit ? { title: 'tooLong' } : {}),
    ...('faults' in time ? time.faults : {}),
    ...('fault' in places ? { places: places.fault } : {}),
    ...('fault' in link ? { link: link.fault } : {}),
  };
  if ('faults' in time || 'fault' in places || 'fault' in link || Object.keys(faults).length > 0) {
    return { kind: 'faults', faults, ...('doubts' in time ? { doubts: time.doubts } : {}) };
  }
  const wantsMeeting = link.link === undefined && draft.meeting === 'true';
  const { startsAt, endsAt } = time;
  const plan = { kind, title, startsAt, endsAt, places: places.places, link: link.link, wantsMeeting };
  return { kind: 'plan', plan: { ...plan, area: draft.area } };
}

/** A session as it would have been typed. */
export function draftOf(session: Session, timeZone: string): Draft {
  const start = localTimeAt(session.startsAt, timeZone);
  return {
    kind: session.kind,
    title: session.title,
    date: start.date,
    from: start.time,
    to: localTimeAt(session.endsAt, timeZone).time,
    places: session.places === undefined ? '' : String(session.places),
    link: session.link ?? '',
    meeting: 'false',
    area: session.areaKey ?? '',
  };
}

function kindOf(value: string): SessionKind {
  return sessionKinds.find((kind) => kind === value) ?? 'kafe';
}

/** A title is one line. */
function cleanTitle(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

type Period =
  | { readonly startsAt: string; readonly endsAt: string }
  | { readonly faults: Pick<DraftFaults, 'date' | 'from' | 'to'>; readonly doubts?: DraftDoubts };

function readPeriod(draft: Draft, { now, timeZone }: DraftContext): Period {
  const { date: today } = localTimeAt(now.toISOString(), timeZone);
  const day = readDay(draft.date, today);
  const from = readTime(draft.from, undefined);
  const to = readTime(draft.to, 'value' in from ? from.value : undefined);
  if (!('value' in day) || !('value' in from) || !('value' in to)) {
    const doubts = { ...doubtOf('date', day), ...doubtOf('from', from), ...doubtOf('to', to) };
    return {
      faults: {
        ...('value' in day ? dayFault(day.value, today) : { date: day.fault }),
        ...('value' in from ? {} : { from: from.fault }),
        ...('value' in to ? {} : { to: to.fault }),
      },
      ...(Object.keys(doubts).length > 0 ? { doubts } : {}),
    };
  }
  const ofDay = dayFault(day.value, today);
  if (ofDay.date) return { faults: ofDay };
  const startsAt = instantOf(day.value, from.value, timeZone);
  const endsAt = instantOf(day.value, to.value, timeZone);
  if (startsAt === undefined || endsAt === undefined) {
    return {
      faults: { ...(startsAt ? {} : { from: 'skipped' as const }), ...(endsAt ? {} : { to: 'skipped' as const }) },
    };
  }
  // By the wall as well: when clocks go back, 02:50 to 02:10 must not pass.
  if (to.value <= from.value || endsAt <= startsAt) return { faults: { to: 'notAfter' } };
  return startsAt <= now.toISOString() ? { faults: { from: 'past' } } : { startsAt, endsAt };
}

type Value<F> =
  { readonly value: string } | { readonly fault: F; readonly typed: string; readonly choices?: readonly string[] };

function readDay(typed: string, today: string): Value<NonNullable<DraftFaults['date']>> {
  if (typed.trim() === '') return { fault: 'missing', typed };
  const read = readDayField(typed, today);
  if (read.kind === 'day') return { value: read.date };
  if (read.kind === 'ambiguous') return { fault: read.why, typed, choices: read.choices };
  return { fault: read.kind, typed };
}

/** @param after the beginning: of two times that fit, the end is the one after it. */
function readTime(typed: string, after: string | undefined): Value<'missing' | 'unreadable' | 'several'> {
  if (typed.trim() === '') return { fault: 'missing', typed };
  const read = readTimeField(typed);
  if (read.kind === 'time') return { value: read.time };
  if (read.kind === 'unreadable') return { fault: 'unreadable', typed };
  const choices = read.choices.filter((time) => after === undefined || time > after);
  const [only] = choices;
  return only !== undefined && choices.length === 1 ? { value: only } : { fault: 'several', typed, choices };
}

function doubtOf(field: 'date' | 'from' | 'to', read: Value<string>): DraftDoubts {
  if ('value' in read || read.choices === undefined) return {};
  return { [field]: { typed: read.typed, choices: read.choices.map((value) => ({ [field]: value })) } };
}

function dayFault(date: string, today: string): Pick<DraftFaults, 'date'> {
  if (date < today) return { date: 'past' };
  const days = (Date.parse(date) - Date.parse(today)) / 86_400_000;
  return days > mostDaysAhead ? { date: 'tooFar' } : {};
}

type Places = { readonly places: number | undefined } | { readonly fault: NonNullable<DraftFaults['places']> };

function readPlaces(typed: string, kind: SessionKind, booked: number): Places {
  const text = typed.trim();
  if (kind === 'kafe') return text === '' ? { places: undefined } : { fault: 'notForKafe' };
  if (text === '') return { fault: 'missing' };
  const places = /^[-+]?\d{1,12}$/.test(text) ? Number(text) : NaN;
  // `1e9` and `20,0` are numbers to a number field.
  const whole = Number.isNaN(places) && /^[\d.,e+-]+$/i.test(text) ? Number(text.replace(',', '.')) : places;
  if (!Number.isInteger(whole)) return { fault: 'notWhole' };
  if (whole < 1 || whole > mostPlaces) return { fault: 'outOfRange' };
  return whole < booked ? { fault: 'belowBooked' } : { places: whole };
}

type Link = { readonly link: string | undefined } | { readonly fault: NonNullable<DraftFaults['link']> };

function readLink(typed: string): Link {
  const text = cleanText(typed);
  if (text === '') return { link: undefined };
  if (text.length > linkLimit) return { fault: 'tooLong' };
  const url = URL.canParse(text) && !/\s/.test(text) ? new URL(text) : undefined;
  if (!url || url.protocol !== 'https:' || url.username !== '' || !url.hostname.includes('.')) {
    return { fault: 'notHttps' };
  }
  // A card would take doubled braces for a date to format.
  return { link: url.href.replace(/\{/g, '%7B').replace(/\}/g, '%7D') };
}
