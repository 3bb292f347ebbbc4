import type { Attempt, UnreachableReason } from '../platform/bot/index.ts';
import type { GraphFault, Posted } from '../platform/graph/index.ts';
import type { Plan } from './plan.ts';
import type { Post, Reason, Road } from './post.ts';
import type { PostChange } from './store/tables.ts';

/** The outcome of one way. `next`: not posted, try the next way. */
export type Outcome =
  | { readonly kind: 'posted'; readonly messageId: string | undefined }
  | { readonly kind: 'next'; readonly reason: Reason }
  | { readonly kind: 'later'; readonly inMs: number }
  | { readonly kind: 'tryAgain'; readonly reason: Reason }
  | { readonly kind: 'unknown' };

export type Why = Pick<Post, 'reason' | 'botReason'>;

/** The change that ends a post without sending: its plan was stopped, or the next week's post is due. */
export function endingOf(post: Post, plan: Plan, now: Date): PostChange | undefined {
  if (plan.state !== 'active') return { state: 'skipped', reason: 'stopped' };
  const isOvertaken = plan.next.week > post.week && Date.parse(plan.next.dueAt) <= now.getTime();
  return isOvertaken ? { state: 'failed', reason: 'overtaken' } : undefined;
}

/**
 * Of Graph's reasons the first is the one a lead can do something about, and that the channel is archived explains all
 * others; that it is gone, or that the bot is not let in, says more than any of Graph's.
 */
export function telling(before: Why, road: Road, now: Reason): Why {
  if (now === 'channel_gone' || now === 'bot_refused' || now === 'bot_removed') {
    return before.reason === 'archived' ? before : { reason: now, botReason: undefined };
  }
  if (road === 'bot') return { ...before, botReason: now };
  return { ...before, reason: now === 'archived' ? now : (before.reason ?? now) };
}

export function ofGraph(answer: Posted | GraphFault): Outcome {
  switch (answer.kind) {
    case 'posted':
      return answer;
    case 'unknown':
      return { kind: 'unknown' };
    case 'throttled':
      return { kind: 'later', inMs: answer.retryAfterMs };
    case 'not_found':
      return { kind: 'next', reason: 'not_found' };
    case 'refused':
      return { kind: 'next', reason: answer.reason === 'no_token' ? 'not_signed_in' : answer.reason };
    case 'failed':
      if (answer.maybeDone) return { kind: 'unknown' };
      return { kind: isRefusal(answer.status) ? 'next' : 'tryAgain', reason: 'graph_failed' };
  }
}

/** A request that Graph will refuse again; 403 and 404 without a Graph code come from a proxy. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 403 && status !== 404;
}

const reasonOf: Readonly<Record<UnreachableReason, Reason>> = {
  refused: 'bot_refused',
  gone: 'channel_gone',
  never_met: 'bot_removed',
};

export function ofBot(answer: Attempt): Outcome {
  switch (answer.kind) {
    case 'sent':
      return { kind: 'posted', messageId: answer.messageId };
    case 'unknown':
      return { kind: 'unknown' };
    case 'notYet':
      return { kind: 'later', inMs: answer.retryAfterMs };
    case 'failed':
      return { kind: 'tryAgain', reason: 'bot_failed' };
    case 'impossible':
      return { kind: 'next', reason: 'card_refused' };
    case 'unreachable':
      return { kind: 'next', reason: reasonOf[answer.reason] };
  }
}
