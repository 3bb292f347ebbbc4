import { actorOf, onCard, onMessage, perform, speechOf } from '../kit/index.ts';
import { phraseOf } from '../language/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import { type Language, languages, translator } from '../platform/i18n/index.ts';
import type { GuideDeps } from './actions/deps.ts';
import { help, tryQuestion } from './actions/help.ts';
import { chooseLanguage, offerLanguages } from './actions/language.ts';
import { type Deletion, explainDeletion, type Privacy, showPrivacy } from './actions/privacy.ts';
import { type Care, care } from './actions/sensitive.ts';
import { type Said, socialTurn } from './actions/social.ts';
import { type Welcome, welcome, welcomeOnce } from './actions/welcome.ts';
import { helpCard, type HelpView } from './cards/help.ts';
import { languagesCard, languageSetCard } from './cards/language.ts';
import { deletionCard, privacyCard } from './cards/privacy.ts';
import { careCard } from './cards/sensitive.ts';
import { socialCard } from './cards/social.ts';
import { welcomeCard } from './cards/welcome.ts';
import { phrasesFor } from './language-choice.ts';
import type { SensitiveKind } from './sensitive.ts';
import { type SocialKind, socialKinds } from './social.ts';

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
        input: () => ({ from: 0 }),
      },
      helpCards,
    ),
    onMessage(
      welcome,
      deps,
      {
        name: 'welcome',
        phrases: ['start'],
        input,
      },
      welcomeCards,
    ),
    onMessage(
      socialTurn,
      deps,
      {
        name: 'social',
        phrases: Object.values(socialPhrases).flat(),
        input: ({ conversation, activityId }, phrase) => ({
          kind: kindSaid(phrase),
          conversationId: conversation.id,
          messageId: activityId,
        }),
      },
      socialCards,
    ),
    onMessage(
      showPrivacy,
      deps,
      {
        name: 'privacy',
        phrases: [
          'hva lagrer du om meg',
          'kva lagrar du om meg',
          'vad sparar du om mig',
          'hvad gemmer du om mig',
          'what do you store about me',
          'personvern',
          'personuppgifter',
          'persondata',
          'privacy',
        ],
        input,
      },
      privacyCards,
    ),
    onMessage(
      explainDeletion,
      deps,
      {
        name: 'deletion',
        phrases: [
          'slett dataene mine',
          'slett dataa mine',
          'radera mina uppgifter',
          'slet mine data',
          'delete my data',
        ],
        input,
      },
      deletionCards,
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
    'guide.privacy': onCard(showPrivacy, deps, privacyCards),
    'guide.deletion': onCard(explainDeletion, deps, deletionCards),
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

/** Answers somebody who tells of a sensitive matter; in a channel its caller answers in the personal chat. */
export function onSensitive(
  deps: GuideDeps,
): (turn: Turn, matter: { readonly about: SensitiveKind; readonly own: boolean }) => Promise<void> {
  return async (turn, { about, own }) => {
    const outcome: Care = await perform(care, deps, actorOf(turn), { kind: about, own });
    await turn.reply(careCard(outcome, speechOf(turn)));
  };
}

const socialPhrases: Readonly<Record<SocialKind, readonly string[]>> = {
  greeting: ['hei', 'hej', 'hallo', 'hallå', 'hello', 'hi', 'god dag', 'goddag', 'god morgen', 'god morgon'],
  thanks: ['takk', 'tack', 'tak', 'thanks', 'thank you'],
  praise: ['så bra', 'så flink du er', 'vad bra', 'hvor godt', 'well done'],
  goodbye: ['ha det', 'hej då', 'hejdå', 'farvel', 'goodbye', 'bye'],
  ok: ['ok', 'okei', 'okej', 'okay'],
  neverMind: ['glem det', 'gløym det', 'glöm det', 'never mind'],
  apology: ['unnskyld', 'orsak', 'förlåt', 'undskyld', 'sorry'],
  abuse: ['du er ubrukelig', 'du er ubrukeleg', 'du är värdelös', 'du er ubrugelig', 'you are useless'],
  test: ['test', 'testing'],
  emoji: ['👍', '😀'],
  robot: ['er du en robot', 'er du ein robot', 'är du en robot', 'are you a robot'],
};

function kindSaid(phrase: string): SocialKind {
  const kind = socialKinds.find((one) => socialPhrases[one].some((words) => phraseOf(words) === phrase));
  if (!kind) throw new Error('a message that is not small talk was treated as such');
  return kind;
}

const helpCards = { help: (view: HelpView, turn: Turn) => helpCard(view, speechOf(turn)) };
const welcomeCards = { welcome: (view: Welcome, turn: Turn) => welcomeCard(view, speechOf(turn)) };
const socialCards = { ...welcomeCards, said: (said: Said, turn: Turn) => socialCard(said, speechOf(turn)) };
const privacyCards = { stored: (stored: Privacy, turn: Turn) => privacyCard(stored, speechOf(turn)) };
const deletionCards = { byAsking: (asking: Deletion, turn: Turn) => deletionCard(asking, speechOf(turn)) };
const languagesCards = { languages: (_: unknown, turn: Turn) => languagesCard(speechOf(turn)) };
const chosenCards = {
  chosen: ({ language }: { readonly language: Language }) => languageSetCard({ language, t: translator(language) }),
};
