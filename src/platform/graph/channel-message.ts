import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import type { Card } from '../cards/index.ts';

export type ChannelMessage = {
  /** A permanent id of this post, such as the id of its intent row; becomes the id of the attachment. */
  readonly postId: string;
  /**
   * A visible line that is unique in the channel, such as "Ukestatus 47/2026 · SAMPLE-7". It is also the notification
   * text. Teams strips hidden HTML, so a post is found again by this line and the attachment's id.
   */
  readonly marker: string;
  /** Links only: Teams does not send presses on a card posted through Graph to any bot. */
  readonly card: Card;
};

const cardType = 'application/vnd.microsoft.card.adaptive';

/**
 * The body of a post.
 * @throws TypeError when the card carries an action for the bot, or the marker is blank.
 * @see https://learn.microsoft.com/graph/api/channel-post-messages (example 4: send a card)
 */
export function channelMessageBody(message: ChannelMessage): ChatMessage {
  if (message.marker.trim() === '') throw new TypeError('a post needs a marker to be found again by');
  const content = JSON.stringify(message.card, (key, value: unknown) => {
    if (key === 'type' && (value === 'Action.Execute' || value === 'Action.Submit')) {
      throw new TypeError(`${value} does nothing in a card that Graph posts: use Action.OpenUrl`);
    }
    return value;
  });
  const id = escapeHtml(message.postId);
  return {
    body: {
      contentType: 'html',
      content: `<p>${escapeHtml(message.marker)}</p><attachment id="${id}"></attachment>`,
    },
    attachments: [{ id: message.postId, contentType: cardType, content }],
  };
}

/** Whether a message from the channel is this post; a message that only quotes the marker is not. */
export function isPost(message: ChatMessage, post: Pick<ChannelMessage, 'postId' | 'marker'>): boolean {
  const cards = (message.attachments ?? []).filter(({ contentType }) => contentType === cardType);
  if (cards.some(({ id }) => id === post.postId)) return true;
  return cards.length > 0 && visibleText(message.body?.content ?? '').includes(oneLine(post.marker));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function visibleText(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole);
  return oneLine(text);
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
