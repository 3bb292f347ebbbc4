import { sql, type Transaction } from 'kysely';
import { type Database, forOthers, sumsChanged, tablesOf } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import { sumsOfCases } from './counts.ts';
import type { Case, CaseEvent, CaseState } from '../case.ts';
import { casesIn, casesLists } from './lists.ts';
import { addEvent, casesPast } from './past.ts';
import { type CasesTables, toCase } from './tables.ts';

export type NewCase = Pick<
  Case,
  'id' | 'rolloutId' | 'kind' | 'title' | 'wish' | 'why' | 'when' | 'where' | 'areaKey' | 'reporterId' | 'language'
> & {
  readonly tenantId: string;
  /** One form makes one case, however often it is sent. */
  readonly formId: string;
  readonly eventId: string;
  readonly reportedAt: Date;
};

export type Move = {
  readonly tenantId: string;
  readonly caseId: string;
  /** The last event that the mover knew of. */
  readonly seen: string;
  readonly eventId: string;
  readonly from: CaseState;
  readonly to: CaseState;
  readonly note: string | undefined;
  readonly actorId: string;
  readonly at: Date;
};

export type Follower = { readonly personId: string; readonly language: Language };
type InTransaction = (trx: Transaction<never>) => Promise<void>;

export type CasesStore = ReturnType<typeof createCasesStore>;

/** A form that has made its case already; the number that was taken goes back with the transaction. */
class FormUsedError extends Error {}

export function createCasesStore(database: Database) {
  const { db, write } = tablesOf<CasesTables>(database);

  const read = (tenantId: string) => casesIn(db, tenantId);

  const ofForm = async (tenantId: string, reporterId: string, formId: string) => {
    const row = await read(tenantId)
      .where('reporter_id', '=', reporterId)
      .where('form_id', '=', formId)
      .executeTakeFirst();
    return row && toCase(row);
  };

  async function make(trx: Transaction<CasesTables>, wanted: NewCase): Promise<Case> {
    // The row stays locked until the commit: the next transaction gets the next number, or this one if this transaction
    // fails.
    const { last } = await trx
      .insertInto('case_numbers')
      .values({ tenant_id: wanted.tenantId, rollout_id: wanted.rolloutId, last: 1 })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'rollout_id']).doUpdateSet({ last: sql<number>`case_numbers.last + 1` }),
      )
      .returning('last')
      .executeTakeFirstOrThrow();
    const made = await trx
      .insertInto('cases')
      .values({
        tenant_id: wanted.tenantId,
        case_id: wanted.id,
        rollout_id: wanted.rolloutId,
        number: last,
        kind: wanted.kind,
        state: 'new',
        title: wanted.title,
        wish: wanted.wish,
        why: wanted.why ?? null,
        fault_when: wanted.when ?? null,
        fault_where: wanted.where ?? null,
        area_key: wanted.areaKey ?? null,
        reporter_id: wanted.reporterId,
        form_id: wanted.formId,
        language: wanted.language,
        last_event_id: wanted.eventId,
        reported_at: wanted.reportedAt.toISOString(),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'reporter_id', 'form_id']).doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows !== 1n) throw new FormUsedError();
    const event: CaseEvent = { id: wanted.eventId, from: undefined, to: 'new', note: undefined };
    await addEvent(trx, event, {
      tenantId: wanted.tenantId,
      caseId: wanted.id,
      actorId: wanted.reporterId,
      at: wanted.reportedAt,
    });
    const { id, rolloutId, kind, title, wish, why, when, where, areaKey, reporterId, language } = wanted;
    return {
      id,
      rolloutId,
      number: last,
      kind,
      state: 'new',
      title,
      wish,
      why,
      when,
      where,
      areaKey,
      reporterId,
      language,
      reportedAt: wanted.reportedAt.toISOString(),
      last: event,
    };
  }

  return {
    /**
     * Makes a case with the rollout's next number.
     * @param within belongs to the same transaction; it is left out when the form has made its case already.
     */
    async create(
      wanted: NewCase,
      within: InTransaction,
    ): Promise<{ readonly kind: 'made' | 'was'; readonly case: Case }> {
      const before = await ofForm(wanted.tenantId, wanted.reporterId, wanted.formId);
      if (before) return { kind: 'was', case: before };
      try {
        const made = await write(async (trx) => {
          const one = await make(trx, wanted);
          await within(forOthers(trx));
          return one;
        });
        return { kind: 'made', case: made };
      } catch (fault) {
        const other =
          fault instanceof FormUsedError ? await ofForm(wanted.tenantId, wanted.reporterId, wanted.formId) : undefined;
        if (!other) throw fault;
        return { kind: 'was', case: other };
      }
    },

    /** @returns undefined when the tenant has no such case. */
    async find(tenantId: string, caseId: string): Promise<Case | undefined> {
      const row = await read(tenantId).where('cases.case_id', '=', caseId).executeTakeFirst();
      return row && toCase(row);
    },

    async findNumber(tenantId: string, rolloutId: string, number: number): Promise<Case | undefined> {
      const row = await read(tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('number', '=', number)
        .executeTakeFirst();
      return row && toCase(row);
    },

    /** Writes a transition, unless the case has changed since the seen event. @returns false then. */
    move(move: Move, within: InTransaction): Promise<boolean> {
      return write(async (trx) => {
        const moved = await trx
          .updateTable('cases')
          .set({ state: move.to, last_event_id: move.eventId })
          .where('tenant_id', '=', move.tenantId)
          .where('case_id', '=', move.caseId)
          .where('last_event_id', '=', move.seen)
          .returning(['rollout_id', 'reported_at', 'kind'])
          .executeTakeFirst();
        if (!moved) return false;
        await addEvent(trx, { ...move, id: move.eventId }, move);
        await within(forOthers(trx));
        // Only wishes are counted by weeks.
        if (moved.kind !== 'wish') return true;
        const counted = { tenantId: move.tenantId, rolloutId: moved.rollout_id, at: moved.reported_at };
        await sumsChanged(forOthers(trx), counted, sumsOfCases);
        return true;
      });
    },

    ...casesPast(database),
    ...casesLists(database),

    /** @param within belongs to the same transaction; it is left out for somebody who had joined before. */
    join(
      tenantId: string,
      caseId: string,
      follower: Follower,
      now: Date,
      within: InTransaction = async () => undefined,
    ): Promise<void> {
      return write(async (trx) => {
        const joined = await trx
          .insertInto('case_followers')
          .values({
            tenant_id: tenantId,
            case_id: caseId,
            person_id: follower.personId,
            language: follower.language,
            joined_at: now.toISOString(),
          })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (joined.numInsertedOrUpdatedRows === 1n) await within(forOthers(trx));
      });
    },

    /** @param within belongs to the same transaction. */
    leave(
      tenantId: string,
      caseId: string,
      personId: string,
      within: InTransaction = async () => undefined,
    ): Promise<void> {
      return write(async (trx) => {
        await trx
          .deleteFrom('case_followers')
          .where('tenant_id', '=', tenantId)
          .where('case_id', '=', caseId)
          .where('person_id', '=', personId)
          .execute();
        await within(forOthers(trx));
      });
    },

    async followers(tenantId: string, caseId: string): Promise<readonly Follower[]> {
      const rows = await db
        .selectFrom('case_followers')
        .select(['person_id', 'language'])
        .where('tenant_id', '=', tenantId)
        .where('case_id', '=', caseId)
        .orderBy('joined_at')
        .orderBy('person_id')
        .execute();
      return rows.map((row) => ({ personId: row.person_id, language: row.language }));
    },

    /** Who has made a case of a form; the first, should there be several. */
    async reporterOf(tenantId: string, formId: string): Promise<string | undefined> {
      const row = await db
        .selectFrom('cases')
        .select('reporter_id')
        .where('tenant_id', '=', tenantId)
        .where('form_id', '=', formId)
        .orderBy('number')
        .executeTakeFirst();
      return row?.reporter_id;
    },
  };
}
