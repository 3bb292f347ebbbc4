import { actorOf, onCard, onMessage, perform, speechOf } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import { type Language, languages, translator } from '../platform/i18n/index.ts';
import type { GuideDeps } from './actions/deps.ts';
import { help, tryQuestion } from './actions/help.ts';
import { chooseLanguage, offerLanguages } from './actions/language.ts';
import { type Welcome, welcome, welcomeOnce } from './actions/welcome.ts';
import { helpCard, type HelpView, languagesCard, languageSetCard, welcomeCard } from './cards.ts';
import { phrasesFor } from './language-choice.ts';

export function guideCommands(deps: GuideDeps): readonly Command[] {
  const input = () => ({});
  return [
    onMessage(
      help,
      deps,
      {
        name: 'help',
        phrases: [
          'hjelp',
          'hjälp',
          'hjælp',
          'help',
          'hva kan du',
          'hva kan du hjelpe med',
          'kva kan du hjelpe med',
          'vad kan du',
          'vad kan du hjälpa till med',
          'hvad kan du',
          'hvad kan du hjælpe med',
          'what can you do',
          '?',
        ],
        input,
      },
      helpCards,
    ),
    onMessage(
      welcome,
      deps,
      {
        name: 'welcome',
        phrases: [
          'hei',
          'hej',
          'hallo',
          'hallå',
          'hello',
          'hi',
          'start',
          'god dag',
          'goddag',
          'god morgen',
          'god morgon',
        ],
        input,
      },
      welcomeCards,
    ),
    onMessage(
      offerLanguages,
      deps,
      {
        name: 'language',
        phrases: ['språk', 'sprog', 'language', 'bytt språk', 'byt språk', 'skift sprog', 'change language'],
        input,
      },
      languagesCards,
    ),
    ...languages.map((language) =>
      onMessage(
        chooseLanguage,
        deps,
        { name: `language ${language}`, phrases: phrasesFor(language), input: () => ({ language }) },
        chosenCards,
      ),
    ),
  ];
}

/** The names stand on cards that lie in chats and channels. */
export function guideVerbs(deps: GuideDeps): Readonly<Record<string, Verb>> {
  return {
    'guide.help': onCard(help, deps, helpCards),
    'guide.languages': onCard(offerLanguages, deps, languagesCards),
    'guide.language': onCard(chooseLanguage, deps, chosenCards),
    // How a question is answered is the answers' own.
    'guide.try': onCard(tryQuestion, deps, { asks: ({ question }, turn) => deps.answers.ask(turn, question) }),
  };
}

/** What the guide does when the bot comes into a conversation. */
export function onInstalled(deps: GuideDeps): (turn: Turn) => Promise<void> {
  return async (turn) => {
    const { activityId, conversation } = turn;
    const outcome = await perform(welcomeOnce, deps, actorOf(turn), { conversationId: conversation.id, activityId });
    if (outcome.kind === 'welcome') await turn.reply(welcomeCards.welcome(outcome, turn));
  };
}

const helpCards = { help: (view: HelpView, turn: Turn) => helpCard(view, speechOf(turn)) };
const welcomeCards = { welcome: (view: Welcome, turn: Turn) => welcomeCard(view, speechOf(turn)) };
const languagesCards = { languages: (_: unknown, turn: Turn) => languagesCard(speechOf(turn)) };
const chosenCards = {
  chosen: ({ language }: { readonly language: Language }) => languageSetCard({ language, t: translator(language) }),
};
