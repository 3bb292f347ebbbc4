import type { Translate } from '../i18n/index.ts';
import { openUrl, text } from './elements.ts';
import { shorten } from './text.ts';
import type { CardElement } from './types.ts';

/** The personal tab's `entityId` in the manifest, and that of the chat, which Teams gives every bot. */
export const tabEntity = 'home';
const chatEntity = 'conversations';
/** The whole address must stay below the 1900 characters that Teams on Windows reads. */
const labelLength = 60;

/**
 * The address of something in the tab. `parts` is its path there, such as `cases` and an id; `label` is what Teams shows of
 * the link. Undefined where no address would lead there.
 */
export type TabAddress = (label: string, ...parts: readonly string[]) => string | undefined;

type Place = {
  /** The app as Teams knows it. */
  readonly teamsAppId: string | undefined;
  /** No slash at the end. */
  readonly publicUrl: string;
  /** Undefined in trial mode. */
  readonly bot: { readonly appId: string } | undefined;
};

/**
 * In Teams the personal tab opens at the thing. In trial mode there is no Teams, and it is the page on this machine. An
 * installation that has not said which app it is has no links: in a browser alone nobody can sign in.
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

/** Where people write to the bot. @returns undefined in trial mode, where there is no Teams. */
export function chatAddress({ teamsAppId, bot }: Omit<Place, 'publicUrl'>): string | undefined {
  if (!bot) return undefined;
  // The second is documented for bots; the first, documented for people, is what is left where the app's id has not been set.
  return teamsAppId === undefined
    ? `https://teams.microsoft.com/l/chat/0/0?users=28:${bot.appId}`
    : `https://teams.microsoft.com/l/entity/${teamsAppId}/${chatEntity}`;
}

/**
 * The way from a card to the same thing in the tab: a line below what the card says, so that its buttons stay what they
 * are. The line is pressed as a whole, since Teams opens a link within a text in another window.
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
