import { type Card, card, execute, heading, text } from '../../platform/cards/index.ts';
import { countIn, type Speech } from '../../kit/index.ts';
import { type CaseRow, rowElement } from './parts.ts';

export type OutageNews = {
  /** How many different people have reported in the last `minutes`. */
  readonly people: number;
  readonly minutes: number;
  /** Some of the faults that no lead has touched, latest first. */
  readonly latest: readonly CaseRow[];
};

/** Tells a lead that many report faults. */
export function outageCard({ people, minutes, latest }: OutageNews, { language, t }: Speech): Card {
  const span = countIn(language, minutes);
  const title = t('faults.outageTitle', { count: people, minutes: span });
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      text(t('faults.outageText', { minutes: span })),
      ...latest.map((row) => rowElement(row, execute(t('cases.show'), 'cases.lead', { case: row.id }), t)),
    ],
    actions: [execute(t('faults.showNew'), 'cases.untouched', { from: 0, kind: 'fault' })],
  });
}
