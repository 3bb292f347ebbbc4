import { z } from 'zod';

/** A question that somebody passed on to the specialists. */
export const questionDto = z
  .object({
    id: z.string(),
    text: z.string(),
    language: z.enum(['nb', 'nn', 'sv', 'da', 'en']),
    /** Named in the language of the call. */
    area: z.string().optional(),
    /** ISO-8601 UTC. */
    openedAt: z.string(),
    isDone: z.boolean(),
    /** The entry that answers it, where one was found. */
    entryId: z.string().optional(),
    /** Shown to those who keep the answers. */
    askedBy: z.string().optional(),
  })
  .meta({ id: 'Question' });

export type Question = z.output<typeof questionDto>;
