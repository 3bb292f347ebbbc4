import type { Actor } from '../../kit/index.ts';
import type { Banks } from '../bank.ts';
import type { Entry } from '../entry.ts';
import type { Asked } from '../asked.ts';
import type { AskedQuestion } from '../store/asked-question.ts';
import type { AnswersStore } from '../store/entries-store.ts';
import { isNewTo, speaksFor, wordingOf } from './proposal.ts';
import type { Decision, LearningStore } from './store/proposals-store.ts';

export type Learning = ReturnType<typeof createLearning>;

type Spoken = Pick<AskedQuestion, 'id' | 'text' | 'language'> & { readonly rolloutId: string };

/** Learns from what people pick, under the control of the people who maintain answers. */
export function createLearning(deps: {
  readonly store: LearningStore;
  readonly answers: Pick<AnswersStore, 'picksOf' | 'ratingsOf'>;
  readonly banks: Pick<Banks, 'change' | 'spokenLanguage'>;
}) {
  const { store, answers, banks } = deps;

  async function propose(by: Actor, question: Spoken, entry: Entry): Promise<void> {
    const wording = wordingOf(question.text);
    if (!wording || !isNewTo(entry, wording)) return;
    await store.propose({
      ...wording,
      tenantId: by.tenantId,
      rolloutId: question.rolloutId,
      entryId: entry.id,
      // The language of the answer may differ from the question's own.
      language: (await banks.spokenLanguage(question.text)) ?? question.language,
      personId: by.person.id,
      questionId: question.id,
      proposedAt: by.now,
    });
  }

  async function takeBack(by: Actor, questionId: string, entryId: string): Promise<void> {
    await store.takeBack({ tenantId: by.tenantId, entryId, personId: by.person.id, questionId });
  }

  return {
    propose,
    takeBack,

    /** Records the person's current reaction to an entry other than the first one shown. */
    async heed({ by, question }: Asked, entry: Entry): Promise<void> {
      if (!question.candidates.includes(entry.id)) return;
      const isTheirs = (one: { readonly personId: string; readonly entryId: string }) =>
        one.personId === by.person.id && one.entryId === entry.id;
      const [picks, ratings] = await Promise.all([
        answers.picksOf(by.tenantId, question.id),
        answers.ratingsOf(by.tenantId, question.id),
      ]);
      const made = { picked: picks.some(isTheirs), helped: ratings.find(isTheirs)?.helped };
      await (speaksFor(question, entry.id, made) ? propose(by, question, entry) : takeBack(by, question.id, entry.id));
    },

    /** Resolves when the next question is matched with the accepted wordings. */
    async accept(decision: Decision): Promise<void> {
      const changed = await store.accept(decision);
      if (changed.length > 0) await banks.change(decision.tenantId, decision.rolloutId, changed);
    },

    refuse: (decision: Decision) => store.refuse(decision),

    async undo({ personId, decidedAt, ...where }: Decision): Promise<void> {
      const changed = await store.undo(where, { personId, at: decidedAt });
      if (changed.length > 0) await banks.change(where.tenantId, where.rolloutId, changed);
    },
  };
}
