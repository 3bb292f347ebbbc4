import { z } from 'zod';
import { action, type Actor } from '../../kit/index.ts';
import { type Reaction, readable, type Shown } from '../asked.ts';
import type { AnswersDeps } from './deps.ts';

/** A person's reaction to an answer, in the conversation where it was asked; each person has their own. */
export const aboutAnswer = {
  who: 'anyone',
  relation: 'askedHere',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'act',
} as const;
const ofEntry = z.object({ question: z.uuid(), entry: z.uuid() });
type OfEntry = z.output<typeof ofEntry>;

export const rate = action({
  ...aboutAnswer,
  name: 'answers.rate',
  input: ofEntry.extend({ helped: z.boolean() }),
  run: (deps: AnswersDeps, by, { helped, ...of }) =>
    react(deps, by, of, helped ? 'helped' : 'notHelped', () =>
      deps.store.rate({ ...ownOf(by, of), helped, ratedAt: by.now }),
    ),
});

/** Takes the rating back. */
export const unrate = action({
  ...aboutAnswer,
  name: 'answers.unrate',
  input: ofEntry,
  run: (deps: AnswersDeps, by, of) => react(deps, by, of, 'none', () => deps.store.takeBackRating(ownOf(by, of))),
});

/** Picks another entry than the one that was shown first. */
export const pick = action({
  ...aboutAnswer,
  name: 'answers.pick',
  input: ofEntry,
  run: (deps: AnswersDeps, by, of) =>
    react(deps, by, of, 'none', () => deps.store.pick({ ...ownOf(by, of), pickedAt: by.now })),
});

/** Records that none of the entries fits. */
export const pickNone = action({
  ...aboutAnswer,
  name: 'answers.pickNone',
  input: ofEntry.pick({ question: true }),
  run: async (deps: AnswersDeps, by, { question }): Promise<Shown> => ({
    kind: 'unknown',
    asked: await deps.service.find(by, question),
    reaction: { kind: 'none' },
  }),
});

/** Stores a reaction to an entry, learns from it and shows the entry. */
async function react(
  { service, learning }: AnswersDeps,
  by: Actor,
  { question, entry: entryId }: OfEntry,
  kind: Reaction['kind'],
  write: () => Promise<void>,
): Promise<Shown> {
  const asked = await service.find(by, question);
  const entry = readable(asked, entryId);
  await write();
  await learning.heed(asked, entry);
  return { kind: 'entry', asked, entry, reaction: { kind } };
}

function ownOf({ tenantId, person }: Actor, { question, entry }: OfEntry) {
  return { tenantId, questionId: question, personId: person.id, entryId: entry };
}
