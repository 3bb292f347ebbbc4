import { onCard, onMessage, speechOf } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import type { QuestionsDeps } from './actions/deps.ts';
import { listOpen, type ShowsList } from './actions/list.ts';
import { finish, reopen } from './actions/settle.ts';
import { openQuestionsCard } from './cards.ts';

export function questionsCommands(deps: QuestionsDeps): readonly Command[] {
  return [
    onMessage(
      listOpen,
      deps,
      {
        name: 'open questions',
        phrases: ['åpne spørsmål', 'opne spørsmål', 'öppna frågor', 'åbne spørgsmål', 'open questions'],
        input: () => ({ from: 0 }),
      },
      cards,
    ),
  ];
}

export function questionsVerbs(deps: QuestionsDeps): Readonly<Record<string, Verb>> {
  return {
    'questions.page': onCard(listOpen, deps, cards),
    'questions.done': onCard(finish, deps, cards),
    'questions.reopen': onCard(reopen, deps, cards),
  };
}

const cards = { list: ({ list }: ShowsList, turn: Turn) => openQuestionsCard(list, speechOf(turn)) };
