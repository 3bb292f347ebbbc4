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
