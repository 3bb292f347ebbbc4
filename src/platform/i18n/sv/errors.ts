export const errors = {
  card_not_yours: 'Det här kortet är gjort för någon annan, så jag har inte gjort något. {instead}',
  card_outdated: 'Kortet är för gammalt för att användas. Ställ frågan igen så får du ett nytt.',
  entry_not_found: 'Svaret finns inte längre. Ställ frågan igen för att se vad som har ersatt det.',
  not_allowed: 'Bara den som har rollen {role} kan göra det här. Kontakta projektledaren om du behöver rollen.',
  question_not_found: 'Jag hittar inte frågan längre. Ställ den igen så letar jag en gång till.',
  message_empty: 'Jag hittade inga ord i meddelandet. Skriv frågan med några få ord.',
  message_too_vague: 'Vad gäller det? Skriv frågan med några ord till, till exempel ”söka tjänstledighet”.',
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
  session_closed: 'Tillfället har börjat, är över eller är inställt, så det här går inte att göra längre.',
  session_not_found: 'Jag hittar inte tillfället. Skriv ”kommande tillfällen” för att se vad som är planerat.',
  text_too_long:
    'Texten har {length} tecken och det finns plats för {limit}. Inget har skickats och texten står kvar där du skrev den. Korta den och försök igen.',
  api_unknown: 'Det finns inget på den här adressen. Gå tillbaka till början.',
  body_not_json: 'Det som skickades kunde inte läsas som JSON i UTF-8. Inget har ändrats.',
  body_type_unknown:
    'Det som skickas får inte vara komprimerat, och allt utom filer måste vara JSON (application/json). Inget har ändrats.',
  call_failed: 'Något gick fel hos oss. Det du skrev står kvar här. Försök igen om en stund. Ref. {reference}.',
  changed_meanwhile: 'Någon annan har ändrat detta under tiden. Titta på ändringen och spara igen.',
  file_too_large: 'Det som skickades är för stort: det finns plats för {limit} MB. Dela upp det och försök igen.',
  file_unknown: 'Filen måste vara CSV, XLSX eller Markdown. Välj en annan fil.',
  idempotency_key_missing: 'Anropet saknar en Idempotency-Key med ett UUID. Inget har skapats.',
  method_not_allowed: 'Den här adressen tar inte emot den typen av anrop.',
  precondition_missing: 'Anropet saknar If-Match med versionen som ändrades. Inget har sparats.',
  request_invalid: 'Något är inte som det ska. Rätta det som är markerat och försök igen.',
  sign_in_needed: 'Du är inte inloggad, eller så har inloggningen gått ut. Öppna Losen i Teams igen.',
  sign_in_unavailable: 'Din inloggning kunde inte kontrolleras just nu. Försök igen om en minut.',
  tab_not_set_up: 'Fliken är inte konfigurerad för inloggning ännu. Be it-avdelningen ange TAB_CLIENT_ID.',
  too_many_streams: 'Du har Losen öppen på {limit} ställen. Stäng ett av dem för att få nytt direkt här.',
  quota_creations:
    'Du har skickat in mycket på kort tid, och allt går till flera personer. Vänta {wait} och skicka sedan på nytt. Inget har skickats nu, och det du skrev står kvar där du skrev det.',
  quota_messages:
    'Det kom många meddelanden på kort tid, och jag hinner inte med fler. Jag tar emot igen om {wait}. Det du har skrivit står kvar där du skrev det, så du kan skicka det på nytt då.',
  area_not_found: 'Jag hittar inte området längre. Skriv ”områden” för att se dem som finns.',
};
