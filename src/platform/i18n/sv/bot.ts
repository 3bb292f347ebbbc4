export const bot = {
  answeredInChat: 'Jag har svarat dig i chatten.',
  writeInChat: 'Svaret är bara till dig, så det kommer i chatten med mig. Öppna chatten och skriv samma sak där.',
  chatFailed: 'Jag kunde inte skicka svaret till chatten just nu. Öppna chatten och skriv samma sak där.',
  openChat: 'Öppna chatten',
  openInTab: 'Öppna i fliken',
  nothingOffered: 'Jag väntar inte på något svar just nu. Skriv vad du undrar, så hjälper jag dig.',
  leftAlone: 'Då låter vi det vara.',
  noSuchChoice: 'Det valet har jag inte. Tryck på ett av valen, eller skriv numret.',
  partsLeft: 'Det här har jag inte svarat på än: ”{part}”. Skicka det i ett eget meddelande.',
  masked:
    'Ditt meddelande verkade innehålla {kinds}. Jag har varken sparat det eller skickat det vidare. Ta gärna bort det ur chatten också.',
  identityNumber: 'ett personnummer',
  bankCard: 'ett kortnummer',
  password: 'ett lösenord',
};
