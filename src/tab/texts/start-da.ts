import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './start-en.ts';

export const start: TextsLike<typeof english.start> = {
  starting: 'Losen starter …',
  waiting: 'Venter på, at Teams svarer …',
  title: 'Losen kunne ikke starte',
  file: 'En fil, som Losen har brug for, kunne ikke hentes. Det kan skyldes netforbindelsen, eller at Losen netop er blevet opdateret.',
  host: 'Teams svarer ikke. Hvis det ikke hjælper at prøve igen, så luk Teams, og åbn det på ny.',
  fault:
    'Noget gik galt, da Losen skulle starte. Hvis det ikke hjælper at prøve igen, så kontakt dem, der har ansvaret for Losen hos jer.',
  again: 'Prøv igen',
};
