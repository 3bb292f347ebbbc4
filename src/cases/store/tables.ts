import type { Language } from '../../platform/i18n/index.ts';
import type { Case, CaseKind, CaseState } from '../case.ts';

export type CasesTables = {
  case_numbers: { tenant_id: string; rollout_id: string; last: number };
  cases: {
    tenant_id: string;
    case_id: string;
    rollout_id: string;
    number: number;
    kind: CaseKind;
    state: CaseState;
    title: string;
    wish: string;
    why: string | null;
    fault_when: string | null;
    fault_where: string | null;
    area_key: string | null;
    reporter_id: string;
    form_id: string;
    language: Language;
    last_event_id: string;
    reported_at: string;
  };
  case_events: {
    tenant_id: string;
    event_id: string;
    case_id: string;
    from_state: CaseState | null;
    to_state: CaseState;
    actor_id: string;
    note: string | null;
    happened_at: string;
  };
  /** The reports of faults in a rollout: when the last one came, and when leads were told of many. */
  outages: { tenant_id: string; rollout_id: string; last_report_at: string; told_at: string | null };
  case_followers: { tenant_id: string; case_id: string; person_id: string; language: Language; joined_at: string };
};

export type CaseRecord = CasesTables['cases'] & Pick<CasesTables['case_events'], 'from_state' | 'to_state' | 'note'>;

export function toCase(row: CaseRecord): Case {
  return {
    id: row.case_id,
    rolloutId: row.rollout_id,
    number: row.number,
    kind: row.kind,
    state: row.state,
    title: row.title,
    wish: row.wish,
    why: row.why ?? undefined,
    when: row.fault_when ?? undefined,
    where: row.fault_where ?? undefined,
    areaKey: row.area_key ?? undefined,
    reporterId: row.reporter_id,
    language: row.language,
    reportedAt: row.reported_at,
    last: {
      id: row.last_event_id,
      from: row.from_state ?? undefined,
      to: row.to_state,
      note: row.note ?? undefined,
    },
  };
}
