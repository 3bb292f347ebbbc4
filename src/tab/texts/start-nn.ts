import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './start-en.ts';

export const start: TextsLike<typeof english.start> = {
  starting: 'Losen startar …',
  waiting: 'Ventar på svar frå Teams …',
  title: 'Losen kunne ikkje startast',
  file: 'Ei fil som Losen treng, kunne ikkje hentast. Det kan kome av nettsambandet, eller av at Losen nett er oppdatert.',
  host: 'Teams svarar ikkje. Hjelper det ikkje å prøve igjen, så lukk Teams og opne det på nytt.',
  fault:
    'Noko gjekk gale då Losen skulle starte. Hjelper det ikkje å prøve igjen, så sei frå til dei som har ansvar for Losen hos dykk.',
  again: 'Prøv igjen',
};
