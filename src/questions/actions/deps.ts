import type { Actor } from '../../kit/index.ts';
import { areaName, type Organisation, type Rollout } from '../../organisation/index.ts';
import type { QuestionsService } from '../service.ts';
import type { OpenQuestion, QuestionsStore } from '../store/questions-store.ts';

export type QuestionsDeps = {
  readonly service: QuestionsService;
  readonly store: QuestionsStore;
  readonly organisation: Pick<Organisation, 'rollout' | 'namesOf'>;
};

/** Adds the names of the areas to questions, in the reader's language. */
export function inAreas<Q extends OpenQuestion>(
  questions: readonly Q[],
  rollout: Rollout,
  { language }: Pick<Actor, 'language'>,
): readonly (Q & { readonly areaName: string | undefined })[] {
  return questions.map((question) => ({ ...question, areaName: areaName(rollout, question.areaKey, language) }));
}
