import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { action, type Actor } from '../../kit/index.ts';
import type { BookingOutcome } from '../service.ts';
import type { Session } from '../session.ts';
import type { About, SessionsDeps } from './deps.ts';

/** None of them is an error of the caller: each comes with the current session. */
export type Booked = { readonly kind: BookingOutcome | 'unbooked' } & About;

/** Who comes is nobody else's business, and the card has the join link. */
const ofOneself = { who: 'anyone', relation: 'self', presser: 'anyone', where: 'personal', effect: 'act' } as const;

/** Books a place, or gives it back. */
export const book = action({
  ...ofOneself,
  name: 'sessions.book',
  input: z.object({ session: z.uuid(), isBooked: z.boolean() }),
  run: async (deps: SessionsDeps, by, { session: id, isBooked }): Promise<Booked> =>
    booked(deps, by, await deps.service.find(by.tenantId, id), isBooked),
});

export async function booked(deps: SessionsDeps, by: Actor, session: Session, isBooked: boolean): Promise<Booked> {
  const kind = await (isBooked ? deps.service.book(by, session) : deps.service.unbook(by, session));
  return { kind, session: await deps.service.find(by.tenantId, session.id) };
}

/** @throws AppError session_not_found. */
export async function numbered({ store, organisation }: SessionsDeps, by: Actor, number: number): Promise<Session> {
  const rollout = await organisation.rollout(by.tenantId);
  const session = await store.findNumber(by.tenantId, rollout.id, number);
  if (!session) throw new AppError('session_not_found');
  return session;
}
