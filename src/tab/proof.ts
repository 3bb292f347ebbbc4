import type { Proof } from './api.ts';
import type { Host } from './host.ts';

const trialKey = 'losen.trial.person';

/** Stored for this browser tab only, so that two tabs can be two people. */
export const trial = {
  personId: (): string | undefined => sessionStorage.getItem(trialKey) ?? undefined,
  choose: (id: string): void => sessionStorage.setItem(trialKey, id),
  leave: (): void => sessionStorage.removeItem(trialKey),
};

/** A token is renewed this long before it expires. */
const marginMs = 60_000;
/** Assumed lifetime of a token that cannot be parsed. */
const assumedLifeMs = 5 * 60_000;

/** Identifies the person to the server: by the token from Teams, in trial mode by the chosen person. */
export function proofOf(host: Host): Proof {
  let kept: { readonly token: string; readonly until: number } | undefined;
  return {
    authorization: async (again) => {
      if (host.kind === 'browser') {
        const id = trial.personId();
        return id === undefined ? undefined : `Trial ${id}`;
      }
      // Only elapsed time counts, because the browser's clock may be wrong.
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
    return claims.exp && claims.iat ? Math.min((claims.exp - claims.iat) * 1000, assumedLifeMs) : assumedLifeMs;
  } catch {
    return assumedLifeMs;
  }
}
