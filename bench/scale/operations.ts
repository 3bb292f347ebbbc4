import { randomUUID } from 'node:crypto';
import type { Client } from './client.ts';
import { askedTexts } from './fill-answers.ts';
import { channelId, draftId, planId } from './fill-status.ts';
import { personName } from './scope.ts';
import type { Size } from './sizes.ts';
import type { Cast, World } from './world.ts';

export type Operation = {
  readonly name: string;
  /** It notifies other people, so it runs only a few times, and the notifications are awaited. */
  readonly isTold?: boolean;
  readonly rounds?: number;
  run(round: number): Promise<unknown>;
};

type Doing = {
  readonly client: Client;
  readonly cast: Cast;
  readonly world: World;
  readonly size: Size;
  readonly filledAt: Date;
};

export function readings(doing: Doing): readonly Operation[] {
  return [...homeReadings(doing), ...sessionReadings(doing), ...answerReadings(doing), ...leadReadings(doing)];
}

const at = <T>(items: readonly T[], round: number): T => items[round % items.length]!;

function homeReadings({ client, cast, world }: Doing): readonly Operation[] {
  const { lead, staff } = cast;
  return [
    { name: 'no-op (GET /health)', run: () => client.get('/health') },
    { name: 'tab: who am I', run: (round) => client.tab(staff(round), 'GET', '/me') },
    { name: 'tab: my bookings (Home)', run: (round) => client.tab(staff(round), 'GET', '/sessions/booked') },
    { name: 'tab: wishes of mine', run: (round) => client.tab(staff(round), 'GET', '/wishes/mine') },
    { name: 'tab: questions of mine', run: (round) => client.tab(staff(round), 'GET', '/questions/mine') },
    { name: 'tab: wishes that wait', run: () => client.tab(lead, 'GET', '/wishes/waiting') },
    { name: 'tab: questions that wait', run: () => client.tab(lead, 'GET', '/questions/open') },
    { name: 'tab: one wish', run: (round) => client.tab(lead, 'GET', `/wishes/${at(world.wishes, round).id}`) },
    { name: 'chat: "mine saker"', run: (round) => client.say(staff(round), 'mine saker') },
    { name: 'chat: "nye ønsker"', run: () => client.say(lead, 'nye ønsker') },
    {
      name: 'chat: opening a wish from a list',
      run: (round) => client.press(lead, 'cases.lead', { case: at(world.wishes, round).id }),
    },
    { name: 'chat: a wish by number', run: (round) => client.say(lead, `SAMPLE-${1 + round * 3}`) },
    { name: 'chat: "åpne spørsmål"', run: () => client.say(lead, 'åpne spørsmål') },
    { name: 'chat: help', run: (round) => client.say(staff(round), 'hjelp') },
  ];
}

function sessionReadings({ client, cast, world }: Doing): readonly Operation[] {
  const { lead, staff } = cast;
  const { from, to } = world.month;
  return [
    { name: 'tab: coming sessions', run: (round) => client.tab(staff(round), 'GET', '/sessions/coming') },
    {
      name: 'tab: month of sessions',
      run: (round) => client.tab(staff(round), 'GET', `/sessions/days?from=${from}&to=${to}`),
    },
    { name: 'tab: agenda', run: (round) => client.tab(staff(round), 'GET', `/sessions?from=${from}`) },
    {
      name: 'tab: one session',
      run: (round) => client.tab(staff(round), 'GET', `/sessions/${at(world.coming, round).id}`),
    },
    {
      name: 'chat: opening a session from a list',
      run: (round) => client.press(staff(round), 'sessions.show', { session: at(world.coming, round).id }),
    },
    { name: 'chat: "neste økter"', run: (round) => client.say(staff(round), 'neste økter') },
    { name: 'chat: a session by number', run: (round) => client.say(lead, `økt ${at(world.past, round).number}`) },
  ];
}

function answerReadings({ client, cast, world }: Doing): readonly Operation[] {
  const { lead, specialist, staff } = cast;
  const search = (round: number) => encodeURIComponent(at(askedTexts, round));
  return [
    { name: 'chat: asking', run: (round) => client.say(staff(round), at(askedTexts, round)) },
    { name: 'tab: entries', run: (round) => client.tab(staff(round), 'GET', '/entries') },
    {
      name: 'tab: entries of an area',
      run: (round) => client.tab(lead, 'GET', `/entries?area=archive&limit=${50 + (round % 2)}`),
    },
    { name: 'tab: searching entries', run: (round) => client.tab(staff(round), 'GET', `/entries?q=${search(round)}`) },
    {
      name: 'tab: searching, as a keeper',
      run: (round) => client.tab(specialist, 'GET', `/entries?q=${search(round)}`),
    },
    {
      name: 'tab: one entry',
      run: (round) => client.tab(staff(round), 'GET', `/entries/${at(world.entries, round).id}`),
    },
    { name: 'chat: "forslag" (learning)', run: () => client.say(specialist, 'forslag') },
  ];
}

function leadReadings({ client, cast, size, filledAt }: Doing): readonly Operation[] {
  const { lead, staff } = cast;
  const scope = { at: 0, now: filledAt };
  const channel = (round: number) => encodeURIComponent(channelId(round % size.channels));
  const lastWeek = new Date(filledAt.getTime() - 7 * 86_400_000).toISOString().slice(0, 10);
  return [
    { name: 'tab: insights, 12 weeks', run: () => client.tab(lead, 'GET', '/insights?weeks=12') },
    { name: 'tab: insights, 52 weeks', run: () => client.tab(lead, 'GET', '/insights?weeks=52') },
    { name: 'tab: insights, 12 weeks of a unit', run: () => client.tab(lead, 'GET', '/insights?weeks=12&unit=unit-1') },
    { name: 'tab: insights, 52 weeks of a unit', run: () => client.tab(lead, 'GET', '/insights?weeks=52&unit=unit-1') },
    {
      name: 'chat: draft of a weekly status',
      run: (round) => client.press(lead, 'status.draft', { post: draftId(scope, round % size.channels) }),
    },
    {
      name: 'chat: plan of a weekly status',
      run: (round) => client.press(lead, 'status.show', { plan: planId(scope, round % size.channels) }),
    },
    { name: 'chat: "ukestatus" (all plans)', run: () => client.say(lead, 'ukestatus') },
    { name: 'chat: results of a day', run: () => client.press(lead, 'status.results', { date: lastWeek, from: 0 }) },
    { name: 'tab: of a channel', run: (round) => client.tab(staff(round), 'GET', `/channels/${channel(round)}`) },
    { name: 'chat: whom the bot cannot reach', run: () => client.say(lead, 'hvem får ikke beskjed') },
    {
      name: 'chat: finding a person (role)',
      rounds: 40,
      run: (round) => client.say(lead, `gjør ${personName(size.people - 1 - round)} til ambassadør`),
    },
  ];
}

export function writings(doing: Doing): readonly Operation[] {
  return [...bookings(doing), ...sessionWritings(doing), ...entryWritings(doing), ...wishWritings(doing)];
}

function bookings({ client, cast, world }: Doing): readonly Operation[] {
  // Each round uses another session, and another person once all sessions are used.
  const put = (round: number, booked: boolean) => {
    const person = cast.staff(1 + 2 * Math.floor(round / world.coming.length));
    return client.tab(person, 'PUT', `/sessions/${at(world.coming, round).id}/booking`, { body: { booked } });
  };
  const say = (round: number, words: string) =>
    client.say(
      cast.staff(3 + 2 * Math.floor(round / world.coming.length)),
      `${words} ${at(world.coming, round).number}`,
    );
  return [
    { name: 'tab: booking', run: (round) => put(round, true) },
    { name: 'tab: giving it back', run: (round) => put(round, false) },
    { name: 'chat: booking by number', run: (round) => say(round, 'meld på') },
    { name: 'chat: giving it back', run: (round) => say(round, 'meld av') },
  ];
}

function sessionWritings({ client, cast, world }: Doing): readonly Operation[] {
  const { lead, champion } = cast;
  const day = (round: number) => new Date(Date.now() + (20 + round) * 86_400_000).toISOString().slice(0, 10);
  const planned = (round: number) => ({
    ...{ kind: 'mini_training', title: 'Arkiv på en halvtime', date: day(round), from: '10:00', to: '10:30' },
    ...{ places: '20', link: 'https://meet.uin.example/x', area: 'archive' },
  });
  // From the end, where the operation above has not booked.
  const doomed = world.coming.slice(-Math.min(12, Math.floor(world.coming.length / 3)));
  return [
    {
      name: 'tab: planning a session',
      run: (round) => client.tab(champion, 'POST', '/sessions', { body: planned(round), key: randomUUID() }),
    },
    {
      name: 'tab: counting heads',
      run: (round) =>
        client.tab(lead, 'PUT', `/sessions/${at(world.past, round).id}/head-count`, {
          body: { count: String(5 + round) },
        }),
    },
    {
      name: 'tab: cancelling a session',
      isTold: true,
      rounds: doomed.length - 1,
      run: async (round) => {
        const { id } = at(doomed, round);
        const { revision } = await client.tab<{ revision: string }>(lead, 'GET', `/sessions/${id}`);
        await client.tab(lead, 'PUT', `/sessions/${id}/cancellation`, { seen: revision });
      },
    },
  ];
}

function entryWritings({ client, cast, world }: Doing): readonly Operation[] {
  type Entry = Readonly<Record<string, unknown>> & { readonly revision: string };
  return [
    {
      name: 'tab: reading and changing an entry',
      rounds: 40,
      run: async (round) => {
        const path = `/entries/${at(world.entries, round).id}`;
        const { revision, ...entry } = await client.tab<Entry>(cast.lead, 'GET', path);
        const body = { ...entry, source: `https://www.uin.example/${round}` };
        await client.tab(cast.lead, 'PUT', path, { body, seen: revision });
      },
    },
  ];
}

function wishWritings({ client, cast, world }: Doing): readonly Operation[] {
  const { lead, staff } = cast;
  const draft = (round: number) => ({
    title: at(askedTexts, round).slice(0, 70),
    wish: `${at(askedTexts, round + 1)} ${round}`,
    why: '',
    area: '',
  });
  return [
    {
      name: 'tab: wishes like a draft',
      run: (round) => client.tab(staff(round), 'POST', '/wishes/alike', { body: draft(round) }),
    },
    {
      // Either similar requests are shown, or it is sent; only the latter notifies a lead.
      name: 'chat: sending the form of a wish',
      isTold: true,
      rounds: 20,
      run: (round) => client.press(staff(round), 'cases.send', { form: randomUUID(), ...draft(round * 3) }),
    },
    {
      name: 'tab: following a wish',
      run: (round) =>
        client.tab(staff(round), 'PUT', `/wishes/${at(world.wishes, round).id}/following`, { body: { follows: true } }),
    },
    {
      name: 'tab: reporting a wish',
      isTold: true,
      rounds: 20,
      run: (round) => client.tab(staff(round), 'POST', '/wishes', { body: draft(round), key: randomUUID() }),
    },
    {
      name: 'tab: deciding on a wish',
      isTold: true,
      rounds: 40,
      run: (round) => {
        const { id, revision } = at(world.wishes, round);
        return client.tab(lead, 'PUT', `/wishes/${id}/decision`, { body: { to: 'taken' }, seen: revision });
      },
    },
  ];
}
