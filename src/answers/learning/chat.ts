import { onCard, onMessage, speechOf } from '../../kit/index.ts';
import type { Command, Turn, Verb } from '../../platform/bot/index.ts';
import { openQuestionsCard, type ShowsList } from '../../questions/index.ts';
import type { LearningDeps } from './actions/deps.ts';
import { decide, listProposals } from './actions/list.ts';
import { openTie, tieTo, untie } from './actions/tie.ts';
import { proposalsCard, tieCard } from './cards.ts';
import type { ProposalList } from './list.ts';

export function learningCommands(deps: LearningDeps): readonly Command[] {
  return [
    onMessage(
      listProposals,
      deps,
      {
        name: 'suggestions',
        intents: ['answers.suggestions'],
        input: () => ({ from: 0 }),
      },
      proposalCards,
    ),
  ];
}

export function learningVerbs(deps: LearningDeps): Readonly<Record<string, Verb>> {
  return {
    'answers.wordings': onCard(listProposals, deps, proposalCards),
    // Accepting changes the answers that everybody gets.
    'answers.acceptWordings': onCard(decide, deps, proposalCards, { fixed: { act: 'accept' }, counts: 'creation' }),
    'answers.refuseWordings': onCard(decide, deps, proposalCards, { fixed: { act: 'refuse' } }),
    'answers.undoWordings': onCard(decide, deps, proposalCards, { fixed: { act: 'undo' } }),
    'answers.tie': onCard(openTie, deps, {
      candidates: ({ question, candidates }, turn, { from }) =>
        tieCard({ questionId: question.id, asked: question.text, candidates, from }, speechOf(turn)),
    }),
    'answers.tieTo': onCard(tieTo, deps, openQuestionsCards),
    'answers.untie': onCard(untie, deps, openQuestionsCards),
  };
}

const proposalCards = {
  list: ({ list }: { readonly list: ProposalList }, turn: Turn) => proposalsCard(list, speechOf(turn)),
};

const openQuestionsCards = { list: ({ list }: ShowsList, turn: Turn) => openQuestionsCard(list, speechOf(turn)) };
