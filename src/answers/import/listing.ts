import type { Translate } from '../../platform/i18n/index.ts';
import type { RowOutcome } from './plan.ts';
import type { Place, Refusal } from './sheet.ts';

/** What an import did or, where `isKept` is false, would do. */
export type ImportReport = {
  readonly isKept: boolean;
  readonly outcomes: readonly RowOutcome[];
  readonly refusals: readonly Refusal[];
  readonly tenantId: string;
  readonly rollout: { readonly key: string; readonly name: string };
  readonly areas: {
    /** Those that the file names and the rollout lacked, as the file writes them. */
    readonly unknown: readonly string[];
    /** Those of them that were added, or would be. */
    readonly added: readonly string[];
  };
};

/** The report line by line: every row that is added, changed or refused, and a summary at the end. */
export function listImport(report: ImportReport, t: Translate): readonly string[] {
  const { isKept, outcomes, refusals } = report;
  const verbs = {
    add: t(isKept ? 'importing.added' : 'importing.willAdd'),
    change: t(isKept ? 'importing.changed' : 'importing.willChange'),
  };
  const items = outcomes.flatMap((outcome) =>
    outcome.kind === 'unchanged' ? [] : [listOutcome(outcome, verbs[outcome.kind], t)],
  );
  const { key, name } = report.rollout;
  return [
    t('importing.into', { name, key, tenant: report.tenantId }),
    ...listAreas(report, t),
    ...items,
    ...refusals.map((refusal) => listRefusal(refusal, t)),
    summary(report, t),
  ];
}

/** The areas that are added, else those that the rollout lacks, with how to consent to adding them. */
function listAreas({ isKept, areas }: ImportReport, t: Translate): readonly string[] {
  if (areas.added.length > 0)
    return [t(isKept ? 'importing.areasAdded' : 'importing.areasToAdd', { areas: areas.added.join(', ') })];
  return areas.unknown.length === 0 ? [] : [t('importing.areasUnknown', { areas: areas.unknown.join(', ') })];
}

/** A refusal with its place, as one sentence. */
export function listRefusal(refusal: Refusal, t: Translate): string {
  const { place, column } = refusal;
  const whole = { verb: t('importing.refused'), place: listPlace(place, t), reason: reasonOf(refusal, t) };
  if (place.row === undefined && place.line === undefined) return t('importing.refusalFile', whole);
  return column === undefined ? t('importing.refusal', whole) : t('importing.refusalColumn', { ...whole, column });
}

/** Why something is refused, without where it stands. */
export function reasonOf({ code, params }: Refusal, t: Translate): string {
  const words = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : listPlace(value, t),
  ]);
  // Codes and parameters belong together by construction; the types of single keys cannot say so.
  return (t as (key: string, params: object) => string)(`importing.${code}`, Object.fromEntries(words) as object);
}

function listOutcome({ place, id, language, columns }: RowOutcome, verb: string, t: Translate): string {
  const whole = { verb, place: listPlace(place, t), id, language };
  return columns.length === 0
    ? t('importing.item', whole)
    : t('importing.itemColumns', { ...whole, columns: columns.join(', ') });
}

function listPlace({ row, line }: Place, t: Translate): string {
  if (row === undefined) return t('importing.placeLine', { line: String(line) });
  if (line === undefined) return t('importing.placeRow', { row: String(row) });
  return t('importing.placeRowLine', { row: String(row), line: String(line) });
}

function summary({ isKept, outcomes, refusals }: ImportReport, t: Translate): string {
  const count = (kind: RowOutcome['kind']) => String(outcomes.filter((outcome) => outcome.kind === kind).length);
  const counts = { adds: count('add'), changes: count('change'), unchanged: count('unchanged') };
  if (isKept) return t('importing.summaryDone', counts);
  return t('importing.summary', { ...counts, refusals: String(refusals.length) });
}
