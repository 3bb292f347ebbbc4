import { z } from 'zod';

/** How many weeks one can look back. */
export const periods = [4, 12, 26, 52] as const;

const count = z.number().int();

/** A week's numbers; those of fewer people than the smallest group are left out, and `isHidden` says so. */
export const insightsWeekDto = z
  .object({
    /** ISO week: "2026-W48". */
    week: z.string(),
    /** Its first day: an ISO date on the rollout's wall. */
    monday: z.string(),
    /** It has not ended yet. */
    isRunning: z.boolean(),
    questions: z.object({ isHidden: z.boolean(), asked: count.optional(), answered: count.optional() }),
    sessions: z.object({
      isHidden: z.boolean(),
      held: count.optional(),
      /** Of the sessions that have a limit; whole sessions' only. */
      places: count.optional(),
      booked: count.optional(),
      /** Left out until somebody has counted. */
      came: count.optional(),
      /** Some of the counts were a least. */
      isAtLeast: z.boolean(),
      /** Units of those who had booked. */
      units: count.optional(),
    }),
  })
  .meta({ id: 'InsightsWeek' });

export type InsightsWeek = z.output<typeof insightsWeekDto>;

export const insightsDto = z
  .object({
    weeks: z.array(insightsWeekDto),
    wishes: z.object({
      isHidden: z.boolean(),
      states: z.array(
        z.object({
          state: z.enum(['new', 'taken', 'planned', 'done', 'rejected', 'withdrawn']),
          count: count.optional(),
        }),
      ),
    }),
    /** Whose numbers the caller may see by themselves, each below its parent. */
    units: z.array(z.object({ key: z.string(), name: z.string(), depth: count })),
    /** Fewer people than this are not told of. */
    smallestGroup: count,
  })
  .meta({ id: 'Insights' });

export type Insights = z.output<typeof insightsDto>;

export const insightsQuery = z.object({
  weeks: z.coerce
    .number()
    .refine((value) => (periods as readonly number[]).includes(value))
    .default(12)
    .meta({ description: periods.join(', ') }),
  /** Left out for the whole rollout. */
  unit: z.string().max(200).optional(),
});

export const insightsTables = ['questions', 'sessions', 'wishes'] as const;
export type InsightsTable = (typeof insightsTables)[number];
