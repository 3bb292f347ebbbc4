import { actorOf, onCard, onMessage, perform, speechOf } from '../kit/index.ts';
import type { Command, Feature, Turn, Verb } from '../platform/bot/index.ts';
import { type Language, languages, translator } from '../platform/i18n/index.ts';
import type { GuideDeps } from './actions/deps.ts';
import { help, tryQuestion } from './actions/help.ts';
import { chooseLanguage, offerLanguages } from './actions/language.ts';
import { type Privacy, showPrivacy } from './actions/privacy.ts';
import { type Care, care } from './actions/sensitive.ts';
import { type Said, socialTurn } from './actions/social.ts';
import { askForWords, type Foreign, type Nonsense, tellLanguages } from './actions/unreadable.ts';
import { type Welcome, welcome, welcomeOnce } from './actions/welcome.ts';
import { helpCard, type HelpView } from './cards/help.ts';
import { languagesCard, languageSetCard } from './cards/language.ts';
import { privacyCard } from './cards/privacy.ts';
import { careCard } from './cards/sensitive.ts';
import { socialCard } from './cards/social.ts';
import { foreignCard, nonsenseCard } from './cards/unreadable.ts';
import { welcomeCard } from './cards/welcome.ts';
import { type SocialKind, socialKinds } from './social.ts';
import { wordlessKinds } from './unreadable.ts';

export function guideCommands(deps: GuideDeps): readonly Command[] {
  const input = () => ({});
  const spoken = [
    onMessage(
      help,
      deps,
      {
        name: 'help',
        intents: ['guide.help'],
        input: () => ({ from: 0 }),
      },
      helpCards,
    ),
    onMessage(
      welcome,
      deps,
      {
        name: 'welcome',
        intents: ['guide.welcome'],
        input,
      },
      welcomeCards,
    ),
    onMessage(
      socialTurn,
      deps,
      {
        name: 'social',
        intents: socialKinds.map((kind) => `social.${kind}`),
        input: ({ conversation, activityId }, { intent }) => ({
          kind: kindSaid(intent),
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
        intents: ['privacy.stored'],
        input,
      },
      privacyCards,
    ),
  ].map((command) => inItsLanguage(command, deps));
  return [
    ...spoken,
    onMessage(
      tellLanguages,
      deps,
      {
        name: 'foreign',
        intents: ['foreign'],
        input: (_turn, { slots }) => ({ written: slots['language'] ?? '' }),
      },
      foreignCards,
    ),
    onMessage(
      askForWords,
      deps,
      {
        name: 'nonsense',
        intents: ['nonsense'],
        input: (_turn, { slots }) => ({ wordless: wordlessKinds.find((kind) => kind === slots['what']) ?? 'letters' }),
      },
      nonsenseCards,
    ),
    onMessage(
      offerLanguages,
      deps,
      {
        name: 'language',
        intents: ['guide.languages'],
        input,
      },
      languagesCards,
    ),
    onMessage(
      chooseLanguage,
      deps,
      {
        name: 'choice of language',
        intents: ['guide.language'],
        when: (_turn, { slots }) => languages.some((language) => language === slots['language']),
        input: ({ person }, { slots }) => ({
          language: languages.find((language) => language === slots['language']) ?? person.language,
        }),
      },
      chosenCards,
    ),
  ];
}

/** The names stand on cards that lie in chats and channels. */
export function guideVerbs(deps: GuideDeps): Readonly<Record<string, Verb>> {
  return {
    'guide.help': onCard(help, deps, helpCards),
    'guide.privacy': onCard(showPrivacy, deps, privacyCards),
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
export function onSensitive(deps: GuideDeps): NonNullable<Feature['onSensitive']> {
  return async (turn, { about, own }) => {
    const outcome: Care = await perform(care, deps, actorOf(turn), { kind: about, own });
    await turn.reply(careCard(outcome, speechOf(turn)));
  };
}

/** Answers in the message's own language where the person has chosen none, as questions are answered. */
function inItsLanguage(command: Command, { answers }: GuideDeps): Command {
  return {
    ...command,
    handle: async (turn, said) => {
      const language = turn.person.languageChosen ? undefined : await answers.spokenLanguage(turn.text);
      const spoken = language && { ...turn, person: { ...turn.person, language }, t: translator(language) };
      await command.handle(spoken ?? turn, said);
    },
  };
}

function kindSaid(intent: string): SocialKind {
  const kind = socialKinds.find((one) => intent === `social.${one}`);
  if (!kind) throw new Error('a message that is not small talk was treated as such');
  return kind;
}

const helpCards = { help: (view: HelpView, turn: Turn) => helpCard(view, speechOf(turn)) };
const welcomeCards = { welcome: (view: Welcome, turn: Turn) => welcomeCard(view, speechOf(turn)) };
const socialCards = { ...welcomeCards, said: (said: Said, turn: Turn) => socialCard(said, speechOf(turn)) };
const privacyCards = { stored: (stored: Privacy, turn: Turn) => privacyCard(stored, speechOf(turn)) };
const foreignCards = { foreign: (written: Foreign, turn: Turn) => foreignCard(written, speechOf(turn)) };
const nonsenseCards = { nonsense: (said: Nonsense, turn: Turn) => nonsenseCard(said, speechOf(turn)) };
const languagesCards = { languages: (_: unknown, turn: Turn) => languagesCard(speechOf(turn)) };
const chosenCards = {
  chosen: ({ language }: { readonly language: Language }) => languageSetCard({ language, t: translator(language) }),
};
