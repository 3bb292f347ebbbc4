import { randomUUID } from 'node:crypto';
import { people } from './bot.ts';
import { buttonsOf } from './connector-stand-in.ts';
import type { World } from './wire/world.ts';

type Name = keyof typeof people;

/** What people do that leaves something of them behind, each as often as told. */
export const acts: Readonly<Record<string, (world: World, by: Name) => Promise<unknown>>> = {
  asks: (world, by) => world.chats[by].say('Hvordan får jeg tilgang til arkivet?'),
  asksInAChannel: (world, by) =>
    world.bot
      .chat(people[by], { conversationType: 'channel', id: '19:felles@thread.tacv2;messageid=1' })
      .say('<at>Losen</at> Hvordan får jeg tilgang til arkivet?', {
        entities: [{ type: 'mention', mentioned: { id: '28:losen' }, text: '<at>Losen</at>' }],
      }),
  rates: async (world, by) => {
    const answered = await world.answered(world.chats[by]);
    await world.chats[by].invoke('answers.rate', { ...answered, helped: true });
  },
  handsOn: async (world, by) => world.chats[by].invoke('answers.ask', await world.unanswered(world.chats[by])),
  proposesAWording: (world) => world.proposal(),
  decidesOnAWording: async (world) => world.chats.mette.invoke('answers.acceptWordings', await world.proposal()),
  reports: (world, by) =>
    world.chats[by].invoke('cases.send', {
      form: randomUUID(),
      title: `${world.unique()}, ${people[by].name}`,
      wish: `${world.unique()} Hilsen ${people[by].name}`,
      why: '',
      area: 'hr',
      anyway: true,
    }),
  reportsAFault: (world, by) =>
    world.chats[by].invoke('cases.sendFault', {
      form: randomUUID(),
      what: `${world.unique()} hos ${people[by].name}`,
      when: '',
      where: people[by].name,
      area: 'hr',
      anyway: true,
    }),
  follows: async (world, by) => world.chats[by].invoke('cases.join', await world.wish()),
  decidesOnACase: (world) => world.movedWish('planned'),
  plansASession: (world) => world.session(),
  books: async (world, by) => world.chats[by].invoke('sessions.book', { session: (await world.session()).session }),
  looksAfterAChannel: (world) => world.plan(),
  decidesOnAStatus: async (world) => {
    const { post, seen } = await world.post();
    await world.chats.solveig.invoke('status.approve', { post, seen });
  },
  choosesALanguage: (world, by) => world.chats[by].invoke('guide.language', { language: 'en' }),
  isGivenARole: (world, by) => world.chats.solveig.say(`gjer ${people[by].name} til ambassadør`),
  asksForTheirData: (world, by) => world.chats[by].invoke('myData.show', {}),
  isTold: async (world) => {
    await world.bot.runJobs();
    world.pass(1);
  },
  letsTimePass: async (world) => world.pass(7),
  looksAtAList: async (world, by) => {
    const list = await world.chats[by].invoke('sessions.list', { from: 0 });
    return buttonsOf(list);
  },
};

/** Numbers from 0 to 1 that a seed decides. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** What a person is called anywhere. */
export function identifiersOf(world: World, name: Name): readonly string[] {
  const { id, aadObjectId, name: called } = people[name];
  const upn = `${name}@uin.example`;
  return [id, aadObjectId, called, upn, world.chats[name].conversationId];
}
