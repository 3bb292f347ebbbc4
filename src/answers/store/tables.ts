import type { Language } from '../../platform/i18n/index.ts';
import type { EntryState, OwnerRole } from '../entry.ts';
import type { Band } from '../asking.ts';
import type { ProposalState } from '../learning/life-cycle.ts';

export type AnswersTables = {
  entries: {
    tenant_id: string;
    entry_id: string;
    rollout_id: string;
    key: string;
    /** From 1; incremented by every change. */
    revision: number;
    area_key: string;
    state: EntryState;
    source_url: string | null;
    reviewed_on: string | null;
    review_by: string | null;
    owner_role: OwnerRole;
    is_public: number;
    /** Null for the text. */
    answered_by: string | null;
  };
  entry_texts: {
    tenant_id: string;
    entry_id: string;
    language: Language;
    question: string;
    answer: string;
    alternatives: string;
  };
  /** An entry at each revision, as JSON; `changed_at` is null for entries older than the revision history. */
  entry_revisions: {
    tenant_id: string;
    entry_id: string;
    revision: number;
    content: string;
    changed_at: string | null;
    changed_by: string | null;
  };
  asked_questions: {
    tenant_id: string;
    question_id: string;
    rollout_id: string;
    person_id: string;
    conversation_id: string;
    activity_id: string;
    text: string;
    language: Language;
    asked_at: string;
    band: Band;
    entry_id: string | null;
    score: number | null;
    candidates: string;
  };
  ratings: {
    tenant_id: string;
    question_id: string;
    person_id: string;
    entry_id: string;
    helped: number;
    rated_at: string;
  };
  picks: { tenant_id: string; question_id: string; person_id: string; entry_id: string; picked_at: string };
  proposals: {
    tenant_id: string;
    proposal_id: string;
    rollout_id: string;
    entry_id: string;
    language: Language;
    folded: string;
    wording: string;
    state: ProposalState;
    proposed_at: string;
    decided_at: string | null;
    decided_by: string | null;
    /** Language of the entry's text that the wording was added to; null if the entry already had it. */
    added_to: Language | null;
  };
  /** The people whose questions led to a proposal: counted, never shown. */
  proposal_voices: { tenant_id: string; proposal_id: string; person_id: string; question_id: string };
  thresholds: {
    tenant_id: string;
    rollout_id: string;
    sure_percent: number;
    middling_percent: number;
    changed_at: string;
    changed_by: string;
  };
};
