import { v5 as derivedId } from 'uuid';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { tokenize } from '../language/index.ts';
import { byAnyone, type Turn, type Verb, verb, type VerbRules } from '../platform/bot/index.ts';
import type { Questions } from '../questions/index.ts';
import type { Entry } from './entry.ts';
import { mayRead } from './entry.ts';
import type { Learning } from './learning/service.ts';
import type { Asked, AnswersService } from './service.ts';
import { areaKeyOf, cardFor, entryCard, notKnownCard } from './service.ts';
import type { AnswersStore } from './store.ts';

/** What somebody makes of an answer in the place where it was asked for; each for themselves. */
const aboutAnswer: VerbRules = { ...byAnyone, relation: 'askedHere' };

const id = z.uuid();
const ofQuestion = z.object({ question: id });
const ofEntry = z.object({ question: id, entry: id });
const maybeEntry = z.object({ question: id, entry: id.optional() });

type Deps = {
  readonly service: AnswersService;
  readonly store: AnswersStore;
  readonly questions: Questions;
  readonly learning: Pick<Learning, 'heed'>;
};

/** A message that is no command. @throws AppError message_empty for one without a word, such as a lone emoji. */
export function onQuestion(service: AnswersService): (turn: Turn) => Promise<void> {
  return async (turn) => {
    if (tokenize(turn.text).length === 0) throw new AppError('message_empty');
    await turn.reply(await service.answer(turn, turn.text));
  };
}

/** The buttons of the answer cards. */
/** `answers.ask` goes to the specialists; the others change what everybody is answered. */
export const answersCreations: readonly string[] = ['answers.ask', 'answers.tieTo', 'answers.acceptWordings'];

export function answersVerbs({ service, store, questions, learning }: Deps): Readonly<Record<string, Verb>> {
  return {
    'answers.rate': verb(aboutAnswer, ofEntry.extend({ helped: z.boolean() }), async (turn, data) => {
      const asked = await service.find(turn, data.question);
      const entry = readable(asked, data.entry);
      await store.rate({ ...one(turn, data), helped: data.helped, ratedAt: turn.now });
      await learning.heed(asked, entry);
      return entryCard(asked, entry, { kind: data.helped ? 'helped' : 'notHelped' });
    }),
    'answers.unrate': verb(aboutAnswer, ofEntry, async (turn, data) => {
      const asked = await service.find(turn, data.question);
      const entry = readable(asked, data.entry);
      await store.takeBackRating(one(turn, data));
      await learning.heed(asked, entry);
      return entryCard(asked, entry, { kind: 'none' });
    }),
    'answers.pick': verb(aboutAnswer, ofEntry, async (turn, data) => {
      const asked = await service.find(turn, data.question);
      const entry = readable(asked, data.entry);
      await store.pick({ ...one(turn, data), pickedAt: turn.now });
      await learning.heed(asked, entry);
      return entryCard(asked, entry, { kind: 'none' });
    }),
    'answers.none': verb(aboutAnswer, ofQuestion, async (turn, data) =>
      notKnownCard(await service.find(turn, data.question), { kind: 'none' }),
    ),
    'answers.ask': verb(aboutAnswer, maybeEntry, async (turn, data) => {
      const asked = await service.find(turn, data.question);
      const { question } = asked;
      const outcome = await questions.open({
        tenantId: turn.tenantId,
        id: passedOnId(asked),
        rolloutId: question.rolloutId,
        personId: turn.person.id,
        text: question.text,
        language: question.language,
        areaKey: areaKeyOf(asked),
        openedAt: turn.now,
      });
      return afterwards(asked, data.entry, outcome.kind === 'opened' ? 'sentOn' : 'alreadySent');
    }),
    'answers.withdraw': verb(aboutAnswer, maybeEntry, async (turn, data) => {
      const asked = await service.find(turn, data.question);
      await questions.withdraw(turn.tenantId, passedOnId(asked));
      return data.entry === undefined
        ? cardOrNotKnown(asked)
        : entryCard(asked, readable(asked, data.entry), { kind: 'none' });
    }),
  };
}

/**
 * Under which id the person of the turn passes a question on. A colleague who sees it in a channel asks for themselves, beside
 * the one who asked first; pressing again finds their own.
 */
function passedOnId({ question, turn }: Asked): string {
  return question.personId === turn.person.id ? question.id : derivedId(turn.person.id, question.id);
}

function afterwards(asked: Asked, entryId: string | undefined, kind: 'sentOn' | 'alreadySent') {
  return entryId === undefined ? notKnownCard(asked, { kind }) : entryCard(asked, readable(asked, entryId), { kind });
}

/** Where "none of these" had been pressed, taking back the passing on leads there again, not to the candidates. */
function cardOrNotKnown(asked: Asked) {
  return asked.question.band === 'middling' ? notKnownCard(asked, { kind: 'none' }) : cardFor(asked, { kind: 'none' });
}

/** @throws AppError entry_not_found for one that is gone or that the person may not read. */
function readable(asked: Asked, entryId: string): Entry {
  const entry = asked.bank.find(entryId);
  if (!entry || !mayRead(entry, asked.turn.person.roles)) throw new AppError('entry_not_found');
  return entry;
}

function one(turn: Turn, data: { readonly question: string; readonly entry: string }) {
  return { tenantId: turn.tenantId, questionId: data.question, personId: turn.person.id, entryId: data.entry };
}
