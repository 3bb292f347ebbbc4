import fc from 'fast-check';
import { z } from 'zod';
import type { Feature } from '../../../src/platform/bot/index.ts';
import { people, sampleTenant } from '../bot.ts';
import { type JsonSchema, shapedBy, type Shaping } from './schema.ts';
import { type Json, mutated, oddValue } from './values.ts';

const texts = [
  'hjelp',
  'Hvordan får jeg tilgang til arkivet?',
  'mine saker',
  'kommende økter',
  'ny økt',
  'planlegg minikurs torsdag kl 10 om arkiv',
  'meld meg på 1',
  'SAMPLE-1',
  'åpne spørsmål',
  'forslag',
  'terskler',
  'ukestatus på bokmål hver mandag kl. 8',
  'stopp ukestatus',
  'jeg er administrator',
  'gi Emma Clarke rollen spesialist',
  'hvem får ikke beskjed',
  'jeg ønsker at sakene sorteres etter frist',
  'logg inn',
  '123456',
  '12',
  'språk',
];

const account = fc.constantFrom(...Object.values(people)).map((one) => ({ ...one }));
const kind = fc.constantFrom('personal', 'personal', 'personal', 'channel', 'groupChat');

/** What all activities have; the ids of conversations are few, so that turns meet in them. */
function activity(serviceUrl: string, type: string, own: fc.Arbitrary<Record<string, Json>>): fc.Arbitrary<Json> {
  return fc.tuple(fc.uuid(), account, kind, fc.nat(40), own).map(([id, from, conversationType, room, rest]) => ({
    id,
    type,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-03-03T09:00:00.000Z',
    locale: 'nb-NO',
    from,
    recipient: { id: '28:losen', name: 'Losen' },
    conversation: { id: `fuzz-${conversationType}-${room}`, conversationType, tenantId: sampleTenant },
    channelData: {
      tenant: { id: sampleTenant },
      ...(conversationType === 'channel'
        ? { team: { id: '19:team' }, channel: { id: `19:room${room}@thread.tacv2` } }
        : {}),
    },
    ...rest,
  }));
}

const mention = { type: 'mention', mentioned: { id: '28:losen' }, text: '<at>Losen</at>' };

const message = fc
  .tuple(
    fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 80 })),
    fc.boolean(),
  )
  .map(([text, named]): Record<string, Json> => ({
    text: named ? `<at>Losen</at> ${text}` : text,
    textFormat: 'plain',
    entities: named ? [mention] : [],
  }));

const presence = fc.record({
  action: fc.oneof(fc.constantFrom<Json>('add', 'remove', 'add-upgrade', 'remove-upgrade'), oddValue),
  membersAdded: fc.oneof(fc.constant<Json>([{ id: '28:losen' }]), oddValue),
  membersRemoved: fc.oneof(fc.constant<Json>([{ id: '28:losen' }]), oddValue),
});

const invokes = fc.record({
  name: fc.constantFrom(
    'signin/verifyState',
    'signin/tokenExchange',
    'composeExtension/query',
    'task/fetch',
    'fileConsent/invoke',
    'adaptiveCard/action',
    '',
  ),
  value: fc.oneof(
    oddValue,
    fc.constant<Json>({ state: '123456' }),
    fc.constant<Json>({ id: 'x', connectionName: 'graph', token: 'x' }),
  ),
});

const others = fc.constantFrom(
  'typing',
  'event',
  'messageReaction',
  'messageUpdate',
  'endOfConversation',
  'trace',
  'x',
);

/** Activities of all kinds, valid ones and their mutations. */
export function activities(serviceUrl: string): fc.Arbitrary<Json> {
  const of = (type: string, own: fc.Arbitrary<Record<string, Json>>) => activity(serviceUrl, type, own);
  return mutated(
    fc.oneof(
      { weight: 4, arbitrary: of('message', message) },
      { weight: 2, arbitrary: of('installationUpdate', presence) },
      { weight: 2, arbitrary: of('conversationUpdate', presence) },
      { weight: 3, arbitrary: of('invoke', invokes) },
      { weight: 1, arbitrary: others.chain((type) => of(type, message)) },
    ),
  );
}

/** Presses of every verb, with data that has its schema's shape, and with other data. */
export function presses(serviceUrl: string, features: readonly Feature[], shaping: Shaping): fc.Arbitrary<Json> {
  const verbs = features.flatMap((feature) => Object.entries(feature.verbs ?? {}));
  const press = fc.oneof(
    ...verbs.map(([verb, { data }]) => {
      const schema = z.toJSONSchema(data, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
      const shaped = shapedBy(schema, shaping);
      return fc
        .oneof(
          { weight: 3, arbitrary: shaped },
          { weight: 1, arbitrary: mutated(shaped) },
          { weight: 1, arbitrary: oddValue },
        )
        .map((given): Record<string, Json> => {
          const value = { action: { type: 'Action.Execute', verb, data: given }, trigger: 'manual' };
          return { name: 'adaptiveCard/action', value };
        });
    }),
  );
  return activity(serviceUrl, 'invoke', press);
}
