import { stateName } from '../cases/index.ts';
import { csvText } from '../platform/csv/index.ts';
import type { Language, Translate } from '../platform/i18n/index.ts';
import type { Insights, InsightsTable } from './dto.ts';

type Rows = readonly (readonly string[])[];

/** Empty for a hidden or missing number. */
const cell = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** The numbers of a chart, headings first. */
export function rowsOf(table: InsightsTable, insights: Insights, t: Translate): Rows {
  if (table === 'questions') return questionRows(insights, t);
  return table === 'sessions' ? sessionRows(insights, t) : wishRows(insights, t);
}

/** The same as a file: UTF-8 with a byte order mark, which spreadsheets need, and with the language's delimiter. */
export function csvFile(rows: Rows, language: Language): Uint8Array {
  // Where the comma is the decimal sign, spreadsheets separate cells by semicolons.
  return Buffer.from(`\uFEFF${csvText(rows, language === 'en' ? ',' : ';')}`, 'utf8');
}

function questionRows({ weeks, smallestGroup }: Insights, t: Translate): Rows {
  return [
    [t('insights.week'), t('insights.monday'), t('insights.asked'), t('insights.answered'), t('insights.sharePercent')],
    ...weeks.map(({ week, monday, questions: { isHidden, asked, answered } }) => [
      week,
      monday,
      isHidden ? t('insights.fewerThan', { limit: String(smallestGroup) }) : cell(asked),
      cell(answered),
      asked ? cell(Math.round(((answered ?? 0) / asked) * 100)) : '',
    ]),
  ];
}

function sessionRows({ weeks, smallestGroup }: Insights, t: Translate): Rows {
  return [
    [
      t('insights.week'),
      t('insights.monday'),
      t('insights.held'),
      t('insights.places'),
      t('insights.booked'),
      t('insights.came'),
      t('insights.unitsReached'),
    ],
    ...weeks.map(({ week, monday, sessions: { isHidden, held, places, booked, came, isAtLeast, units } }) => [
      week,
      monday,
      isHidden ? t('insights.fewerThan', { limit: String(smallestGroup) }) : cell(held),
      cell(places),
      cell(booked),
      came !== undefined && isAtLeast ? t('insights.atLeast', { number: String(came) }) : cell(came),
      cell(units),
    ]),
  ];
}

function wishRows({ wishes, smallestGroup }: Insights, t: Translate): Rows {
  const few = t('insights.fewerThan', { limit: String(smallestGroup) });
  return [
    [t('insights.state'), t('insights.wishes')],
    ...wishes.states.map(({ state, count }) => [
      stateName({ kind: 'wish', state }, t),
      wishes.isHidden ? few : cell(count),
    ]),
  ];
}
