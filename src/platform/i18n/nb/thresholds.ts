export const thresholds = {
  ownForm: 'Skriv «terskler» til meg for å åpne skjemaet selv.',
  title: 'Hvor sikkert et svar må være',
  intro: 'Jeg gir hvert svar jeg finner, en sikkerhet i prosent. Disse to grensene avgjør hva folk får se.',
  sureLabel: 'Vises som svaret, fra prosent',
  sureHelp:
    'Herfra og opp får folk svaret med en gang. Lavere grense gir flere svar, og flere som er feil. Vanlig: {usual}.',
  middlingLabel: 'Tilbys som «Mener du ett av disse?», fra prosent',
  middlingHelp: 'Mellom de to grensene velger folk selv. Under denne sier jeg at jeg ikke vet. Vanlig: {usual}.',
  notWhole: 'Skriv et helt tall fra 1 til 100.',
  notLower: 'Denne må være lavere enn grensen for å vise svaret.',
  save: 'Lagre',
  saved: 'Lagret: Et svar vises fra {sure} og tilbys fra {middling}.',
  savedHint: 'Det gjelder fra neste spørsmål.',
  undo: 'Angre',
  undone: 'Angret. Grensene er som før.',
  changedSince: 'Grensene er endret siden. Du ser dem som gjelder nå.',
  changeAgain: 'Endre igjen',
};
