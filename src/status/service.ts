import { v7 as newId } from 'uuid';
import { AppError } from '../errors.ts';
import type { Organisation, Rollout } from '../organisation/index.ts';
import type { ChannelPlace, ReferenceStore, Turn } from '../platform/bot/index.ts';
import type { Changes } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { type JobQueue, type NewJob, RetryAfterError } from '../platform/jobs/index.ts';
import { noticeAt, workingDaysIn } from '../platform/working-days.ts';
import { latestOccurrence, nextOccurrence, type Occurrence, occurrenceAfterWeek, type Timing } from './occurrence.ts';
import { askJobs, digestJobs, digestWaitMs, jobNames, sendKey } from './job-requests.ts';
import { jobKeys, mayManage, type Plan, type PlanChoice } from './plan.ts';
import { isOpen, type Post } from './post.ts';
import type { PostStore } from './store/post-store.ts';
import type { PlanStore, Within } from './store/plan-store.ts';
import type { PostChange } from './store/tables.ts';

export type StatusService = ReturnType<typeof createStatusService>;

type Trx = Parameters<Within>[0];
type Ending = { readonly people: readonly string[]; readonly now: Date };

/** Nobody wins a race against others this often. */
const mostTries = 5;

/** The channels' plans and what becomes of each week's turn; jobs are asked for in the change's own transaction. */
export function createStatusService(deps: {
  readonly plans: PlanStore;
  readonly posts: PostStore;
  readonly organisation: Organisation;
  readonly jobs: Pick<JobQueue, 'enqueue' | 'cancel'>;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
  readonly references: Pick<ReferenceStore, 'reachable'>;
}) {
  const { plans, posts, organisation, jobs, changes } = deps;

  async function timingOf(tenantId: string, choice: Pick<Plan, 'weekday' | 'time'>): Promise<Timing> {
    const { timeZone, country } = await organisation.rollout(tenantId);
    return { weekday: choice.weekday, time: choice.time, timeZone, workingDays: await workingDaysIn(country) };
  }

  /** The next turn of a channel whose status of this week may have been posted already. */
  async function nextFor(tenantId: string, channelId: string, choice: PlanChoice, now: Date): Promise<Occurrence> {
    const timing = await timingOf(tenantId, choice);
    const next = nextOccurrence(timing, now);
    const had = await posts.ofWeek(tenantId, channelId, next.week);
    return had && !isOpen(had) ? occurrenceAfterWeek(timing, now, next.week) : next;
  }

  /** The two jobs of a plan's next turn; they wait under keys, so that asking twice makes no more of them. */
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

  async function isLead(tenantId: string, personId: string): Promise<boolean> {
    const account = (await organisation.accountsOf(tenantId, [personId])).get(personId);
    return account !== undefined && mayManage(account.roles);
  }

  /** Ends the statuses of earlier weeks: two weeks' must never be posted one after the other. */
  async function endOlder(trx: Trx, tenantId: string, older: readonly Post[], about: Ending) {
    const { people, now } = about;
    for (const post of older) {
      // A request may be under way, or have gone through: only a lead can tell.
      const state = post.state === 'sending' ? 'held' : 'failed';
      if (!(await posts.moveIn(trx, tenantId, post, { state, reason: 'overtaken' }, now)))
        throw new Error('an earlier post was changed while the next one’s hour came');
      if (state === 'held') await jobs.enqueue(trx, askJobs(tenantId, people, post.id));
      await jobs.enqueue(trx, digestJobs(tenantId, people, post.date));
    }
  }

  /** The one who set it up is a lead no longer, or cannot be spoken to. */
  async function isLookedAfterByAll(tenantId: string, { ownerId }: Plan): Promise<boolean> {
    if (!(await isLead(tenantId, ownerId))) return true;
    return (await deps.references.reachable(tenantId, { person: ownerId })) === undefined;
  }

  /** Who is shown a plan's drafts and results: who set it up, else the other leads. */
  async function recipients(tenantId: string, plan: Plan): Promise<readonly string[]> {
    if (!(await isLookedAfterByAll(tenantId, plan))) return [plan.ownerId];
    const others = (await organisation.leadsOf(tenantId)).filter((person) => person !== plan.ownerId);
    return others.length > 0 ? others : [plan.ownerId];
  }

  function mustManage(turn: Turn): void {
    if (!mayManage(turn.person.roles)) throw new AppError('not_allowed', { role: turn.t('status.leadRole') });
  }

  async function mustFindPlan(tenantId: string, planId: string): Promise<Plan> {
    const plan = await plans.find(tenantId, planId);
    if (!plan) throw new AppError('status_not_found');
    return plan;
  }

  /** Writes a changed plan over what was seen. @returns false when somebody else was first. */
  async function rewrite(turn: Turn, before: Plan, change: Partial<Plan>): Promise<boolean> {
    const { tenantId, now } = turn;
    const plan: Plan = { ...before, ...change, version: before.version + 1 };
    return plans.change(tenantId, plan, now, async (trx) => {
      await cancelTurn(trx, tenantId, before);
      if (plan.state === 'active') await jobs.enqueue(trx, turnJobs(tenantId, plan));
      const ended = plan.state === 'active' ? [] : await posts.endDue(trx, tenantId, plan.id, now);
      // The day's message may have waited for this turn alone.
      for (const date of new Set([before.next.date, ...ended])) {
        await jobs.enqueue(trx, digestJobs(tenantId, [before.ownerId], date));
      }
    });
  }

  async function setState(turn: Turn, planId: string, state: 'active' | 'stopped'): Promise<Plan> {
    mustManage(turn);
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const before = await mustFindPlan(turn.tenantId, planId);
      if (before.state === state) return before;
      const next = await nextFor(turn.tenantId, before.channelId, before, turn.now);
      if (await rewrite(turn, before, state === 'active' ? { state, next } : { state })) break;
    }
    return mustFindPlan(turn.tenantId, planId);
  }

  return {
    mustManage,
    mustFindPlan,
    isLookedAfterByAll,
    isLead,
    turnJobs,
    recipients,

    /** Language in which a lead is told of a plan. */
    languageOf: (tenantId: string, personId: string, { ownerId, ownerLanguage }: Plan): Promise<Language> =>
      organisation.languageFor(tenantId, personId, personId === ownerId ? ownerLanguage : undefined),

    rollout: (tenantId: string): Promise<Rollout> => organisation.rollout(tenantId),

    /** Sets up a channel's plan, or changes the one it has; whoever does so owns it. */
    async configure(turn: Turn, place: ChannelPlace, choice: PlanChoice): Promise<Plan> {
      mustManage(turn);
      const { tenantId, person, now } = turn;
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
        if (before && (await rewrite(turn, before, chosen))) break;
        if (before) continue;
        const { id: rolloutId } = await organisation.rollout(tenantId);
        const plan: Plan = { id: newId(), rolloutId, channelId: place.channelId, version: 1, ...chosen };
        if (await plans.add(tenantId, plan, now, (trx) => jobs.enqueue(trx, turnJobs(tenantId, plan)))) break;
      }
      const made = await plans.ofChannel(tenantId, place.channelId);
      if (!made) throw new AppError('status_not_found');
      return made;
    },

    /** Changes a plan as it was seen. @returns undefined when it has changed since. */
    async change(turn: Turn, planId: string, seen: number, choice: PlanChoice): Promise<Plan | undefined> {
      mustManage(turn);
      const before = await mustFindPlan(turn.tenantId, planId);
      if (before.version !== seen) return undefined;
      const next = await nextFor(turn.tenantId, before.channelId, choice, turn.now);
      const { id: ownerId, language: ownerLanguage } = turn.person;
      const done = await rewrite(turn, before, { ...choice, state: 'active', next, ownerId, ownerLanguage });
      return done ? mustFindPlan(turn.tenantId, planId) : undefined;
    },

    stop: (turn: Turn, planId: string): Promise<Plan> => setState(turn, planId, 'stopped'),
    start: (turn: Turn, planId: string): Promise<Plan> => setState(turn, planId, 'active'),

    /** Brings a draft that lies ahead to where it belongs: planned by an older release, or before the country was changed. */
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

    /** Before its hour, on a working day: makes the week's draft, and has it shown to the lead. */
    async prepare(tenantId: string, planId: string, dueAt: string, now: Date): Promise<void> {
      const plan = await plans.find(tenantId, planId);
      if (plan?.state !== 'active' || plan.next.dueAt !== dueAt || now.getTime() >= Date.parse(dueAt)) return;
      const { week, date } = plan.next;
      const known = await posts.ofWeek(tenantId, plan.channelId, week);
      if (known && (!isOpen(known) || known.dueAt === dueAt)) return;
      const people = await recipients(tenantId, plan);
      const id = known?.id ?? newId();
      const show = people.map((person) => ({ name: jobNames.showDraft, tenantId, data: { post: id, person } }));
      const shown = (trx: Trx) => jobs.enqueue(trx, show);
      // A turn that was moved within its week keeps what the lead wrote.
      if (known) return void (await posts.move(tenantId, known, { date, dueAt }, now, shown));
      const { channelId } = plan;
      const draft = {
        id,
        planId,
        channelId,
        week,
        date,
        dueAt,
        state: 'draft',
        highlights: undefined,
        begunAt: undefined,
      };
      await posts.add(tenantId, { ...draft, state: 'draft' }, now, shown);
    },

    /**
     * The hour has come: the week's post is to be sent unless it was skipped, and the plan moves on to its next turn, all in
     * one transaction. What was missed while nothing ran is made good once, by the latest turn.
     */
    async begin(tenantId: string, planId: string, dueAt: string, now: Date): Promise<void> {
      const plan = await plans.find(tenantId, planId);
      if (plan?.state !== 'active' || plan.next.dueAt !== dueAt) return;
      // The queue's clock may be ahead of ours.
      const earlyMs = Date.parse(dueAt) - now.getTime();
      if (earlyMs > 0) throw new RetryAfterError(earlyMs);
      const timing = await timingOf(tenantId, plan);
      const latest = latestOccurrence(timing, now);
      const turn = Date.parse(latest.dueAt) > Date.parse(dueAt) ? latest : plan.next;
      const next = occurrenceAfterWeek(timing, now, turn.week);
      const missed =
        turn.week === plan.next.week ? undefined : await posts.ofWeek(tenantId, plan.channelId, plan.next.week);
      const known = await posts.ofWeek(tenantId, plan.channelId, turn.week);
      const people = await recipients(tenantId, plan);
      const id = known?.id ?? newId();
      const begunAt = now.toISOString();
      const { week, date } = turn;
      const older = await posts.unfinishedBefore(tenantId, plan.channelId, week);
      const moved = { date, dueAt: turn.dueAt, begunAt };
      const send = { name: jobNames.send, tenantId, key: sendKey(id), data: { post: id } };
      await plans.advance(tenantId, { planId, fromDueAt: dueAt, next, now }, async (trx) => {
        await jobs.enqueue(trx, turnJobs(tenantId, plan, next));
        await endOlder(trx, tenantId, older, { people, now });
        await jobs.enqueue(trx, digestJobs(tenantId, people, date, new Date(now.getTime() + digestWaitMs)));
        if (missed && isOpen(missed)) await posts.moveIn(trx, tenantId, missed, { state: 'skipped', begunAt }, now);
        if (!known) {
          const highlights = missed && isOpen(missed) && missed.state === 'approved' ? missed.highlights : undefined;
          const post = { id, planId, channelId: plan.channelId, week, state: 'due' as const, highlights, ...moved };
          if (await posts.addIn(trx, tenantId, post, now)) await jobs.enqueue(trx, send);
          return;
        }
        if (!isOpen(known)) return;
        const skipped = known.state === 'skipped';
        // A lead who decides at this very moment is heard: their change makes ours fail, and the job comes again.
        if (!(await posts.moveIn(trx, tenantId, known, { state: skipped ? 'skipped' : 'due', ...moved }, now)))
          throw new Error('the post was changed while its hour came');
        await jobs.enqueue(trx, skipped ? digestJobs(tenantId, people, date) : send);
      });
    },

    /** @throws AppError status_not_found. */
    async mustFindPost(tenantId: string, postId: string): Promise<{ readonly post: Post; readonly plan: Plan }> {
      const post = await posts.find(tenantId, postId);
      if (!post) throw new AppError('status_not_found');
      return { post, plan: await mustFindPlan(tenantId, post.planId) };
    },

    /** A lead decides on a draft as it was seen. @returns false when it was changed since, or its hour has come. */
    async decide(turn: Turn, post: Post, seen: number, change: PostChange): Promise<boolean> {
      mustManage(turn);
      if (post.version !== seen || !isOpen(post)) return false;
      return posts.move(turn.tenantId, post, { ...change, decidedBy: turn.person.id }, turn.now);
    },

    /** A lead says what became of a post that may have been posted. @returns false when it is not held (any more). */
    async settle(turn: Turn, post: Post, seen: number, how: 'there' | 'again'): Promise<boolean> {
      mustManage(turn);
      const { tenantId, now } = turn;
      if (post.version !== seen || post.state !== 'held') return false;
      const by = { decidedBy: turn.person.id };
      if (how === 'there') {
        const posted = { state: 'posted', postedAt: post.sendingAt, ...by } as const;
        const moved = await posts.move(tenantId, post, posted, now, (trx) => changes.announce(trx, tenantId, 'status'));
        if (moved) changes.tell(tenantId, 'status');
        return moved;
      }
      const fresh = { state: 'due', jobId: undefined, sendingAt: undefined, ...untried, ...by } as const;
      return posts.move(tenantId, post, fresh, now, async (trx) => {
        await posts.untell(trx, tenantId, post.id);
        await jobs.enqueue(trx, { name: jobNames.send, tenantId, key: sendKey(post.id), data: { post: post.id } });
      });
    },
  };
}

/** Of a post that is to be sent as if nothing had been tried. */
const untried = { reason: undefined, botReason: undefined, tries: undefined } as const;
