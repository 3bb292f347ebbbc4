import { z } from 'zod';
import { action } from '../../kit/index.ts';
import { isSignedIn, type SignInDeps } from './deps.ts';

type Started = { readonly kind: 'notNeeded' | 'notPossible' | 'onlyPersonal' | 'already' | 'offered' };

const self = { who: 'anyone', relation: 'self', presser: 'anyone' } as const;

/** Offers the sign-in window, where there is something to sign in to. In a channel it leads to the personal chat. */
export const start = action({
  ...self,
  name: 'signIn.start',
  where: 'anywhere',
  effect: 'act',
  input: z.object({}),
  async run(deps: SignInDeps, { person, conversation }): Promise<Started> {
    if (!deps.tokens) return { kind: deps.isTrial ? 'notNeeded' : 'notPossible' };
    if (conversation?.kind !== 'personal') return { kind: 'onlyPersonal' };
    return { kind: (await isSignedIn(deps, person.channelUserId)) ? 'already' : 'offered' };
  },
});

/** Takes the code that the sign-in window shows where it cannot hand it over by itself. */
export const enterCode = action({
  ...self,
  name: 'signIn.enterCode',
  where: 'personal',
  effect: 'act',
  input: z.object({ code: z.string() }),
  async run(deps: SignInDeps, { person }, { code }): Promise<{ readonly kind: 'signedIn' | 'wrong' }> {
    return { kind: (await isSignedIn(deps, person.channelUserId, code)) ? 'signedIn' : 'wrong' };
  },
});

/** Signs the person out. */
export const end = action({
  ...self,
  name: 'signIn.end',
  where: 'personal',
  effect: 'act',
  input: z.object({}),
  async run({ tokens }: SignInDeps, { person }): Promise<{ readonly kind: 'signedOut' }> {
    await tokens?.signOut(person.channelUserId);
    return { kind: 'signedOut' };
  },
});
