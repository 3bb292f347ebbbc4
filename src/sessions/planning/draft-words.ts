import { shorten } from '../../platform/cards/index.ts';
import type { Words } from '../../kit/index.ts';
import { intlLocale, type Language, type Translate } from '../../platform/i18n/index.ts';
import { headCountsThatFit } from '../booking/head-count.ts';
import {
  type Doubt,
  type Draft,
  type DraftDoubts,
  type DraftFaults,
  type Filling,
  mostPlaces,
  titleLimit,
} from './draft.ts';

export type DraftFaultWords = Readonly<Partial<Record<keyof DraftFaults, string>>>;

/** What is wrong with each field of the form, in words; the same in the chat and in the tab. @param booked how many have booked the session that is changed. */
export function draftFaultWords(
  form: {
    readonly draft: Draft;
    readonly faults: DraftFaults;
    readonly doubts?: DraftDoubts;
    readonly booked: number;
  },
  { language, t }: Words,
): DraftFaultWords {
  const { draft, faults, doubts = {} } = form;
  const said = (field: 'date' | 'from' | 'to' | 'places'): Said => ({
    typed: doubts[field]?.typed ?? draft[field],
    choices: choiceList(doubts[field], language),
  });
  const number = new Intl.NumberFormat(intlLocale[language]);
  const words = {
    title: titleWords(faults.title, draft.title.length, number, t),
    date: dateWords(faults.date, said('date'), t),
    from: timeWords(faults.from, said('from'), t),
    to: timeWords(faults.to, said('to'), t),
    places: placesWords(faults.places, said('places'), t, { number, booked: form.booked }),
    link: linkWords(faults.link, t),
    area: faults.area && t('sessions.areaSeveral'),
  };
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined));
}

function titleWords(
  fault: DraftFaults['title'],
  length: number,
  number: Intl.NumberFormat,
  t: Translate,
): string | undefined {
  if (fault === undefined) return undefined;
  if (fault === 'missing') return t('sessions.titleMissing');
  return t('sessions.titleTooLong', { length: number.format(length), limit: number.format(titleLimit) });
}

/** What was typed, and what fits it, as a list in words. */
type Said = { readonly typed: string; readonly choices: string };

function choiceList(doubt: Doubt | undefined, language: Language): string {
  const titles = (doubt?.choices ?? []).map((choice) => fillingWords(choice, language));
  return new Intl.ListFormat(intlLocale[language], { type: 'disjunction' }).format(titles);
}

/** A choice in words: "torsdag 5. mars", "14:00–14:30", "20". */
export function fillingWords({ date, from, to, places }: Filling, language: Language): string {
  const locale = intlLocale[language];
  if (date !== undefined) {
    const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
    return day.format(new Date(`${date}T00:00:00Z`));
  }
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  const onWall = (time: string) => new Date(`2000-01-01T${time}:00Z`);
  if (from !== undefined && to !== undefined) return clock.formatRange(onWall(from), onWall(to));
  const time = from ?? to;
  return time === undefined ? (places ?? '') : clock.format(onWall(time));
}

function dateWords(fault: DraftFaults['date'], said: Said, t: Translate): string | undefined {
  const typed = quoted(said.typed);
  const { choices } = said;
  switch (fault) {
    case undefined:
      return undefined;
    case 'missing':
      return t('sessions.dateMissing');
    case 'unreadable':
      return t('sessions.dateUnreadable', { typed });
    case 'noSuchDay':
      return t('sessions.dateNoSuchDay', { typed });
    case 'past':
      return t('sessions.datePast');
    case 'tooFar':
      return t('sessions.dateTooFar');
    case 'several':
      return t('sessions.dateSeveral', { typed, choices });
    case 'next':
      return t('sessions.dateNext', { typed, choices });
    case 'disagree':
      return t('sessions.dateDisagree', { typed, choices });
    case 'series':
      return t('sessions.dateSeries', { typed });
    case 'week':
      return t('sessions.dateWeek', { typed });
    case 'doubtful':
      return t('sessions.dateDoubtful', { typed, choices });
  }
}

function timeWords(fault: DraftFaults['from'] | DraftFaults['to'], said: Said, t: Translate): string | undefined {
  const typed = quoted(said.typed);
  switch (fault) {
    case undefined:
      return undefined;
    case 'missing':
      return t('sessions.timeMissing');
    case 'unreadable':
      return t('sessions.timeUnreadable', { typed });
    case 'past':
      return t('sessions.timePast');
    case 'skipped':
      return t('sessions.timeSkipped', { time: typed });
    case 'notAfter':
      return t('sessions.endNotAfter');
    case 'several':
      return t('sessions.timeSeveral', { typed, choices: said.choices });
  }
}

function placesWords(
  fault: DraftFaults['places'],
  said: Said,
  t: Translate,
  { number, booked }: { readonly number: Intl.NumberFormat; readonly booked: number },
): string | undefined {
  switch (fault) {
    case undefined:
      return undefined;
    case 'missing':
      return t('sessions.placesMissing');
    case 'notWhole':
      return t('sessions.placesNotWhole', { typed: quoted(said.typed) });
    case 'outOfRange':
      return t('sessions.placesOutOfRange', { most: number.format(mostPlaces) });
    case 'notForKafe':
      return t('sessions.placesNotForKafe');
    case 'belowBooked':
      return t('sessions.belowBooked', { booked: number.format(booked) });
    case 'several':
      return t('sessions.placesSeveral', { choices: said.choices });
  }
}

function linkWords(fault: DraftFaults['link'], t: Translate): string | undefined {
  if (fault === undefined) return undefined;
  return fault === 'tooLong' ? t('sessions.linkTooLong') : t('sessions.linkNotHttps');
}

/** What is wrong with a head-count that could not be read; plain text. */
export function countFaultWords(typed: string, t: Translate): string {
  if (typed.trim() === '') return t('sessions.countMissing');
  if (headCountsThatFit(typed).length > 0) return t('sessions.countSeveral', { typed: quoted(typed) });
  return t('sessions.countUnreadable', { typed: quoted(typed) });
}

/** As much of what was typed as fits a line. */
function quoted(typed: string): string {
  return shorten(typed.trim(), 40);
}
