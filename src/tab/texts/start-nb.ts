import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './start-en.ts';

export const start: TextsLike<typeof english.start> = {
  starting: 'Losen starter …',
  waiting: 'Venter på svar fra Teams …',
  title: 'Losen kunne ikke startes',
  file: 'En fil som Losen trenger, kunne ikke hentes. Det kan skyldes nettforbindelsen, eller at Losen nettopp er oppdatert.',
  host: 'Teams svarer ikke. Hjelper det ikke å prøve igjen, så lukk Teams og åpne det på nytt.',
  fault:
    'Noe gikk galt da Losen skulle starte. Hjelper det ikke å prøve igjen, så si fra til dem som har ansvar for Losen hos dere.',
  again: 'Prøv igjen',
};
