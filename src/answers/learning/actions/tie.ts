import { z } from 'zod';
import { AppError } from '../../../errors.ts';
import { action, listPageSize, onPage, policy } from '../../../kit/index.ts';
import type { ShowsList } from '../../../questions/index.ts';
import { type Candidate, mayRead, textFor } from '../../entry.ts';
import type { LearningDeps } from './deps.ts';

type ShowsCandidates = {
  readonly kind: 'candidates';
  readonly question: { readonly id: string; readonly text: string };
  readonly candidates: readonly Candidate[];
};

const byKeeper = { who: policy.keeper, presser: 'anyone', where: 'personal' } as const;
const ofQuestion = onPage.extend({ question: z.uuid() });
const ofEntry = ofQuestion.extend({ entry: z.uuid() });

/** Offers the entries that may answer an open question. */
export const openTie = action({
  ...byKeeper,
  name: 'answers.openTie',
  effect: 'read',
  input: ofQuestion,
  async run(deps: LearningDeps, { tenantId, person, language }, { question: id }): Promise<ShowsCandidates> {
    const { question, bank } = await openQuestion(deps, tenantId, id);
    const matches = await bank.match(question.text, question.language, (entry) => mayRead(entry, person.roles));
    const candidates = matches.slice(0, listPageSize).flatMap((match) => {
      const entry = bank.find(match.id);
      const text = entry && textFor(entry, language);
      return text ? [{ entryId: match.id, question: text.question, language: text.language }] : [];
    });
    return { kind: 'candidates', question, candidates };
  },
});

/** Links an open question to the entry that answers it; its text becomes a proposed wording of the entry. */
export const tieTo = action({
  ...byKeeper,
  name: 'answers.tieTo',
  effect: 'act',
  counts: 'creation',
  input: ofEntry,
  async run(deps: LearningDeps, by, { question: id, entry: entryId, from }): Promise<ShowsList> {
    const { question, bank } = await openQuestion(deps, by.tenantId, id);
    const entry = bank.find(entryId);
    if (!entry || !mayRead(entry, by.person.roles)) throw new AppError('entry_not_found');
    // Another person has dealt with it meanwhile.
    if (question.doneBy !== undefined && question.doneBy !== by.person.id) return deps.questions.list(by, from);
    await deps.learning.propose(by, question, entry);
    const tiedTo = { entryId, question: textFor(entry, by.language)?.question ?? '' };
    return deps.questions.tie(by, { question: id, from, tiedTo });
  },
});

/** Undoes the link: the question is open again, and its text no longer counts for the entry. */
export const untie = action({
  ...byKeeper,
  name: 'answers.untie',
  effect: 'act',
  input: ofEntry,
  async run(deps: LearningDeps, by, { question, entry, from }): Promise<ShowsList> {
    await deps.learning.takeBack(by, question, entry);
    return deps.questions.reopen(by, { question, from });
  },
});

/** @throws AppError question_not_found. */
async function openQuestion({ questions, organisation, banks }: LearningDeps, tenantId: string, questionId: string) {
  const question = await questions.find(tenantId, questionId);
  if (!question) throw new AppError('question_not_found');
  const rollout = await organisation.rollout(tenantId);
  return { question: { ...question, rolloutId: rollout.id }, bank: await banks.bank(tenantId, rollout) };
}
