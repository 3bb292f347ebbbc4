import { z } from 'zod';

const state = z.enum(['new', 'taken', 'planned', 'done', 'rejected', 'withdrawn']);

const decision = z.enum(['taken', 'planned', 'done', 'rejected']);

/** A wish as somebody may see it. */
export const wishDto = z
  .object({
    id: z.string(),
    /** Such as `NTNU-142`. */
    number: z.string(),
    state,
    title: z.string(),
    wish: z.string(),
    why: z.string().optional(),
    /** Named in the language of the call. */
    area: z.string().optional(),
    /** ISO-8601 UTC. */
    reportedAt: z.string(),
    /** How many others want the same. */
    followers: z.number().int(),
    relation: z.enum(['reporter', 'follower', 'none']),
    /** Shown to leads only. */
    reporter: z.string().optional(),
    /** Why it was rejected. */
    reason: z.string().optional(),
    /** What a lead can make of it from here on; nothing once it has ended. */
    openTo: z.array(decision),
    /** What edits carry as `If-Match`. */
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

/** A wish in its own place, with all that has happened to it, oldest first. */
export const wishPageDto = wishDto.extend({ history: z.array(wishStep) }).meta({ id: 'WishWithHistory' });

export type WishPage = z.output<typeof wishPageDto>;
export type WishStep = WishPage['history'][number];

export const alikeWishesDto = z.object({ items: z.array(wishDto) });

export type Wish = z.output<typeof wishDto>;
export type WishState = Wish['state'];

/** Lengths are checked where the chat's are; these only keep out what nobody typed. */
const typed = z.string().max(20_000);

export const newWishDto = z
  .object({ title: typed, wish: typed, why: typed.default(''), area: z.string().max(100).default('') })
  .meta({ id: 'NewWish' });

export type NewWish = z.input<typeof newWishDto>;

export const decisionDto = z.object({ to: decision, reason: typed.default('') }).meta({ id: 'WishDecision' });

export type WishDecision = z.input<typeof decisionDto>;

/** Whether the caller wants the same and hears what becomes of it. */
export const followingDto = z.object({ follows: z.boolean() }).meta({ id: 'WishFollowing' });

/** Whether the reporter has taken it back. */
export const withdrawalDto = z.object({ isWithdrawn: z.boolean() }).meta({ id: 'WishWithdrawal' });

export const wishIdDto = z.object({ id: z.uuid() });
