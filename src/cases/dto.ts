import { z } from 'zod';

const state = z.enum(['new', 'taken', 'planned', 'done', 'rejected', 'withdrawn']);

const kind = z.enum(['wish', 'fault']);

const decision = z.enum(['taken', 'planned', 'done', 'rejected']);

/** A case as somebody may see it: a wish or a fault. */
export const wishDto = z
  .object({
    id: z.string(),
    /** Such as `NTNU-142`. */
    number: z.string(),
    kind,
    state,
    title: z.string(),
    /** What is wished; of a fault, what happened. */
    wish: z.string(),
    why: z.string().optional(),
    /** Of a fault: when and where it happened, in its reporter's words. */
    when: z.string().optional(),
    where: z.string().optional(),
    /** Named in the language of the call. */
    area: z.string().optional(),
    /** ISO-8601 UTC. */
    reportedAt: z.string(),
    /** How many others want the same. */
    followers: z.number().int(),
    relation: z.enum(['reporter', 'follower', 'none']),
    /** Shown to leads only. */
    reporter: z.string().optional(),
    /** Why it was rejected, or is no fault. */
    reason: z.string().optional(),
    /** The reporter's possible actions. */
    ownActs: z.array(z.enum(['withdraw', 'restore', 'reopen'])),
    /** A lead's possible decisions; empty once it has ended. */
    openTo: z.array(decision),
    /** The value of `If-Match` for edits. */
    revision: z.string(),
  })
  .meta({ id: 'Wish' });

/** One thing that happened to a wish. */
const wishStep = z.object({
  state,
  /** ISO-8601 UTC. */
  at: z.string(),
  /** By whom, as far as it concerns everybody. */
  by: z.enum(['reporter', 'lead']),
  /** Why it was rejected. */
  reason: z.string().optional(),
});

/** A change request with its history, oldest first. */
export const wishPageDto = wishDto.extend({ history: z.array(wishStep) }).meta({ id: 'WishWithHistory' });

export type WishPage = z.output<typeof wishPageDto>;
export type WishStep = WishPage['history'][number];

export type CaseKind = Wish['kind'];

export const alikeWishesDto = z.object({ items: z.array(wishDto) });

export type Wish = z.output<typeof wishDto>;
export type WishState = Wish['state'];

/** Lengths are checked by the action, as in the chat; this limit only rejects abuse. */
const typed = z.string().max(20_000);

export const newWishDto = z
  .object({ title: typed, wish: typed, why: typed.default(''), area: z.string().max(100).default('') })
  .meta({ id: 'NewWish' });

export type NewWish = z.input<typeof newWishDto>;

/** What is lacking or too long is told by the action, in the words of the form. */
export const newFaultDto = z
  .object({
    what: typed,
    when: typed.default(''),
    where: typed.default(''),
    area: z.string().max(100).default(''),
  })
  .meta({ id: 'NewFault' });

export type NewFault = z.input<typeof newFaultDto>;

export const kindQuery = z.object({ kind: kind.default('wish') });

export const decisionDto = z.object({ to: decision, reason: typed.default('') }).meta({ id: 'WishDecision' });

export type WishDecision = z.input<typeof decisionDto>;

/** Whether the caller follows the case. */
export const followingDto = z.object({ follows: z.boolean() }).meta({ id: 'WishFollowing' });

/** Whether the reporter has withdrawn it. */
export const withdrawalDto = z.object({ isWithdrawn: z.boolean() }).meta({ id: 'WishWithdrawal' });

export const wishIdDto = z.object({ id: z.uuid() });
