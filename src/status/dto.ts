import { z } from 'zod';

const language = z.enum(['nb', 'nn', 'sv', 'da', 'en']);

/** A weekly status as it stands in its channel. */
export const postedStatusDto = z
  .object({
    /** The language that it was posted in, which its words are in. */
    language,
    title: z.string(),
    /** ISO-8601 UTC. */
    postedAt: z.string(),
    /** What to say of its being late. */
    late: z.string().optional(),
    /** As the lead wrote them. */
    highlights: z.object({ title: z.string(), text: z.string() }).optional(),
    sections: z.array(z.object({ title: z.string(), lines: z.array(z.string()) })),
  })
  .meta({ id: 'PostedStatus' });

export type PostedStatus = z.output<typeof postedStatusDto>;

export const channelDto = z
  .object({
    /** As it was called when its weekly status was set up. */
    name: z.string().optional(),
    /** It has a weekly status, posted or to come. */
    hasPlan: z.boolean(),
    /** When the next status comes, in the language of the call. */
    next: z.string().optional(),
    status: postedStatusDto.optional(),
  })
  .meta({ id: 'Channel' });

export type Channel = z.output<typeof channelDto>;

export const trialChannelsDto = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });
export type TrialChannels = z.output<typeof trialChannelsDto>;
