import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const signIn: TextsLike<typeof english.signIn> = {
  button: 'Logga in',
  phrase: 'logga in',
  text: 'Logga in en gång, så kan jag publicera veckostatusen i ditt namn. Microsoft sköter inloggningen. Jag sparar varken lösenord eller nyckel.',
  signedIn: 'Du är inloggad. Det du ber mig publicera publiceras i ditt namn.',
  already: 'Du är redan inloggad.',
  signOut: 'Logga ut',
  signedOut: 'Du är utloggad. Från och med nu publicerar jag i mitt eget namn.',
  codeWrong: 'Koden gäller inte, eller så har den redan använts. Skriv ”logga in” för att få en ny.',
  notNeeded:
    'Du behöver inte logga in: Det här är provläge, bara på den här datorn. Jag publicerar veckostatusen själv.',
  notPossible:
    'Inloggning är inte konfigurerad här. Jag publicerar veckostatusen själv. De som sköter driften av Losen kan ange GRAPH_OAUTH_CONNECTION.',
  onlyPersonal: 'Logga in i den personliga chatten med mig.',
  openChat: 'Öppna vår chatt',
};
