import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { byAnyone, type Verb, verb } from '../../platform/bot/index.ts';
import { reactionKinds } from '../cards.ts';
import { mayRead, textFor } from '../entry.ts';
import { byKeepers, mustKeepAnswers } from '../keepers.ts';
import { type Asked, type AnswersService, entryCard } from '../service.ts';
import { whyCard } from './cards.ts';

const ofAnswer = z.object({ question: z.uuid(), entry: z.uuid(), reaction: z.enum(reactionKinds) });

/** "Why this answer?" and the way back. */
export function explainingVerbs(service: AnswersService): Readonly<Record<string, Verb>> {
  return {
    'answers.why': verb({ ...byKeepers, relation: 'askedHere' }, ofAnswer, async (turn, data) => {
      mustKeepAnswers(turn);
      return explain(await service.find(turn, data.question), data);
    }),
    'answers.whyBack': verb({ ...byAnyone, relation: 'askedHere' }, ofAnswer, async (turn, data) => {
      const asked = await service.find(turn, data.question);
      return entryCard(asked, readable(asked, data.entry), { kind: data.reaction });
    }),
  };
}

async function explain(asked: Asked, data: z.output<typeof ofAnswer>) {
  const { bank, question, turn } = asked;
  const { language, roles } = turn.person;
  const entry = readable(asked, data.entry);
  const [explanation, matches] = await Promise.all([
    bank.explain(question.text, entry.id, question.language),
    bank.match(question.text, question.language, (other) => mayRead(other, roles)),
  ]);
  const runnerUp = matches.find((match) => match.id !== entry.id);
  const questionOf = (id: string) => {
    const found = bank.find(id);
    return (found && textFor(found, language)?.question) ?? '';
  };
  if (!explanation) throw new AppError('entry_not_found');
  return whyCard(
    {
      questionId: question.id,
      asked: question.text,
      entryId: entry.id,
      entryQuestion: questionOf(entry.id),
      explanation,
      runnerUp: runnerUp && { question: questionOf(runnerUp.id), confidence: runnerUp.confidence },
      reaction: data.reaction,
    },
    { language, t: turn.t, now: turn.now },
  );
}

/** @throws AppError entry_not_found for one that is gone or that the person may not read. */
function readable(asked: Asked, entryId: string) {
  const entry = asked.bank.find(entryId);
  if (!entry || !mayRead(entry, asked.turn.person.roles)) throw new AppError('entry_not_found');
  return entry;
}
