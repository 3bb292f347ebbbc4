import { z } from 'zod';
import { AppError } from '../errors.ts';
import { tokenize } from '../language/index.ts';
import { type Turn, type Verb, verb } from '../platform/bot/index.ts';
import type { Questions } from '../questions/index.ts';
import type { Entry } from './entry.ts';
import { mayRead } from './entry.ts';
import type { Learning } from './learning/service.ts';
import type { Asked, AnswersService } from './service.ts';
import { areaKeyOf, cardFor, entryCard, notKnownCard } from './service.ts';
import type { AnswersStore } from './store.ts';

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
export function answersVerbs({ service, store, questions, learning }: Deps): Readonly<Record<string, Verb>> {
  return {
    'answers.rate': verb(ofEntry.extend({ helped: z.boolean() }), async (turn, data) => {
      const asked = await service.find(turn, data.question);
      const entry = readable(asked, data.entry);
      await store.rate({ ...one(turn, data), helped: data.helped, ratedAt: turn.now });
      await learning.heed(asked, entry);
      return entryCard(asked, entry, { kind: data.helped ? 'helped' : 'notHelped' });
    }),
    'answers.unrate': verb(ofEntry, async (turn, data) => {
      const asked = await service.find(turn, data.question);
      const entry = readable(asked, data.entry);
      await store.takeBackRating(one(turn, data));
      await learning.heed(asked, entry);
      return entryCard(asked, entry, { kind: 'none' });
    }),
    'answers.pick': verb(ofEntry, async (turn, data) => {
      const asked = await service.find(turn, data.question);
      const entry = readable(asked, data.entry);
      await store.pick({ ...one(turn, data), pickedAt: turn.now });
      await learning.heed(asked, entry);
      return entryCard(asked, entry, { kind: 'none' });
    }),
    'answers.none': verb(ofQuestion, async (turn, data) =>
      notKnownCard(await service.find(turn, data.question), { kind: 'none' }),
    ),
    'answers.ask': verb(maybeEntry, async (turn, data) => {
      const asked = await service.find(turn, data.question);
      const { question } = asked;
      const outcome = await questions.open({
        tenantId: turn.tenantId,
        id: question.id,
        rolloutId: question.rolloutId,
        personId: question.personId,
        text: question.text,
        language: question.language,
        areaKey: areaKeyOf(asked),
        openedAt: turn.now,
      });
      return afterwards(asked, data.entry, outcome.kind === 'opened' ? 'sentOn' : 'alreadySent');
    }),
    'answers.withdraw': verb(maybeEntry, async (turn, data) => {
      const asked = await service.find(turn, data.question);
      await questions.withdraw(turn.tenantId, asked.question.id);
      return data.entry === undefined
        ? cardOrNotKnown(asked)
        : entryCard(asked, readable(asked, data.entry), { kind: 'none' });
    }),
  };
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
