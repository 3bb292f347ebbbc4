import type { Translate } from '../../platform/i18n/index.ts';
import type { RowOutcome } from './plan.ts';
import type { Place, Refusal } from './sheet.ts';

/** The result of an import or, when `isKept` is false, of a dry run. */
export type ImportReport = {
  readonly isKept: boolean;
  readonly outcomes: readonly RowOutcome[];
  readonly refusals: readonly Refusal[];
  readonly tenantId: string;
  readonly rollout: { readonly key: string; readonly name: string };
  readonly areas: {
    /** Areas in the file that the rollout lacked, spelled as in the file. */
    readonly unknown: readonly string[];
    /** The unknown areas that were added, or would be. */
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

/** The added areas, else the unknown ones, with how to consent to adding them. */
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

/** The reason of a refusal, without its place. */
export function reasonOf({ code, params }: Refusal, t: Translate): string {
  const words = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : listPlace(value, t),
  ]);
  // Codes and parameters match by construction; the type of a single key cannot express that.
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
