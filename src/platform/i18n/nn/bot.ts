export const bot = {
  answeredInChat: 'Eg har svart deg i chatten.',
  writeInChat: 'Svaret er berre til deg, så det kjem i chatten med meg. Opne chatten, og skriv det same der.',
  chatFailed: 'Eg fekk ikkje sendt svaret til chatten no. Opne chatten, og skriv det same der.',
  openChat: 'Opne chatten',
  openInTab: 'Opne i fana',
  nothingOffered: 'Eg ventar ikkje svar på noko no. Skriv kva du lurer på, så hjelper eg deg.',
  leftAlone: 'Greitt, då lèt vi det liggje.',
  noSuchChoice: 'Det valet har eg ikkje. Trykk på eit av vala, eller skriv nummeret.',
  partsLeft: 'Dette har eg ikkje svart på enno: «{part}». Send det i ei melding for seg.',
  masked:
    'Meldinga di såg ut til å innehalde {kinds}. Eg har korkje lagra det eller sendt det vidare. Slett det gjerne frå chatten òg.',
  identityNumber: 'eit fødselsnummer',
  bankCard: 'eit kortnummer',
  password: 'eit passord',
};
