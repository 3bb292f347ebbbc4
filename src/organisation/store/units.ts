import { type RawBuilder, sql } from 'kysely';
import { type Database, tablesOf } from '../../platform/db/index.ts';
import type { OrganisationTables } from './tables.ts';

/** A node of the organisation tree; `depth` is 0 at the top. */
export type Unit = { readonly key: string; readonly name: string; readonly depth: number };

/** A unit and all units below it. */
export type UnitScope = { readonly tenantId: string; readonly unitKey: string };

/** Deeper than any organisation; ends the recursion in a cyclic tree. */
const deepest = 20;

/** The people of a unit and of those below it, for other features' queries: `where person_id in (...)`. */
export function membersOf({ tenantId, unitKey }: UnitScope): RawBuilder<string> {
  return sql<string>`(
    with recursive scope(key, depth) as (
      select units.key, 0 from units where units.tenant_id = ${tenantId} and units.key = ${unitKey}
      union
      select units.key, scope.depth + 1 from units, scope
      where units.tenant_id = ${tenantId} and units.parent_key = scope.key and scope.depth < ${sql.lit(deepest)}
    )
    select people.person_id from people
    where people.tenant_id = ${tenantId} and people.unit_key in (select scope.key from scope)
  )`;
}

/**
 * Pairs of each unit (`key`) with itself and every unit above it (`above`), for other features' queries: a person
 * counts for their unit and for the units above.
 */
export function unitsAbove(tenantId: string): RawBuilder<unknown> {
  return sql`(
    with recursive upward(key, above, depth) as (
      select units.key, units.key, 0 from units where units.tenant_id = ${tenantId}
      union
      select upward.key, units.parent_key, upward.depth + 1 from units, upward
      where units.tenant_id = ${tenantId} and units.key = upward.above and units.parent_key is not null
        and upward.depth < ${sql.lit(deepest)}
    )
    select distinct upward.key, upward.above from upward
  )`;
}

export function createUnitStore(database: Database) {
  const { db } = tablesOf<OrganisationTables>(database);
  return {
    /** All units of a tenant, each below its parent, siblings sorted by name. */
    async all(tenantId: string): Promise<readonly Unit[]> {
      const rows = await db
        .selectFrom('units')
        .select(['key', 'parent_key', 'name'])
        .where('tenant_id', '=', tenantId)
        .orderBy('name')
        .orderBy('key')
        .execute();
      return inTree(rows.map((row) => ({ key: row.key, parent: row.parent_key, name: row.name })));
    },

    /** @returns undefined for an unknown person or one without a unit. */
    async ofPerson(tenantId: string, personId: string): Promise<string | undefined> {
      const row = await db
        .selectFrom('people')
        .select('unit_key')
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row?.unit_key ?? undefined;
    },
  };
}

type Node = { readonly key: string; readonly parent: string | null; readonly name: string };

/** A unit whose parent does not exist is at the top. */
function inTree(nodes: readonly Node[]): readonly Unit[] {
  const known = new Set(nodes.map(({ key }) => key));
  const below = Map.groupBy(nodes, ({ parent }) => (parent !== null && known.has(parent) ? parent : null));
  const listed = (parent: string | null, depth: number): Unit[] =>
    depth > deepest
      ? []
      : (below.get(parent) ?? []).flatMap(({ key, name }) => [{ key, name, depth }, ...listed(key, depth + 1)]);
  return listed(null, 0);
}
