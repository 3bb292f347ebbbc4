import type { Language } from '../platform/i18n/index.ts';
import type { EntryState, OwnerRole } from './entry.ts';
import type { Band } from './asking.ts';

export type AnswersTables = {
  entries: {
    tenant_id: string;
    entry_id: string;
    rollout_id: string;
    key: string;
    area_key: string;
    state: EntryState;
    source_url: string | null;
    reviewed_on: string | null;
    review_by: string | null;
    owner_role: OwnerRole;
    is_public: number;
  };
  entry_texts: {
    tenant_id: string;
    entry_id: string;
    language: Language;
    question: string;
    answer: string;
    alternatives: string;
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
};
