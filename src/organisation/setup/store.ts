import type { Selectable, Transaction } from 'kysely';
import { type Database, forOthers, seenWith, tablesOf } from '../../platform/db/index.ts';
import type { Area } from '../rollout.ts';
import type { OrganisationTables } from '../store/tables.ts';
import { mostAreas, type NameFaults, newKey, takenNames } from './names.ts';

export type SetUpArea = Area & { readonly revision: number };

/** A rollout as administrators see and change it. */
export type SetUp = {
  readonly rolloutId: string;
  readonly key: string;
  readonly name: string;
  readonly revision: number;
  readonly areas: readonly SetUpArea[];
};

type Where = { readonly tenantId: string; readonly rolloutId: string };
type AreaRow = Selectable<OrganisationTables['areas']>;

/** `changed`: another person was faster. */
export type Renamed = { readonly kind: 'saved' | 'changed' };
export type AreaRenamed = { readonly kind: 'saved' | 'changed' | 'gone' } | NameTaken;
export type AreaAdded = { readonly kind: 'added'; readonly key: string } | { readonly kind: 'tooMany' } | NameTaken;
type NameTaken = { readonly kind: 'taken'; readonly faults: NameFaults };

export type SetupStore = ReturnType<typeof createSetupStore>;

/** Changes the name of a rollout and its areas. */
export function createSetupStore(
  database: Database,
  /** Called within the transaction of each change. */
  onChange: (trx: Transaction<never>, tenantId: string) => Promise<void> = async () => undefined,
) {
  const { db, write } = tablesOf<OrganisationTables>(database);
  const changed = (trx: Transaction<OrganisationTables>, { tenantId }: Where) => onChange(forOthers(trx), tenantId);

  return {
    /** The tenant's oldest rollout. @returns undefined for a tenant without any. */
    async find(tenantId: string): Promise<SetUp | undefined> {
      const row = await db
        .selectFrom('rollouts')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .orderBy('created_at')
        .orderBy('rollout_id')
        .executeTakeFirst();
      if (!row) return undefined;
      const { rollout_id: rolloutId, key, name, revision } = row;
      return { rolloutId, key, name, revision, areas: (await areasOf(db, { tenantId, rolloutId })).map(toArea) };
    },

    /** Names the rollout, unless it has changed since the revision that was `seen`. */
    rename({ tenantId, rolloutId }: Where, name: string, seen: number): Promise<Renamed> {
      return write(async (trx) => {
        const result = await trx
          .updateTable('rollouts')
          .set((row) => ({ name, revision: row('revision', '+', 1) }))
          .where('tenant_id', '=', tenantId)
          .where('rollout_id', '=', rolloutId)
          .where('revision', '=', seen)
          .executeTakeFirst();
        if (result.numUpdatedRows !== 1n) return { kind: 'changed' };
        await changed(trx, { tenantId, rolloutId });
        return { kind: 'saved' };
      });
    },

    /** Adds an area. A repeated request adds nothing, and gets the same key as the first time. */
    addArea(where: Where, names: Area['names'], requestId: string): Promise<AreaAdded> {
      return write(async (trx) => {
        await lockAreas(trx, where);
        const areas = await areasOf(trx, where);
        const before = areas.find((area) => area.added_by_request === requestId);
        if (before) return { kind: 'added', key: before.key };
        if (areas.length >= mostAreas) return { kind: 'tooMany' };
        const faults = takenNames(areas.map(toArea), names, undefined);
        if (Object.keys(faults).length > 0) return { kind: 'taken', faults };
        const key = newKey(
          names,
          areas.map((area) => area.key),
        );
        await insertArea(trx, where, { key, names }, requestId);
        await changed(trx, where);
        return { kind: 'added', key };
      });
    },

    /** Renames an area, unless it has changed since the revision that was `seen`. */
    renameArea(where: Where, { key, names }: Area, seen: number): Promise<AreaRenamed> {
      return write(async (trx) => {
        await lockAreas(trx, where);
        const areas = await areasOf(trx, where);
        const kept = areas.find((area) => area.key === key);
        if (!kept) return { kind: 'gone' };
        if (kept.revision !== seen) return { kind: 'changed' };
        const faults = takenNames(areas.map(toArea), names, key);
        if (Object.keys(faults).length > 0) return { kind: 'taken', faults };
        await trx
          .updateTable('areas')
          .set({ names: JSON.stringify(names), revision: seen + 1 })
          .where('tenant_id', '=', where.tenantId)
          .where('rollout_id', '=', where.rolloutId)
          .where('key', '=', key)
          .execute();
        await changed(trx, where);
        return { kind: 'saved' };
      });
    },

    /** Adds areas within an open transaction; areas with an existing key stay unchanged. */
    async addAreas(trx: Transaction<never>, where: Where, areas: readonly Area[]): Promise<void> {
      const own = seenWith<OrganisationTables>(trx);
      await lockAreas(own, where);
      for (const area of areas) await insertArea(own, where, area, null);
      await changed(own, where);
    },
  };
}

/** Serialises changes of a rollout's areas, so that no name is given twice. */
async function lockAreas(trx: Transaction<OrganisationTables>, { tenantId, rolloutId }: Where): Promise<void> {
  await trx
    .updateTable('rollouts')
    .set((row) => ({ revision: row.ref('revision') }))
    .where('tenant_id', '=', tenantId)
    .where('rollout_id', '=', rolloutId)
    .execute();
}

function areasOf(
  on: Pick<Transaction<OrganisationTables>, 'selectFrom'>,
  { tenantId, rolloutId }: Where,
): Promise<readonly AreaRow[]> {
  return on
    .selectFrom('areas')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('rollout_id', '=', rolloutId)
    .orderBy('key')
    .execute();
}

async function insertArea(
  trx: Transaction<OrganisationTables>,
  { tenantId, rolloutId }: Where,
  { key, names }: Area,
  requestId: string | null,
): Promise<void> {
  await trx
    .insertInto('areas')
    .values({
      tenant_id: tenantId,
      rollout_id: rolloutId,
      key,
      names: JSON.stringify(names),
      added_by_request: requestId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function toArea({ key, names, revision }: AreaRow): SetUpArea {
  return { key, names: JSON.parse(names) as Area['names'], revision };
}
