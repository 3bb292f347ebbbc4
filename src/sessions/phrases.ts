import { phraseOf } from '../language/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { SessionKind } from './session.ts';

/** Whole messages that ask for a new session, by its kind where they say it. */
const newPhrases: Readonly<Record<SessionKind | 'any', readonly string[]>> = {
  any: ['ny økt', 'nytt tillfälle', 'ny session', 'new session', 'lag økt', 'lag ei økt', 'lag en økt'],
  kafe: ['ny kafé', 'ny café', 'nytt kafé', 'new café'],
  mini_training: ['nytt minikurs', 'ny miniutbildning', 'nyt minikursus', 'new mini-training', 'new training'],
};

export const allNewPhrases: readonly string[] = Object.values(newPhrases).flat();

const trainingPhrases = new Set(newPhrases.mini_training.map((words) => phraseOf(words)));

/** The kind that a phrase of {@link allNewPhrases} asks for; a kafé where it does not say. */
export function kindAskedFor(phrase: string): SessionKind {
  return trainingPhrases.has(phrase) ? 'mini_training' : 'kafe';
}

export const comingPhrases: readonly string[] = [
  'neste økter',
  'neste økt',
  'økter',
  'kommende økter',
  'kommande økter',
  'neste kafé',
  'neste minikurs',
  'når er neste økt',
  'når er neste kafé',
  'når er neste minikurs',
  'nästa tillfällen',
  'nästa tillfälle',
  'kommande tillfällen',
  'tillfällen',
  'nästa kafé',
  'nästa miniutbildning',
  'när är nästa tillfälle',
  'när är nästa kafé',
  'næste sessioner',
  'næste session',
  'kommende sessioner',
  'sessioner',
  'næste café',
  'næste minikursus',
  'hvornår er næste session',
  'hvornår er næste café',
  'next sessions',
  'next session',
  'upcoming sessions',
  'coming sessions',
  'sessions',
  'next café',
  'next mini-training',
  'when is the next session',
  'when is the next café',
];

export type NumberAct = { readonly kind: 'book' | 'unbook' | 'show'; readonly number: number };

const session = '(?:oekta? |oekten |tillfaelle |session |kurs |nr\\.? |nummer |number )?';
const acts: readonly (readonly [NumberAct['kind'], RegExp])[] = [
  [
    'book',
    new RegExp(
      `^(?:meld (?:meg |mig )?paa|anmael(?: mig)?(?: till)?|tilmeld(?: mig)?|book(?: me on)?) ${session}(\\d{1,6})$`,
    ),
  ],
  ['unbook', new RegExp(`^(?:meld (?:meg |mig )?av|avanmael(?: mig)?|afmeld(?: mig)?|unbook) ${session}(\\d{1,6})$`)],
  ['show', /^(?:vis |visa |show )?(?:oekt|tillfaelle|session) (\d{1,6})$/],
];

/** Longer than any of these can be. */
const longest = 60;

/** "meld på 12", "avanmäl 12", "session 12". @returns undefined for anything else. */
export function readNumberAct(text: string): NumberAct | undefined {
  if (text.length > longest) return undefined;
  const phrase = phraseOf(text);
  for (const [kind, pattern] of acts) {
    const [, number] = pattern.exec(phrase) ?? [];
    if (number !== undefined) return { kind, number: Number(number) };
  }
  return undefined;
}

/** What books a session when it is typed in the bot's chat, as a deep link brings it along. */
export function bookingPhrase(number: number, language: Language): string {
  const words: Readonly<Record<Language, string>> = {
    nb: 'meld på',
    nn: 'meld på',
    sv: 'anmäl',
    da: 'tilmeld',
    en: 'book',
  };
  return `${words[language]} ${number}`;
}
