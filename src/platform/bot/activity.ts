import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { ConversationKind, Mention } from './feature.ts';

const account = z.looseObject({
  id: z.string().min(1).max(1000),
  name: z.string().optional(),
  aadObjectId: z.string().max(200).optional(),
});
const mention = z.looseObject({
  type: z.literal('mention'),
  mentioned: z.looseObject({ id: z.string() }),
  text: z.string().optional(),
});

/** The parts of an activity that the bot relies on; the rest passes through. */
const schema = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(1000).optional(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url(),
  name: z.string().optional(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  conversation: z.looseObject({
    id: z.string().min(1).max(1000),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  from: account,
  recipient: account,
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().min(1).max(200) }).optional() }).nullish(),
});

/** Reads what came over HTTP. @returns undefined when it is no activity that could be answered. */
export function readActivity(body: unknown): Activity | undefined {
  const result = schema.safeParse(body);
  return result.success ? (result.data as unknown as Activity) : undefined;
}

/** The Entra tenant that an activity comes from, in lower case. @returns undefined when it names none. */
export function tenantOf(activity: Activity): string | undefined {
  const data = activity.channelData as { tenant?: { id?: string } } | undefined;
  return (data?.tenant?.id ?? activity.conversation.tenantId)?.toLowerCase();
}

export function conversationKind(activity: Activity): ConversationKind {
  const kind = activity.conversation.conversationType;
  return kind === 'channel' || kind === 'groupChat' ? kind : 'personal';
}

/** True when the message names the bot, as it must outside the personal chat. */
export function mentionsBot(activity: Activity): boolean {
  return mentionsOf(activity).some((found) => found.mentioned.id === activity.recipient.id);
}

/** The words of a message without the mention of the bot; other people's mentions stay as they were typed. */
export function wordsOf(activity: Activity): string {
  const ownMentions = mentionsOf(activity).filter(
    (found) => found.mentioned.id === activity.recipient.id && found.text,
  );
  const bare = ownMentions.reduce((text, found) => text.replaceAll(found.text ?? '', ' '), activity.text ?? '');
  return bare.replace(/\u00a0|&nbsp;/g, ' ').trim();
}

/** The people that a message names beside the bot; a mention stands in the text as `text`. */
export function othersMentioned(activity: Activity): readonly Mention[] {
  return mentionsOf(activity)
    .filter((found) => found.mentioned.id !== activity.recipient.id)
    .map(({ mentioned, text }) => ({ channelUserId: mentioned.id, text: text ?? '' }));
}

function mentionsOf(activity: Activity): z.output<typeof mention>[] {
  return (Array.isArray(activity.entities) ? activity.entities : []).flatMap((entity) => {
    const result = mention.safeParse(entity);
    return result.success ? [result.data] : [];
  });
}
