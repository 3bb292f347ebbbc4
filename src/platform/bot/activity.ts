import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { ConversationKind, Mention } from './feature.ts';

/** Ids become path segments of a URL, where these two would point to another resource. */
const isAddressable = (id: string) => id !== '.' && id !== '..';
const identifier = z.string().min(1).max(1000).refine(isAddressable);
/** Teams sends null for unknown values. */
const words = z.string().nullish().transform(orUndefined);
const smallId = z.string().max(200).nullish().transform(orUndefined);

const mention = z.object({ type: z.literal('mention'), mentioned: z.object({ id: z.string() }), text: words });
const account = z.object({ id: identifier, name: words, aadObjectId: smallId });
/** Items of a list that describes an event. Items that do not fit are dropped. */
const member = z.object({ id: z.string() });
const members = z
  .unknown()
  .optional()
  .transform((list) => understood(member, list));

/**
 * An activity after validation: every field has its type, and fields that nobody reads are left out. A field that says
 * where the activity comes from or what was written must be valid; a field that only describes an event is left out
 * when it is invalid. `value` is anything: verbs and invokes have schemas of their own.
 */
const schema = z.object({
  type: z.string().min(1).max(100),
  id: z.string().max(1000).refine(isAddressable).nullish().transform(orUndefined),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  name: words,
  text: words,
  locale: words,
  replyToId: z.string().max(1000).refine(isAddressable).nullish().transform(orUndefined),
  deliveryMode: z.enum(['normal', 'notification', 'expectReplies']).optional().catch(undefined),
  conversation: z.object({
    id: identifier,
    conversationType: words,
    tenantId: smallId,
    isGroup: z.boolean().optional().catch(undefined),
  }),
  from: account,
  recipient: account,
  channelData: z
    .object({
      tenant: z
        .object({ id: z.string().min(1).max(200) })
        .nullish()
        .transform(orUndefined),
      team: z.object({ id: words, aadGroupId: words, name: words }).nullish().transform(orUndefined),
      channel: z.object({ id: words, name: words }).nullish().transform(orUndefined),
    })
    .nullish()
    .transform(orUndefined),
  entities: z
    .unknown()
    .optional()
    .transform((list) => understood(mention, list)),
  action: z.string().optional().catch(undefined),
  membersAdded: members,
  membersRemoved: members,
  value: z.unknown().optional(),
});

function orUndefined<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined;
}

function understood<T extends z.ZodType>(one: T, list: unknown): z.output<T>[] {
  return (Array.isArray(list) ? list : []).flatMap((part: unknown) => {
    const result = one.safeParse(part);
    return result.success ? [result.data] : [];
  });
}

/** Parses a request body. @returns undefined for anything that is not an activity that could be answered. */
export function readActivity(body: unknown): Activity | undefined {
  const result = schema.safeParse(body);
  return result.success ? (result.data as unknown as Activity) : undefined;
}

/** The Entra tenant that an activity comes from, in lower case. @returns undefined when it names no tenant. */
export function tenantOf(activity: Activity): string | undefined {
  const data = activity.channelData as { tenant?: { id?: string } } | undefined;
  return (data?.tenant?.id ?? activity.conversation.tenantId)?.toLowerCase();
}

export function conversationKind(activity: Activity): ConversationKind {
  const kind = activity.conversation.conversationType;
  return kind === 'channel' || kind === 'groupChat' ? kind : 'personal';
}

/** True when the message names the bot, which is required outside the personal chat. */
export function mentionsBot(activity: Activity): boolean {
  return mentionsOf(activity).some((found) => found.mentioned.id === activity.recipient.id);
}

/** The text of a message without the mention of the bot; other mentions stay as typed. */
export function wordsOf(activity: Activity): string {
  const ownMentions = mentionsOf(activity).filter(
    (found) => found.mentioned.id === activity.recipient.id && found.text,
  );
  const bare = ownMentions.reduce((text, found) => text.replaceAll(found.text ?? '', ' '), activity.text ?? '');
  return bare.replace(/\u00a0|&nbsp;/g, ' ').trim();
}

/** The people that a message mentions, without the bot; a mention appears in the text as `text`. */
export function othersMentioned(activity: Activity): readonly Mention[] {
  return mentionsOf(activity)
    .filter((found) => found.mentioned.id !== activity.recipient.id)
    .map(({ mentioned, text }) => ({ channelUserId: mentioned.id, text: text ?? '' }));
}

function mentionsOf(activity: Activity): readonly z.output<typeof mention>[] {
  return (activity.entities ?? []) as unknown as readonly z.output<typeof mention>[];
}
