import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { action, type Actor } from '../../kit/index.ts';
import type { Role } from '../../platform/bot/index.ts';
import { mayFill, type RoleAct, type RoleChange } from '../roles.ts';
import { roles } from '../rollout.ts';
import type { OrganisationStore } from '../store/organisation-store.ts';

export type FirstAdministrator = {
  /** In trial mode anyone can become administrator. */
  readonly anybody: boolean;
  /** `ADMIN_UPN`, in the bot's home tenant. */
  readonly upn: string | undefined;
  readonly tenantId: string | undefined;
};

export type RolesDeps = { readonly store: OrganisationStore; readonly first: FirstAdministrator };

type Somebody = { readonly personId: string; readonly name: string };
type Changed = { readonly kind: 'changed'; readonly changes: readonly RoleChange[] };

/** Answered where it is written, because the message already mentions the people with @. */
const byFiller = {
  who: 'anyone',
  relation: 'roleFiller',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'act',
  counts: 'creation',
} as const;

/** Makes the person the first administrator, if allowed. */
export const claim = action({
  ...byFiller,
  name: 'organisation.claimAdministrator',
  input: z.object({}),
  async run({ store, first }: RolesDeps, by): Promise<Changed> {
    if (!(await mayClaim(by, first))) throw new AppError('not_administrator');
    const own = { personId: by.person.id, name: by.person.name };
    return { kind: 'changed', changes: [await change(store, by, own, 'give', 'administrator')] };
  },
});

const mention = z.object({ channelUserId: z.string(), text: z.string() });

/** Gives people a role, or takes it from them. */
export const changeRole = action({
  ...byFiller,
  name: 'organisation.changeRole',
  input: z.object({
    kind: z.enum(['give', 'take']),
    role: z.enum(roles),
    mentions: z.array(mention).readonly(),
    name: z.string().optional(),
  }),
  async run(deps: RolesDeps, by, { kind, role, mentions, name }): Promise<Changed> {
    await mustFill(by, role, deps);
    const whom =
      name === undefined
        ? await Promise.all(mentions.map(({ channelUserId }) => mentioned(deps.store, by, channelUserId)))
        : [await named(deps.store, by.tenantId, name)];
    const changes: RoleChange[] = [];
    for (const person of whom) changes.push(await change(deps.store, by, person, kind, role));
    return { kind: 'changed', changes };
  },
});

/** Undoes such a change. */
export const undoRole = action({
  ...byFiller,
  name: 'organisation.undoRole',
  input: z.object({ person: z.string().max(200), role: z.enum(roles), kind: z.enum(['given', 'taken']) }),
  async run(deps: RolesDeps, by, { person: personId, role, kind }): Promise<Changed> {
    await mustFill(by, role, deps);
    const name = (await deps.store.namesOf(by.tenantId, [personId])).get(personId);
    if (name === undefined) throw new AppError('person_unknown', { name: '?' });
    const back = kind === 'given' ? 'take' : 'give';
    return { kind: 'changed', changes: [await change(deps.store, by, { personId, name }, back, role)] };
  },
});

/** @throws AppError not_allowed, unless they may fill the role, or are the administrator named in the settings. */
async function mustFill(by: Actor, role: Role, { store, first }: RolesDeps): Promise<void> {
  if (mayFill(by.person.roles, role)) return;
  if (!first.anybody && (await mayClaim(by, first))) {
    await store.giveRole(by.tenantId, by.person.id, 'administrator');
    return;
  }
  const needed = role === 'administrator' ? by.t('organisation.administrator') : by.t('organisation.fillers');
  throw new AppError('not_allowed', { role: needed });
}

async function mayClaim(by: Actor, first: FirstAdministrator): Promise<boolean> {
  if (first.anybody) return true;
  if (!first.upn || by.tenantId !== first.tenantId) return false;
  const member = await by.member?.(by.person.channelUserId);
  return member?.upn?.toLowerCase() === first.upn.toLowerCase();
}

async function change(
  store: OrganisationStore,
  { tenantId }: Actor,
  { personId, name }: Somebody,
  kind: RoleAct['kind'],
  role: Role,
): Promise<RoleChange> {
  const told = { personId, name, role };
  if (kind === 'give') return { ...told, kind: (await store.giveRole(tenantId, personId, role)) ? 'given' : 'already' };
  return { ...told, kind: (await store.takeRole(tenantId, personId, role)) ? 'taken' : 'wasNot' };
}

/** @throws AppError person_unknown, person_ambiguous. */
async function named(store: OrganisationStore, tenantId: string, name: string): Promise<Somebody> {
  const people = await store.peopleCalled(tenantId, name);
  const [only] = people;
  if (!only) throw new AppError('person_unknown', { name });
  if (people.length > 1) throw new AppError('person_ambiguous', { name });
  return only;
}

/**
 * A person who has never written to the bot is found through the conversation's roster. @throws AppError
 * person_unknown.
 */
async function mentioned(store: OrganisationStore, by: Actor, channelUserId: string): Promise<Somebody> {
  const known = await store.personAt(by.tenantId, channelUserId);
  if (known) return known;
  const member = await by.member?.(channelUserId);
  if (!member?.personId) throw new AppError('person_unknown', { name: member?.name || '?' });
  const { personId, name } = member;
  await store.savePerson({ tenantId: by.tenantId, personId, channelUserId, name, locale: undefined });
  return { personId, name };
}
