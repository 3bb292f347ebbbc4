import type { Organisation } from '../organisation/index.ts';
import type { ProactiveSender } from '../platform/bot/index.ts';
import type { Changes } from '../platform/db/index.ts';
import type { Actor, Channels } from '../platform/graph/index.ts';
import { translator } from '../platform/i18n/index.ts';
import { type JobQueue, type JobRun, RetryAfterError } from '../platform/jobs/index.ts';
import { marker, statusCard } from './cards/status.ts';
import type { StatusContent } from './content.ts';
import { mayManage, type Plan } from './plan.ts';
import { type Post, type Reason, toldUntil } from './post.ts';
import type { PostStore } from './store/post-store.ts';
import { askJobs, digestJobs } from './job-requests.ts';
import { endingOf, ofBot, ofGraph, type Outcome, telling, type Why } from './send-outcome.ts';
import type { StatusService } from './service.ts';
import type { BookingPhrase, Gathering } from './sources.ts';
import type { PlanStore } from './store/plan-store.ts';
import type { PostChange } from './store/tables.ts';

type Way =
  { readonly road: 'graph'; readonly as: Actor; readonly personId: string | undefined } | { readonly road: 'bot' };

/** A post whose answer was lost may appear in the channel some seconds late; before this its absence proves nothing. */
const settleMs = 60_000;
/** An attempt of another job that is younger than this may still be under way: longer than a lease and all time-outs. */
const abandonedMs = 10 * 60_000;
/** After this number of failures of one way the next is tried, so that the status is not hours late. */
const triesOf = { graph: 3, bot: 9 } as const;
/** After so many attempts of one road whose outcome was unknown, and which the channel does not show, the next is taken. */
const unknownTries = 3;
/** A road that asks to wait for longer than this, all waits together, counts as one that does not work. */
const patienceMs = { graph: 15 * 60_000, bot: 2 * 3_600_000 } as const;
/** Nothing is tried for longer than this: the lead is told what came of it. */
const giveUpMs = 3 * 3_600_000;
/** Later than this after its hour a post says so. */
const lateMs = 15 * 60_000;
/** The clocks of Graph and ours may differ; messages this much older are looked at too. */
const clockSlackMs = 5 * 60_000;

export type Sending = ReturnType<typeof createSending>;

/**
 * Posts a week's status once. Before each request the row says `sending`, after it what came of it; a row that is found
 * in `sending` may stand in the channel already, so the channel is read, and where it cannot be read a lead is asked.
 */
export function createSending(deps: {
  readonly plans: PlanStore;
  readonly posts: PostStore;
  readonly service: StatusService;
  readonly organisation: Organisation;
  readonly channels: Channels;
  readonly sender: Pick<ProactiveSender, 'attempt'>;
  readonly jobs: Pick<JobQueue, 'enqueue'>;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
  readonly gather: Gathering;
  readonly bookingPhrase: BookingPhrase;
  /** "28:" and the bot's app id, for links to its chat. */
  readonly botId: string;
}) {
  const { plans, posts, service, organisation, channels, sender, jobs } = deps;

  async function send(run: JobRun, postId: string): Promise<void> {
    const post = await posts.find(run.tenantId, postId);
    if (post?.state === 'due') return attempt(run, post);
    if (post?.state !== 'sending') return;
    const sinceMs = run.now.getTime() - Date.parse(post.sendingAt ?? post.dueAt);
    if (post.jobId !== run.id && sinceMs < abandonedMs) throw new RetryAfterError(abandonedMs - sinceMs);
    return findOut(run, post);
  }

  async function attempt(run: JobRun, due: Post): Promise<void> {
    const { plan } = await service.mustFindPost(run.tenantId, due.id);
    const ending = endingOf(due, plan, run.now);
    if (ending) return finish(run, due, plan, ending).then(() => undefined);
    const content = due.content ?? (await contentFor(run, due, plan));
    let tries = due.tries ?? { since: run.now.toISOString(), graph: 0, bot: 0 };
    const sinceMs = run.now.getTime() - Date.parse(tries.since);
    let post = due;
    // What was tried in vain before this run is in the row.
    let why: Why = { reason: due.reason, botReason: due.botReason };
    if (sinceMs > giveUpMs) return failed(run, post, plan, why);
    for (const way of await waysFor(run, post, plan)) {
      if (tries[way.road] >= unknownTries) {
        why = telling(why, way.road, way.road === 'graph' ? 'graph_failed' : 'bot_failed');
        continue;
      }
      const claim: PostChange = {
        state: 'sending',
        road: way.road,
        actorId: way.road === 'graph' ? way.personId : undefined,
        jobId: run.id,
        sendingAt: run.now.toISOString(),
        content,
        tries,
        ...why,
      };
      if (!(await posts.move(run.tenantId, post, claim, run.now))) return;
      post = { ...post, ...claim, version: post.version + 1 };
      const outcome = await go(run, way, post, plan);
      switch (outcome.kind) {
        case 'posted':
          return posted(run, post, plan, outcome.messageId);
        case 'unknown':
          return findOut(run, post);
        case 'later':
          if (sinceMs + outcome.inMs <= patienceMs[way.road]) {
            await backToDue(run, post, why);
            throw new RetryAfterError(outcome.inMs);
          }
          why = telling(why, way.road, way.road === 'graph' ? 'graph_busy' : 'bot_failed');
          // It has asked to be left alone: this status is not offered to it again.
          tries = { ...tries, [way.road]: unknownTries };
          break;
        case 'tryAgain':
          // The bot cannot post where nobody can.
          if (run.attempt < triesOf[way.road] && why.reason !== 'archived') {
            await backToDue(run, { ...post, tries }, why);
            throw new Error(`the status was not posted: ${outcome.reason}`);
          }
          why = telling(why, way.road, outcome.reason);
          break;
        case 'next':
          why = telling(why, way.road, await realReason(way, post, plan, outcome.reason));
      }
    }
    await failed(run, { ...post, tries }, plan, why);
  }

  /** Graph refuses a post to an archived channel like one that it has no permission for. */
  async function realReason(way: Way, post: Post, plan: Plan, reason: Reason): Promise<Reason> {
    if (way.road !== 'graph' || reason !== 'forbidden') return reason;
    const channel = await channels.lookUp(way.as, { teamId: plan.teamId ?? '', channelId: post.channelId });
    return channel.kind === 'channel' && channel.archived ? 'archived' : reason;
  }

  async function contentFor(run: JobRun, post: Post, plan: Plan): Promise<StatusContent> {
    const last = await posts.lastPosted(run.tenantId, post.channelId);
    const isLate = run.now.getTime() - Date.parse(post.dueAt) > lateMs;
    return deps.gather({
      tenantId: run.tenantId,
      rolloutId: plan.rolloutId,
      since: last && toldUntil(last),
      now: run.now,
      about: {
        language: plan.language,
        highlights: post.highlights,
        lateSince: isLate ? post.dueAt : undefined,
      },
    });
  }

  /** In the names of those who set it up or approved it, as the app, and by the bot, in this order. */
  async function waysFor(run: JobRun, post: Post, plan: Plan): Promise<readonly Way[]> {
    const bot: Way = { road: 'bot' };
    return [...(plan.teamId === undefined ? [] : await actorsFor(run, post, plan)), bot];
  }

  async function actorsFor({ tenantId }: Pick<JobRun, 'tenantId'>, post: Post, plan: Plan) {
    const people = [plan.ownerId, ...(post.decidedBy === undefined ? [] : [post.decidedBy])];
    const accounts = await organisation.accountsOf(tenantId, people);
    const named = [...accounts].flatMap(([personId, { channelUserId, roles }]): Way[] =>
      mayManage(roles)
        ? [{ road: 'graph', personId, as: { kind: 'person', person: { tenantId, channelUserId } } }]
        : [],
    );
    return [
      ...named,
      { road: 'graph', personId: undefined, as: { kind: 'app', tenantId } } as const,
    ] as readonly Extract<Way, { road: 'graph' }>[];
  }

  async function go(run: JobRun, way: Way, post: Post, plan: Plan): Promise<Outcome> {
    const message = await messageOf(run.tenantId, post);
    if (way.road === 'bot') {
      const to = { channel: post.channelId };
      return ofBot(await sender.attempt(run, to, { card: message.card, line: message.marker }));
    }
    const to = { teamId: plan.teamId ?? '', channelId: post.channelId };
    return ofGraph(await channels.post(way.as, to, message));
  }

  async function messageOf(tenantId: string, post: Post) {
    const { content } = post;
    if (!content) throw new Error('a post without content cannot be sent');
    const rollout = await service.rollout(tenantId);
    const speech = { language: content.language, t: translator(content.language) };
    const { botId, bookingPhrase } = deps;
    const about = { week: post.week, rollout, content, botId, bookingPhrase, road: post.road ?? 'bot' };
    return { postId: post.id, marker: marker(post.week, rollout, speech), card: statusCard(about, speech) };
  }

  /** What became of an attempt whose answer is not known. */
  async function findOut(run: JobRun, post: Post): Promise<void> {
    const { plan } = await service.mustFindPost(run.tenantId, post.id);
    const found = await lookUp(run, post, plan);
    if (found.kind === 'found') return posted(run, post, plan, found.messageId);
    if (found.kind === 'cannotRead') return held(run, post, plan);
    const sinceMs = run.now.getTime() - Date.parse(post.sendingAt ?? post.dueAt);
    if (sinceMs < settleMs) throw new RetryAfterError(settleMs - sinceMs);
    const road = post.road ?? 'bot';
    const known = post.tries ?? { since: post.sendingAt ?? post.dueAt, graph: 0, bot: 0 };
    const counted = { ...post, tries: { ...known, [road]: known[road] + 1 } };
    if (await backToDue(run, counted, post))
      return attempt(run, { ...counted, state: 'due', version: post.version + 1 });
  }

  type Sight = { readonly kind: 'found'; readonly messageId: string } | { readonly kind: 'absent' | 'cannotRead' };

  async function lookUp(run: JobRun, post: Post, plan: Plan): Promise<Sight> {
    if (plan.teamId === undefined) return { kind: 'cannotRead' };
    const at = { teamId: plan.teamId, channelId: post.channelId };
    const { marker: line } = await messageOf(run.tenantId, post);
    const since = Date.parse(post.sendingAt ?? post.dueAt) - clockSlackMs;
    const sought = { postId: post.id, marker: line, sinceUtc: new Date(since).toISOString() };
    for (const { as } of await actorsFor(run, post, plan)) {
      const answer = await channels.findPost(as, at, sought);
      if (answer.kind === 'found') return answer;
      if (answer.kind === 'absent') return { kind: 'absent' };
      if (answer.kind === 'throttled') {
        const sinceMs = run.now.getTime() - Date.parse(post.sendingAt ?? post.dueAt);
        if (sinceMs + answer.retryAfterMs > patienceMs.graph) continue;
        throw new RetryAfterError(answer.retryAfterMs);
      }
      const passes = answer.kind === 'failed' || answer.kind === 'unknown';
      if (passes && run.attempt < triesOf.graph) throw new Error('the channel could not be read');
    }
    return { kind: 'cannotRead' };
  }

  function backToDue(run: JobRun, post: Post, { reason, botReason }: Why): Promise<boolean> {
    const change: PostChange = { state: 'due', sendingAt: undefined, reason, botReason, tries: post.tries };
    return posts.move(run.tenantId, post, change, run.now);
  }

  async function posted(run: JobRun, post: Post, plan: Plan, messageId: string | undefined): Promise<void> {
    const reason = post.road === 'graph' ? undefined : (post.reason ?? (plan.teamId ? undefined : 'team_unknown'));
    const postedAt = run.now.toISOString();
    const change: PostChange = { state: 'posted', messageId, postedAt, reason, botReason: undefined };
    if (await finish(run, post, plan, change)) return;
    // The next week's turn has ended it while the request was under way; it stands in the channel all the same.
    const ended = await posts.find(run.tenantId, post.id);
    if (ended?.state === 'held') await finish(run, ended, plan, change);
  }

  async function held(run: JobRun, post: Post, plan: Plan): Promise<void> {
    const people = await service.recipients(run.tenantId, plan);
    await finish(run, post, plan, { state: 'held' }, (trx) =>
      jobs.enqueue(trx, askJobs(run.tenantId, people, post.id)),
    );
  }

  async function failed(run: JobRun, post: Post, plan: Plan, why: Why): Promise<void> {
    const reason = why.reason ?? why.botReason ?? 'bot_failed';
    const botReason = why.botReason === reason ? undefined : why.botReason;
    await finish(run, post, plan, { state: 'failed', reason, botReason }, async (trx) => {
      if (reason === 'channel_gone') await plans.pause(trx, run.tenantId, plan.id);
    });
  }

  async function finish(
    run: JobRun,
    post: Post,
    plan: Plan,
    change: PostChange,
    within: Parameters<PostStore['move']>[4] = async () => undefined,
  ): Promise<boolean> {
    const people = await service.recipients(run.tenantId, plan);
    const done = await posts.move(run.tenantId, post, change, run.now, async (trx) => {
      await within(trx);
      await deps.changes.announce(trx, run.tenantId, 'status');
      await jobs.enqueue(trx, digestJobs(run.tenantId, people, post.date));
    });
    if (done) deps.changes.tell(run.tenantId, 'status');
    return done;
  }

  return { send };
}
