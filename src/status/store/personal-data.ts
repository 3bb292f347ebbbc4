import { sql } from 'kysely';
import type { PersonalData } from '../../platform/db/index.ts';

/** A channel's plan goes on without its owner; the other leads are told of it then. */
export const statusPersonalData: PersonalData = {
  rows: [
    {
      kind: 'work',
      table: 'status_plans',
      column: 'owner_id',
      shows: ['channel_name', 'team_name', 'language', 'weekday', 'time', 'state', 'owner_language'],
      deletion: { stays: 'shared', clears: { owner_language: sql.ref('language') } },
    },
    {
      kind: 'work',
      table: 'status_posts',
      column: 'decided_by',
      shows: ['week', 'date', 'state', 'highlights', 'posted_at'],
      deletion: { stays: 'decided', unsigns: ['highlights'] },
    },
    {
      kind: 'work',
      table: 'status_posts',
      column: 'actor_id',
      shows: ['week', 'date', 'state', 'posted_at'],
      deletion: { stays: 'decided', toNull: true },
    },
    { kind: 'messages', table: 'status_told', column: 'person_id', shows: ['post_id'], deletion: 'delete' },
  ],
};
