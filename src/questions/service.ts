import { AppError } from '../errors.ts';
import type { Actor } from '../kit/index.ts';
import type { Changes } from '../platform/db/index.ts';
import { lifeCycle, type QuestionAct } from './life-cycle.ts';
import type { FoundQuestion, NewOpenQuestion, QuestionsStore } from './store/questions-store.ts';

export type QuestionsService = ReturnType<typeof createQuestionsService>;

/** Passes questions on, and settles them. */
export function createQuestionsService(deps: {
  readonly store: QuestionsStore;
  readonly changes: Pick<Changes, 'tell'>;
}) {
  const { store } = deps;
  const changed = (tenantId: string) => deps.changes.tell(tenantId, 'questions');

  /** @throws AppError question_not_found. */
  async function find(tenantId: string, questionId: string): Promise<FoundQuestion> {
    const question = await store.find(tenantId, questionId);
    if (!question) throw new AppError('question_not_found');
    return question;
  }

  return {
    async open(question: NewOpenQuestion): Promise<{ readonly kind: 'opened' | 'alreadyOpen' }> {
      const isNew = await store.open(question);
      changed(question.tenantId);
      return { kind: isNew ? 'opened' : 'alreadyOpen' };
    },

    async withdraw(tenantId: string, questionId: string): Promise<void> {
      await store.withdraw(tenantId, questionId);
      changed(tenantId);
    },

    /**
     * Makes a transition of the life cycle; repeating it changes nothing.
     * @param entryId the entry that answers a finished question.
     * @throws AppError question_not_found.
     */
    async move(by: Actor, questionId: string, act: QuestionAct, entryId?: string): Promise<FoundQuestion> {
      const { tenantId, person, now } = by;
      const question = await find(tenantId, questionId);
      const state = question.doneBy === undefined ? 'open' : 'done';
      const to = lifeCycle.targetOf({ state, previous: undefined }, act);
      if (to === undefined) return question;
      await (to === 'done'
        ? store.markDone(tenantId, questionId, person.id, now, entryId)
        : store.reopen(tenantId, questionId));
      changed(tenantId);
      return find(tenantId, questionId);
    },
  };
}
