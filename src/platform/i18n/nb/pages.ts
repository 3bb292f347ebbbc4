export const pages = {
  accessibilityTitle: 'Tilgjengelighet i Losen',
  accessibilityScope:
    'Losen brukes i Microsoft Teams: som en chat med kort, og som en fane. Denne erklæringen gjelder fanen og sidene som Losen selv viser.',
  accessibilityMetTitle: 'Hvor langt kravene er oppfylt',
  accessibilityMet:
    'Fanen er laget for å oppfylle WCAG 2.1 på nivå AA, som loven krever av offentlige virksomheter i Norge, Sverige og Danmark. Hver visning blir testet av et program (axe) i lyst, mørkt og høy kontrast, i bredder på 320, 768 og 1440 piksler, og alle oppgaver kan utføres med tastaturet alene.',
  accessibilityLackingTitle: 'Hva vi vet mangler',
  accessibilityLacking:
    'Det er ennå ikke gjort tester med folk som bruker skjermleser. Kort i chatten vises av Teams, og tilgjengeligheten deres avhenger også av Teams. Svarene er skrevet av folk i virksomheten din og kan mangle tydelige overskrifter eller lenketekster.',
  accessibilityTellTitle: 'Si fra',
  accessibilityTell:
    'Er det noe som ikke virker for deg, si fra til prosjektet i virksomheten din, eller meld det som et endringsønske i Losen. Du kan også kontakte tilsynet i landet ditt: uutilsynet.no i Norge, digg.se i Sverige, digst.dk i Danmark.',
  privacyTitle: 'Personvern i Losen',
  privacyWho:
    'Losen drives av din egen virksomhet, i dens egen Microsoft 365 og på dens egne servere. Virksomheten er behandlingsansvarlig og svarer på spørsmål om dette.',
  privacyKeptTitle: 'Hva som lagres',
  privacyKept:
    'Navnet ditt, id-en din i Microsoft Entra og i Teams, språket du har valgt, og rollene dine i prosjektet. Hva du spør om, hva du fikk til svar, og om det hjalp. Hva du melder og følger, og hva det ble til. Hvem som endret et svar, og når.',
  privacyPurposeTitle: 'Hva det brukes til',
  privacyPurpose:
    'Til å svare deg, sende det ingen vet, til dem som vet det, fortelle deg hva som skjer med det du meldte, og gjøre svarene bedre.',
  privacySeenTitle: 'Hvem som ser det',
  privacySeen:
    'Fagspesialister og prosjektledere ser spørsmålene du sender videre, og endringsønskene du melder, med navnet ditt. Når formuleringer blir foreslått for et svar, telles det hvor mange som har brukt dem, og det vises ikke hvem. Logger har verken tekster eller navn. Ingenting går ut av virksomheten: Ingen tjeneste utenfor leser det du skriver.',
  privacyRightsTitle: 'Rettighetene dine',
  privacyRights:
    'Du kan be virksomheten om å få se, rette eller slette det som er lagret om deg, og du kan klage til datatilsynsmyndigheten i landet ditt.',
  termsTitle: 'Vilkår for bruk av Losen',
  termsOffer: 'Losen tilbys deg av din egen virksomhet. Det som gjelder for de andre systemene der, gjelder også her.',
  termsIsTitle: 'Hva det er',
  termsIs:
    'Losen gir svar som folk i virksomheten din har skrevet og gått gjennom. De er ment som hjelp og er ikke et vedtak i din sak. Hvert svar sier når det sist ble gjennomgått.',
  termsWrittenTitle: 'Det du skriver',
  termsWritten:
    'Skriv ikke noe om andre som spørsmålet ikke trenger, og ikke noe hemmelig. Det du sender videre eller melder, blir lest av dem som behandler det.',
  termsProgramTitle: 'Programmet',
  termsProgram:
    'Programmet er fri programvare under MIT-lisensen og leveres uten garanti. Virksomheten din bestemmer hvordan det er satt opp, og hvem som kan gjøre hva.',
  otherLanguages: 'Andre språk',
};
