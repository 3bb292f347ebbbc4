import type { Questions } from '../../questions/index.ts';
import type { Learning } from '../learning/service.ts';
import type { AnswersService } from '../service.ts';
import type { AnswersStore } from '../store/entries-store.ts';

export type AnswersDeps = {
  readonly service: AnswersService;
  readonly store: Pick<AnswersStore, 'rate' | 'takeBackRating' | 'pick'>;
  readonly questions: Pick<Questions, 'open' | 'withdraw'>;
  readonly learning: Pick<Learning, 'heed'>;
};
