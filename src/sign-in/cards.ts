import { type Card, card, type CardAction, execute, openUrl, text } from '../platform/cards/index.ts';
import type { Words } from '../kit/index.ts';
import type { MessageKey } from '../platform/i18n/index.ts';

type Line = Extract<MessageKey, `signIn.${string}`>;

/** One sentence about signing in, with what can be done next. */
export function lineCard(line: Line, { language, t }: Words, actions: readonly CardAction[] = []): Card {
  const said = t(line);
  return card({ language, summary: said, body: [text(said)], actions });
}

export function signedInCard(words: Words): Card {
  return lineCard('signIn.signedIn', words, [execute(words.t('signIn.signOut'), 'signIn.end')]);
}

export function alreadyCard(words: Words): Card {
  return lineCard('signIn.already', words, [execute(words.t('signIn.signOut'), 'signIn.end')]);
}

/** @param isPossible whether there is something to sign in to again. */
export function signedOutCard(isPossible: boolean, words: Words): Card {
  return lineCard('signIn.signedOut', words, isPossible ? [execute(words.t('signIn.button'), 'signIn.start')] : []);
}

/** Leads to the bot's chat, with the words typed in. */
export function onlyPersonalCard(botId: string, words: Words): Card {
  const { t } = words;
  const link = `https://teams.microsoft.com/l/chat/0/0?users=${botId}&message=${encodeURIComponent(t('signIn.phrase'))}`;
  return lineCard('signIn.onlyPersonal', words, [openUrl(t('signIn.openChat'), link)]);
}
