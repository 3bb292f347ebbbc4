import { v7 as newId } from 'uuid';
import { type JobQueue, RetryAfterError } from '../platform/jobs/index.ts';
import { askJobs, digestJobs, digestWaitMs, jobNames, sendKey } from './job-requests.ts';
import { latestOccurrence, occurrenceAfterWeek } from './occurrence.ts';
import type { Planning } from './planning.ts';
import { isOpen, type Post } from './post.ts';
import type { Recipients } from './recipients.ts';
import type { PlanStore, Within } from './store/plan-store.ts';
import type { PostStore } from './store/post-store.ts';

type Trx = Parameters<Within>[0];
type Ending = { readonly people: readonly string[]; readonly now: Date };

/** What becomes of each week's turn of a plan by the clock. */
export function createTurns(deps: {
  readonly plans: PlanStore;
  readonly posts: PostStore;
  readonly planning: Pick<Planning, 'timingOf' | 'turnJobs'>;
  readonly recipients: Recipients['recipients'];
  readonly jobs: Pick<JobQueue, 'enqueue'>;
}) {
  const { plans, posts, recipients, jobs } = deps;
  const { timingOf, turnJobs } = deps.planning;

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

  return {
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
     * Starts a due post: it will be sent unless it was skipped, and the plan advances to its next occurrence, all in
     * one transaction. Missed runs are caught up once, by the latest occurrence.
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
  };
}
