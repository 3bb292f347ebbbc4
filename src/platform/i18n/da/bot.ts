export const bot = {
  answeredInChat: 'Jeg har svaret dig i chatten.',
  writeInChat: 'Svaret er kun til dig, så det kommer i chatten med mig. Åbn chatten, og skriv det samme der.',
  chatFailed: 'Jeg kunne ikke sende svaret til chatten lige nu. Åbn chatten, og skriv det samme der.',
  openChat: 'Åbn chatten',
  openInTab: 'Åbn i fanen',
  nothingOffered: 'Jeg venter ikke på svar på noget lige nu. Skriv, hvad du vil vide, så hjælper jeg dig.',
  leftAlone: 'Fint, så lader vi det ligge.',
  noSuchChoice: 'Det valg har jeg ikke. Tryk på et af valgene, eller skriv nummeret.',
  partsLeft: 'Det her har jeg ikke svaret på endnu: »{part}«. Send det i en besked for sig.',
  masked:
    'Din besked så ud til at indeholde {kinds}. Jeg har hverken gemt det eller sendt det videre. Slet det gerne fra chatten også.',
  identityNumber: 'et cpr-nummer',
  bankCard: 'et kortnummer',
  password: 'en adgangskode',
};
