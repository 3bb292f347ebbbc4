import { z } from 'zod';
import { action, type Actor, policy } from '../../kit/index.ts';
import { phaseOf } from '../session.ts';
import { type About, managed, sequenceOf, type SessionsDeps } from './deps.ts';

const ofManager = { who: policy.host, relation: 'sessionManager', presser: 'anyone', where: 'anywhere' } as const;
const ofSession = z.object({ session: z.uuid() });

/** Asks once before a session is cancelled. */
export const askCancel = action({
  ...ofManager,
  name: 'sessions.askCancel',
  effect: 'read',
  input: ofSession,
  run: (deps: SessionsDeps, by, { session: id }) => askedToCancel(deps, by, id),
});

export type CancelAsked = { readonly kind: 'ask' | 'closed' } & About;

export async function askedToCancel(deps: SessionsDeps, by: Actor, id: string): Promise<CancelAsked> {
  const session = await managed(deps, by, id);
  const phase = phaseOf(session, by.now);
  return { kind: phase === 'cancelled' || phase === 'over' ? 'closed' : 'ask', session };
}

type Cancelled = { readonly kind: 'cancelled' | 'alreadySo' | 'changed' | 'closed' } & About;

/** Cancels a session; those who booked are told. `closed`: it is over. */
export const cancel = action({
  ...ofManager,
  name: 'sessions.cancel',
  effect: 'edit',
  counts: 'creation',
  input: ofSession,
  async run(deps: SessionsDeps, by, { session: id }, { seen }): Promise<Cancelled> {
    const session = await managed(deps, by, id);
    if (phaseOf(session, by.now) === 'over') return { kind: 'closed', session };
    const isDone = await deps.service.cancel(by, session, sequenceOf(seen));
    const kept = await deps.service.find(by.tenantId, id);
    if (isDone) return { kind: 'cancelled', session: kept };
    // A second press finds it done.
    return { kind: kept.cancelled ? 'alreadySo' : 'changed', session: kept };
  },
});
