import type { Organisation } from '../../organisation/index.ts';
import type { Questions } from '../../questions/index.ts';
import type { PeopleService } from '../service.ts';

export type PeopleDeps = {
  readonly service: PeopleService;
  readonly organisation: Pick<Organisation, 'rollout'>;
  readonly questions: Pick<Questions, 'open' | 'find' | 'withdraw'>;
};

/** It names people, so in a channel it is answered in the personal chat. */
export const namingPeople = { who: 'anyone', presser: 'anyone', where: 'personal', effect: 'read' } as const;
