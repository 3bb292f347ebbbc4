import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const signIn: TextsLike<typeof english.signIn> = {
  button: 'Logg inn',
  phrase: 'logg inn',
  text: 'Logg inn éin gong, så kan eg poste vekestatusen i ditt namn. Microsoft tek vare på innlogginga. Eg lagrar verken passord eller nøkkel.',
  signedIn: 'Du er logga inn. Det du ber meg poste, blir posta i ditt namn.',
  already: 'Du er allereie logga inn.',
  signOut: 'Logg ut',
  signedOut: 'Du er logga ut. Frå no av postar eg i mitt eige namn.',
  codeWrong: 'Koden er ikkje gyldig, eller han er brukt før. Skriv «logg inn» for å få ein ny.',
  notNeeded: 'Du treng ikkje logge inn: Dette er prøvemodus, berre på denne maskina. Eg postar vekestatusen sjølv.',
  notPossible:
    'Innlogging er ikkje sett opp her. Eg postar vekestatusen sjølv. Dei som driftar Losen, kan setje GRAPH_OAUTH_CONNECTION.',
  onlyPersonal: 'Logg inn i den personlege chatten med meg.',
  openChat: 'Opne chatten vår',
};
