import { z } from 'zod';

/** A question passed on to the specialists. */
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
    /** The entry that answers it, if one was found. */
    entryId: z.string().optional(),
    /** Shown to the people who maintain answers. */
    askedBy: z.string().optional(),
  })
  .meta({ id: 'Question' });

export type Question = z.output<typeof questionDto>;
