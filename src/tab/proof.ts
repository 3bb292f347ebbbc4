import type { Proof } from './api.ts';
import type { Host } from './host.ts';

const trialKey = 'losen.trial.person';

/** In the storage of this tab of the browser only, so that two tabs can be two people. */
export const trial = {
  personId: (): string | undefined => sessionStorage.getItem(trialKey) ?? undefined,
  choose: (id: string): void => sessionStorage.setItem(trialKey, id),
  leave: (): void => sessionStorage.removeItem(trialKey),
};

/** A token is fetched again this long before it runs out. */
const marginMs = 60_000;
/** What a token is good for by itself where nothing can be read of it. */
const usualMs = 5 * 60_000;

/** How the server knows the person: by the token of Teams, in trial mode by whom they say that they are. */
export function proofOf(host: Host): Proof {
  let kept: { readonly token: string; readonly until: number } | undefined;
  return {
    authorization: async (again) => {
      if (host.kind === 'browser') {
        const id = trial.personId();
        return id === undefined ? undefined : `Trial ${id}`;
      }
      // By the browser's own clock from now on, which need not be right: only what has passed of it counts.
      if (!kept || again || performance.now() > kept.until) {
        const token = await host.token();
        kept = { token, until: performance.now() + lifeOf(token) - marginMs };
      }
      return `Bearer ${kept.token}`;
    },
  };
}

function lifeOf(token: string): number {
  try {
    const claims = JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'))) as {
      iat?: number;
      exp?: number;
    };
    return claims.exp && claims.iat ? Math.min((claims.exp - claims.iat) * 1000, usualMs) : usualMs;
  } catch {
    return usualMs;
  }
}
