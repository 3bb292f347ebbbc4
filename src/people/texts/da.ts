import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const people: TextsLike<typeof english.people> = {
  human: 'Tal med et menneske',
  forArea: 'Hvem der kan hjælpe med {area}',
  allAreas: 'Fagspecialisterne svarer for alle områder, så du kan spørge hvem som helst af dem.',
  noSpecialist: 'Der er ingen fagspecialist lige nu. De her kan hjælpe dig.',
  administrator: 'administrator',
  lead: 'projektleder',
  specialist: 'fagspecialist',
  champion: 'ambassadør',
  more: 'Og {count} mere.',
  findInTeams: 'Skriv navnet i søgefeltet i Teams for at åbne en chat.',
  chat: 'Åbn chat',
  chatWith: 'Åbn en chat med {name}',
  orSend: 'Du kan også sende et spørgsmål, så tager en fagspecialist det.',
  nobody: 'Jeg har ingen at henvise dig til lige nu',
  nobodyHint: 'Send dit spørgsmål, så står det på listen over åbne spørgsmål, indtil nogen tager det.',
  send: 'Send et spørgsmål',
  sendNow: 'Send',
  questionLabel: 'Dit spørgsmål',
  questionHint: 'Hvad har du brug for hjælp til?',
  questionMissing: 'Skriv, hvad du har brug for hjælp til.',
  questionTooLong: 'Det er {length} tegn. Skriv højst {limit}.',
  sent: 'Spørgsmålet er sendt. Fagspecialisterne og projektlederne ser det på listen over åbne spørgsmål.',
  sentArea:
    'Spørgsmålet er sendt under {area}. Fagspecialisterne og projektlederne ser det på listen over åbne spørgsmål.',
  undo: 'Fortryd',
  takenBack: 'Spørgsmålet er taget tilbage. Ingen ser det længere.',
  whichArea: 'Hvilket område drejer det sig om?',
};
