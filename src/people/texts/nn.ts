import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const people: TextsLike<typeof english.people> = {
  human: 'Snakk med eit menneske',
  forArea: 'Kven som kan hjelpe med {area}',
  allAreas: 'Fagspesialistane svarar for alle områda, så du kan spørje kven som helst av dei.',
  noSpecialist: 'Ingen fagspesialist er på plass akkurat no. Desse kan hjelpe deg.',
  administrator: 'administrator',
  lead: 'prosjektleiar',
  specialist: 'fagspesialist',
  champion: 'ambassadør',
  more: 'Og {count} til.',
  findInTeams: 'Skriv namnet i søkjefeltet i Teams for å opne ein chat.',
  chat: 'Opne chat',
  chatWith: 'Opne ein chat med {name}',
  orSend: 'Du kan òg sende eit spørsmål, så tek ein fagspesialist det.',
  nobody: 'Eg har ingen å vise deg til akkurat no',
  nobodyHint: 'Send spørsmålet ditt, så står det i lista over opne spørsmål til nokon tek det.',
  send: 'Send eit spørsmål',
  sendNow: 'Send',
  questionLabel: 'Spørsmålet ditt',
  questionHint: 'Kva treng du hjelp med?',
  questionMissing: 'Skriv kva du treng hjelp med.',
  questionTooLong: 'Dette er {length} teikn. Skriv høgst {limit}.',
  sent: 'Spørsmålet er sendt. Fagspesialistane og prosjektleiarane ser det i lista over opne spørsmål.',
  sentArea:
    'Spørsmålet er sendt, under {area}. Fagspesialistane og prosjektleiarane ser det i lista over opne spørsmål.',
  undo: 'Angre',
  takenBack: 'Spørsmålet er teke tilbake. Ingen ser det lenger.',
  whichArea: 'Kva område gjeld det?',
};
