export const bot = {
  answeredInChat: 'Jeg har svart deg i chatten.',
  writeInChat: 'Svaret er bare til deg, så det kommer i chatten med meg. Åpne chatten, og skriv det samme der.',
  chatFailed: 'Jeg fikk ikke sendt svaret til chatten nå. Åpne chatten, og skriv det samme der.',
  openChat: 'Åpne chatten',
  openInTab: 'Åpne i fanen',
};
