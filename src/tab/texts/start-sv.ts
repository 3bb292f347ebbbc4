import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './start-en.ts';

export const start: TextsLike<typeof english.start> = {
  starting: 'Losen startar …',
  waiting: 'Väntar på svar från Teams …',
  title: 'Losen kunde inte startas',
  file: 'En fil som Losen behöver gick inte att hämta. Det kan bero på nätverket eller på att Losen just har uppdaterats.',
  host: 'Teams svarar inte. Om det inte hjälper att försöka igen, stäng Teams och öppna det på nytt.',
  fault:
    'Något gick fel när Losen skulle starta. Om det inte hjälper att försöka igen, kontakta dem som ansvarar för Losen hos er.',
  again: 'Försök igen',
};
