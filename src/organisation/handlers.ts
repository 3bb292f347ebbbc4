import { z } from 'zod';
import { AppError } from '../errors.ts';
import { byAnyone, type Command, type Role, type Turn, type Verb, verb } from '../platform/bot/index.ts';
import { type RoleChange, roleCard, roleName } from './cards.ts';
import { mayFill, readRoleAct, type RoleAct } from './roles.ts';
import { roles } from './rollout.ts';
import type { OrganisationStore } from './store.ts';

export type FirstAdministrator = {
  /** In trial mode whoever says so is administrator. */
  readonly anybody: boolean;
  /** `ADMIN_UPN`, in the tenant that the bot belongs to. */
  readonly upn: string | undefined;
  readonly tenantId: string | undefined;
};

type Deps = { readonly store: OrganisationStore; readonly first: FirstAdministrator };
type Somebody = { readonly personId: string; readonly name: string };

const claims = [
  'jeg er administrator',
  'eg er administrator',
  'jag är administratör',
  'i am administrator',
  'i am an administrator',
  'i am the administrator',
];

export function roleCommands({ store, first }: Deps): readonly Command[] {
  return [
    {
      name: 'claim administrator',
      where: 'anywhere',
      who: 'anyone',
      relation: 'roleFiller',
      phrases: claims,
      handle: async (turn) => {
        if (!(await mayClaim(turn, first))) throw new AppError('not_administrator');
        const made = await change(store, turn, turn.person, 'give', 'administrator');
        await turn.reply(roleCard([made], { language: turn.person.language, t: turn.t }, { leadsToSetup: true }));
      },
    },
    {
      name: 'roles',
      // Whoever is meant has been named there already, with @.
      where: 'anywhere',
      who: 'anyone',
      relation: 'roleFiller',
      phrases: [],
      matches: (turn) => readRoleAct(turn.text, turn.mentions) !== undefined,
      handle: async (turn) => {
        const act = readRoleAct(turn.text, turn.mentions);
        if (!act) return;
        await mustFill(turn, act.role, { store, first });
        const whom = await somebodies(store, turn, act);
        const changes: RoleChange[] = [];
        for (const person of whom) changes.push(await change(store, turn, person, act.kind, act.role));
        await turn.reply(cardOf(turn, changes));
      },
    },
  ];
}

export const roleCreations: readonly string[] = ['claim administrator', 'roles', 'organisation.undoRole'];

const undoing = z.object({ person: z.string().max(200), role: z.enum(roles), kind: z.enum(['given', 'taken']) });

export function roleVerbs(deps: Deps): Readonly<Record<string, Verb>> {
  return {
    'organisation.undoRole': verb({ ...byAnyone, relation: 'roleFiller' }, undoing, async (turn, data) => {
      await mustFill(turn, data.role, deps);
      const name = (await deps.store.namesOf(turn.tenantId, [data.person])).get(data.person);
      if (name === undefined) throw new AppError('person_unknown', { name: '?' });
      const kind = data.kind === 'given' ? 'take' : 'give';
      return cardOf(turn, [await change(deps.store, turn, { id: data.person, name }, kind, data.role)]);
    }),
  };
}

/** @throws AppError not_allowed, unless they may or are the administrator that the settings name. */
async function mustFill(turn: Turn, role: Role, { store, first }: Deps): Promise<void> {
  if (mayFill(turn.person.roles, role)) return;
  if (!first.anybody && (await mayClaim(turn, first))) {
    await store.giveRole(turn.tenantId, turn.person.id, 'administrator');
    return;
  }
  const needed = role === 'administrator' ? roleName('administrator', turn.t) : turn.t('organisation.fillers');
  throw new AppError('not_allowed', { role: needed });
}

async function mayClaim(turn: Turn, first: FirstAdministrator): Promise<boolean> {
  if (first.anybody) return true;
  if (!first.upn || turn.tenantId !== first.tenantId) return false;
  const member = await turn.member(turn.person.channelUserId);
  return member?.upn?.toLowerCase() === first.upn.toLowerCase();
}

async function change(
  store: OrganisationStore,
  turn: Turn,
  person: { readonly id: string; readonly name: string },
  kind: RoleAct['kind'],
  role: Role,
): Promise<RoleChange> {
  const told = { personId: person.id, name: person.name, role };
  if (kind === 'give') {
    return { ...told, kind: (await store.giveRole(turn.tenantId, person.id, role)) ? 'given' : 'already' };
  }
  return { ...told, kind: (await store.takeRole(turn.tenantId, person.id, role)) ? 'taken' : 'wasNot' };
}

/** @throws AppError person_unknown, person_ambiguous. */
async function somebodies(
  store: OrganisationStore,
  turn: Turn,
  act: RoleAct,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const found =
    act.name === undefined
      ? await Promise.all(act.mentions.map((mention) => mentioned(store, turn, mention.channelUserId)))
      : [await named(store, turn.tenantId, act.name)];
  return found.map(({ personId, name }) => ({ id: personId, name }));
}

async function named(store: OrganisationStore, tenantId: string, name: string): Promise<Somebody> {
  const people = await store.peopleCalled(tenantId, name);
  const [only] = people;
  if (!only) throw new AppError('person_unknown', { name });
  if (people.length > 1) throw new AppError('person_ambiguous', { name });
  return only;
}

/** Somebody who has never written to the bot is in the roster all the same. */
async function mentioned(store: OrganisationStore, turn: Turn, channelUserId: string): Promise<Somebody> {
  const known = await store.personAt(turn.tenantId, channelUserId);
  if (known) return known;
  const member = await turn.member(channelUserId);
  if (!member?.personId) throw new AppError('person_unknown', { name: member?.name || '?' });
  const { personId, name } = member;
  await store.savePerson({ tenantId: turn.tenantId, personId, channelUserId, name, locale: undefined });
  return { personId, name };
}

function cardOf(turn: Turn, changes: readonly RoleChange[]) {
  return roleCard(changes, { language: turn.person.language, t: turn.t });
}
