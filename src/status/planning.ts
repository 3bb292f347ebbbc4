import { v7 as newId } from 'uuid';
import { AppError } from '../errors.ts';
import type { Actor } from '../kit/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { JobQueue, NewJob } from '../platform/jobs/index.ts';
import { noticeAt, workingDaysIn } from '../platform/working-days.ts';
import { digestJobs, jobNames } from './job-requests.ts';
import { nextOccurrence, type Occurrence, occurrenceAfterWeek, type Timing } from './occurrence.ts';
import { jobKeys, type Place, type Plan, type PlanChoice } from './plan.ts';
import { isOpen } from './post.ts';
import type { PlanStore, Within } from './store/plan-store.ts';
import type { PostStore } from './store/post-store.ts';

type Trx = Parameters<Within>[0];

/** Maximum number of retries after concurrent changes. */
const mostTries = 5;

/** The channels' plans; the jobs of a plan's next occurrence are enqueued in the transaction that changes it. */
export function createPlanning(deps: {
  readonly plans: PlanStore;
  readonly posts: Pick<PostStore, 'ofWeek' | 'endDue'>;
  readonly organisation: Pick<Organisation, 'rollout'>;
  readonly jobs: Pick<JobQueue, 'enqueue' | 'cancel'>;
}) {
  const { plans, posts, organisation, jobs } = deps;

  async function timingOf(tenantId: string, choice: Pick<Plan, 'weekday' | 'time'>): Promise<Timing> {
    const { timeZone, country } = await organisation.rollout(tenantId);
    return { weekday: choice.weekday, time: choice.time, timeZone, workingDays: await workingDaysIn(country) };
  }

  /** The next occurrence for a channel whose status of this week may have been posted already. */
  async function nextFor(tenantId: string, channelId: string, choice: PlanChoice, now: Date): Promise<Occurrence> {
    const timing = await timingOf(tenantId, choice);
    const next = nextOccurrence(timing, now);
    const had = await posts.ofWeek(tenantId, channelId, next.week);
    return had && !isOpen(had) ? occurrenceAfterWeek(timing, now, next.week) : next;
  }

  /** The two jobs of a plan's next occurrence; they have keys, so that enqueuing twice adds no more. */
  function turnJobs(tenantId: string, plan: Plan, next = plan.next): readonly NewJob[] {
    const keys = jobKeys(plan.id, next);
    const data = { plan: plan.id, dueAt: next.dueAt };
    return [
      { name: jobNames.draft, tenantId, key: keys.draft, data, runAt: new Date(next.draftAt) },
      { name: jobNames.begin, tenantId, key: keys.begin, data, runAt: new Date(next.dueAt) },
    ];
  }

  async function cancelTurn(trx: Trx, tenantId: string, plan: Plan): Promise<void> {
    const keys = jobKeys(plan.id, plan.next);
    await jobs.cancel(trx, tenantId, keys.draft);
    await jobs.cancel(trx, tenantId, keys.begin);
  }

  /** @throws AppError status_not_found. */
  async function mustFindPlan(tenantId: string, planId: string): Promise<Plan> {
    const plan = await plans.find(tenantId, planId);
    if (!plan) throw new AppError('status_not_found');
    return plan;
  }

  /** Writes a changed plan over the seen version. @returns false when another person was faster. */
  async function rewrite(by: Actor, before: Plan, change: Partial<Plan>): Promise<boolean> {
    const { tenantId, now } = by;
    const plan: Plan = { ...before, ...change, version: before.version + 1 };
    return plans.change(tenantId, plan, now, async (trx) => {
      await cancelTurn(trx, tenantId, before);
      if (plan.state === 'active') await jobs.enqueue(trx, turnJobs(tenantId, plan));
      const ended = plan.state === 'active' ? [] : await posts.endDue(trx, tenantId, plan.id, now);
      // The day's digest may have waited for this occurrence only.
      for (const date of new Set([before.next.date, ...ended])) {
        await jobs.enqueue(trx, digestJobs(tenantId, [before.ownerId], date));
      }
    });
  }

  async function setState(by: Actor, planId: string, state: 'active' | 'stopped'): Promise<Plan> {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const before = await mustFindPlan(by.tenantId, planId);
      if (before.state === state) return before;
      const next = await nextFor(by.tenantId, before.channelId, before, by.now);
      if (await rewrite(by, before, state === 'active' ? { state, next } : { state })) break;
    }
    return mustFindPlan(by.tenantId, planId);
  }

  return {
    mustFindPlan,
    timingOf,
    turnJobs,

    /** Sets up a channel's plan, or changes the existing one; the person becomes its owner. */
    async configure(by: Actor, place: Place, choice: PlanChoice): Promise<Plan> {
      const { tenantId, person, now } = by;
      for (let attempt = 0; attempt < mostTries; attempt += 1) {
        const before = await plans.ofChannel(tenantId, place.channelId);
        const chosen = {
          ...choice,
          channelName: place.channelName ?? before?.channelName,
          teamId: place.teamId ?? before?.teamId,
          teamName: place.teamName ?? before?.teamName,
          state: 'active' as const,
          ownerId: person.id,
          ownerLanguage: person.language,
          next: await nextFor(tenantId, place.channelId, choice, now),
        };
        if (before && (await rewrite(by, before, chosen))) break;
        if (before) continue;
        const { id: rolloutId } = await organisation.rollout(tenantId);
        const plan: Plan = { id: newId(), rolloutId, channelId: place.channelId, version: 1, ...chosen };
        if (await plans.add(tenantId, plan, now, (trx) => jobs.enqueue(trx, turnJobs(tenantId, plan)))) break;
      }
      const made = await plans.ofChannel(tenantId, place.channelId);
      if (!made) throw new AppError('status_not_found');
      return made;
    },

    /** Changes the seen version of a plan. @returns undefined when it has changed since. */
    async change(by: Actor, planId: string, seen: string, choice: PlanChoice): Promise<Plan | undefined> {
      const before = await mustFindPlan(by.tenantId, planId);
      if (String(before.version) !== seen) return undefined;
      const next = await nextFor(by.tenantId, before.channelId, choice, by.now);
      const { id: ownerId, language: ownerLanguage } = by.person;
      const done = await rewrite(by, before, { ...choice, state: 'active', next, ownerId, ownerLanguage });
      return done ? mustFindPlan(by.tenantId, planId) : undefined;
    },

    stop: (by: Actor, planId: string): Promise<Plan> => setState(by, planId, 'stopped'),
    start: (by: Actor, planId: string): Promise<Plan> => setState(by, planId, 'active'),

    /** Corrects the time of a future draft that was planned by an older release, or before the country changed. */
    async rescheduleDraft(tenantId: string, plan: Plan, now: Date): Promise<void> {
      const { next } = plan;
      const { timeZone, workingDays } = await timingOf(tenantId, plan);
      const draftAt = noticeAt(next.date, timeZone, workingDays);
      if (draftAt === next.draftAt || Date.parse(next.dueAt) <= now.getTime()) return;
      const moved = { ...plan, next: { ...next, draftAt } };
      const step = { planId: plan.id, fromDueAt: next.dueAt, next: moved.next, now };
      await plans.advance(tenantId, step, async (trx) => {
        await jobs.cancel(trx, tenantId, jobKeys(plan.id, next).draft);
        await jobs.enqueue(trx, turnJobs(tenantId, moved));
      });
    },
  };
}

export type Planning = ReturnType<typeof createPlanning>;
