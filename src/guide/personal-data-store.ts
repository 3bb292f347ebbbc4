import type { PersonalData } from '../platform/db/index.ts';

/** That the personal chat was welcomed. */
export const guidePersonalData: PersonalData = {
  rows: [
    {
      kind: 'messages',
      table: 'welcomes',
      column: 'conversation_id',
      namedBy: 'conversation',
      shows: ['welcomed_at'],
      deletion: 'delete',
    },
  ],
};
