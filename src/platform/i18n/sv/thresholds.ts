export const thresholds = {
  ownForm: 'Skriv ”trösklar” till mig för att öppna formuläret själv.',
  title: 'Hur säkert ett svar måste vara',
  intro: 'Jag ger varje svar jag hittar en säkerhet i procent. De här två gränserna avgör vad folk får se.',
  sureLabel: 'Visas som svaret, från procent',
  sureHelp:
    'Härifrån och uppåt får folk svaret direkt. En lägre gräns ger fler svar, och fler som är fel. Vanligt: {usual}.',
  middlingLabel: 'Erbjuds som ”Menar du något av de här?”, från procent',
  middlingHelp:
    'Mellan de två gränserna väljer folk själva. Under den här säger jag att jag inte vet. Vanligt: {usual}.',
  notWhole: 'Skriv ett heltal från 1 till 100.',
  notLower: 'Den här måste vara lägre än gränsen för att visa svaret.',
  save: 'Spara',
  saved: 'Sparat: Ett svar visas från {sure} och erbjuds från {middling}.',
  savedHint: 'Det gäller från och med nästa fråga.',
  undo: 'Ångra',
  undone: 'Ångrat. Gränserna är som förut.',
  changedSince: 'Gränserna har ändrats sedan dess. Du ser dem som gäller nu.',
  changeAgain: 'Ändra igen',
};
