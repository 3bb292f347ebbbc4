export const bot = {
  answeredInChat: 'Jeg har svart deg i chatten.',
  writeInChat: 'Svaret er bare til deg, så det kommer i chatten med meg. Åpne chatten, og skriv det samme der.',
  chatFailed: 'Jeg fikk ikke sendt svaret til chatten nå. Åpne chatten, og skriv det samme der.',
  openChat: 'Åpne chatten',
  openInTab: 'Åpne i fanen',
  nothingOffered: 'Jeg venter ikke svar på noe nå. Skriv hva du lurer på, så hjelper jeg deg.',
  leftAlone: 'Greit, da lar vi det ligge.',
  noSuchChoice: 'Det valget har jeg ikke. Trykk på et av valgene, eller skriv nummeret.',
  partsLeft: 'Dette har jeg ikke svart på ennå: «{part}». Send det i en melding for seg.',
  masked:
    'Meldingen din så ut til å inneholde {kinds}. Jeg har verken lagret eller sendt det videre. Slett det gjerne fra chatten også.',
  identityNumber: 'et fødselsnummer',
  bankCard: 'et kortnummer',
  password: 'et passord',
};
