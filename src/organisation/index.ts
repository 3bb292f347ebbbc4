import type { Transaction } from 'kysely';
import type { Feature, Person, ReferenceStore, Role, Writer } from '../platform/bot/index.ts';
import { createRowMemory, type Database } from '../platform/db/index.ts';
import type { Endpoint } from '../platform/http/index.ts';
import { languageOfCountry, languageOfTag, type Language } from '../platform/i18n/index.ts';
import { organisationApi, trialApi } from './api.ts';
import type { FirstAdministrator } from './actions/roles.ts';
import { organisationCommands, organisationVerbs } from './chat.ts';
import { organisationIntents } from './intents.ts';
import { organisationMigrations } from './migrations.ts';
import { type Area, emptyRollout, type Rollout, type RolloutFile } from './rollout.ts';
import { setupApi } from './setup/api.ts';
import { setupCommands, setupVerbs } from './setup/chat.ts';
import { createSetup } from './setup/service.ts';
import { createSetupStore } from './setup/store.ts';
import { type Account, createOrganisationStore, type RoleHolder } from './store/organisation-store.ts';
import { createUnitStore, type Unit } from './store/units.ts';
import { organisationPersonalData } from './store/personal-data.ts';

export { type Area, areaName, onlyAreaKey, type Rollout } from './rollout.ts';
export { foldName, mostAreas, tidyName } from './setup/names.ts';
export { loadSample, type Sample } from './sample.ts';
export { membersOf, type Unit, type UnitScope, unitsAbove } from './store/units.ts';

export type Organisation = {
  readonly feature: Feature;
  /** Those that have a rollout. */
  tenants(): Promise<readonly string[]>;
  /** The tenant's rollout, created when the tenant is new. */
  rollout(tenantId: string): Promise<Rollout>;
  /** The tenant's rollout of that key, or its oldest; unlike `rollout` it creates none. @returns undefined for none. */
  findRollout(tenantId: string, key: string | undefined): Promise<Rollout | undefined>;
  /** Adds areas within an open transaction; areas with an existing key stay unchanged. */
  addAreas(
    trx: Transaction<never>,
    where: { readonly tenantId: string; readonly rolloutId: string },
    areas: readonly Area[],
  ): Promise<void>;
  /** Oldest first. */
  rolloutKeys(tenantId: string): Promise<readonly string[]>;
  /** Resolves when changes that other processes make to rollouts reach this process. */
  follow(): Promise<void>;
  /** Call it in the transaction that changes a rollout or its areas: all processes read it again. */
  rolloutChanged(trx: Transaction<never>, tenantId: string): Promise<void>;
  /** Call it after that transaction: this process drops what it read in parallel. */
  rolloutForgotten(tenantId: string): void;
  /** The person behind an activity; a new person is stored. */
  identify(writer: Writer, now: Date): Promise<Person>;
  /** The signed-in person: as known from the chat, or a new person without roles, who is not stored. */
  signedIn(who: { readonly tenantId: string; readonly personId: string; readonly name: string }): Promise<Person>;
  /** @returns undefined for a person whom the tenant does not know. */
  known(tenantId: string, personId: string): Promise<Person | undefined>;
  /** The people to choose from in trial mode, in its tenant. */
  trialApi(tenantId: string): readonly Endpoint[];
  chooseLanguage(tenantId: string, personId: string, language: Language): Promise<void>;
  namesOf(tenantId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** People without a choice are left out. */
  chosenLanguages(tenantId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, Language>>;
  peopleWith(tenantId: string, role: Role): Promise<readonly string[]>;
  /** By name. */
  contactsWith(tenantId: string, role: Role): Promise<readonly RoleHolder[]>;
  /** Leads; where a tenant has none yet, its administrators. */
  leadsOf(tenantId: string): Promise<readonly string[]>;
  /**
   * Who handles a fault that somebody reported: the superusers of the reporter's unit once that role exists; until then
   * the leads.
   */
  handlersOf(tenantId: string, reporterId: string): Promise<readonly string[]>;
  /** Language of a proactive message: the person's choice, else `fallback`, else the country's. */
  languageFor(tenantId: string, personId: string, fallback?: Language): Promise<Language>;
  /** The tenant's units, each below its parent. */
  units(tenantId: string): Promise<readonly Unit[]>;
  /** @returns undefined for a person without a unit. */
  unitOf(tenantId: string, personId: string): Promise<string | undefined>;
  /** Channel ids and roles; unknown people are left out. */
  accountsOf(tenantId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, Account>>;
};

/** The initial content of a new tenant. */
export type Beginning = {
  readonly file: Omit<RolloutFile, 'tenantId'>;
  /** Adds the other features' part within the same transaction. */
  fill(trx: Transaction<never>, tenantId: string, rolloutId: string): Promise<void>;
};

/** Each turn needs its rollout; all instances notice a change within 5 s, even without the change feed. */
const rolloutMemory = { topic: 'rollouts', keptMs: 4_000, most: 10_000 } as const;

const newcomer = { channelUserId: '', languageChosen: false, roles: [] } as const;

/** Rollouts, units, people and roles. `beginning` is the initial content of tenants; without it they start empty. */
export function createOrganisation(deps: {
  readonly database: Database;
  readonly clock: () => Date;
  readonly beginning: Beginning | undefined;
  /** Who may say "I am administrator"; nobody when left out. */
  readonly firstAdministrator?: FirstAdministrator;
  readonly references: Pick<ReferenceStore, 'unreachable'>;
  /** Address of the chat with the bot, for the tab; undefined without Teams. */
  readonly chat?: string | undefined;
}): Organisation {
  const { references } = deps;
  const store = createOrganisationStore(deps.database);
  const units = createUnitStore(deps.database);
  const first = deps.firstAdministrator ?? { anybody: false, upn: undefined, tenantId: undefined };
  const kept = createRowMemory<Rollout>(deps.database, rolloutMemory);
  // A thousand first messages at once must not each try to fill the tenant.
  const provisioning = new Map<string, Promise<void>>();

  async function rollout(tenantId: string): Promise<Rollout> {
    const now = deps.clock();
    return kept.get(tenantId, 'first', now) ?? kept.read(tenantId, 'first', now, () => readRollout(tenantId));
  }

  async function readRollout(tenantId: string): Promise<Rollout> {
    const known = await store.firstRollout(tenantId);
    if (known) return known;
    const running = provisioning.get(tenantId) ?? provision(tenantId).finally(() => provisioning.delete(tenantId));
    provisioning.set(tenantId, running);
    await running;
    const made = await store.firstRollout(tenantId);
    if (!made) throw new Error('a tenant has no rollout after it was given one');
    return made;
  }

  function provision(tenantId: string): Promise<void> {
    const { file, fill } = deps.beginning ?? { file: emptyRollout, fill: async () => undefined };
    return store.provision(tenantId, file, deps.clock(), (trx, rolloutId) => fill(trx, tenantId, rolloutId));
  }

  async function known(tenantId: string, personId: string): Promise<Person | undefined> {
    const stored = await store.findPerson(tenantId, personId);
    if (!stored) return undefined;
    const language = stored.chosenLanguage ?? languageOfCountry((await rollout(tenantId)).country);
    return { ...stored, id: personId, language, languageChosen: stored.chosenLanguage !== undefined };
  }

  async function leadsOf(tenantId: string): Promise<readonly string[]> {
    const leads = await store.peopleWith(tenantId, 'lead');
    return leads.length > 0 ? leads : store.peopleWith(tenantId, 'administrator');
  }

  const rolloutChanged: Organisation['rolloutChanged'] = (trx, tenantId) => kept.forget(trx, tenantId, 'first');
  const setupStore = createSetupStore(deps.database, rolloutChanged);
  // A read in parallel with the transaction may be outdated.
  const rolloutForgotten = (tenantId: string) => kept.forgotten(tenantId, 'first');
  const setup = createSetup({ store: setupStore, rollout, onSaved: rolloutForgotten });

  const acting = { store, first, references, rollout };

  return {
    feature: {
      intents: organisationIntents,
      name: 'organisation',
      migrations: organisationMigrations,
      personalData: [organisationPersonalData],
      commands: [...organisationCommands(acting), ...setupCommands(setup)],
      verbs: { ...organisationVerbs(acting), ...setupVerbs(setup) },
      api: [...organisationApi({ rollout, chat: deps.chat }), ...setupApi(setup)],
    },
    rollout,
    follow: kept.follow,
    rolloutChanged,
    rolloutForgotten,
    addAreas: setupStore.addAreas,
    findRollout: (tenantId, key) =>
      key === undefined ? store.firstRollout(tenantId) : store.findRollout(tenantId, key),
    tenants: () => store.tenants(),
    rolloutKeys: (tenantId) => store.rolloutKeys(tenantId),
    async identify(writer) {
      const stored = await store.findPerson(writer.tenantId, writer.personId);
      const changed =
        stored?.channelUserId !== writer.channelUserId || (writer.name !== '' && stored.name !== writer.name);
      if (!stored) await rollout(writer.tenantId);
      if (changed) await store.savePerson({ ...writer, name: writer.name || (stored?.name ?? '') });
      // People of the sample rollout exist only after the tenant was created.
      const person = stored ?? (await store.findPerson(writer.tenantId, writer.personId));
      return {
        id: writer.personId,
        channelUserId: writer.channelUserId,
        name: writer.name || (person?.name ?? ''),
        language: person?.chosenLanguage ?? (await languageFromTeams(writer)),
        languageChosen: person?.chosenLanguage !== undefined,
        roles: person?.roles ?? [],
      };
    },
    async signedIn({ tenantId, personId, name }) {
      const { country } = await rollout(tenantId);
      return (
        (await known(tenantId, personId)) ?? { ...newcomer, id: personId, name, language: languageOfCountry(country) }
      );
    },
    known,
    trialApi: (tenantId) => trialApi({ store, rollout, tenantId }),
    chooseLanguage: (tenantId, personId, language) => store.chooseLanguage(tenantId, personId, language),
    namesOf: (tenantId, personIds) => store.namesOf(tenantId, personIds),
    chosenLanguages: (tenantId, personIds) => store.chosenLanguages(tenantId, personIds),
    peopleWith: (tenantId, role) => store.peopleWith(tenantId, role),
    contactsWith: (tenantId, role) => store.contactsWith(tenantId, role),
    leadsOf,
    handlersOf: (tenantId) => leadsOf(tenantId),
    async languageFor(tenantId, personId, fallback) {
      const chosen = (await store.chosenLanguages(tenantId, [personId])).get(personId);
      return chosen ?? fallback ?? languageOfCountry((await rollout(tenantId)).country);
    },
    units: units.all,
    unitOf: units.ofPerson,
    accountsOf: (tenantId, personIds) => store.accountsOf(tenantId, personIds),
  };

  /** An unsupported locale means English; none at all means the country's own language. */
  async function languageFromTeams(writer: Writer): Promise<Language> {
    if (writer.locale) return languageOfTag(writer.locale) ?? 'en';
    return languageOfCountry((await rollout(writer.tenantId)).country);
  }
}
