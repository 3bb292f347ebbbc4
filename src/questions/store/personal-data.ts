import type { PersonalData } from '../../platform/db/index.ts';

/** A question that waits goes with its asker; who has dealt with one is no longer said. */
export const questionsPersonalData: PersonalData = {
  rows: [
    {
      kind: 'questions',
      table: 'open_questions',
      column: 'person_id',
      shows: ['question_id', 'text', 'language', 'area_key', 'opened_at', 'done_at', 'entry_id'],
      deletion: 'delete',
    },
    {
      kind: 'work',
      table: 'open_questions',
      column: 'done_by',
      shows: ['question_id', 'done_at', 'entry_id'],
      deletion: { stays: 'decided' },
    },
  ],
};
