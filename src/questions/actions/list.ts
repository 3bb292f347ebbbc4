import { action, type Actor, listPageSize, onPage, pageAt, policy } from '../../kit/index.ts';
import type { OpenList, TiedTo } from '../open-list.ts';
import type { FoundQuestion, OpenQuestion } from '../store/questions-store.ts';
import { inAreas, type QuestionsDeps } from './deps.ts';

export type ShowsList = { readonly kind: 'list'; readonly list: OpenList };

/** Open questions, oldest first, for a card. */
export const listOpen = action({
  name: 'questions.listOpen',
  who: policy.keeper,
  presser: 'anyone',
  where: 'personal',
  effect: 'read',
  input: onPage,
  run: (deps: QuestionsDeps, by, { from }) => listFor(deps, by, from),
});

/** @param justDone the question just marked as done, which stays in its place with undo. */
export async function listFor(
  { store, organisation }: QuestionsDeps,
  by: Actor,
  asked: number,
  justDone?: { readonly question: FoundQuestion; readonly tiedTo?: TiedTo },
): Promise<ShowsList> {
  const rollout = await organisation.rollout(by.tenantId);
  const done = justDone?.question.doneBy === undefined ? undefined : justDone.question;
  const read = (from: number, size: number) => store.page(by.tenantId, rollout.id, from, size);
  // The question just marked as done keeps its place, even when it was the last on its page.
  const page = done ? { from: asked, ...(await read(asked, listPageSize)) } : await pageAt(asked, read);
  const { from, total, items } = page;
  const shown: readonly OpenQuestion[] = done ? [done, ...items].sort(byAge).slice(0, listPageSize) : items;
  const askers = shown.map(({ personId }) => personId);
  const names = await organisation.namesOf(by.tenantId, done?.doneBy ? [...askers, done.doneBy] : askers);
  const doneBy = done && (names.get(done.doneBy ?? '') ?? by.t('questions.somebody'));
  const rows = inAreas(shown, rollout, by).map((question) => ({
    ...question,
    askedBy: names.get(question.personId),
    doneBy: question.id === done?.id ? doneBy : undefined,
    tiedTo: question.id === done?.id ? justDone?.tiedTo : undefined,
  }));
  return { kind: 'list', list: { total, from, rows, timeZone: rollout.timeZone } };
}

function byAge(first: OpenQuestion, second: OpenQuestion): number {
  return first.openedAt.localeCompare(second.openedAt) || first.id.localeCompare(second.id);
}
