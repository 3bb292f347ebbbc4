import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const pages: TextsLike<typeof english.pages> = {
  accessibilityTitle: 'Tilgængelighed i Losen',
  accessibilityScope:
    'Losen bruges i Microsoft Teams: som en chat med kort og som en fane. Denne erklæring gælder fanen og de sider, som Losen selv viser.',
  accessibilityMetTitle: 'Overholdelse af kravene',
  accessibilityMet:
    'Fanen er bygget til at opfylde WCAG 2.1 på niveau AA, som loven kræver af offentlige organer i Norge, Sverige og Danmark. Hver visning testes af et program (axe) i lyst og mørkt tema og med høj kontrast, i bredder på 320, 768 og 1440 pixel. Alle opgaver kan udføres med tastaturet alene.',
  accessibilityLackingTitle: 'Kendte mangler',
  accessibilityLacking:
    'Der er endnu ikke lavet test med mennesker, der bruger skærmlæser. Kort i chatten vises af Teams, og deres tilgængelighed afhænger også af Teams. Svarene er skrevet af folk i din organisation og kan mangle tydelige overskrifter eller linktekster.',
  accessibilityTellTitle: 'Sig til',
  accessibilityTell:
    'Hvis noget ikke virker for dig, kan du sige det til projektet i din organisation eller melde det ind som et ændringsønske i Losen. Du kan også henvende dig til tilsynet i dit land: uutilsynet.no i Norge, digg.se i Sverige, digst.dk i Danmark.',
  privacyTitle: 'Databeskyttelse i Losen',
  privacyWho:
    'Din organisation driver Losen, i sin egen Microsoft 365-løsning og på servere, den selv råder over. Den er dataansvarlig og svarer på spørgsmål om det.',
  privacyKeptTitle: 'Hvad der gemmes',
  privacyKept:
    'Dit navn og brugernavn, den enhed, du hører til, dit id i Microsoft Entra og i Teams, det sprog, du har valgt, og dine roller i projektet. Hvad du spørger om, hvad du fik til svar, og om det hjalp. Hvad du melder ind og følger, og hvad det blev til. Hvilke sessioner du tilmelder dig eller holder. Hvem der ændrede et svar, og hvornår.',
  privacyPurposeTitle: 'Hvad det bruges til',
  privacyPurpose:
    'Til at svare dig, sende ubesvarede spørgsmål til dem, der kan svare på dem, og fortælle dig, hvad der sker med det, du meldte ind. Til at minde dig om dine sessioner. Til at gøre svarene bedre og vise i tal, hvordan det går med udrulningen.',
  privacySeenTitle: 'Hvem der ser det',
  privacySeen:
    'Fagspecialister, projektledere og administratorer ser de spørgsmål, du sender videre, med dit navn. Projektledere og administratorer ser også, hvem der har meldt et ændringsønske ind. Andre kan se ønsket, men ikke dit navn. Alle ser, hvem der holder en session, men kun hvor mange der er tilmeldt. Når formuleringer foreslås til et svar, vises det, hvor mange der har brugt dem, ikke hvem. Loggene indeholder hverken beskeder eller navne. Ingen tjeneste uden for organisationen læser det, du skriver.',
  privacyRightsTitle: 'Dine rettigheder',
  privacyRights:
    'Du kan bede organisationen om at se, rette eller slette det, der gemmes om dig, og du kan klage til databeskyttelsesmyndigheden i dit land.',
  termsTitle: 'Vilkår for brug af Losen',
  termsOffer: 'Din organisation tilbyder dig Losen. Det, der gælder for dens andre systemer, gælder også her.',
  termsIsTitle: 'Hvad det er',
  termsIs:
    'Losen giver svar, som folk i din organisation har skrevet og gennemgået. De er ment som hjælp og træder ikke i stedet for en afgørelse i din sag. Svaret viser, hvornår det sidst blev gennemgået, hvis datoen er registreret.',
  termsWrittenTitle: 'Det, du skriver',
  termsWritten:
    'Skriv ikke mere om andre, end spørgsmålet kræver, og ikke noget hemmeligt. Det, du sender videre eller melder ind, bliver læst af dem, der behandler det.',
  termsProgramTitle: 'Programmet',
  termsProgram:
    'Programmet er fri software under MIT-licensen og leveres uden garanti. Din organisation bestemmer, hvordan det er sat op, og hvem der må gøre hvad.',
  otherLanguages: 'Andre sprog',
};
