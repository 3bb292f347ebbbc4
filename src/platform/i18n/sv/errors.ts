export const errors = {
  card_outdated: 'Kortet är för gammalt för att användas. Ställ frågan igen så får du ett nytt.',
  entry_not_found: 'Svaret finns inte längre. Ställ frågan igen för att se vad som har ersatt det.',
  not_allowed: 'Bara den som har rollen {role} kan göra det här. Kontakta projektledaren om du behöver rollen.',
  question_not_found: 'Jag hittar inte frågan längre. Ställ den igen så letar jag en gång till.',
  message_empty: 'Jag hittade inga ord i meddelandet. Skriv frågan med några få ord.',
  tenant_not_served: 'Losen är inte aktiverad för din organisation. Be it-avdelningen kontakta projektet.',
  database_busy: 'Det gick inte att spara just nu, så inget har ändrats. Försök igen om en minut.',
  internal: 'Något gick fel hos oss. Försök igen om en stund. Din text finns kvar i chatten. Ref. {reference}.',
  not_administrator:
    'Administratör är den som står i inställningarna för Losen. Be it-avdelningen ändra det, eller be en administratör ge dig rollen.',
  person_unknown: 'Jag känner inte till {name}. Nämn personen med @ i en kanal, eller skriv hela namnet.',
  person_ambiguous: 'Det finns flera som heter {name}. Nämn personen med @ i en kanal, eller skriv användarnamnet.',
  status_not_found:
    'Jag hittar inte den här veckostatusen längre. Skriv ”veckostatus” för att se kanalerna som har en.',
  case_not_found: 'Jag hittar inte ärendet. Skriv ”mina ärenden” för att se dina.',
  session_not_found: 'Jag hittar inte tillfället. Skriv ”kommande tillfällen” för att se vad som är planerat.',
  text_too_long:
    'Texten har {length} tecken och det finns plats för {limit}. Inget har skickats och texten står kvar där du skrev den. Korta den och försök igen.',
};
