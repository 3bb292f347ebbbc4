import type { ExpressionBuilder } from 'kysely';
import type { AnswersTables } from '../../store/tables.ts';

/** Number of people who meant the proposal's entry with its wording. */
export function people(row: ExpressionBuilder<AnswersTables, 'proposals'>) {
  return row
    .selectFrom('proposal_voices')
    .select((voice) => voice.fn.count<number>('person_id').distinct().as('people'))
    .whereRef('proposal_voices.tenant_id', '=', 'proposals.tenant_id')
    .whereRef('proposal_voices.proposal_id', '=', 'proposals.proposal_id')
    .$asScalar()
    .$notNull();
}

/** Drafts and retired entries take no wordings. */
export function entryInUse(row: ExpressionBuilder<AnswersTables, 'proposals'>) {
  return row
    .selectFrom('entries')
    .select('entries.entry_id')
    .whereRef('entries.tenant_id', '=', 'proposals.tenant_id')
    .whereRef('entries.entry_id', '=', 'proposals.entry_id')
    .where('entries.state', 'in', ['published', 'specialists']);
}

/** A refused wording must not come back when its language is guessed differently the next time. */
export function refusedElsewhere(row: ExpressionBuilder<AnswersTables, 'proposals'>) {
  return row
    .selectFrom('proposals as other')
    .select('other.proposal_id')
    .whereRef('other.tenant_id', '=', 'proposals.tenant_id')
    .whereRef('other.entry_id', '=', 'proposals.entry_id')
    .whereRef('other.folded', '=', 'proposals.folded')
    .where('other.state', '=', 'refused');
}
