import type { Transaction } from 'kysely';
import { type Database, forOthers, seenWith, tablesOf } from '../../platform/db/index.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Plan } from '../plan.ts';
import { planRow, type StatusTables, toPlan } from './tables.ts';

export type Within = (trx: Transaction<never>) => Promise<void>;

export type PlanStore = ReturnType<typeof createPlanStore>;

/** The channels' plans; each change takes what belongs to it into its own transaction. */
export function createPlanStore(database: Database) {
  const { db, write } = tablesOf<StatusTables>(database);
  const read = (tenantId: string) => db.selectFrom('status_plans').selectAll().where('tenant_id', '=', tenantId);

  return {
    /** @returns undefined when the tenant has no such plan. */
    async find(tenantId: string, planId: string): Promise<Plan | undefined> {
      const row = await read(tenantId).where('plan_id', '=', planId).executeTakeFirst();
      return row && toPlan(row);
    },

    /** @returns undefined for a channel that never had one. */
    async ofChannel(tenantId: string, channelId: string): Promise<Plan | undefined> {
      const row = await read(tenantId).where('channel_id', '=', channelId).executeTakeFirst();
      return row && toPlan(row);
    },

    /** All of a tenant's, the next turn first. */
    async all(tenantId: string): Promise<readonly Plan[]> {
      const rows = await read(tenantId).orderBy('next_due_at').orderBy('plan_id').execute();
      return rows.map(toPlan);
    },

    /** Those of all tenants whose turns are to come. */
    async active(): Promise<readonly { readonly tenantId: string; readonly plan: Plan }[]> {
      const rows = await db.selectFrom('status_plans').selectAll().where('state', '=', 'active').execute();
      return rows.map((row) => ({ tenantId: row.tenant_id, plan: toPlan(row) }));
    },

    /** @returns false when the channel has a plan already. */
    add(tenantId: string, plan: Plan, now: Date, within: Within): Promise<boolean> {
      return write(async (trx) => {
        const made = await trx
          .insertInto('status_plans')
          .values(planRow(tenantId, plan, now))
          .onConflict((conflict) => conflict.columns(['tenant_id', 'channel_id']).doNothing())
          .executeTakeFirst();
        if (made.numInsertedOrUpdatedRows !== 1n) return false;
        await within(forOthers(trx));
        return true;
      });
    },

    /** Writes a plan over the one of the version before it. @returns false when that is no longer the last. */
    change(tenantId: string, plan: Plan, now: Date, within: Within): Promise<boolean> {
      return write(async (trx) => {
        const { tenant_id, plan_id, ...values } = planRow(tenantId, plan, now);
        const changed = await trx
          .updateTable('status_plans')
          .set(values)
          .where('tenant_id', '=', tenant_id)
          .where('plan_id', '=', plan_id)
          .where('version', '=', plan.version - 1)
          .executeTakeFirst();
        if (changed.numUpdatedRows !== 1n) return false;
        await within(forOthers(trx));
        return true;
      });
    },

    /** Moves a plan on from the turn that has come. @returns false when it has moved already, or is not active. */
    advance(
      tenantId: string,
      move: { readonly planId: string; readonly fromDueAt: string; readonly next: Occurrence; readonly now: Date },
      within: Within,
    ): Promise<boolean> {
      return write(async (trx) => {
        const { next } = move;
        const moved = await trx
          .updateTable('status_plans')
          .set({
            next_week: next.week,
            next_date: next.date,
            next_due_at: next.dueAt,
            next_draft_at: next.draftAt,
            changed_at: move.now.toISOString(),
          })
          .where('tenant_id', '=', tenantId)
          .where('plan_id', '=', move.planId)
          .where('next_due_at', '=', move.fromDueAt)
          .where('state', '=', 'active')
          .executeTakeFirst();
        if (moved.numUpdatedRows !== 1n) return false;
        await within(forOthers(trx));
        return true;
      });
    },

    /** The channel is gone: nothing more is planned for it until a lead starts it again. */
    async pause(trx: Transaction<never>, tenantId: string, planId: string): Promise<void> {
      await seenWith<StatusTables>(trx)
        .updateTable('status_plans')
        .set((row) => ({ state: 'paused', version: row('version', '+', 1) }))
        .where('tenant_id', '=', tenantId)
        .where('plan_id', '=', planId)
        .where('state', '=', 'active')
        .execute();
    },
  };
}
