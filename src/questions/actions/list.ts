import { action, type Actor, onPage, policy } from '../../kit/index.ts';
import { type OpenList, pageSize, type TiedTo } from '../open-list.ts';
import type { FoundQuestion, OpenQuestion } from '../store.ts';
import { inAreas, type QuestionsDeps } from './deps.ts';

export type ShowsList = { readonly kind: 'list'; readonly list: OpenList };

/** The questions that wait for an answer, oldest first, for a card. */
export const listOpen = action({
  name: 'questions.listOpen',
  who: policy.keeper,
  presser: 'anyone',
  where: 'personal',
  effect: 'read',
  input: onPage,
  run: (deps: QuestionsDeps, by, { from }) => listFor(deps, by, from),
});

/** @param justDone stays in its place, with the way back. */
export async function listFor(
  { store, organisation }: QuestionsDeps,
  by: Actor,
  from: number,
  justDone?: { readonly question: FoundQuestion; readonly tiedTo?: TiedTo },
): Promise<ShowsList> {
  const rollout = await organisation.rollout(by.tenantId);
  const { total, items } = await store.page(by.tenantId, rollout.id, from, pageSize);
  const done = justDone?.question.doneBy === undefined ? undefined : justDone.question;
  const shown: readonly OpenQuestion[] = done ? [done, ...items].sort(byAge).slice(0, pageSize) : items;
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
