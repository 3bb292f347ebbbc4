import type { Translate } from '../i18n/index.ts';
import { openUrl, text } from './elements.ts';
import { shorten } from './text.ts';
import type { CardElement } from './types.ts';

/** The personal tab's `entityId` in the manifest, and the one that Teams gives every bot's chat. */
export const tabEntity = 'home';
const chatEntity = 'conversations';
/** The whole address must stay below the 1900 characters that Teams on Windows reads. */
const labelLength = 60;

/**
 * The address of something in the tab. `parts` is its path there, such as `cases` and an id; `label` is the link's name
 * in Teams. Undefined where no link works.
 */
export type TabAddress = (label: string, ...parts: readonly string[]) => string | undefined;

type Place = {
  /** Id of the app in Teams. */
  readonly teamsAppId: string | undefined;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  /** Undefined in trial mode. */
  readonly bot: { readonly appId: string } | undefined;
};

/**
 * In Teams the personal tab opens at the item. In trial mode, without Teams, the page on this machine opens. An
 * installation without a Teams app id has no links, because nobody can sign in outside Teams.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function createTabAddress({ teamsAppId, publicUrl, bot }: Place): TabAddress {
  return (label, ...parts) => {
    const path = parts.map(encodeURIComponent).join('/');
    const page = `${publicUrl}/tab/#/${path}`;
    if (!bot) return page;
    if (teamsAppId === undefined) return undefined;
    const query = [
      ['webUrl', page],
      ['label', shorten(label, labelLength)],
      ['context', JSON.stringify({ subEntityId: path })],
    ].map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`);
    return `https://teams.microsoft.com/l/entity/${teamsAppId}/${tabEntity}?${query.join('&')}`;
  };
}

/** Address of the chat with the bot. @returns undefined in trial mode, where there is no Teams. */
export function chatAddress({ teamsAppId, bot }: Omit<Place, 'publicUrl'>): string | undefined {
  if (!bot) return undefined;
  // The second is documented for bots; the first, documented for people, is the fallback without an app id.
  return teamsAppId === undefined
    ? `https://teams.microsoft.com/l/chat/0/0?users=28:${bot.appId}`
    : `https://teams.microsoft.com/l/entity/${teamsAppId}/${chatEntity}`;
}

/**
 * A link from a card to the same item in the tab, as a line below the content, so that the card's buttons stay the
 * same. The whole line is pressable, because Teams opens a link inside a text in a new window.
 */
export function openInTab(
  { t, tab }: { readonly t: Translate; readonly tab: TabAddress },
  label: string,
  ...parts: readonly string[]
): readonly CardElement[] {
  const url = tab(label, ...parts);
  if (url === undefined) return [];
  const words = t('bot.openInTab');
  return [{ type: 'Container', items: [text(words, { color: 'accent' })], selectAction: openUrl(words, url) }];
}
