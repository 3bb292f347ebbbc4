import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const pages: TextsLike<typeof english.pages> = {
  accessibilityTitle: 'Tillgänglighet i Losen',
  accessibilityScope:
    'Losen används i Microsoft Teams: som en chatt med kort och som en flik. Den här redogörelsen gäller fliken och de sidor som Losen själv visar.',
  accessibilityMetTitle: 'I vilken grad kraven är uppfyllda',
  accessibilityMet:
    'Fliken är byggd för att uppfylla WCAG 2.1 på nivå AA, som lagen kräver av offentliga organ i Norge, Sverige och Danmark. Varje vy testas av ett program (axe) i ljust och mörkt läge och med hög kontrast, i bredderna 320, 768 och 1440 pixlar. Alla uppgifter går att utföra med enbart tangentbordet.',
  accessibilityLackingTitle: 'Kända brister',
  accessibilityLacking:
    'Inga tester med personer som använder skärmläsare har gjorts än. Kort i chatten visas av Teams, och deras tillgänglighet beror även på Teams. Svaren är skrivna av människor i din organisation och kan sakna tydliga rubriker eller länktexter.',
  accessibilityTellTitle: 'Säg till',
  accessibilityTell:
    'Om något inte fungerar för dig kan du säga till projektet i din organisation eller anmäla det som ett ändringsönskemål i Losen. Du kan också vända dig till tillsynsmyndigheten i ditt land: uutilsynet.no i Norge, digg.se i Sverige, digst.dk i Danmark.',
  privacyTitle: 'Personuppgifter i Losen',
  privacyWho:
    'Din organisation driver Losen, i sin egen Microsoft 365-miljö och på servrar som den själv råder över. Den är personuppgiftsansvarig och svarar på frågor om detta.',
  privacyKeptTitle: 'Vad som sparas',
  privacyKept:
    'Ditt namn och användarnamn, enheten du hör till, ditt id i Microsoft Entra och i Teams, språket du har valt och dina roller i projektet. Vad du frågar, vad du fick till svar och om det hjälpte. Vad du anmäler och följer, och vad det blev av det. Vilka tillfällen du anmäler dig till eller håller. Vem som ändrade ett svar, och när.',
  privacyPurposeTitle: 'Vad det används till',
  privacyPurpose:
    'För att svara dig, skicka obesvarade frågor till dem som kan svara på dem och berätta vad som händer med det du anmälde. För att påminna dig om dina tillfällen. För att göra svaren bättre och visa i siffror hur det går med införandet.',
  privacySeenTitle: 'Vem som ser det',
  privacySeen:
    'Ämnesspecialister, projektledare och administratörer ser frågorna du skickar vidare, med ditt namn. Projektledare och administratörer ser också vem som har anmält ett ändringsönskemål. Andra kan se önskemålet, men inte ditt namn. Alla ser vem som håller ett tillfälle, men bara hur många som är anmälda. När formuleringar föreslås för ett svar visas hur många som har använt dem, inte vilka. Loggarna innehåller varken meddelanden eller namn. Ingen tjänst utanför organisationen läser det du skriver.',
  privacyRightsTitle: 'Dina rättigheter',
  privacyRights:
    'Du kan be organisationen att få se, rätta eller radera det som sparas om dig, och du kan klaga till dataskyddsmyndigheten i ditt land.',
  termsTitle: 'Användningsvillkor för Losen',
  termsOffer: 'Det är din organisation som erbjuder dig Losen. Det som gäller för dess andra system gäller även här.',
  termsIsTitle: 'Vad det är',
  termsIs:
    'Losen ger svar som människor i din organisation har skrivit och granskat. De är tänkta som hjälp och ersätter inte ett beslut i ditt ärende. Svaret visar när det senast granskades, om datumet är angivet.',
  termsWrittenTitle: 'Det du skriver',
  termsWritten:
    'Skriv inte mer om andra än frågan kräver, och inget hemligt. Det du skickar vidare eller anmäler läses av dem som hanterar det.',
  termsProgramTitle: 'Programmet',
  termsProgram:
    'Programmet är fri programvara under MIT-licensen och levereras utan garanti. Din organisation bestämmer hur det är konfigurerat och vem som får göra vad.',
  otherLanguages: 'Andra språk',
};
