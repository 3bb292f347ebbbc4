export const thresholds = {
  ownForm: 'Skriv «tersklar» til meg for å opne skjemaet sjølv.',
  title: 'Kor sikkert eit svar må vere',
  intro: 'Eg gjev kvart svar eg finn, ein tryggleik i prosent. Desse to grensene avgjer kva folk får sjå.',
  sureLabel: 'Blir vist som svaret, frå prosent',
  sureHelp:
    'Herifrå og opp får folk svaret med ein gong. Lågare grense gjev fleire svar, og fleire som er feil. Vanleg: {usual}.',
  middlingLabel: 'Blir tilbode som «Meiner du eitt av desse?», frå prosent',
  middlingHelp: 'Mellom dei to grensene vel folk sjølve. Under denne seier eg at eg ikkje veit. Vanleg: {usual}.',
  notWhole: 'Skriv eit heilt tal frå 1 til 100.',
  notLower: 'Denne må vere lågare enn grensa for å vise svaret.',
  save: 'Lagre',
  saved: 'Lagra: Eit svar blir vist frå {sure} og tilbode frå {middling}.',
  savedHint: 'Det gjeld frå neste spørsmål.',
  undo: 'Angre',
  undone: 'Angra. Grensene er som før.',
  changedSince: 'Grensene er endra sidan. Du ser dei som gjeld no.',
  changeAgain: 'Endre igjen',
};
