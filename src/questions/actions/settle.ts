import { z } from 'zod';
import { action, onPage, policy } from '../../kit/index.ts';
import type { QuestionsDeps } from './deps.ts';
import { listFor, type ShowsList } from './list.ts';

/** Each action shows the list afterwards, at the same place. */
const byKeeper = { who: policy.keeper, presser: 'anyone', where: 'personal', effect: 'act' } as const;
const onRow = onPage.extend({ question: z.uuid() });

/** Marks a question as done. */
export const finish = action({
  ...byKeeper,
  name: 'questions.finish',
  input: onRow,
  async run(deps: QuestionsDeps, by, { question: id, from }): Promise<ShowsList> {
    const question = await deps.service.move(by, id, 'finish');
    return listFor(deps, by, from, { question });
  },
});

/** Marks a question as done because an entry answers it. */
export const tie = action({
  ...byKeeper,
  name: 'questions.tie',
  input: onRow.extend({ tiedTo: z.object({ entryId: z.uuid(), question: z.string() }) }),
  async run(deps: QuestionsDeps, by, { question: id, from, tiedTo }): Promise<ShowsList> {
    const question = await deps.service.move(by, id, 'finish', tiedTo.entryId);
    return listFor(deps, by, from, { question, tiedTo });
  },
});

/** Puts a question that was done on the list again; one that was withdrawn meanwhile stays off the list. */
export const reopen = action({
  ...byKeeper,
  name: 'questions.reopen',
  input: onRow,
  async run(deps: QuestionsDeps, by, { question: id, from }): Promise<ShowsList> {
    if (await deps.store.find(by.tenantId, id)) await deps.service.move(by, id, 'reopen');
    return listFor(deps, by, from);
  },
});
