import type { Translate } from '../../platform/i18n/index.ts';
import type { ImportReportDto, ImportRowDto } from '../dto.ts';
import { type ImportReport, reasonOf } from '../import/listing.ts';

/** Maximum number of listed rows; a longer table helps nobody. */
const mostRows = 1000;

/** The result of an import or a dry run, for a table. */
export function reportOf(report: ImportReport, t: Translate): ImportReportDto {
  const { isKept, outcomes, refusals } = report;
  const count = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const refused = refusals.slice(0, mostRows).map((refusal): ImportRowDto => ({
    kind: 'refuse',
    ...refusal.place,
    columns: refusal.column === undefined ? [] : [refusal.column],
    reason: reasonOf(refusal, t),
  }));
  const others = outcomes.flatMap(({ kind, place, id, language, columns }): ImportRowDto[] =>
    kind === 'unchanged' ? [] : [{ kind, ...place, id, language, columns: [...columns] }],
  );
  return {
    isKept,
    counts: { add: count('add'), change: count('change'), unchanged: count('unchanged'), refuse: refusals.length },
    rows: [...refused, ...others].slice(0, mostRows),
    tenant: report.tenantId,
    rollout: { ...report.rollout },
    areas: { unknown: [...report.areas.unknown], added: [...report.areas.added] },
  };
}
