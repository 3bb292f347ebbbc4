import { createContext, useContext } from 'react';
import type { Me } from '../organisation/dto.ts';
import type { Api } from './api.ts';
import type { Listening } from './events.ts';

/** What every room needs: the person, the API and the stream of changes. */
export type Session = {
  readonly me: Me;
  readonly api: Api;
  readonly changes: Listening;
  /** Opens the chat with Losen; undefined without a chat. */
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

/** Whether the person runs the installation. */
export function administrates({ roles }: Me): boolean {
  return roles.includes('administrator');
}

/** Whether the person maintains answers. */
export function keepsAnswers(me: Me): boolean {
  return leads(me) || me.roles.includes('specialist');
}

/** Whether the person holds sessions. */
export function hosts(me: Me): boolean {
  return leads(me) || me.roles.includes('champion');
}

/** Whether the person may see the insights. */
export function seesInsights(me: Me): boolean {
  return leads(me) || me.roles.includes('champion');
}
