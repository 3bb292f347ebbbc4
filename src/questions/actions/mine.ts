import { action, onPage, pageIn } from '../../kit/index.ts';
import type { MyQuestions } from '../open-list.ts';
import { inAreas, type QuestionsDeps } from './deps.ts';

/** Enough for anybody: a person who has asked more sees the newest. */
const mostListed = 200;

/** A person's own questions that were passed on, newest first, with what became of them; for a card. */
export const listMine = action({
  name: 'questions.listMine',
  who: 'anyone',
  relation: 'self',
  presser: 'anyone',
  where: 'personal',
  effect: 'read',
  input: onPage,
  async run({ store, organisation }: QuestionsDeps, by, { from }): Promise<{ kind: 'mine'; list: MyQuestions }> {
    const rollout = await organisation.rollout(by.tenantId);
    const questions = await store.ofPerson(by.tenantId, by.person.id, undefined, mostListed);
    return { kind: 'mine', list: { ...pageIn(inAreas(questions, rollout, by), from), timeZone: rollout.timeZone } };
  },
});
