import { z } from 'zod';

export const overviewDto = z.object({
  parts: z.array(
    z.object({
      kind: z.enum(['you', 'questions', 'cases', 'sessions', 'work', 'messages']),
      count: z.int(),
      stays: z.enum(['counted', 'archived', 'shared', 'decided']).optional().meta({
        description: 'Why it stays without the person; left out for what deletion removes',
      }),
    }),
  ),
});
export type OverviewDto = z.output<typeof overviewDto>;

export const sureDto = z.object({ sure: z.literal(true) });
export const deletionDto = z.object({ deleted: z.boolean() });
