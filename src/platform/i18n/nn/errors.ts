export const errors = {
  card_outdated: 'Dette kortet er for gammalt til å bruke. Spør på nytt, så får du eit ferskt.',
  entry_not_found: 'Svaret finst ikkje lenger. Spør på nytt for å sjå kva som har kome i staden.',
  not_allowed: 'Berre dei som har rolla {role}, kan gjere dette. Ta kontakt med prosjektleiaren om du treng rolla.',
  question_not_found: 'Eg finn ikkje spørsmålet lenger. Still det på nytt, så leitar eg igjen.',
  message_empty: 'Eg fann ingen ord i meldinga. Skriv spørsmålet med nokre få ord.',
  tenant_not_served: 'Losen er ikkje sett opp for verksemda di. Be IT-avdelinga ta kontakt med prosjektet.',
  database_busy: 'Eg fekk ikkje lagra no, så ingenting er endra. Prøv igjen om eit minutt.',
  internal: 'Noko gjekk gale hos oss. Prøv igjen om litt. Teksten din står framleis i chatten. Ref. {reference}.',
  not_administrator:
    'Administratoren er den som står i oppsettet av Losen. Be IT-avdelinga endre det, eller be ein administrator gje deg rolla.',
  person_unknown: 'Eg kjenner ikkje {name}. Nemn personen med @ i ein kanal, eller skriv heile namnet.',
  person_ambiguous: 'Det er fleire som heiter {name}. Nemn personen med @ i ein kanal, eller skriv brukarnamnet.',
  status_not_found: 'Eg finn ikkje denne vekestatusen lenger. Skriv «vekestatus» for å sjå kanalane som har ein.',
  case_not_found: 'Eg finn ikkje saka. Skriv «mine saker» for å sjå dine.',
  session_not_found: 'Eg finn ikkje økta. Skriv «neste økter» for å sjå dei som kjem.',
  text_too_long:
    'Teksten har {length} teikn, og det er plass til {limit}. Ingenting er sendt, og teksten står der du skreiv han. Kort han ned, og prøv igjen.',
};
