export const bot = {
  answeredInChat: 'Jag har svarat dig i chatten.',
  writeInChat: 'Svaret är bara till dig, så det kommer i chatten med mig. Öppna chatten och skriv samma sak där.',
  chatFailed: 'Jag kunde inte skicka svaret till chatten just nu. Öppna chatten och skriv samma sak där.',
  openChat: 'Öppna chatten',
  openInTab: 'Öppna i fliken',
};
