import { readFileSync } from 'node:fs';

const sample = JSON.parse(readFileSync(new URL('../../src/organisation/sample/rollout.json', import.meta.url), 'utf8'));

/** First names for `npm start -- --as NAME`, which chooses a person of the sample rollout. */
export const names = sample.people.map((person) => firstName(person));

/**
 * The Playground's configuration: the chosen person is "me", the other five are the users that it requires.
 * @param {string} [as] a first name or role of the sample people; the first of them when left out
 * @returns the configuration, or undefined for an unknown name
 */
export function playgroundConfig(as) {
  const wanted = as?.toLowerCase();
  const me =
    wanted === undefined
      ? sample.people[0]
      : sample.people.find((person) => firstName(person) === wanted || person.roles.includes(wanted));
  if (!me) return undefined;
  return {
    version: '0.1.1',
    tenantId: sample.tenantId,
    bot: { id: '6a0c1f10-00b0-4000-8000-0000000000b0', name: 'Losen' },
    currentUser: toUser(me),
    users: sample.people.filter((person) => person !== me).map(toUser),
    personalChat: { id: `personal-${me.channelUserId}` },
    groupChat: { id: 'sample-group-chat', name: 'Group Chat' },
    team: {
      id: 'sample-team',
      name: sample.rollout.name,
      aadGroupId: '6a0c1f10-00c0-4000-8000-0000000000c0',
      channels: [{ id: 'sample-channel-archive', name: 'Arkiv' }],
    },
  };
}

function firstName(person) {
  return person.name.split(' ')[0].toLowerCase();
}

function toUser(person) {
  const [givenName, surname] = person.name.split(' ');
  // The Playground's own schema spells userPrincipleName so.
  return {
    id: person.channelUserId,
    name: person.name,
    userPrincipleName: person.upn,
    aadObjectId: person.id,
    givenName,
    surname,
    email: person.upn,
  };
}
