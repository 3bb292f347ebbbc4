export const bot = {
  answeredInChat: 'Jeg har svaret dig i chatten.',
  writeInChat: 'Svaret er kun til dig, så det kommer i chatten med mig. Åbn chatten, og skriv det samme der.',
  chatFailed: 'Jeg kunne ikke sende svaret til chatten lige nu. Åbn chatten, og skriv det samme der.',
  openChat: 'Åbn chatten',
  openInTab: 'Åbn i fanen',
};
