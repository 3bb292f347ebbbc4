import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const pages: TextsLike<typeof english.pages> = {
  accessibilityTitle: 'Tilgjengelighet i Losen',
  accessibilityScope:
    'Losen brukes i Microsoft Teams: som en chat med kort, og som en fane. Denne erklæringen gjelder fanen og sidene som Losen selv viser.',
  accessibilityMetTitle: 'I hvilken grad kravene er oppfylt',
  accessibilityMet:
    'Fanen er laget for å oppfylle WCAG 2.1 på nivå AA, som loven krever av offentlige virksomheter i Norge, Sverige og Danmark. Hver visning blir testet av et program (axe) i lyst og mørkt tema og med høy kontrast, i bredder på 320, 768 og 1440 piksler. Alle oppgaver kan utføres med tastaturet alene.',
  accessibilityLackingTitle: 'Kjente mangler',
  accessibilityLacking:
    'Det er ennå ikke gjort tester med folk som bruker skjermleser. Kort i chatten vises av Teams, og tilgjengeligheten deres avhenger også av Teams. Svarene er skrevet av folk i virksomheten din og kan mangle tydelige overskrifter eller lenketekster.',
  accessibilityTellTitle: 'Si fra',
  accessibilityTell:
    'Hvis noe ikke virker for deg, kan du si fra til prosjektet i virksomheten din eller melde det som et endringsønske i Losen. Du kan også kontakte tilsynet i landet ditt: uutilsynet.no i Norge, digg.se i Sverige, digst.dk i Danmark.',
  privacyTitle: 'Personvern i Losen',
  privacyWho:
    'Virksomheten din driver Losen, i sin egen Microsoft 365-løsning og på servere den selv rår over. Den er behandlingsansvarlig og svarer på spørsmål om dette.',
  privacyKeptTitle: 'Hva som lagres',
  privacyKept:
    'Navnet og brukernavnet ditt, enheten du hører til, id-en din i Microsoft Entra og i Teams, språket du har valgt, og rollene dine i prosjektet. Hva du spør om, hva du fikk til svar, og om det hjalp. Hva du melder og følger, og hva det ble til. Hvilke økter du melder deg på eller holder. Hvem som endret et svar, og når.',
  privacyPurposeTitle: 'Hva det brukes til',
  privacyPurpose:
    'Til å svare deg, sende ubesvarte spørsmål til dem som kan svare på dem, og fortelle deg hva som skjer med det du meldte. Til å minne deg om øktene dine. Til å gjøre svarene bedre og vise i tall hvordan innføringen går.',
  privacySeenTitle: 'Hvem som ser det',
  privacySeen:
    'Fagspesialister, prosjektledere og administratorer ser spørsmålene du sender videre, med navnet ditt. Prosjektledere og administratorer ser også hvem som har meldt et endringsønske. Andre kan se ønsket, men ikke navnet ditt. Alle ser hvem som holder en økt, men bare hvor mange som er påmeldt. Når formuleringer blir foreslått for et svar, vises det hvor mange som har brukt dem, ikke hvem. Loggene inneholder verken meldinger eller navn. Ingen tjeneste utenfor virksomheten leser det du skriver.',
  privacyRightsTitle: 'Rettighetene dine',
  privacyRights:
    'Du kan be virksomheten om å få se, rette eller slette det som er lagret om deg, og du kan klage til datatilsynet i landet ditt.',
  termsTitle: 'Vilkår for bruk av Losen',
  termsOffer: 'Virksomheten din tilbyr deg Losen. Det som gjelder for de andre systemene der, gjelder også her.',
  termsIsTitle: 'Hva det er',
  termsIs:
    'Losen gir svar som folk i virksomheten din har skrevet og gått gjennom. De er ment som hjelp og er ikke et vedtak i din sak. Svaret viser når det sist ble gjennomgått, hvis datoen er registrert.',
  termsWrittenTitle: 'Det du skriver',
  termsWritten:
    'Skriv ikke mer om andre enn spørsmålet krever, og ikke noe hemmelig. Det du sender videre eller melder, blir lest av dem som behandler det.',
  termsProgramTitle: 'Programmet',
  termsProgram:
    'Programmet er fri programvare under MIT-lisensen og leveres uten garanti. Virksomheten din bestemmer hvordan det er satt opp, og hvem som kan gjøre hva.',
  otherLanguages: 'Andre språk',
};
