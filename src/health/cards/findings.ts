import type { Speech } from '../../kit/index.ts';
import {
  type Card,
  type CardElement,
  card,
  escapeMarkdown,
  execute,
  heading,
  text,
} from '../../platform/cards/index.ts';
import { type Finding, worded } from '../check.ts';
import { lineOf, summaryOf } from '../wording.ts';

/** What is wrong, one line each; what is all right is counted, so that the card stays short. */
export function findingsCard(findings: readonly Finding[], { language, t }: Speech): Card {
  const telling = findings.filter(({ kind }) => kind !== 'ok' && kind !== 'skipped');
  return card({
    language,
    summary: summaryOf(findings, t),
    body: [
      heading(t('health.title')),
      text(summaryOf(findings, t)),
      ...telling.map((finding): CardElement =>
        text(`**${escapeMarkdown(lineOf(finding, t).head)}** ${escapeMarkdown(worded(t, finding.text))}`),
      ),
    ],
    actions: [execute(t('health.again'), 'health.show')],
  });
}
