import { z } from 'zod';
import { type Call, type Endpoint, endpoint } from '../platform/http/index.ts';
import { csvFile, rowsOf } from './csv.ts';
import { type Insights, insightsDto, insightsQuery, insightsTables } from './dto.ts';
import { type InsightsService, readers } from './service.ts';

/** How the rollout goes, in numbers. */
export function insightsApi(service: InsightsService): readonly Endpoint[] {
  const insights = ({
    tenantId,
    person,
    now,
    query,
  }: Call<unknown, z.output<typeof insightsQuery>>): Promise<Insights> =>
    service.insights({ tenantId, person, now, weeks: query.weeks, unit: query.unit });

  return [
    endpoint({
      method: 'get',
      path: '/insights',
      summary: 'Questions and reach of sessions by week, and wishes by state; of a unit where one is named',
      audience: readers,
      effect: 'read',
      query: insightsQuery,
      answers: insightsDto,
      handle: async (call) => ({ kind: 'ok', body: await insights(call) }),
    }),
    endpoint({
      method: 'get',
      path: '/insights/:table/csv',
      summary: 'The same numbers as CSV, in UTF-8 with a byte order mark',
      audience: readers,
      effect: 'read',
      params: z.object({ table: z.enum(insightsTables) }),
      query: insightsQuery,
      fileType: 'text/csv',
      answers: z.string(),
      handle: async (call) => {
        const { table } = call.params;
        return {
          kind: 'file',
          bytes: csvFile(rowsOf(table, await insights(call), call.t), call.language),
          name: `losen-${table}-${call.query.weeks}.csv`,
          type: 'text/csv; charset=utf-8',
        };
      },
    }),
  ];
}
