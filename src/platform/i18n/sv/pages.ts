export const pages = {
  accessibilityTitle: 'Tillgänglighet i Losen',
  accessibilityScope:
    'Losen används i Microsoft Teams: som en chatt med kort och som en flik. Den här redogörelsen gäller fliken och de sidor som Losen själv visar.',
  accessibilityMetTitle: 'Hur långt kraven är uppfyllda',
  accessibilityMet:
    'Fliken är byggd för att uppfylla WCAG 2.1 på nivå AA, som lagen kräver av offentliga organ i Norge, Sverige och Danmark. Varje vy testas av ett program (axe) i ljust, mörkt och hög kontrast, i bredderna 320, 768 och 1440 bildpunkter, och alla uppgifter går att utföra med enbart tangentbordet.',
  accessibilityLackingTitle: 'Vad vi vet brister',
  accessibilityLacking:
    'Inga tester med personer som använder skärmläsare har gjorts än. Kort i chatten visas av Teams, och deras tillgänglighet beror även på Teams. Svaren är skrivna av människor i din organisation och kan sakna tydliga rubriker eller länktexter.',
  accessibilityTellTitle: 'Säg till',
  accessibilityTell:
    'Om något inte fungerar för dig, säg till projektet i din organisation eller anmäl det som ett ändringsönskemål i Losen. Du kan också vända dig till tillsynsmyndigheten i ditt land: uutilsynet.no i Norge, digg.se i Sverige, digst.dk i Danmark.',
  privacyTitle: 'Personuppgifter i Losen',
  privacyWho:
    'Losen drivs av din egen organisation, i dess egen Microsoft 365 och på dess egna servrar. Organisationen är personuppgiftsansvarig och svarar på frågor om detta.',
  privacyKeptTitle: 'Vad som sparas',
  privacyKept:
    'Ditt namn, ditt id i Microsoft Entra och i Teams, språket du har valt och dina roller i projektet. Vad du frågar, vad du fick till svar och om det hjälpte. Vad du anmäler och följer, och vad det blev av det. Vem som ändrade ett svar, och när.',
  privacyPurposeTitle: 'Vad det används till',
  privacyPurpose:
    'För att svara dig, skicka det ingen vet till dem som vet det, berätta vad som händer med det du anmälde och göra svaren bättre.',
  privacySeenTitle: 'Vem som ser det',
  privacySeen:
    'Ämnesspecialister och projektledare ser frågorna du skickar vidare och ändringsönskemålen du anmäler, med ditt namn. När formuleringar föreslås för ett svar räknas hur många som har använt dem, och det visas inte vilka. Loggar innehåller varken texter eller namn. Inget lämnar organisationen: ingen tjänst utanför läser det du skriver.',
  privacyRightsTitle: 'Dina rättigheter',
  privacyRights:
    'Du kan be organisationen att få se, rätta eller radera det som sparas om dig, och du kan klaga hos dataskyddsmyndigheten i ditt land.',
  termsTitle: 'Användningsvillkor för Losen',
  termsOffer: 'Losen erbjuds dig av din egen organisation. Det som gäller för dess andra system gäller även här.',
  termsIsTitle: 'Vad det är',
  termsIs:
    'Losen ger svar som människor i din organisation har skrivit och granskat. De är tänkta som hjälp och ersätter inte ett beslut i ditt ärende. Varje svar anger när det senast granskades.',
  termsWrittenTitle: 'Det du skriver',
  termsWritten:
    'Skriv inget om andra som frågan inte behöver, och inget hemligt. Det du skickar vidare eller anmäler läses av dem som hanterar det.',
  termsProgramTitle: 'Programmet',
  termsProgram:
    'Programmet är fri programvara under MIT-licensen och levereras utan garanti. Din organisation bestämmer hur det är inställt och vem som får göra vad.',
  otherLanguages: 'Andra språk',
};
