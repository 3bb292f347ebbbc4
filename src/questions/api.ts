import { z } from 'zod';
import { overHttp } from '../kit/index.ts';
import { type Answer, cutPage, type Endpoint, fromCursor, pageOf, paging } from '../platform/http/index.ts';
import type { QuestionsDeps } from './actions/deps.ts';
import { pageMine, pageOpen, place, type QuestionView } from './actions/page.ts';
import { type Question, questionDto } from './dto.ts';

const query = z.object(paging);

/** Endpoints for the open questions, and the caller's own. */
export function questionsApi(deps: QuestionsDeps): readonly Endpoint[] {
  return [
    overHttp(
      pageMine,
      deps,
      {
        method: 'get',
        path: '/questions/mine',
        summary: 'What the caller passed on to the specialists, newest first',
        query,
        answers: pageOf(questionDto),
        input: ({ query: { cursor, limit } }) => ({ after: fromCursor(cursor, place), limit }),
      },
      { page: ({ items }, call) => page(items, call.query.limit) },
    ),
    overHttp(
      pageOpen,
      deps,
      {
        method: 'get',
        path: '/questions/open',
        summary: 'Questions that wait for an answer, oldest first',
        query,
        answers: pageOf(questionDto),
        input: ({ query: { cursor, limit } }) => ({ after: fromCursor(cursor, place), limit }),
      },
      { page: ({ items }, call) => page(items, call.query.limit) },
    ),
  ];
}

function page(views: readonly QuestionView[], limit: number): Answer<{ items: Question[]; next?: string }> {
  return { kind: 'ok', body: cutPage(views, limit, ({ openedAt, id }) => ({ openedAt, id }), toDto) };
}

function toDto({ id, text, language, areaName, openedAt, isDone, entryId, askedBy }: QuestionView): Question {
  return { id, text, language, area: areaName, openedAt, isDone, entryId, askedBy };
}
