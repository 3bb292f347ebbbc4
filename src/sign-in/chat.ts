import { onCard, onMessage, speechOf } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import type { SignInDeps } from './actions/deps.ts';
import { end, enterCode, start } from './actions/sign-in.ts';
import { alreadyCard, lineCard, onlyPersonalCard, signedInCard, signedOutCard } from './cards.ts';

export type SignInDoors = SignInDeps & {
  /** "28:" and the bot's app id, for a link to its chat. */
  readonly botId: string;
};

/** What the sign-in window shows where it cannot hand the code over by itself. */
const code = /^\d{6}$/;

export function signInCommands(deps: SignInDoors): readonly Command[] {
  return [
    onMessage(
      start,
      deps,
      {
        name: 'sign in',
        intents: ['signIn.start'],
        input: () => ({}),
      },
      {
        ...startCards(deps),
        // The message with the sign-in window's button says it all.
        offered: async (_, turn) => {
          await offer(turn);
          return undefined;
        },
      },
    ),
    onMessage(
      end,
      deps,
      {
        name: 'sign out',
        intents: ['signIn.end'],
        input: () => ({}),
      },
      endCards(deps),
    ),
    onMessage(
      enterCode,
      deps,
      {
        name: 'sign-in code',
        recognises: ({ text, conversation }) =>
          deps.tokens !== undefined && conversation.kind === 'personal' && code.test(text.trim()),
        input: ({ text }) => ({ code: text.trim() }),
      },
      {
        signedIn: (_, turn) => signedInCard(speechOf(turn)),
        wrong: (_, turn) => lineCard('signIn.codeWrong', speechOf(turn)),
      },
    ),
  ];
}

/** The names stand on cards that lie in chats and channels. */
export function signInVerbs(deps: SignInDoors): Readonly<Record<string, Verb>> {
  return {
    'signIn.start': onCard(start, deps, {
      ...startCards(deps),
      offered: async (_, turn) => {
        await offer(turn);
        return lineCard('signIn.text', speechOf(turn));
      },
    }),
    'signIn.end': onCard(end, deps, endCards(deps)),
  };
}

/** What is said when the window has signed somebody in. */
export async function onSignedIn(turn: Turn): Promise<void> {
  await turn.reply(signedInCard(speechOf(turn)));
}

function startCards({ botId }: SignInDoors) {
  return {
    notNeeded: (_: unknown, turn: Turn): Card => lineCard('signIn.notNeeded', speechOf(turn)),
    notPossible: (_: unknown, turn: Turn): Card => lineCard('signIn.notPossible', speechOf(turn)),
    onlyPersonal: (_: unknown, turn: Turn): Card => onlyPersonalCard(botId, speechOf(turn)),
    already: (_: unknown, turn: Turn): Card => alreadyCard(speechOf(turn)),
  };
}

function endCards({ tokens }: SignInDoors) {
  return { signedOut: (_: unknown, turn: Turn): Card => signedOutCard(tokens !== undefined, speechOf(turn)) };
}

function offer({ t, offerSignIn }: Turn): Promise<boolean> {
  return offerSignIn({ text: t('signIn.text'), button: t('signIn.button') });
}
