import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const signIn: TextsLike<typeof english.signIn> = {
  button: 'Logg inn',
  phrase: 'logg inn',
  text: 'Logg inn én gang, så kan jeg poste ukestatusen i ditt navn. Microsoft tar vare på innloggingen. Jeg lagrer verken passord eller nøkkel.',
  signedIn: 'Du er logget inn. Det du ber meg poste, blir postet i ditt navn.',
  already: 'Du er allerede logget inn.',
  signOut: 'Logg ut',
  signedOut: 'Du er logget ut. Fra nå av poster jeg i mitt eget navn.',
  codeWrong: 'Koden er ikke gyldig, eller den er brukt før. Skriv «logg inn» for å få en ny.',
  notNeeded: 'Du trenger ikke å logge inn: Dette er prøvemodus, bare på denne maskinen. Jeg poster ukestatusen selv.',
  notPossible:
    'Innlogging er ikke satt opp her. Jeg poster ukestatusen selv. De som drifter Losen, kan sette GRAPH_OAUTH_CONNECTION.',
  onlyPersonal: 'Logg inn i den personlige chatten med meg.',
  openChat: 'Åpne chatten vår',
};
