import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const signIn: TextsLike<typeof english.signIn> = {
  button: 'Log ind',
  phrase: 'log ind',
  text: 'Log ind én gang, så kan jeg slå ugestatussen op i dit navn. Microsoft opbevarer dit login. Jeg gemmer hverken adgangskode eller nøgle.',
  signedIn: 'Du er logget ind. Det, du beder mig slå op, slås op i dit navn.',
  already: 'Du er allerede logget ind.',
  signOut: 'Log ud',
  signedOut: 'Du er logget ud. Fra nu af slår jeg op i mit eget navn.',
  codeWrong: 'Koden er ikke gyldig, eller også er den brugt. Skriv »log ind« for at få en ny.',
  notNeeded:
    'Du behøver ikke logge ind: Det her er prøvetilstand, kun på denne maskine. Jeg slår selv ugestatussen op.',
  notPossible:
    'Login er ikke sat op her. Jeg slår selv ugestatussen op. De, der driver Losen, kan sætte GRAPH_OAUTH_CONNECTION.',
  onlyPersonal: 'Log ind i den personlige chat med mig.',
  openChat: 'Åbn vores chat',
};
