import { onCard, onMessage, speechOf } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import { askDelete, deleteAll } from './actions/delete.ts';
import { type MyDataDeps, type Overview, show } from './actions/show.ts';
import { askDeleteCard, deletedCard, myDataCard } from './cards/my-data.ts';

export function myDataCommands(deps: MyDataDeps): readonly Command[] {
  const input = () => ({});
  return [
    onMessage(show, deps, { name: 'my data', intents: ['myData.show'], input }, showCards),
    onMessage(askDelete, deps, { name: 'deletion', intents: ['privacy.delete'], input }, askCards),
  ];
}

/** The names stand on cards that lie in chats; `guide.deletion` on those from before there was a deletion. */
export function myDataVerbs(deps: MyDataDeps): Readonly<Record<string, Verb>> {
  return {
    'myData.show': onCard(show, deps, showCards),
    'myData.askDelete': onCard(askDelete, deps, askCards),
    'myData.delete': onCard(deleteAll, deps, { deleted: (_, turn) => deletedCard(speechOf(turn)) }),
    'guide.deletion': onCard(askDelete, deps, askCards),
  };
}

const showCards = {
  shown: (shown: Overview & { readonly url: string }, turn: Turn) => myDataCard(shown, speechOf(turn)),
};
const askCards = { shown: (shown: Overview, turn: Turn) => askDeleteCard(shown, speechOf(turn)) };
