import { setTimeout as waitFor } from 'node:timers/promises';
import type { Activity, ConversationAccount } from 'botbuilder';
import type { Card } from '../cards/index.ts';
import { type Database, deleteInSlices, tablesOf } from '../db/index.ts';
import { defaultJobSettings, type JobRun, PermanentError, RetryAfterError } from '../jobs/index.ts';
import { cardMessage } from './card-message.ts';
import { type Connector, ConnectorError } from './connector.ts';
import type { Address, DeliveryTables, UnreachableReason } from './delivery-tables.ts';
import { createPacing, defaultPacing, type PacingLimits } from './pacing.ts';
import type { ConversationReference, ReferenceStore, UnreachablePage } from './references.ts';

/**
 * `already`: an earlier run of the same job sent it. `unreachable`: the bot cannot speak to them, which is kept for the
 * leads to see; the job comes again when the bot meets them, for two weeks.
 */
export type Delivery = { readonly kind: 'sent' | 'already' | 'unreachable' };

/**
 * What came of one send. `notYet`: not sent, come back then. `failed`: not carried out. `impossible`: this card will be
 * refused again. `unknown`: it may have arrived.
 */
export type Attempt =
  | { readonly kind: 'sent'; readonly messageId: string | undefined }
  | { readonly kind: 'unreachable'; readonly reason: UnreachableReason }
  | { readonly kind: 'notYet'; readonly retryAfterMs: number }
  | { readonly kind: 'failed' | 'impossible' | 'unknown' };

/**
 * What delivers: a job, which comes again with its name and data when its card could not be delivered, or a turn, which has
 * none and tells the person by itself.
 */
export type DeliveryRun = Pick<JobRun, 'id' | 'tenantId' | 'signal'> &
  Partial<Pick<JobRun, 'name' | 'data' | 'attempt'>>;

export type ProactiveSender = {
  /**
   * Sends a card once and says what came of it; nothing is written down, and nothing is repeated. For what must never come
   * twice: the caller writes its intent down before, and what came of it after.
   * @param line visible text above the card, by which the message can be found again.
   */
  attempt(
    run: Pick<JobRun, 'tenantId' | 'signal'>,
    to: Address,
    message: { readonly card: Card; readonly line: string },
  ): Promise<Attempt>;
  /**
   * Sends a card without having been asked, from within a job.
   * @throws RetryAfterError when the tenant is paused or its turn is not yet; PermanentError when the card is impossible;
   *   ConnectorError for what the job queue tries again with back-off. After the last try the job is kept as after `unreachable`.
   */
  deliver(run: DeliveryRun, to: Address, card: Card): Promise<Delivery>;
  /** Whom the bot wanted to tell something and could not, longest first. */
  unreachable(tenantId: string, from: number, size: number): Promise<UnreachablePage>;
  /** Forgets which jobs have sent theirs before an instant; must be longer ago than a job can be tried again. */
  forgetBefore(instant: string): Promise<void>;
};

export type SenderDeps = {
  readonly database: Database;
  readonly references: ReferenceStore;
  /** The conversations of a service; 429 is not tried again there, since it concerns the whole tenant. */
  readonly conversations: (serviceUrl: string) => Pick<Connector['conversations'], 'sendToConversation'>;
  readonly clock: () => Date;
  readonly limits?: Partial<PacingLimits>;
  /** Runs of a job until the queue gives it up. */
  readonly maxAttempts?: number | undefined;
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
};

/** A place that is free this soon is waited for; a later one goes back to the job queue, which has others to run. */
const patienceMs = 1_000;
/** What 429 without Retry-After pauses for. */
const defaultPauseMs = 5_000;
/** What came together must not come back together. */
const spreadMs = 1_000;

/** The same card would be refused again; whatever else failed comes again with the job queue's back-off and jitter. */
const impossible = [400, 413];
/** Answers that say that the message was not taken. */
const notTaken = [400, 401, 403, 404, 412, 503];

/**
 * The way to people who did not just write. It keeps to Teams' limits with token buckets, one set for each process: with
 * several processes 429 says so, and then the tenant's whole queue rests as long as Retry-After asks.
 *
 * Two lines of defence stand between a card and its double. The job: it is asked for in the transaction of the change, and
 * one process at a time has it. The record: what a job has sent is written down with the receipt, and a run that finds it
 * sends nothing. Between the receipt and the record a process can die, and an answer can be lost: then the card is sent
 * again. It is delivered at least once, not exactly once; what must not come twice needs a way to read back.
 */
export function createSender(deps: SenderDeps): ProactiveSender {
  const { references, clock } = deps;
  const { db, write } = tablesOf<DeliveryTables>(deps.database);
  const random = deps.random ?? Math.random;
  const wait = deps.wait ?? ((ms, signal) => waitFor(ms, undefined, { signal }));
  const maxAttempts = deps.maxAttempts ?? defaultJobSettings.maxAttempts;
  const pacing = createPacing({ ...defaultPacing, ...deps.limits });

  async function isSent(tenantId: string, jobId: string): Promise<boolean> {
    const row = await db
      .selectFrom('sent_cards')
      .select('job_id')
      .where('tenant_id', '=', tenantId)
      .where('job_id', '=', jobId)
      .executeTakeFirst();
    return row !== undefined;
  }

  async function place(tenantId: string, conversationId: string, signal: AbortSignal): Promise<void> {
    const { taken, waitMs } = pacing.take(tenantId, conversationId, clock().getTime(), patienceMs);
    if (!taken) throw new RetryAfterError(Math.round(waitMs + random() * spreadMs));
    if (waitMs > 0) await wait(waitMs, signal);
  }

  async function park({ id, tenantId, name, data }: DeliveryRun, to: Address): Promise<void> {
    if (name !== undefined) await references.park({ id, tenantId, name, data }, to, clock());
  }

  /** What to make of a delivery that failed. @throws what the job queue is to do. */
  async function failed(run: DeliveryRun, to: Address, fault: unknown): Promise<Delivery> {
    const { tenantId } = run;
    if (!(fault instanceof ConnectorError)) throw fault;
    const { status, refusal } = fault;
    if (status === 429) {
      const pauseMs = fault.retryAfterMs ?? defaultPauseMs;
      pacing.pause(tenantId, clock().getTime() + pauseMs);
      throw new RetryAfterError(Math.round(pauseMs + random() * spreadMs), { cause: fault });
    }
    if (refusal === 'refused' || refusal === 'gone') {
      await references.markUnreachable(tenantId, to, refusal, clock());
      await park(run, to);
      return { kind: 'unreachable' };
    }
    if (impossible.includes(status) && !refusal) throw new PermanentError('the card was refused', { cause: fault });
    if ((run.attempt ?? 0) >= maxAttempts) await park(run, to);
    throw fault;
  }

  /** Where the service says that the conversation is served elsewhere, that is tried where the tenant was met last. */
  async function postWhereverItIs(
    tenantId: string,
    to: Address,
    reference: ConversationReference,
    message: Partial<Activity>,
  ) {
    try {
      return await post(reference, message);
    } catch (fault) {
      if (!(fault instanceof ConnectorError) || fault.refusal !== 'elsewhere') throw fault;
      const serviceUrl = await references.otherService(tenantId, reference.serviceUrl);
      if (serviceUrl === undefined) throw fault;
      const receipt = await post({ ...reference, serviceUrl }, message);
      await references.moveTo(tenantId, to, serviceUrl);
      return receipt;
    }
  }

  function post({ conversationId, serviceUrl, botId }: ConversationReference, message: Partial<Activity>) {
    return deps.conversations(serviceUrl).sendToConversation(conversationId, {
      ...message,
      from: { id: botId, name: '' },
      // Nothing but the id: a service refuses a type that it does not know, such as an empty one.
      conversation: { id: conversationId } as ConversationAccount,
    });
  }

  async function outcomeOf(tenantId: string, to: Address, fault: unknown): Promise<Attempt> {
    if (!(fault instanceof ConnectorError)) throw fault;
    const { status, refusal } = fault;
    if (status === 429) {
      const pauseMs = fault.retryAfterMs ?? defaultPauseMs;
      pacing.pause(tenantId, clock().getTime() + pauseMs);
      return { kind: 'notYet', retryAfterMs: Math.round(pauseMs + random() * spreadMs) };
    }
    if (refusal === 'refused' || refusal === 'gone') {
      await references.markUnreachable(tenantId, to, refusal, clock());
      return { kind: 'unreachable', reason: refusal };
    }
    if (impossible.includes(status) && !refusal) return { kind: 'impossible' };
    return { kind: notTaken.includes(status) || fault.neverSent ? 'failed' : 'unknown' };
  }

  return {
    async attempt(run, to, { card, line }) {
      const { tenantId } = run;
      // An earlier refusal says nothing about today: what the caller tells others must have been seen.
      const reference = await references.met(tenantId, to);
      if (!reference) return { kind: 'unreachable', reason: 'never_met' };
      try {
        await place(tenantId, reference.conversationId, run.signal);
      } catch (fault) {
        if (fault instanceof RetryAfterError) return { kind: 'notYet', retryAfterMs: fault.retryAfterMs };
        throw fault;
      }
      try {
        const message = { ...cardMessage(card), text: line, textFormat: 'plain' };
        const receipt = await postWhereverItIs(tenantId, to, reference, message);
        await references.clearUnreachable(tenantId, to);
        return { kind: 'sent', messageId: receipt?.id };
      } catch (fault) {
        return outcomeOf(tenantId, to, fault);
      }
    },
    async deliver(run, to, card) {
      const { tenantId, id: jobId } = run;
      if (await isSent(tenantId, jobId)) return { kind: 'already' };
      const reference = await references.reachable(tenantId, to);
      if (!reference) {
        await references.markUnreachable(tenantId, to, 'never_met', clock());
        await park(run, to);
        return { kind: 'unreachable' };
      }
      await place(tenantId, reference.conversationId, run.signal);
      let receipt: Awaited<ReturnType<typeof post>>;
      try {
        receipt = await postWhereverItIs(tenantId, to, reference, cardMessage(card));
      } catch (fault) {
        return failed(run, to, fault);
      }
      await write(async (trx) => {
        await trx
          .insertInto('sent_cards')
          .values({
            tenant_id: tenantId,
            job_id: jobId,
            activity_id: receipt?.id ?? null,
            sent_at: clock().toISOString(),
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      });
      return { kind: 'sent' };
    },
    unreachable: references.unreachable,
    forgetBefore: (instant) =>
      deleteInSlices((size) =>
        write((trx) =>
          trx
            .deleteFrom('sent_cards')
            .where((row) =>
              row(
                row.refTuple('tenant_id', 'job_id'),
                'in',
                row
                  .selectFrom('sent_cards')
                  .select(['tenant_id', 'job_id'])
                  .where('sent_at', '<', instant)
                  .limit(size)
                  .$asTuple('tenant_id', 'job_id'),
              ),
            )
            .executeTakeFirst(),
        ),
      ),
  };
}
