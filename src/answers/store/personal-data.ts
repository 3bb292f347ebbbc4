import { sql } from 'kysely';
import { extremesOfDays, type PersonalData, seenWith, sumsChanged } from '../../platform/db/index.ts';
import { sumsOfAskers } from './counts.ts';
import type { AnswersTables } from './tables.ts';

/** Questions are counted without their asker and their text; what was made of many of them stays. */
export const answersPersonalData: PersonalData = {
  rows: [
    {
      kind: 'questions',
      table: 'asked_questions',
      column: 'person_id',
      shows: ['question_id', 'text', 'language', 'asked_at', 'band', 'entry_id'],
      deletion: {
        stays: 'counted',
        // The question's own id keeps the pair unique, which once was the conversation's message.
        clears: { text: sql`''`, conversation_id: sql`'gone'`, activity_id: sql.ref('question_id') },
      },
    },
    {
      kind: 'questions',
      table: 'ratings',
      column: 'person_id',
      shows: ['question_id', 'entry_id', 'helped', 'rated_at'],
      deletion: { stays: 'counted' },
    },
    {
      kind: 'questions',
      table: 'picks',
      column: 'person_id',
      shows: ['question_id', 'entry_id', 'picked_at'],
      deletion: { stays: 'counted' },
    },
    {
      kind: 'questions',
      table: 'proposal_voices',
      column: 'person_id',
      shows: ['proposal_id', 'question_id'],
      deletion: 'delete',
    },
    {
      kind: 'work',
      table: 'proposals',
      column: 'decided_by',
      shows: ['proposal_id', 'wording', 'state', 'decided_at'],
      deletion: { stays: 'decided' },
    },
    {
      kind: 'work',
      table: 'thresholds',
      column: 'changed_by',
      shows: ['sure_percent', 'middling_percent', 'changed_at'],
      deletion: { stays: 'decided' },
    },
    {
      kind: 'work',
      table: 'entry_revisions',
      column: 'changed_by',
      shows: ['entry_id', 'revision', 'changed_at'],
      deletion: { stays: 'decided' },
    },
  ],
  beforeDeletion: async (untyped, { tenantId, personId }) => {
    const trx = seenWith<AnswersTables>(untyped);
    const asked = await trx
      .selectFrom('asked_questions')
      .select(['rollout_id', 'asked_at'])
      .where('tenant_id', '=', tenantId)
      .where('person_id', '=', personId)
      .execute();
    const spoken = await trx
      .selectFrom('proposal_voices')
      .select('proposal_id')
      .distinct()
      .where('tenant_id', '=', tenantId)
      .where('person_id', '=', personId)
      .execute();
    return async () => {
      // An undecided wording that nobody else has used is this person's text.
      for (const { proposal_id } of spoken) {
        await trx
          .deleteFrom('proposals')
          .where('tenant_id', '=', tenantId)
          .where('proposal_id', '=', proposal_id)
          .where('state', '=', 'open')
          .where((row) =>
            row.not(
              row.exists(
                row
                  .selectFrom('proposal_voices')
                  .select('person_id')
                  .where('proposal_voices.tenant_id', '=', tenantId)
                  .where('proposal_voices.proposal_id', '=', proposal_id),
              ),
            ),
          )
          .execute();
      }
      // Units are counted by their people, of whom there is one less.
      const counted = asked.map(({ rollout_id, asked_at }) => ({ rolloutId: rollout_id, at: asked_at }));
      for (const one of extremesOfDays(counted)) await sumsChanged(untyped, { tenantId, ...one }, sumsOfAskers);
    };
  },
};
