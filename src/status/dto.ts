import { z } from 'zod';

const language = z.enum(['nb', 'nn', 'sv', 'da', 'en']);

/** A weekly status as posted in its channel. */
export const postedStatusDto = z
  .object({
    /** The language of the post. */
    language,
    title: z.string(),
    /** ISO-8601 UTC. */
    postedAt: z.string(),
    /** A note that it was late. */
    late: z.string().optional(),
    /** As the lead wrote them. */
    highlights: z.object({ title: z.string(), text: z.string() }).optional(),
    sections: z.array(z.object({ title: z.string(), lines: z.array(z.string()) })),
  })
  .meta({ id: 'PostedStatus' });

export type PostedStatus = z.output<typeof postedStatusDto>;

export const channelDto = z
  .object({
    /** Its name when the weekly status was set up. */
    name: z.string().optional(),
    /** True if it has a weekly status, posted or planned. */
    hasPlan: z.boolean(),
    /** When the next status is due, in the language of the call. */
    next: z.string().optional(),
    status: postedStatusDto.optional(),
  })
  .meta({ id: 'Channel' });

export type Channel = z.output<typeof channelDto>;

export const trialChannelsDto = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });
export type TrialChannels = z.output<typeof trialChannelsDto>;
