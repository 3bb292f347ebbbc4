export const pages = {
  accessibilityTitle: 'Tilgængelighed i Losen',
  accessibilityScope:
    'Losen bruges i Microsoft Teams: som en chat med kort og som en fane. Denne erklæring gælder fanen og de sider, som Losen selv viser.',
  accessibilityMetTitle: 'Hvor langt kravene er opfyldt',
  accessibilityMet:
    'Fanen er bygget til at opfylde WCAG 2.1 på niveau AA, som loven kræver af offentlige organer i Norge, Sverige og Danmark. Hver visning testes af et program (axe) i lys, mørk og høj kontrast, i bredder på 320, 768 og 1440 pixel, og alle opgaver kan udføres med tastaturet alene.',
  accessibilityLackingTitle: 'Hvad vi ved mangler',
  accessibilityLacking:
    'Der er endnu ikke lavet test med mennesker, der bruger skærmlæser. Kort i chatten vises af Teams, og deres tilgængelighed afhænger også af Teams. Svarene er skrevet af folk i din organisation og kan mangle tydelige overskrifter eller linktekster.',
  accessibilityTellTitle: 'Sig til',
  accessibilityTell:
    'Hvis noget ikke virker for dig, så sig det til projektet i din organisation, eller meld det som et ændringsønske i Losen. Du kan også henvende dig til tilsynet i dit land: uutilsynet.no i Norge, digg.se i Sverige, digst.dk i Danmark.',
  privacyTitle: 'Databeskyttelse i Losen',
  privacyWho:
    'Losen drives af din egen organisation, i dens egen Microsoft 365 og på dens egne servere. Organisationen er dataansvarlig og svarer på spørgsmål om det.',
  privacyKeptTitle: 'Hvad der gemmes',
  privacyKept:
    'Dit navn, dit id i Microsoft Entra og i Teams, det sprog, du har valgt, og dine roller i projektet. Hvad du spørger om, hvad du fik til svar, og om det hjalp. Hvad du melder og følger, og hvad det blev til. Hvem der ændrede et svar, og hvornår.',
  privacyPurposeTitle: 'Hvad det bruges til',
  privacyPurpose:
    'Til at svare dig, sende det, ingen ved, til dem, der ved det, fortælle dig, hvad der sker med det, du meldte, og gøre svarene bedre.',
  privacySeenTitle: 'Hvem der ser det',
  privacySeen:
    'Fagspecialister og projektledere ser de spørgsmål, du sender videre, og de ændringsønsker, du melder, med dit navn. Når formuleringer foreslås til et svar, tælles det, hvor mange der har brugt dem, og det vises ikke hvem. Logge indeholder hverken tekster eller navne. Intet forlader organisationen: Ingen tjeneste udenfor læser det, du skriver.',
  privacyRightsTitle: 'Dine rettigheder',
  privacyRights:
    'Du kan bede organisationen om at se, rette eller slette det, der gemmes om dig, og du kan klage til databeskyttelsesmyndigheden i dit land.',
  termsTitle: 'Vilkår for brug af Losen',
  termsOffer: 'Losen tilbydes dig af din egen organisation. Det, der gælder for dens andre systemer, gælder også her.',
  termsIsTitle: 'Hvad det er',
  termsIs:
    'Losen giver svar, som folk i din organisation har skrevet og gennemgået. De er ment som hjælp og træder ikke i stedet for en afgørelse i din sag. Hvert svar siger, hvornår det sidst blev gennemgået.',
  termsWrittenTitle: 'Det, du skriver',
  termsWritten:
    'Skriv ikke noget om andre, som spørgsmålet ikke har brug for, og ikke noget hemmeligt. Det, du sender videre eller melder, bliver læst af dem, der behandler det.',
  termsProgramTitle: 'Programmet',
  termsProgram:
    'Programmet er fri software under MIT-licensen og leveres uden garanti. Din organisation bestemmer, hvordan det er sat op, og hvem der må gøre hvad.',
  otherLanguages: 'Andre sprog',
};
