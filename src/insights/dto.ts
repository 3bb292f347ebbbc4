import { z } from 'zod';

/** Periods to choose from, in weeks. */
export const periods = [4, 12, 26, 52] as const;

const count = z.number().int();

/** A week's numbers; numbers of fewer people than the smallest group are left out, and `isHidden` is true. */
export const insightsWeekDto = z
  .object({
    /** ISO week: "2026-W48". */
    week: z.string(),
    /** Its first day: a local ISO date. */
    monday: z.string(),
    /** True until the week has ended. */
    isRunning: z.boolean(),
    questions: z.object({ isHidden: z.boolean(), asked: count.optional(), answered: count.optional() }),
    sessions: z.object({
      isHidden: z.boolean(),
      held: count.optional(),
      /** Places in sessions with a limit; only for the whole rollout. */
      places: count.optional(),
      booked: count.optional(),
      /** Left out until a head-count is entered. */
      came: count.optional(),
      /** True when some head-counts are minimums. */
      isAtLeast: z.boolean(),
      /** Number of units of the people who had booked. */
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
    /** Units whose numbers the caller may see separately, each below its parent. */
    units: z.array(z.object({ key: z.string(), name: z.string(), depth: count })),
    /** Numbers of fewer people than this are hidden. */
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
