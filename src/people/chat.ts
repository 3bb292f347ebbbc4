import { randomUUID } from 'node:crypto';
import { mostShownAgain, onCard, onMessage, speechOf, textTooLong } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import { type AskForm, openForm, send, type Sent, takeBack } from './actions/ask.ts';
import type { PeopleDeps } from './actions/deps.ts';
import { findForArea, findHuman, type Found, listAreas, type WhichArea } from './actions/find.ts';
import { askFormCard, questionSentCard, takenBackCard } from './cards/ask.ts';
import { contactsCard, whichAreaCard } from './cards/contacts.ts';
import { questionLimit } from './contacts.ts';

export function peopleCommands(deps: PeopleDeps): readonly Command[] {
  return [
    onMessage(
      findHuman,
      deps,
      {
        name: 'human',
        intents: ['people.human'],
        input: () => ({}),
      },
      foundCards,
    ),
    onMessage(
      findForArea,
      deps,
      {
        name: 'who',
        intents: ['people.who'],
        input: (_turn, { slots }) => ({ area: slots['area'] ?? '' }),
      },
      areaCards,
    ),
  ];
}

/** The names stand on cards that lie in chats and channels. */
export function peopleVerbs(deps: PeopleDeps): Readonly<Record<string, Verb>> {
  return {
    'people.human': onCard(findHuman, deps, foundCards),
    'people.who': onCard(findForArea, deps, areaCards),
    'people.areas': onCard(listAreas, deps, whichCards),
    'people.ask': onCard(openForm, deps, { form: (form, turn) => formOf(form, turn, randomUUID()) }),
    'people.send': onCard(send, deps, {
      form: (form: AskForm, turn, _input, { key }) => formOf(form, turn, key),
      sent: (sent: Sent, turn) => questionSentCard(sent, speechOf(turn)),
    }),
    'people.takeBack': onCard(takeBack, deps, { takenBack: (_, turn) => takenBackCard(speechOf(turn)) }),
  };
}

const foundCards = {
  people: ({ contacts, area }: Found & { readonly kind: 'people' }, turn: Turn) =>
    contactsCard({ contacts, area }, speechOf(turn)),
  nobody: ({ area }: Found, turn: Turn) => contactsCard({ contacts: undefined, area }, speechOf(turn)),
};
const whichCards = { whichArea: ({ areas }: WhichArea, turn: Turn) => whichAreaCard(areas, speechOf(turn)) };
const areaCards = { ...foundCards, ...whichCards };

/** @throws AppError text_too_long for what would not fit a card again: then the form stays as it is, with its text. */
function formOf(form: AskForm, turn: Turn, formId: string) {
  if (form.text.length > mostShownAgain) throw textTooLong(turn.person.language, form.text.length, questionLimit);
  return askFormCard({ ...form, formId }, speechOf(turn));
}
