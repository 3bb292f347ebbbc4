import type { Selectable, Transaction } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Role, Writer } from '../../platform/bot/index.ts';
import { type Database, forOthers, type Placeholder, prepared, tablesOf } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import { insertContents } from './contents.ts';
import type { Area, Rollout, RolloutFile } from '../rollout.ts';
import type { OrganisationTables } from './tables.ts';

export type StoredPerson = {
  readonly channelUserId: string;
  readonly name: string;
  readonly chosenLanguage: Language | undefined;
  readonly roles: readonly Role[];
};

/** A person's id on the channel, and their roles. */
export type Account = { readonly channelUserId: string; readonly roles: readonly Role[] };

/** Somebody with a role, as they can be pointed to. */
export type RoleHolder = { readonly personId: string; readonly name: string; readonly upn: string | undefined };

export type OrganisationStore = ReturnType<typeof createOrganisationStore>;

/** Tenants' rollouts, areas, units, people and roles. */
export function createOrganisationStore(database: Database) {
  const { db, write } = tablesOf<OrganisationTables>(database);

  const rolloutsOf = (tenantId: string) =>
    db.selectFrom('rollouts').selectAll().where('tenant_id', '=', tenantId).orderBy('created_at').orderBy('rollout_id');

  async function withAreas(row: Selectable<OrganisationTables['rollouts']>): Promise<Rollout> {
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

  type PersonKey = { readonly tenantId: string; readonly personId: string };
  const findOne = prepared((value: Placeholder<PersonKey>) =>
    db
      .selectFrom('people')
      .select(['channel_user_id', 'name', 'chosen_language'])
      .where('tenant_id', '=', value('tenantId'))
      .where('person_id', '=', value('personId')),
  );
  // Not a join: SQLite re-prepares a query each time when its join passes on a bound value.
  const findRoles = prepared((value: Placeholder<PersonKey>) =>
    db
      .selectFrom('roles')
      .select('role')
      .where('tenant_id', '=', value('tenantId'))
      .where('person_id', '=', value('personId')),
  );

  return {
    /** Those that have a rollout. */
    async tenants(): Promise<readonly string[]> {
      const rows = await db.selectFrom('rollouts').select('tenant_id').distinct().orderBy('tenant_id').execute();
      return rows.map((row) => row.tenant_id);
    },

    /** The tenant's oldest rollout. @returns undefined for a tenant without any. */
    async firstRollout(tenantId: string): Promise<Rollout | undefined> {
      const row = await rolloutsOf(tenantId).executeTakeFirst();
      return row && withAreas(row);
    },

    /** @returns undefined when the tenant has none with that key. */
    async findRollout(tenantId: string, key: string): Promise<Rollout | undefined> {
      const row = await rolloutsOf(tenantId).where('key', '=', key).executeTakeFirst();
      return row && withAreas(row);
    },

    /** Keys of the tenant's rollouts, oldest first. */
    async rolloutKeys(tenantId: string): Promise<readonly string[]> {
      return (await rolloutsOf(tenantId).execute()).map((row) => row.key);
    },

    /** @returns undefined for an unknown person. */
    async findPerson(tenantId: string, personId: string): Promise<StoredPerson | undefined> {
      const key = { tenantId, personId };
      const [[person], roles] = await Promise.all([findOne(db, key), findRoles(db, key)]);
      if (!person) return undefined;
      return {
        channelUserId: person.channel_user_id,
        name: person.name,
        chosenLanguage: person.chosen_language ?? undefined,
        roles: roles.map(({ role }) => role),
      };
    },

    /** The channel's ids and the roles of several people; unknown people are left out. */
    async accountsOf(tenantId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, Account>> {
      const found = await Promise.all(
        [...new Set(personIds)].map(async (id) => [id, await this.findPerson(tenantId, id)] as const),
      );
      return new Map(
        found.flatMap(([id, person]) =>
          person ? [[id, { channelUserId: person.channelUserId, roles: person.roles }] as const] : [],
        ),
      );
    },

    /** All known people, sorted by name; a hundred at most. */
    async people(tenantId: string): Promise<readonly (StoredPerson & { readonly id: string })[]> {
      const people = await db
        .selectFrom('people')
        .select(['person_id', 'channel_user_id', 'name', 'chosen_language'])
        .where('tenant_id', '=', tenantId)
        .orderBy('name')
        .orderBy('person_id')
        .limit(100)
        .execute();
      if (people.length === 0) return [];
      const roles = await db
        .selectFrom('roles')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where(
          'person_id',
          'in',
          people.map((row) => row.person_id),
        )
        .execute();
      return people.map((row) => ({
        id: row.person_id,
        channelUserId: row.channel_user_id,
        name: row.name,
        chosenLanguage: row.chosen_language ?? undefined,
        roles: roles.filter((one) => one.person_id === row.person_id).map((one) => one.role),
      }));
    },

    /** Names of several people by id; unknown people are left out. */
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

    /** The languages that several people have chosen; people without a choice are left out. */
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

    /** People with exactly that name or user principal name. */
    async peopleCalled(tenantId: string, name: string): Promise<readonly Named[]> {
      const people = db.selectFrom('people').select(['person_id', 'name']).where('tenant_id', '=', tenantId);
      // Two queries with one index each; an OR would read all rows of the tenant.
      const rows = await people
        .where('name', '=', name)
        .union(people.where((where) => where(where.fn<string>('lower', ['upn']), '=', name.toLowerCase())))
        .execute();
      return rows.map(toNamed);
    },

    /** @returns undefined for an unknown channel id. */
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

    /** Those with a role by name. */
    async contactsWith(tenantId: string, role: Role): Promise<readonly RoleHolder[]> {
      const rows = await db
        .selectFrom('people')
        .select(['person_id', 'name', 'upn'])
        .where('tenant_id', '=', tenantId)
        .where('person_id', 'in', (query) =>
          query
            .selectFrom('roles')
            .select('roles.person_id')
            .where('roles.tenant_id', '=', tenantId)
            .where('roles.role', '=', role),
        )
        .orderBy('name')
        .orderBy('person_id')
        .execute();
      return rows.map((row) => ({ personId: row.person_id, name: row.name, upn: row.upn ?? undefined }));
    },

    /** @returns false when they already have it. */
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

    /** Stores a person's channel id and name; the chosen language and the unit stay. */
    savePerson(writer: Writer): Promise<void> {
      return write(async (trx) => {
        await trx
          .insertInto('people')
          .values({
            tenant_id: writer.tenantId,
            person_id: writer.personId,
            channel_user_id: writer.channelUserId,
            name: writer.name,
            upn: null,
            unit_key: null,
            chosen_language: null,
          })
          .onConflict((conflict) =>
            conflict
              .columns(['tenant_id', 'person_id'])
              .doUpdateSet({ channel_user_id: writer.channelUserId, name: writer.name }),
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
     * Gives a tenant its first rollout, unless it has one with that key: atomically, even for concurrent calls.
     * @param fill adds more content within the same transaction.
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
        await fill(forOthers(trx), rolloutId);
      });
    },
  };
}

type Named = { readonly personId: string; readonly name: string };

function toNamed(row: { readonly person_id: string; readonly name: string }): Named {
  return { personId: row.person_id, name: row.name };
}
