/** In the program itself: these have to be there when nothing else can be loaded. */
export const start = {
  starting: 'Losen startar …',
  waiting: 'Ventar på svar frå Teams …',
  title: 'Losen kunne ikkje startast',
  file: 'Ei fil som Losen treng, kunne ikkje hentast. Det kan kome av nettsambandet, eller av at Losen nett er oppdatert.',
  host: 'Teams svarar ikkje. Hjelper det ikkje å prøve igjen, så lukk Teams og opne det på nytt.',
  fault:
    'Noko gjekk gale då Losen skulle starte. Hjelper det ikkje å prøve igjen, så sei frå til dei som har ansvar for Losen hos dykk.',
  again: 'Prøv igjen',
};
