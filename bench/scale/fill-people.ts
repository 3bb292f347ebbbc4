import { createChance } from './chance.ts';
import type { Rows, Row } from './rows.ts';
import { channelUserId, iso, personId, personName, type Scope } from './scope.ts';

/** There are few leads; they own the weekly statuses of all channels. */
export const leadCount = 5;
const specialistShare = 0.01;
const championShare = 0.02;

/** A placeholder service address; {@link pointAt} replaces it when the channel's address is known. */
const nowhere = 'http://127.0.0.1:9/';

export async function addPeople(rows: Rows, scope: Scope): Promise<void> {
  const { tenantId, size, units } = scope;
  const chance = createChance(1 + scope.at);
  const numbers = Array.from({ length: size.people }, (_, number) => number);
  await rows.add(
    'people',
    ['tenant_id', 'person_id', 'channel_user_id', 'name', 'upn', 'unit_key', 'chosen_language'],
    numbers.map((number): Row => {
      const id = personId(scope, number);
      const unit = chance.is(0.9) ? chance.pick(units) : null;
      const language = chance.is(0.3) ? chance.pick(['nb', 'nn', 'sv', 'da', 'en']) : null;
      return [
        ...[tenantId, id, channelUserId(id), personName(number), `person${number}@uin.example`],
        ...[unit ?? null, language],
      ];
    }),
  );
  await rows.add(
    'roles',
    ['tenant_id', 'person_id', 'role'],
    // Roles belong to the tenant: its second rollout adds none.
    numbers.flatMap((number): Row[] =>
      scope.at === 1 ? [] : rolesOf(number, size.people).map((role) => [tenantId, personId(scope, number), role]),
    ),
  );
  await rows.add(
    'conversation_references',
    ['tenant_id', 'address', 'conversation_id', 'service_url', 'bot_id', 'kept_at'],
    numbers.map((number): Row => {
      const id = personId(scope, number);
      return [tenantId, `person:${id}`, conversationOf(id), nowhere, '28:losen', iso(scope.now.getTime())];
    }),
  );
  await rows.add(
    'unreachable_addresses',
    ['tenant_id', 'address', 'reason', 'since'],
    numbers
      .filter((number) => number >= size.people * 0.97)
      .map((number): Row => [
        ...[tenantId, `person:${personId(scope, number)}`, chance.pick(['never_met', 'refused', 'gone'])],
        iso(scope.now.getTime() - chance.below(300) * 86_400_000),
      ]),
  );
}

/** The first people are leads, then specialists and champions. */
export function rolesOf(number: number, people: number): readonly string[] {
  if (number < leadCount) return ['lead'];
  const specialists = leadCount + Math.max(2, Math.round(people * specialistShare));
  if (number < specialists) return ['specialist'];
  return number < specialists + Math.max(2, Math.round(people * championShare)) ? ['champion'] : [];
}

export function conversationOf(person: string): string {
  return `a:${person}`;
}

/** Numbers of the people who hold sessions. */
export function championsOf(people: number): readonly number[] {
  return Array.from({ length: people }, (_, number) => number).filter((number) =>
    rolesOf(number, people).includes('champion'),
  );
}

/** Writes the channel's current service address into the database. */
export async function pointAt(rows: Rows, serviceUrl: string): Promise<void> {
  await rows.run(`update conversation_references set service_url = '${serviceUrl}'`);
}

/** Units below those of the sample: one for about a hundred people. */
export async function addUnits(rows: Rows, tenantId: string, people: number): Promise<readonly string[]> {
  const count = Math.max(3, Math.round(people * 0.01));
  const keys = Array.from({ length: count }, (_, number) => `unit-${number}`);
  const parent = (number: number) => (number < 10 ? null : `unit-${number % 10}`);
  await rows.add(
    'units',
    ['tenant_id', 'key', 'parent_key', 'name'],
    keys.map((key, number): Row => [tenantId, key, parent(number), `Institutt ${number}`]),
  );
  return keys;
}
