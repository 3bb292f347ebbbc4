import { areaName, type Rollout } from '../organisation/index.ts';
import { intlLocale, type Language, type Translate } from '../platform/i18n/index.ts';
import { comersOf, type CountedArea, type StatusContent } from './content.ts';

export type Telling = {
  readonly content: StatusContent;
  readonly rollout: Rollout;
  readonly language: Language;
  readonly t: Translate;
  /** What is done to names that people gave, for where they are shown. */
  readonly asName: (text: string) => string;
};

/** Sessions that are told of; the rest is told by its number. */
export const mostSessions = 5;

/** What a week's status counts, a paragraph for each subject, of whole sentences. */
export function subjectsOf(telling: Telling): readonly string[] {
  return [askedLines(telling), waitingLines(telling), caseLines(telling)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join(' '));
}

/** The sessions that were held, the first line telling of all of them. */
export function heldLines(telling: Telling): readonly string[] {
  const { t } = telling;
  const { held } = telling.content;
  if (held.length === 0) return [];
  const comers = comersOf(held);
  const sessions = t('status.heldSessions', { count: held.length });
  const people = comers?.atLeast
    ? t('status.comersAtLeast', { count: comers.count })
    : comers && t('status.comers', { count: comers.count });
  return [
    people === undefined ? sessions : `${sessions} ${people}`,
    ...held.slice(0, mostSessions).map(({ title, headCount }) => {
      const number = headCount && new Intl.NumberFormat(intlLocale[telling.language]).format(headCount.count);
      const came =
        number === undefined ? t('status.notCounted') : headCount?.atLeast ? t('status.atLeast', { number }) : number;
      return t('status.heldLine', { title: telling.asName(title), people: came });
    }),
  ];
}

function askedLines(telling: Telling): readonly string[] {
  const { t } = telling;
  const { asked } = telling.content;
  if (asked.total === 0) return [];
  const total = t('status.asked', { count: asked.total });
  return asked.areas.length === 0 ? [total] : [total, t('status.mostAsked', { areas: areaList(asked.areas, telling) })];
}

function waitingLines(telling: Telling): readonly string[] {
  const { t } = telling;
  const { waiting } = telling.content;
  if (waiting.total === 0) return [];
  const total = t('status.waiting', { count: waiting.total });
  return waiting.areas.length === 0
    ? [total]
    : [total, t('status.mostWaiting', { areas: areaList(waiting.areas, telling) })];
}

function areaList(areas: readonly CountedArea[], { rollout, language, asName }: Telling): string {
  const number = new Intl.NumberFormat(intlLocale[language]);
  const names = areas.map(
    ({ areaKey, count }) => `${asName(areaName(rollout, areaKey, language) ?? areaKey)} (${number.format(count)})`,
  );
  return new Intl.ListFormat(intlLocale[language], { type: 'conjunction' }).format(names);
}

function caseLines({ content: { cases }, t }: Telling): readonly string[] {
  return [
    ...(cases.new > 0 ? [t('status.casesNew', { count: cases.new })] : []),
    ...(cases.taken > 0 ? [t('status.casesTaken', { count: cases.taken })] : []),
    ...(cases.planned > 0 ? [t('status.casesPlanned', { count: cases.planned })] : []),
    ...(cases.done > 0 ? [t('status.casesDone', { count: cases.done })] : []),
    ...(cases.rejected > 0 ? [t('status.casesRejected', { count: cases.rejected })] : []),
  ];
}
