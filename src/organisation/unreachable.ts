import { z } from 'zod';
import { AppError } from '../errors.ts';
import { type Command, type ReferenceStore, type Role, type Turn, type Verb, verb } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { pageSize, roleName, unreachableCard } from './cards.ts';
import type { Rollout } from './rollout.ts';
import type { OrganisationStore } from './store.ts';

type Deps = {
  readonly store: Pick<OrganisationStore, 'namesOf'>;
  readonly references: Pick<ReferenceStore, 'unreachable'>;
  readonly rollout: (tenantId: string) => Promise<Rollout>;
};

const phrases = [
  'hvem får ikke beskjed',
  'hvem når du ikke',
  'kven får ikkje melding',
  'kven når du ikkje',
  'vem får inte meddelanden',
  'vem når du inte',
  'hvem får ikke besked',
  'hvem kan du ikke nå',
  'who gets no messages',
  'who can you not reach',
];

const leads: readonly Role[] = ['lead', 'administrator'];
const onPage = z.object({ from: z.number().int().min(0).max(1_000_000) });
const personPrefix = 'person:';

export function unreachableCommands(deps: Deps): readonly Command[] {
  return [
    {
      name: 'unreachable',
      where: 'personal',
      who: leads,
      phrases,
      handle: async (turn) => turn.reply(await unreachable(deps, turn, 0)),
    },
  ];
}

export function unreachableVerbs(deps: Deps): Readonly<Record<string, Verb>> {
  return {
    'organisation.unreachable': verb({ who: leads, presser: 'anyone' }, onPage, (turn, { from }) =>
      unreachable(deps, turn, from),
    ),
  };
}

/** @throws AppError not_allowed for who is neither lead nor administrator: it names people. */
async function unreachable({ store, references, rollout }: Deps, turn: Turn, from: number): Promise<Card> {
  const { tenantId, person, now } = turn;
  if (!person.roles.some((role) => role === 'lead' || role === 'administrator')) {
    throw new AppError('not_allowed', { role: roleName('lead', turn.t) });
  }
  const { total, items } = await references.unreachable(tenantId, from, pageSize);
  const page = items.map((one) => ({
    ...one,
    personId: one.address.startsWith(personPrefix) ? one.address.slice(personPrefix.length) : undefined,
  }));
  const names = await store.namesOf(
    tenantId,
    page.flatMap(({ personId }) => personId ?? []),
  );
  const rows = page.map(({ personId, reason, since }) => ({
    reason,
    since,
    isChannel: personId === undefined,
    name: personId === undefined ? undefined : names.get(personId) || undefined,
  }));
  const { timeZone } = await rollout(tenantId);
  return unreachableCard({ total, from, rows, timeZone, now }, { language: person.language, t: turn.t });
}
