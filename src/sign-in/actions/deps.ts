import type { UserTokens } from '../../platform/bot/index.ts';

export type SignInDeps = {
  /** Undefined where there is nothing to sign in to. */
  readonly tokens: UserTokens | undefined;
  readonly isTrial: boolean;
};

/** Asks the token service; somebody it cannot tell about counts as not signed in. @param code what a person typed. */
export async function isSignedIn({ tokens }: Pick<SignInDeps, 'tokens'>, channelUserId: string, code?: string) {
  const token = await tokens?.tokenOf(channelUserId, code).catch(() => undefined);
  return token !== undefined;
}
