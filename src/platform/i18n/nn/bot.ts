export const bot = {
  answeredInChat: 'Eg har svart deg i chatten.',
  writeInChat: 'Svaret er berre til deg, så det kjem i chatten med meg. Opne chatten, og skriv det same der.',
  chatFailed: 'Eg fekk ikkje sendt svaret til chatten no. Opne chatten, og skriv det same der.',
  openChat: 'Opne chatten',
  openInTab: 'Opne i fana',
};
