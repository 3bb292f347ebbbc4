import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const people: TextsLike<typeof english.people> = {
  human: 'Snakk med et menneske',
  forArea: 'Hvem som kan hjelpe med {area}',
  allAreas: 'Fagspesialistene svarer for alle områdene, så du kan spørre hvem som helst av dem.',
  noSpecialist: 'Ingen fagspesialist er på plass akkurat nå. Disse kan hjelpe deg.',
  administrator: 'administrator',
  lead: 'prosjektleder',
  specialist: 'fagspesialist',
  champion: 'ambassadør',
  more: 'Og {count} til.',
  findInTeams: 'Skriv navnet i søkefeltet i Teams for å åpne en chat.',
  chat: 'Åpne chat',
  chatWith: 'Åpne en chat med {name}',
  orSend: 'Du kan også sende et spørsmål, så tar en fagspesialist det.',
  nobody: 'Jeg har ingen å vise deg til akkurat nå',
  nobodyHint: 'Send spørsmålet ditt, så står det i listen over åpne spørsmål til noen tar det.',
  send: 'Send et spørsmål',
  sendNow: 'Send',
  questionLabel: 'Spørsmålet ditt',
  questionHint: 'Hva trenger du hjelp med?',
  questionMissing: 'Skriv hva du trenger hjelp med.',
  questionTooLong: 'Dette er {length} tegn. Skriv høyst {limit}.',
  sent: 'Spørsmålet er sendt. Fagspesialistene og prosjektlederne ser det i listen over åpne spørsmål.',
  sentArea:
    'Spørsmålet er sendt, under {area}. Fagspesialistene og prosjektlederne ser det i listen over åpne spørsmål.',
  undo: 'Angre',
  takenBack: 'Spørsmålet er tatt tilbake. Ingen ser det lenger.',
  whichArea: 'Hvilket område gjelder det?',
};
