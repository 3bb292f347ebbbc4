import type { Language } from '../platform/i18n/index.ts';

/** What people say to change the language: its name, in the languages that people may be in. */
const namesOf: Readonly<Record<Language, readonly string[]>> = {
  nb: ['norsk', 'bokmål', 'norsk bokmål', 'norska', 'norwegian', 'nb'],
  nn: ['nynorsk', 'norsk nynorsk', 'nn'],
  sv: ['svenska', 'svensk', 'swedish', 'sv'],
  da: ['dansk', 'danska', 'danish', 'da'],
  en: ['engelsk', 'engelska', 'english', 'en'],
};

/** In one of these places: "på dansk", "bytt til svenska", "in English". */
const prefixes = [
  '',
  'på ',
  'in ',
  'bytt til ',
  'byt til ',
  'byt till ',
  'skift til ',
  'snakk ',
  'snakk på ',
  'change to ',
  'switch to ',
  'speak ',
];

/** Too short to be said alone: "en" and "da" are words. */
const codes = ['nb', 'nn', 'sv', 'da', 'en'];

/** Every whole message that chooses a language. */
export function phrasesFor(language: Language): readonly string[] {
  return namesOf[language].flatMap((name) =>
    prefixes.filter((prefix) => prefix !== '' || !codes.includes(name)).map((prefix) => prefix + name),
  );
}
