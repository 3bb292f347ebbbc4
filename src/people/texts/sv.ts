import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const people: TextsLike<typeof english.people> = {
  human: 'Prata med en människa',
  forArea: 'Vem som kan hjälpa till med {area}',
  allAreas: 'Ämnesspecialisterna svarar för alla områden, så du kan fråga vem som helst av dem.',
  noSpecialist: 'Ingen ämnesspecialist är på plats just nu. De här kan hjälpa dig.',
  administrator: 'administratör',
  lead: 'projektledare',
  specialist: 'ämnesspecialist',
  champion: 'champion',
  more: 'Och {count} till.',
  findInTeams: 'Skriv namnet i sökfältet i Teams för att öppna en chatt.',
  chat: 'Öppna chatt',
  chatWith: 'Öppna en chatt med {name}',
  orSend: 'Du kan också skicka en fråga, så tar en ämnesspecialist den.',
  nobody: 'Jag har ingen att hänvisa dig till just nu',
  nobodyHint: 'Skicka din fråga, så står den i listan över öppna frågor tills någon tar den.',
  send: 'Skicka en fråga',
  sendNow: 'Skicka',
  questionLabel: 'Din fråga',
  questionHint: 'Vad behöver du hjälp med?',
  questionMissing: 'Skriv vad du behöver hjälp med.',
  questionTooLong: 'Det här är {length} tecken. Skriv högst {limit}.',
  sent: 'Frågan är skickad. Ämnesspecialisterna och projektledarna ser den i listan över öppna frågor.',
  sentArea:
    'Frågan är skickad, under {area}. Ämnesspecialisterna och projektledarna ser den i listan över öppna frågor.',
  undo: 'Ångra',
  takenBack: 'Frågan är tillbakatagen. Ingen ser den längre.',
  whichArea: 'Vilket område gäller det?',
};
