import { shorten } from '../../platform/cards/index.ts';
import type { Words } from '../../kit/index.ts';
import { intlLocale, type Translate } from '../../platform/i18n/index.ts';
import { type Draft, type DraftFaults, mostPlaces, titleLimit } from './draft.ts';

export type DraftFaultWords = Readonly<Partial<Record<keyof DraftFaults, string>>>;

/** What is wrong with each field of the form, in words; the same in the chat and in the tab. @param booked how many have booked the session that is changed. */
export function draftFaultWords(
  form: { readonly draft: Draft; readonly faults: DraftFaults; readonly booked: number },
  { language, t }: Words,
): DraftFaultWords {
  const { draft, faults } = form;
  const number = new Intl.NumberFormat(intlLocale[language]);
  const words = {
    title: titleWords(faults.title, draft.title.length, number, t),
    date: dateWords(faults.date, draft.date, t),
    from: timeWords(faults.from, draft.from, t),
    to: timeWords(faults.to, draft.to, t),
    places: placesWords(faults.places, draft.places, t, { number, booked: form.booked }),
    link: linkWords(faults.link, t),
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

function dateWords(fault: DraftFaults['date'], value: string, t: Translate): string | undefined {
  const typed = quoted(value);
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
  }
}

function timeWords(fault: DraftFaults['from'] | DraftFaults['to'], value: string, t: Translate): string | undefined {
  const typed = quoted(value);
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
  }
}

function placesWords(
  fault: DraftFaults['places'],
  value: string,
  t: Translate,
  { number, booked }: { readonly number: Intl.NumberFormat; readonly booked: number },
): string | undefined {
  switch (fault) {
    case undefined:
      return undefined;
    case 'missing':
      return t('sessions.placesMissing');
    case 'notWhole':
      return t('sessions.placesNotWhole', { typed: quoted(value) });
    case 'outOfRange':
      return t('sessions.placesOutOfRange', { most: number.format(mostPlaces) });
    case 'notForKafe':
      return t('sessions.placesNotForKafe');
    case 'belowBooked':
      return t('sessions.belowBooked', { booked: number.format(booked) });
  }
}

function linkWords(fault: DraftFaults['link'], t: Translate): string | undefined {
  if (fault === undefined) return undefined;
  return fault === 'tooLong' ? t('sessions.linkTooLong') : t('sessions.linkNotHttps');
}

/** What is wrong with a head-count that could not be read; plain text. */
export function countFaultWords(typed: string, t: Translate): string {
  if (typed.trim() === '') return t('sessions.countMissing');
  return t('sessions.countUnreadable', { typed: quoted(typed) });
}

/** As much of what was typed as fits a line. */
function quoted(typed: string): string {
  return shorten(typed.trim(), 40);
}
