export const errors = {
  card_outdated: 'Kortet er for gammelt til at bruge. Spørg igen, så får du et nyt.',
  entry_not_found: 'Svaret findes ikke længere. Spørg igen for at se, hvad der er kommet i stedet.',
  not_allowed: 'Kun personer med rollen {role} kan gøre det her. Kontakt projektlederen, hvis du har brug for rollen.',
  question_not_found: 'Jeg kan ikke finde spørgsmålet længere. Stil det igen, så leder jeg en gang til.',
  message_empty: 'Jeg fandt ingen ord i beskeden. Skriv spørgsmålet med nogle få ord.',
  tenant_not_served: 'Losen er ikke sat op til din organisation. Bed it-afdelingen kontakte projektet.',
  database_busy: 'Jeg kunne ikke gemme lige nu, så intet er ændret. Prøv igen om et minut.',
  internal: 'Noget gik galt hos os. Prøv igen om lidt. Din tekst står stadig i chatten. Ref. {reference}.',
  not_administrator:
    'Administratoren er den, der står i opsætningen af Losen. Bed it-afdelingen ændre det, eller bed en administrator give dig rollen.',
  person_unknown: 'Jeg kender ikke {name}. Nævn personen med @ i en kanal, eller skriv hele navnet.',
  person_ambiguous: 'Der er flere, der hedder {name}. Nævn personen med @ i en kanal, eller skriv brugernavnet.',
  status_not_found: 'Jeg kan ikke finde denne ugestatus længere. Skriv »ugestatus« for at se de kanaler, der har en.',
  case_not_found: 'Jeg kan ikke finde sagen. Skriv »mine sager« for at se dine.',
  session_not_found: 'Jeg kan ikke finde sessionen. Skriv »kommende sessioner« for at se, hvad der er planlagt.',
  text_too_long:
    'Teksten har {length} tegn, og der er plads til {limit}. Intet er sendt, og teksten står, hvor du skrev den. Gør den kortere, og prøv igen.',
};
