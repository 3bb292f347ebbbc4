import type { Feature } from '../platform/bot/index.ts';
import { isSignedIn } from './actions/deps.ts';
import { signInIntents } from './intents.ts';
import { onSignedIn, signInCommands, type SignInDoors, signInVerbs } from './chat.ts';

export type SignIn = {
  readonly feature: Feature;
  /** False where there is nothing to sign in to: trial mode, or no OAuth connection. */
  readonly isPossible: boolean;
  /** Asks the token service; somebody it cannot tell about counts as not signed in. */
  isSignedIn(channelUserId: string): Promise<boolean>;
};

/** Signing in once, so that something can be done in a person's name through Microsoft Graph. */
export function createSignIn(deps: SignInDoors): SignIn {
  return {
    isPossible: deps.tokens !== undefined,
    isSignedIn: (channelUserId) => isSignedIn(deps, channelUserId),
    feature: {
      name: 'signIn',
      intents: signInIntents,
      commands: signInCommands(deps),
      verbs: signInVerbs(deps),
      onSignedIn,
    },
  };
}
