import { z } from 'zod';
import { action, policy, typed } from '../../kit/index.ts';
import { readHeadCount } from '../booking/head-count.ts';
import { type HeadCount, phaseOf, type Session } from '../session.ts';
import { type About, managed, type SessionsDeps } from './deps.ts';

const ofSession = z.object({ session: z.uuid() });
/** How long a number alone is taken for a session's head-count. */
const countingMs = 14 * 24 * 3_600_000;

/** Asks how many came. `closed`: it was cancelled. */
export const askCount = action({
  name: 'sessions.askCount',
  who: policy.host,
  relation: 'sessionManager',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'read',
  input: ofSession,
  async run(
    deps: SessionsDeps,
    by,
    { session: id },
  ): Promise<{ readonly kind: 'ask' | 'tooEarly' | 'closed' } & About> {
    const session = await managed(deps, by, id);
    if (phaseOf(session, by.now) === 'coming') return { kind: 'tooEarly', session };
    return { kind: session.cancelled ? 'closed' : 'ask', session };
  },
});

type Counted = { readonly kind: 'counted' | 'tooEarly' | 'closed' | 'unreadable' } & About;

/** Keeps how many came; a later count takes the place of an earlier one. */
export const setCount = action({
  name: 'sessions.setCount',
  who: policy.host,
  relation: 'sessionManager',
  presser: 'owner',
  instead: 'sessions.ownSession',
  where: 'anywhere',
  effect: 'act',
  /** `pick`: one of two numbers that fit what was typed. */
  input: ofSession.extend({ count: typed, pick: z.string().optional() }),
  async run(deps: SessionsDeps, by, { session: id, count: typedCount, pick }): Promise<Counted> {
    const session = await managed(deps, by, id);
    if (session.cancelled) return { kind: 'closed', session };
    const count = readHeadCount(pick ?? typedCount);
    if (!count) return { kind: 'unreadable', session };
    const isCounted = await deps.store.setHeadCount(by.tenantId, id, count, by.now);
    const kept = await deps.service.find(by.tenantId, id);
    if (isCounted) return { kind: 'counted', session: kept };
    return { kind: kept.cancelled ? 'closed' : 'tooEarly', session: kept };
  },
});

type CountedMine =
  | ({ readonly kind: 'counted' } & About)
  | {
      readonly kind: 'choose';
      readonly counts: readonly HeadCount[];
      readonly sessions: readonly Session[];
      readonly timeZone: string;
    };

/**
 * A number alone, from somebody who holds sessions: it counts the only one of theirs that has not been counted. Of two
 * numbers ("50-60") both are offered.
 */
export const countMine = action({
  name: 'sessions.countMine',
  who: policy.host,
  relation: 'self',
  presser: 'anyone',
  where: 'personal',
  effect: 'act',
  input: z.object({ counts: z.array(z.object({ count: z.int(), atLeast: z.boolean() })) }),
  async run({ store, organisation, service }: SessionsDeps, by, { counts }): Promise<CountedMine> {
    const { tenantId, person, now } = by;
    const begun = await store.begunBy(tenantId, person.id, new Date(now.getTime() - countingMs), now);
    const uncounted = begun.filter((session) => session.headCount === undefined);
    const [only] = uncounted;
    const [count] = counts;
    if (only && count && counts.length === 1 && uncounted.length === 1) {
      await store.setHeadCount(tenantId, only.id, count, now);
      return { kind: 'counted', session: await service.find(tenantId, only.id) };
    }
    const { timeZone } = await organisation.rollout(tenantId);
    return { kind: 'choose', counts, sessions: uncounted.length > 0 ? uncounted : begun, timeZone };
  },
});
