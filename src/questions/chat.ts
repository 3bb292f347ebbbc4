import { onCard, onMessage, speechOf } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import type { QuestionsDeps } from './actions/deps.ts';
import { listOpen, type ShowsList } from './actions/list.ts';
import { listMine } from './actions/mine.ts';
import { finish, reopen } from './actions/settle.ts';
import { myQuestionsCard, openQuestionsCard } from './cards.ts';
import type { MyQuestions } from './open-list.ts';

export function questionsCommands(deps: QuestionsDeps): readonly Command[] {
  return [
    onMessage(
      listOpen,
      deps,
      {
        name: 'open questions',
        intents: ['questions.open'],
        input: () => ({ from: 0 }),
      },
      cards,
    ),
    onMessage(
      listMine,
      deps,
      {
        name: 'my questions',
        intents: ['questions.mine'],
        input: () => ({ from: 0 }),
      },
      mineCards,
    ),
  ];
}

export function questionsVerbs(deps: QuestionsDeps): Readonly<Record<string, Verb>> {
  return {
    'questions.page': onCard(listOpen, deps, cards),
    'questions.mine': onCard(listMine, deps, mineCards),
    'questions.done': onCard(finish, deps, cards),
    'questions.reopen': onCard(reopen, deps, cards),
  };
}

const cards = { list: ({ list }: ShowsList, turn: Turn) => openQuestionsCard(list, speechOf(turn)) };
const mineCards = {
  mine: ({ list }: { readonly list: MyQuestions }, turn: Turn) => myQuestionsCard(list, speechOf(turn)),
};
