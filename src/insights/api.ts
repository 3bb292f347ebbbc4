import { z } from 'zod';
import { overHttp } from '../kit/index.ts';
import type { Endpoint } from '../platform/http/index.ts';
import { show } from './actions/show.ts';
import { csvFile, rowsOf } from './csv.ts';
import { insightsDto, insightsQuery, insightsTables } from './dto.ts';
import type { InsightsService } from './service.ts';

/** The endpoints of the insights. */
export function insightsApi(service: InsightsService): readonly Endpoint[] {
  return [
    overHttp(
      show,
      service,
      {
        method: 'get',
        path: '/insights',
        summary: 'Questions and reach of sessions by week, and wishes by state; of a unit where one is named',
        query: insightsQuery,
        answers: insightsDto,
        input: ({ query }) => query,
      },
      { shown: ({ insights }) => ({ kind: 'ok', body: insights }) },
    ),
    overHttp(
      show,
      service,
      {
        method: 'get',
        path: '/insights/:table/csv',
        summary: 'The same numbers as CSV, in UTF-8 with a byte order mark',
        params: z.object({ table: z.enum(insightsTables) }),
        query: insightsQuery,
        fileType: 'text/csv',
        answers: z.string(),
        input: ({ query }) => query,
      },
      {
        shown: ({ insights }, { params: { table }, query, t, language }) => ({
          kind: 'file',
          bytes: csvFile(rowsOf(table, insights, t), language),
          name: `losen-${table}-${query.weeks}.csv`,
          type: 'text/csv; charset=utf-8',
        }),
      },
    ),
  ];
}
