import { z } from 'zod';
import type { Notify, Words } from '../kit/index.ts';
import type { Card } from '../platform/cards/index.ts';
import type { Database } from '../platform/db/index.ts';
import { type Language, translator } from '../platform/i18n/index.ts';
import { job, type JobHandlers, type JobQueue, type JobRun, type Schedule } from '../platform/jobs/index.ts';
import { draftCard } from './cards/draft.ts';
import { digestCard, heldCard } from './cards/results.ts';
import { digestJobs, digestWaitMs, jobNames, sendKey } from './job-requests.ts';
import type { Plan } from './plan.ts';
import { isFinal, isOpen, plannedPosts, type Post } from './post.ts';
import type { PostStore } from './store/post-store.ts';
import type { Sending } from './sending.ts';
import type { StatusService } from './service.ts';
import type { PlanStore } from './store/plan-store.ts';
import type { Views } from './views.ts';

type Deps = {
  readonly database: Database;
  readonly service: StatusService;
  readonly plans: PlanStore;
  readonly posts: PostStore;
  readonly sending: Sending;
  readonly views: Views;
  readonly notify: Notify;
  readonly jobs: Pick<JobQueue, 'enqueue'>;
};

const turnData = z.object({ plan: z.uuid(), dueAt: z.string() });
const toPerson = z.object({ post: z.uuid(), person: z.string() });
const digestData = z.object({
  person: z.string(),
  date: z.iso.date(),
  /** Set for the run that no longer waits. */
  latest: z.iso.datetime().optional(),
});

/** A post without progress for this long has lost its job. */
const stuckMs = 20 * 60_000;
/** Catches up on lost jobs; not on the full hour, when most scheduled jobs start. */
const sweepCron = '23 * * * *';

/** It covers all tenants at once, so one tenant's schedule suffices. */
export function statusSchedules(tenantId: string): readonly Schedule[] {
  return [{ tenantId, key: jobNames.sweep, name: jobNames.sweep, cron: sweepCron, timeZone: 'UTC' }];
}

/** The scheduled jobs of the weekly status. */
export function statusJobs(deps: Deps): JobHandlers {
  const { service, plans, posts, sending, views, notify, jobs, database } = deps;

  /** Notifies a lead; if the owner of the plan is no longer a lead or cannot be reached, the other leads. */
  async function tell(run: JobRun, name: string, data: z.output<typeof toPerson>, card: (plan: Plan) => Promise<Card>) {
    const { tenantId } = run;
    const { post, person } = data;
    const { plan } = await service.mustFindPost(tenantId, post);
    // The key prevents a repeated run from enqueuing them again while they wait.
    const otherwise = (leads: readonly string[]) =>
      leads.map((lead) => ({ name, tenantId, key: `${name} ${post} ${lead}`, data: { post, person: lead } }));
    await notify(run, {
      person,
      card: (await service.isLead(tenantId, person)) ? await card(plan) : undefined,
      otherwise: person === plan.ownerId ? otherwise : undefined,
    });
  }

  async function digest(run: JobRun, { person, date, latest }: z.output<typeof digestData>): Promise<void> {
    const { tenantId } = run;
    const all = await plans.all(tenantId);
    const owned = all.filter(({ ownerId }) => ownerId === person);
    // The other leads replace an owner who is no longer a lead or cannot be reached.
    const toOthers = (leads: readonly string[]) => digestJobs(tenantId, leads, date);
    const otherwise = owned.length > 0 ? toOthers : undefined;
    if (!(await service.isLead(tenantId, person))) {
      await notify(run, { person, card: undefined, otherwise });
      return;
    }
    const inherited = await inheritedBy(tenantId, person, all);
    const mine = [...owned, ...inherited];
    // The last of the day's channels brings the message for all of them.
    // At the very hour its own turn may not have begun yet, and then it brings a message that waits no longer for it.
    const fromMs = Math.min(run.now.getTime(), latest === undefined ? Infinity : Date.parse(latest) - digestWaitMs + 1);
    if (mine.some(({ state, next }) => state === 'active' && next.date === date && Date.parse(next.dueAt) >= fromMs))
      return;
    const today = await posts.ofDay(
      tenantId,
      mine.map(({ id }) => id),
      date,
    );
    const unfinished = today.filter((post) => post.begunAt !== undefined && !isFinal(post));
    const waits = ({ begunAt }: Post) =>
      latest === undefined || Date.parse(begunAt ?? '') > Date.parse(latest) - digestWaitMs;
    if (unfinished.some(waits)) return;
    const final = today.filter(isFinal);
    const taken = await posts.takeToTell(
      tenantId,
      person,
      final.map(({ id }) => id),
      run.id,
    );
    const results = plannedPosts(mine, [...final.filter(({ id }) => taken.includes(id)), ...unfinished]);
    const [first] = results;
    if (!first) return;
    const language = await service.languageOf(tenantId, person, first.plan);
    const view = await views.digest(tenantId, { date, from: 0, results }, run.now);
    await notify(run, { person, card: digestCard(view, wordsIn(language)), otherwise });
  }

  /** All leads take care of plans whose owner is no longer a lead or cannot be reached. */
  async function inheritedBy(tenantId: string, person: string, all: readonly Plan[]): Promise<readonly Plan[]> {
    const inherited: Plan[] = [];
    for (const plan of all) {
      if (plan.ownerId === person) continue;
      if (await service.isLookedAfterByAll(tenantId, plan)) inherited.push(plan);
    }
    return inherited;
  }

  async function sweep(now: Date): Promise<void> {
    for (const { tenantId, plan } of await plans.active()) {
      await service.rescheduleDraft(tenantId, plan, now);
      await database.write((trx) => jobs.enqueue(trx, service.turnJobs(tenantId, plan)));
    }
    for (const { tenantId, postId } of await posts.stuck(new Date(now.getTime() - stuckMs))) {
      const send = { name: jobNames.send, tenantId, key: sendKey(postId), data: { post: postId } };
      await database.write((trx) => jobs.enqueue(trx, send));
    }
  }

  return {
    [jobNames.draft]: job(turnData, (run, data) => service.prepare(run.tenantId, data.plan, data.dueAt, run.now)),
    [jobNames.begin]: job(turnData, (run, data) => service.begin(run.tenantId, data.plan, data.dueAt, run.now)),
    [jobNames.send]: job(z.object({ post: z.uuid() }), (run, data) => sending.send(run, data.post)),
    [jobNames.showDraft]: job(toPerson, async (run, data) => {
      const { post, plan: now } = await service.mustFindPost(run.tenantId, data.post);
      // Once it is due, or after the status was stopped, there is nothing left to decide.
      if (!isOpen(post) || now.state !== 'active') return;
      await tell(run, jobNames.showDraft, data, async (plan) => {
        const language = await service.languageOf(run.tenantId, data.person, plan);
        return draftCard(await views.draft(run.tenantId, { plan, post }, run.now), wordsIn(language));
      });
    }),
    [jobNames.ask]: job(toPerson, async (run, data) => {
      const { post } = await service.mustFindPost(run.tenantId, data.post);
      // Somebody has answered meanwhile.
      if (post.state !== 'held') return;
      await tell(run, jobNames.ask, data, async (plan) => {
        const language = await service.languageOf(run.tenantId, data.person, plan);
        return heldCard(await views.held(run.tenantId, { plan, post }), wordsIn(language));
      });
    }),
    [jobNames.digest]: job(digestData, digest),
    [jobNames.sweep]: job(z.null(), ({ now }) => sweep(now)),
  };
}

function wordsIn(language: Language): Words {
  return { language, t: translator(language) };
}
