export const errors = {
  card_outdated: 'Dette kortet er for gammelt til å brukes. Spør på nytt, så får du et ferskt.',
  entry_not_found: 'Svaret finnes ikke lenger. Spør på nytt for å se hva som har kommet i stedet.',
  not_allowed: 'Bare de som har rollen {role}, kan gjøre dette. Ta kontakt med prosjektlederen hvis du trenger rollen.',
  question_not_found: 'Jeg finner ikke spørsmålet lenger. Still det på nytt, så leter jeg igjen.',
  message_empty: 'Jeg fant ingen ord i meldingen. Skriv spørsmålet med noen få ord.',
  tenant_not_served: 'Losen er ikke satt opp for virksomheten din. Be IT-avdelingen ta kontakt med prosjektet.',
  database_busy: 'Jeg fikk ikke lagret nå, så ingenting er endret. Prøv igjen om et minutt.',
  internal: 'Noe gikk galt hos oss. Prøv igjen om litt. Teksten din står fortsatt i chatten. Ref. {reference}.',
  not_administrator:
    'Administratoren er den som står i oppsettet av Losen. Be IT-avdelingen endre det, eller be en administrator gi deg rollen.',
  person_unknown: 'Jeg kjenner ikke {name}. Nevn personen med @ i en kanal, eller skriv hele navnet.',
  person_ambiguous: 'Det er flere som heter {name}. Nevn personen med @ i en kanal, eller skriv brukernavnet.',
  status_not_found: 'Jeg finner ikke denne ukestatusen lenger. Skriv «ukestatus» for å se kanalene som har en.',
  case_not_found: 'Jeg finner ikke saken. Skriv «mine saker» for å se dine.',
  session_not_found: 'Jeg finner ikke økten. Skriv «neste økter» for å se dem som kommer.',
  text_too_long:
    'Teksten har {length} tegn, og det er plass til {limit}. Ingenting er sendt, og teksten står der du skrev den. Kort den ned, og prøv igjen.',
};
