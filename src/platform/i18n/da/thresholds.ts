export const thresholds = {
  ownForm: 'Skriv »tærskler« til mig for selv at åbne formularen.',
  title: 'Hvor sikkert et svar skal være',
  intro: 'Jeg giver hvert svar, jeg finder, en sikkerhed i procent. De to grænser afgør, hvad folk får at se.',
  sureLabel: 'Vises som svaret, fra procent',
  sureHelp:
    'Herfra og op får folk svaret med det samme. En lavere grænse giver flere svar, og flere, der er forkerte. Normalt: {usual}.',
  middlingLabel: 'Tilbydes som »Mener du et af disse?«, fra procent',
  middlingHelp: 'Mellem de to grænser vælger folk selv. Under denne siger jeg, at jeg ikke ved det. Normalt: {usual}.',
  notWhole: 'Skriv et helt tal fra 1 til 100.',
  notLower: 'Denne skal være lavere end grænsen for at vise svaret.',
  save: 'Gem',
  saved: 'Gemt: Et svar vises fra {sure} og tilbydes fra {middling}.',
  savedHint: 'Det gælder fra næste spørgsmål.',
  undo: 'Fortryd',
  undone: 'Fortrudt. Grænserne er som før.',
  changedSince: 'Grænserne er ændret siden. Du ser dem, der gælder nu.',
  changeAgain: 'Skift igen',
};
