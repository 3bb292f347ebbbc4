import { createContext, useContext } from 'react';
import type { Me } from '../organisation/dto.ts';
import type { Api } from './api.ts';
import type { Listening } from './events.ts';

/** What every room needs: who is here, whom to ask, and who tells of changes. */
export type Session = {
  readonly me: Me;
  readonly api: Api;
  readonly changes: Listening;
  /** Goes to the chat with Losen; undefined where there is none to go to. */
  readonly openChat: (() => void) | undefined;
};

const SessionContext = createContext<Session | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('nobody is here');
  return session;
}

export function leads({ roles }: Me): boolean {
  return roles.includes('lead') || roles.includes('administrator');
}

/** Whether they keep the answers in order. */
export function keepsAnswers(me: Me): boolean {
  return leads(me) || me.roles.includes('specialist');
}

/** Whether they hold sessions. */
export function hosts(me: Me): boolean {
  return leads(me) || me.roles.includes('champion');
}

/** Whether they see how the rollout goes. */
export function seesInsights(me: Me): boolean {
  return leads(me) || me.roles.includes('champion');
}
