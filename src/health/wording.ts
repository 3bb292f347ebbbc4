import type { MessageKey, Translate } from '../platform/i18n/index.ts';
import { type Finding, type FindingKind, worded, worstOf } from './check.ts';

const kindNames = {
  ok: 'health.kindOk',
  warning: 'health.kindWarning',
  fault: 'health.kindFault',
  unknown: 'health.kindUnknown',
  skipped: 'health.kindSkipped',
} as const satisfies Record<FindingKind, MessageKey>;

export function kindIn(kind: FindingKind, t: Translate): string {
  return t(kindNames[kind]);
}

/** "Fault. Bot credentials:" and what is the matter; the state in words, never by colour alone. */
export function lineOf({ kind, label, text }: Finding, t: Translate): { readonly head: string; readonly text: string } {
  return { head: `${kindIn(kind, t)} · ${worded(t, label)}:`, text: worded(t, text) };
}

/** The result in a sentence or two. */
export function summaryOf(findings: readonly Finding[], t: Translate): string {
  const count = (kind: FindingKind) => findings.filter((one) => one.kind === kind).length;
  const worst = worstOf(findings);
  if (worst === 'fault') return t('health.someFaults', { count: count('fault') });
  if (worst === 'warning') return t('health.someWarnings', { count: count('warning') });
  const well = t('health.allWell', { count: count('ok') });
  return count('unknown') === 0 ? well : `${well} ${t('health.someUnknown', { count: count('unknown') })}`;
}

/** The lines that `npm run doctor` prints. */
export function printed(findings: readonly Finding[], t: Translate): readonly string[] {
  const width = Math.max(...findings.map(({ kind }) => kindIn(kind, t).length));
  const lines = findings.map(({ kind, label, text }) =>
    [kindIn(kind, t).padEnd(width), `${worded(t, label)}:`, worded(t, text)].join('  '),
  );
  return [...lines, '', summaryOf(findings, t)];
}
