import { stateMachine } from '../kit/index.ts';

export const questionStates = ['open', 'done'] as const;
export type QuestionState = (typeof questionStates)[number];
export type QuestionAct = 'finish' | 'reopen';

/** The life cycle of an open question. The person who asked it may withdraw it, which deletes it. */
export const lifeCycle = stateMachine<QuestionState, QuestionAct, 'keeper'>([
  { from: ['open'], act: 'finish', to: 'done', who: 'keeper' },
  { from: ['done'], act: 'reopen', to: 'open', who: 'keeper' },
]);
