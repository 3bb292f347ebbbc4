import type { Channel, ChatMessage } from '@microsoft/microsoft-graph-types';
import type { Actor } from './actor.ts';
import { type ChannelMessage, channelMessageBody, isPost } from './channel-message.ts';
import { type GraphClient, path } from './client.ts';
import { type GraphAnswer, type GraphFault, traceOf } from './outcome.ts';
import { needs } from './permissions.ts';

export type ChannelAddress = { readonly teamId: string; readonly channelId: string };

export type ChannelFacts = {
  readonly id: string;
  readonly name: string;
  /** Private and shared channels accept posts only from their members. */
  readonly membership: 'standard' | 'private' | 'shared';
  /** Nobody can post to an archived channel. */
  readonly archived: boolean;
};

export type Channels = {
  /**
   * Not repeatable: after `unknown`, or `failed` with `maybeDone`, look for it with {@link Channels.findPost} or ask.
   */
  post(as: Actor, to: ChannelAddress, message: ChannelMessage): Promise<Posted | GraphFault>;
  /**
   * Looks for a post among the channel's messages, without replies. A post whose answer was lost may appear some
   * seconds late, and a deleted post looks like no post.
   * @returns `absent` only when everything since `sinceUtc` was seen, `undecided` when there was too much to read.
   */
  findPost(as: Actor, at: ChannelAddress, post: SoughtPost): Promise<Found | GraphFault>;
  /** Replaces a posted card. Repeatable. No feature calls it yet, so no permission of it is missed. */
  update(
    as: Actor,
    at: ChannelAddress & { readonly messageId: string },
    message: ChannelMessage,
  ): Promise<Updated | GraphFault>;
  lookUp(as: Actor, at: ChannelAddress): Promise<({ readonly kind: 'channel' } & ChannelFacts) | GraphFault>;
  /** No feature calls it yet. @returns the team's channels that the actor may see; the app sees no private channels. */
  list(as: Actor, teamId: string): Promise<Listed | GraphFault>;
};

export type SoughtPost = {
  readonly postId: string;
  readonly marker: string;
  /** ISO instant before which the post cannot exist. */
  readonly sinceUtc: string;
};

export type Posted = { readonly kind: 'posted'; readonly messageId: string };
export type Found = { readonly kind: 'found'; readonly messageId: string } | { readonly kind: 'absent' | 'undecided' };
export type Updated = { readonly kind: 'updated' };
export type Listed = { readonly kind: 'channels'; readonly channels: readonly ChannelFacts[] };

/** Graph gives 50 messages a page at most; https://learn.microsoft.com/graph/api/channel-list-messages, read 2026-11. */
const pageSize = 50;
/** 200 messages since a post that was tried minutes ago: more is not worth the requests (4 a second for one team). */
const pageLimit = 4;

export function createChannels(client: GraphClient): Channels {
  async function post(as: Actor, to: ChannelAddress, message: ChannelMessage): Promise<Posted | GraphFault> {
    const reply = await client.send({
      as,
      needs: needs.postMessage,
      method: 'POST',
      path: messagesPath(to),
      body: channelMessageBody(message),
      pacedFor: `${to.teamId} ${to.channelId}`,
    });
    if (reply.kind !== 'answered') return reply;
    const messageId = bodyOf<ChatMessage>(reply.answer).id;
    // Accepted, but without an id: the channel must be read to learn it.
    return messageId ? { kind: 'posted', messageId } : { kind: 'unknown', trace: traceOf(reply.answer) };
  }

  async function findPost(as: Actor, at: ChannelAddress, sought: SoughtPost): Promise<Found | GraphFault> {
    let query = `$top=${pageSize}`;
    for (let page = 0; page < pageLimit; page += 1) {
      const reply = await client.send({ as, needs: needs.readMessages, method: 'GET', path: messagesPath(at), query });
      if (reply.kind !== 'answered') return reply;
      const { items: messages, next } = readPage<ChatMessage>(reply.answer);
      const mine = messages.find((message) => message.id && isPost(message, sought));
      if (mine?.id) return { kind: 'found', messageId: mine.id };
      if (next === undefined || allBefore(messages, sought.sinceUtc)) return { kind: 'absent' };
      query = next;
    }
    return { kind: 'undecided' };
  }

  async function update(
    as: Actor,
    at: ChannelAddress & { readonly messageId: string },
    message: ChannelMessage,
  ): Promise<Updated | GraphFault> {
    const reply = await client.send({
      as,
      needs: needs.updateMessage,
      method: 'PATCH',
      path: `${messagesPath(at)}${path`/${at.messageId}`}`,
      body: channelMessageBody(message),
    });
    return reply.kind === 'answered' ? { kind: 'updated' } : reply;
  }

  async function lookUp(as: Actor, at: ChannelAddress) {
    const reply = await client.send({
      as,
      needs: needs.readChannels,
      method: 'GET',
      path: path`/teams/${at.teamId}/channels/${at.channelId}`,
    });
    if (reply.kind !== 'answered') return reply;
    return { kind: 'channel', ...channelFacts(bodyOf<Channel>(reply.answer)) } as const;
  }

  async function list(as: Actor, teamId: string): Promise<Listed | GraphFault> {
    const reply = await client.send({
      as,
      needs: needs.readChannels,
      method: 'GET',
      path: path`/teams/${teamId}/channels`,
    });
    if (reply.kind !== 'answered') return reply;
    return { kind: 'channels', channels: readPage<Channel>(reply.answer).items.map(channelFacts) };
  }

  return { post, findPost, update, lookUp, list };
}

function messagesPath({ teamId, channelId }: ChannelAddress): string {
  return path`/teams/${teamId}/channels/${channelId}/messages`;
}

/** An answer with status 2xx has the shape that Microsoft documents; every field of it is optional in the types. */
function bodyOf<T extends object>(answer: GraphAnswer): T {
  return (typeof answer.body === 'object' && answer.body !== null ? answer.body : {}) as T;
}

function readPage<T extends object>(answer: GraphAnswer): { readonly items: readonly T[]; readonly next?: string } {
  const body = bodyOf<{ value?: readonly T[]; '@odata.nextLink'?: string }>(answer);
  const link = body['@odata.nextLink'];
  // Only the query is reused: tokens are sent to the configured address only.
  const next = link && URL.canParse(link) ? new URL(link).search.slice(1) : undefined;
  return { items: Array.isArray(body.value) ? body.value : [], ...(next ? { next } : {}) };
}

/** Compares the last change, by which the pages are sorted: an old thread with a new reply comes early. */
function allBefore(messages: readonly ChatMessage[], sinceUtc: string): boolean {
  if (messages.length === 0) return false;
  const since = Date.parse(sinceUtc);
  return messages.every((message) => Date.parse(message.lastModifiedDateTime ?? message.createdDateTime ?? '') < since);
}

function channelFacts(channel: Channel): ChannelFacts {
  const { membershipType } = channel;
  return {
    id: channel.id ?? '',
    name: channel.displayName ?? '',
    membership: membershipType === 'private' || membershipType === 'shared' ? membershipType : 'standard',
    archived: channel.isArchived ?? false,
  };
}
