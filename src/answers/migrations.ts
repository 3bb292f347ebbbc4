import { keptSumsMigrations, type Migration } from '../platform/db/index.ts';

export const answersMigrations: readonly Migration[] = [
  ...keptSumsMigrations,
  {
    name: '0003-answers',
    up: async (db, types) => {
      await db.schema
        .createTable('entries')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('entry_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('area_key', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('source_url', 'text')
        .addColumn('reviewed_on', 'text')
        .addColumn('review_by', 'text')
        .addColumn('owner_role', 'text', (column) => column.notNull())
        .addColumn('is_public', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('entries_key', ['tenant_id', 'entry_id'])
        .addUniqueConstraint('entries_by_key', ['tenant_id', 'rollout_id', 'key'])
        .execute();
      await db.schema
        .createTable('entry_texts')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('entry_id', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('answer', 'text', (column) => column.notNull())
        .addColumn('alternatives', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('entry_texts_key', ['tenant_id', 'entry_id', 'language'])
        .execute();
      await db.schema
        .createTable('asked_questions')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('question_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('conversation_id', 'text', (column) => column.notNull())
        .addColumn('activity_id', 'text', (column) => column.notNull())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('asked_at', types.instant, (column) => column.notNull())
        .addColumn('band', 'text', (column) => column.notNull())
        .addColumn('entry_id', 'text')
        .addColumn('score', 'double precision')
        .addColumn('candidates', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('asked_questions_key', ['tenant_id', 'question_id'])
        .addUniqueConstraint('asked_questions_by_activity', ['tenant_id', 'conversation_id', 'activity_id'])
        .execute();
      await db.schema
        .createTable('ratings')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('question_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('entry_id', 'text', (column) => column.notNull())
        .addColumn('helped', 'integer', (column) => column.notNull())
        .addColumn('rated_at', types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('ratings_key', ['tenant_id', 'question_id', 'person_id', 'entry_id'])
        .execute();
      await db.schema
        .createTable('picks')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('question_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('entry_id', 'text', (column) => column.notNull())
        .addColumn('picked_at', types.instant, (column) => column.notNull())
        .addPrimaryKeyConstraint('picks_key', ['tenant_id', 'question_id', 'person_id', 'entry_id'])
        .execute();
    },
  },
  {
    name: '0007-learning',
    up: async (db, types) => {
      await db.schema
        .createTable('proposals')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('proposal_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('entry_id', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('folded', 'text', (column) => column.notNull())
        .addColumn('wording', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('proposed_at', types.instant, (column) => column.notNull())
        .addColumn('decided_at', types.instant)
        .addColumn('decided_by', 'text')
        .addColumn('added_to', 'text')
        .addPrimaryKeyConstraint('proposals_key', ['tenant_id', 'proposal_id'])
        .addUniqueConstraint('proposals_by_wording', ['tenant_id', 'entry_id', 'language', 'folded'])
        .execute();
      await db.schema
        .createIndex('proposals_by_state')
        .on('proposals')
        .columns(['tenant_id', 'rollout_id', 'state'])
        .execute();
      await db.schema
        .createTable('proposal_voices')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('proposal_id', 'text', (column) => column.notNull())
        .addColumn('person_id', 'text', (column) => column.notNull())
        .addColumn('question_id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('proposal_voices_key', ['tenant_id', 'proposal_id', 'person_id', 'question_id'])
        .execute();
      await db.schema
        .createTable('thresholds')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('rollout_id', 'text', (column) => column.notNull())
        .addColumn('sure_percent', 'integer', (column) => column.notNull())
        .addColumn('middling_percent', 'integer', (column) => column.notNull())
        .addColumn('changed_at', types.instant, (column) => column.notNull())
        .addColumn('changed_by', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('thresholds_key', ['tenant_id', 'rollout_id'])
        .execute();
    },
  },
  {
    name: '0011-entry-revisions',
    up: async (db, types) => {
      await db.schema
        .alterTable('entries')
        .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(1))
        .execute();
      await db.schema
        .createTable('entry_revisions')
        .addColumn('tenant_id', 'text', (column) => column.notNull())
        .addColumn('entry_id', 'text', (column) => column.notNull())
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addColumn('changed_at', types.instant)
        .addColumn('changed_by', 'text')
        .addPrimaryKeyConstraint('entry_revisions_key', ['tenant_id', 'entry_id', 'revision'])
        .execute();
    },
  },
  {
    name: '0012-asked-by-time',
    up: async (db) => {
      // A covering index, so that counting a year's questions reads the index only.
      await db.schema
        .createIndex('asked_questions_by_time')
        .on('asked_questions')
        .columns(['tenant_id', 'rollout_id', 'asked_at', 'entry_id', 'person_id'])
        .execute();
    },
  },
  {
    name: '0019-answered-by',
    up: async (db) => {
      await db.schema.alterTable('entries').addColumn('answered_by', 'text').execute();
    },
  },
  {
    name: '0019-my-data-answers',
    up: async (db) => {
      // What is somebody's is looked for when they ask for it, or for its deletion.
      await db.schema
        .createIndex('asked_questions_by_person')
        .on('asked_questions')
        .columns(['tenant_id', 'person_id'])
        .execute();
      await db.schema.createIndex('ratings_by_person').on('ratings').columns(['tenant_id', 'person_id']).execute();
      await db.schema.createIndex('picks_by_person').on('picks').columns(['tenant_id', 'person_id']).execute();
      await db.schema
        .createIndex('proposal_voices_by_person')
        .on('proposal_voices')
        .columns(['tenant_id', 'person_id'])
        .execute();
      await db.schema
        .createIndex('proposals_by_decider')
        .on('proposals')
        .columns(['tenant_id', 'decided_by'])
        .execute();
      await db.schema
        .createIndex('entry_revisions_by_person')
        .on('entry_revisions')
        .columns(['tenant_id', 'changed_by'])
        .execute();
    },
  },
  {
    name: '0020-entries-by-review',
    up: async (db) => {
      // The health check counts what is past its review date.
      await db.schema
        .createIndex('entries_by_review')
        .on('entries')
        .columns(['tenant_id', 'state', 'review_by'])
        .execute();
    },
  },
];
