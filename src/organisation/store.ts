import type { Transaction } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Role, Sender } from '../platform/bot/index.ts';
import { type Database, tablesOf } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { insertContents } from './contents.ts';
import type { Area, Rollout, RolloutFile } from './rollout.ts';

export type OrganisationTables = {
  rollouts: {
    tenant_id: string;
    rollout_id: string;
    key: string;
    name: string;
    country: string;
    time_zone: string;
    created_at: string;
  };
  areas: { tenant_id: string; rollout_id: string; key: string; names: string };
  units: { tenant_id: string; key: string; parent_key: string | null; name: string };
  people: {
    tenant_id: string;
    person_id: string;
    channel_user_id: string;
    name: string;
    upn: string | null;
    unit_key: string | null;
    chosen_language: Language | null;
  };
  roles: { tenant_id: string; person_id: string; role: Role };
};

export type StoredPerson = {
  readonly channelUserId: string;
  readonly name: string;
  readonly chosenLanguage: Language | undefined;
  readonly roles: readonly Role[];
};

export type OrganisationStore = ReturnType<typeof createOrganisationStore>;

/** Tenants' rollouts, areas, units, people and roles. */
export function createOrganisationStore(database: Database) {
  const { db, write } = tablesOf<OrganisationTables>(database);

  const rolloutsOf = (tenantId: string) =>
    db.selectFrom('rollouts').selectAll().where('tenant_id', '=', tenantId).orderBy('created_at').orderBy('rollout_id');

  async function withAreas(row: OrganisationTables['rollouts']): Promise<Rollout> {
    const areas = await db
      .selectFrom('areas')
      .selectAll()
      .where('tenant_id', '=', row.tenant_id)
      .where('rollout_id', '=', row.rollout_id)
      .orderBy('key')
      .execute();
    return {
      id: row.rollout_id,
      key: row.key,
      name: row.name,
      country: row.country,
      timeZone: row.time_zone,
      areas: areas.map((area) => ({ key: area.key, names: JSON.parse(area.names) as Area['names'] })),
    };
  }

  return {
    /** The tenant's oldest rollout. @returns undefined for a tenant without any. */
    async firstRollout(tenantId: string): Promise<Rollout | undefined> {
      const row = await rolloutsOf(tenantId).executeTakeFirst();
      return row && withAreas(row);
    },

    /** @returns undefined when the tenant has none of that key. */
    async findRollout(tenantId: string, key: string): Promise<Rollout | undefined> {
      const row = await rolloutsOf(tenantId).where('key', '=', key).executeTakeFirst();
      return row && withAreas(row);
    },

    /** Keys of the tenant's rollouts, oldest first. */
    async rolloutKeys(tenantId: string): Promise<readonly string[]> {
      return (await rolloutsOf(tenantId).execute()).map((row) => row.key);
    },

    /** @returns undefined for somebody who has not been here. */
    async findPerson(tenantId: string, personId: string): Promise<StoredPerson | undefined> {
      const rows = await db
        .selectFrom('people')
        .leftJoin('roles', (join) =>
          join.onRef('roles.tenant_id', '=', 'people.tenant_id').onRef('roles.person_id', '=', 'people.person_id'),
        )
        .select(['people.channel_user_id', 'people.name', 'people.chosen_language', 'roles.role'])
        .where('people.tenant_id', '=', tenantId)
        .where('people.person_id', '=', personId)
        .execute();
      const [first] = rows;
      if (!first) return undefined;
      return {
        channelUserId: first.channel_user_id,
        name: first.name,
        chosenLanguage: first.chosen_language ?? undefined,
        roles: rows.flatMap((row) => row.role ?? []),
      };
    },

    /** Everybody who is known, by name; a hundred at most. */
    async people(tenantId: string): Promise<readonly (StoredPerson & { readonly id: string })[]> {
      const people = await db
        .selectFrom('people')
        .select(['person_id', 'channel_user_id', 'name', 'chosen_language'])
        .where('tenant_id', '=', tenantId)
        .orderBy('name')
        .orderBy('person_id')
        .limit(100)
        .execute();
      const roles = await db.selectFrom('roles').selectAll().where('tenant_id', '=', tenantId).execute();
      return people.map((row) => ({
        id: row.person_id,
        channelUserId: row.channel_user_id,
        name: row.name,
        chosenLanguage: row.chosen_language ?? undefined,
        roles: roles.filter((one) => one.person_id === row.person_id).map((one) => one.role),
      }));
    },

    /** Names of several people by id; those who are unknown are left out. */
    async namesOf(tenantId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (personIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('people')
        .select(['person_id', 'name'])
        .where('tenant_id', '=', tenantId)
        .where('person_id', 'in', [...new Set(personIds)])
        .execute();
      return new Map(rows.map((row) => [row.person_id, row.name]));
    },

    /** The languages that several people have chosen; those who chose none are left out. */
    async chosenLanguages(tenantId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, Language>> {
      if (personIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('people')
        .select(['person_id', 'chosen_language'])
        .where('tenant_id', '=', tenantId)
        .where('person_id', 'in', [...new Set(personIds)])
        .execute();
      return new Map(rows.flatMap((row) => (row.chosen_language ? [[row.person_id, row.chosen_language]] : [])));
    },

    /** People of exactly that name or user principal name. */
    async peopleCalled(tenantId: string, name: string): Promise<readonly Named[]> {
      const rows = await db
        .selectFrom('people')
        .select(['person_id', 'name'])
        .where('tenant_id', '=', tenantId)
        .where((where) =>
          where.or([where('name', '=', name), where(where.fn<string>('lower', ['upn']), '=', name.toLowerCase())]),
        )
        .execute();
      return rows.map(toNamed);
    },

    /** @returns undefined for a channel id that nobody has come from. */
    async personAt(tenantId: string, channelUserId: string): Promise<Named | undefined> {
      const row = await db
        .selectFrom('people')
        .select(['person_id', 'name'])
        .where('tenant_id', '=', tenantId)
        .where('channel_user_id', '=', channelUserId)
        .executeTakeFirst();
      return row && toNamed(row);
    },

    async peopleWith(tenantId: string, role: Role): Promise<readonly string[]> {
      const rows = await db
        .selectFrom('roles')
        .select('person_id')
        .where('tenant_id', '=', tenantId)
        .where('role', '=', role)
        .orderBy('person_id')
        .execute();
      return rows.map((row) => row.person_id);
    },

    /** @returns false when they have it already. */
    giveRole(tenantId: string, personId: string, role: Role): Promise<boolean> {
      return write(async (trx) => {
        const made = await trx
          .insertInto('roles')
          .values({ tenant_id: tenantId, person_id: personId, role })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return made.numInsertedOrUpdatedRows === 1n;
      });
    },

    /** @returns false when they do not have it. */
    takeRole(tenantId: string, personId: string, role: Role): Promise<boolean> {
      return write(async (trx) => {
        const gone = await trx
          .deleteFrom('roles')
          .where('tenant_id', '=', tenantId)
          .where('person_id', '=', personId)
          .where('role', '=', role)
          .executeTakeFirst();
        return gone.numDeletedRows === 1n;
      });
    },

    /** Keeps somebody's channel id and name; the chosen language and the unit stay. */
    savePerson(sender: Sender): Promise<void> {
      return write(async (trx) => {
        await trx
          .insertInto('people')
          .values({
            tenant_id: sender.tenantId,
            person_id: sender.personId,
            channel_user_id: sender.channelUserId,
            name: sender.name,
            upn: null,
            unit_key: null,
            chosen_language: null,
          })
          .onConflict((conflict) =>
            conflict
              .columns(['tenant_id', 'person_id'])
              .doUpdateSet({ channel_user_id: sender.channelUserId, name: sender.name }),
          )
          .execute();
      });
    },

    chooseLanguage(tenantId: string, personId: string, language: Language): Promise<void> {
      return write(async (trx) => {
        await trx
          .updateTable('people')
          .set({ chosen_language: language })
          .where('tenant_id', '=', tenantId)
          .where('person_id', '=', personId)
          .execute();
      });
    },

    /**
     * Gives a tenant its first rollout, unless it has one of that key: all of it or nothing, also when two ask at once.
     * @param fill what else belongs to the same transaction.
     */
    provision(
      tenantId: string,
      file: Omit<RolloutFile, 'tenantId'>,
      now: Date,
      fill: (trx: Transaction<never>, rolloutId: string) => Promise<void>,
    ): Promise<void> {
      return write(async (trx) => {
        const rolloutId = uuidv7();
        const made = await trx
          .insertInto('rollouts')
          .values({
            tenant_id: tenantId,
            rollout_id: rolloutId,
            key: file.rollout.key,
            name: file.rollout.name,
            country: file.rollout.country,
            time_zone: file.rollout.timeZone,
            created_at: now.toISOString(),
          })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doNothing())
          .executeTakeFirst();
        if (made.numInsertedOrUpdatedRows !== 1n) return;
        await insertContents(trx, tenantId, rolloutId, file);
        await fill(trx as unknown as Transaction<never>, rolloutId);
      });
    },
  };
}

type Named = { readonly personId: string; readonly name: string };

function toNamed(row: { readonly person_id: string; readonly name: string }): Named {
  return { personId: row.person_id, name: row.name };
}
