import { z } from 'zod';
import { areaName, type Organisation } from '../organisation/index.ts';
import type { Role } from '../platform/bot/index.ts';
import { type Call, cutPage, type Endpoint, endpoint, fromCursor, pageOf, paging } from '../platform/http/index.ts';
import { type Question, questionDto } from './dto.ts';
import type { ListedQuestion, QuestionsStore } from './store.ts';

type Deps = {
  readonly store: QuestionsStore;
  readonly organisation: Organisation;
  /** Who sees what everybody has asked. */
  readonly readers: readonly Role[];
};

const place = z.object({ openedAt: z.string().max(40), id: z.string().max(100) });

/** Questions that nobody has answered yet, and the caller's own. */
export function questionsApi({ store, organisation, readers }: Deps): readonly Endpoint[] {
  async function page(
    call: Pick<Call, 'tenantId' | 'language'>,
    limit: number,
    rows: readonly ListedQuestion[],
    showsNames: boolean,
  ) {
    const rollout = await organisation.rollout(call.tenantId);
    const names = await organisation.namesOf(call.tenantId, showsNames ? rows.map((row) => row.personId) : []);
    const toItem = (row: ListedQuestion): Question => ({
      id: row.id,
      text: row.text,
      language: row.language,
      area: areaName(rollout, row.areaKey, call.language),
      openedAt: row.openedAt,
      isDone: row.isDone,
      entryId: row.entryId,
      askedBy: names.get(row.personId),
    });
    const body = cutPage(rows, limit, ({ openedAt, id }) => ({ openedAt, id }), toItem);
    return { kind: 'ok' as const, body };
  }

  return [
    endpoint({
      method: 'get',
      path: '/questions/mine',
      summary: 'What the caller passed on to the specialists, newest first',
      audience: 'signedIn',
      relation: 'self',
      effect: 'read',
      query: z.object(paging),
      answers: pageOf(questionDto),
      handle: async (call) => {
        const { cursor, limit } = call.query;
        const before = fromCursor(cursor, place);
        return page(call, limit, await store.ofPerson(call.tenantId, call.person.id, before, limit + 1), false);
      },
    }),
    endpoint({
      method: 'get',
      path: '/questions/open',
      summary: 'Questions that wait for an answer, oldest first',
      audience: readers,
      effect: 'read',
      query: z.object(paging),
      answers: pageOf(questionDto),
      handle: async (call) => {
        const { cursor, limit } = call.query;
        const rollout = await organisation.rollout(call.tenantId);
        const after = fromCursor(cursor, place);
        return page(call, limit, await store.waiting(call.tenantId, rollout.id, after, limit + 1), true);
      },
    }),
  ];
}
