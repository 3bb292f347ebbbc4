import type { Organisation } from '../../../organisation/index.ts';
import type { Questions } from '../../../questions/index.ts';
import type { Banks } from '../../bank.ts';
import type { Learning } from '../service.ts';
import type { LearningStore } from '../store/proposals-store.ts';

export type LearningDeps = {
  readonly learning: Learning;
  readonly store: LearningStore;
  readonly banks: Pick<Banks, 'bank'>;
  readonly organisation: Pick<Organisation, 'rollout' | 'namesOf'>;
  readonly questions: Pick<Questions, 'find' | 'list' | 'tie' | 'reopen'>;
};
