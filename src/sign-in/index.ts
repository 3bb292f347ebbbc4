import { z } from 'zod';
import { byAnyone, type Feature, type Turn, type UserTokens, verb } from '../platform/bot/index.ts';
import { type Card, execute, openUrl } from '../platform/cards/index.ts';
import { signInCard } from './cards.ts';

export type SignIn = {
  readonly feature: Feature;
  /** False where there is nothing to sign in to: trial mode, or no OAuth connection. */
  readonly isPossible: boolean;
  /** Asks the token service; somebody it cannot tell about counts as not signed in. */
  isSignedIn(channelUserId: string): Promise<boolean>;
};

const nothing = z.object({});
/** What the sign-in window shows where it cannot hand the code over by itself. */
const code = /^\d{6}$/;

/** Signing in once, so that something can be done in a person's name through Microsoft Graph. */
export function createSignIn(deps: {
  readonly tokens: UserTokens | undefined;
  readonly isTrial: boolean;
  /** "28:" and the bot's app id, for a link to its chat. */
  readonly botId: string;
}): SignIn {
  const { tokens } = deps;

  const isSignedIn = async (channelUserId: string, given?: string) => {
    const token = await tokens?.tokenOf(channelUserId, given).catch(() => undefined);
    return token !== undefined;
  };

  /** @returns undefined when the message with the sign-in window's button says it all. */
  async function start(turn: Turn): Promise<Card | undefined> {
    const { t } = turn;
    const said = (line: string, actions: Parameters<typeof signInCard>[1] = []) =>
      signInCard(line, actions, { language: turn.person.language, t });
    if (!tokens) return said(deps.isTrial ? t('signIn.notNeeded') : t('signIn.notPossible'));
    if (turn.conversation.kind !== 'personal') {
      const link = `https://teams.microsoft.com/l/chat/0/0?users=${deps.botId}&message=${encodeURIComponent(t('signIn.phrase'))}`;
      return said(t('signIn.onlyPersonal'), [openUrl(t('signIn.openChat'), link)]);
    }
    if (await isSignedIn(turn.person.channelUserId)) {
      return said(t('signIn.already'), [execute(t('signIn.signOut'), 'signIn.end')]);
    }
    await turn.offerSignIn({ text: t('signIn.text'), button: t('signIn.button') });
    return undefined;
  }

  async function end(turn: Turn): Promise<Card> {
    const { t } = turn;
    await tokens?.signOut(turn.person.channelUserId);
    const again = tokens ? [execute(t('signIn.button'), 'signIn.start')] : [];
    return signInCard(t('signIn.signedOut'), again, { language: turn.person.language, t });
  }

  function signedIn(turn: Turn): Card {
    const { t } = turn;
    const speech = { language: turn.person.language, t };
    return signInCard(t('signIn.signedIn'), [execute(t('signIn.signOut'), 'signIn.end')], speech);
  }

  return {
    isPossible: tokens !== undefined,
    isSignedIn: (channelUserId) => isSignedIn(channelUserId),
    feature: {
      name: 'signIn',
      commands: [
        {
          name: 'sign in',
          // In a channel it leads to the personal chat by itself, with the words typed in.
          where: 'anywhere',
          who: 'anyone',
          relation: 'self',
          phrases: ['logg inn', 'logg på', 'logga in', 'log ind', 'log på', 'sign in', 'log in'],
          handle: async (turn) => {
            const answer = await start(turn);
            if (answer) await turn.reply(answer);
          },
        },
        {
          name: 'sign out',
          where: 'personal',
          who: 'anyone',
          relation: 'self',
          phrases: ['logg ut', 'logg av', 'logga ut', 'log ud', 'log af', 'sign out', 'log out'],
          handle: async (turn) => turn.reply(await end(turn)),
        },
        {
          name: 'sign-in code',
          where: 'personal',
          who: 'anyone',
          relation: 'self',
          phrases: [],
          matches: ({ text, conversation }) =>
            tokens !== undefined && conversation.kind === 'personal' && code.test(text.trim()),
          handle: async (turn) => {
            const { t, person } = turn;
            const fits = await isSignedIn(person.channelUserId, turn.text.trim());
            const wrong = () => signInCard(t('signIn.codeWrong'), [], { language: person.language, t });
            await turn.reply(fits ? signedIn(turn) : wrong());
          },
        },
      ],
      verbs: {
        'signIn.start': verb({ ...byAnyone, relation: 'self' }, nothing, async (turn) => {
          const { t } = turn;
          const answer = await start(turn);
          return answer ?? signInCard(t('signIn.text'), [], { language: turn.person.language, t });
        }),
        'signIn.end': verb({ ...byAnyone, relation: 'self' }, nothing, (turn) => end(turn)),
      },
      onSignedIn: async (turn) => turn.reply(signedIn(turn)),
    },
  };
}
