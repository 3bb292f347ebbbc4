import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const pages: TextsLike<typeof english.pages> = {
  accessibilityTitle: 'Tilgjenge i Losen',
  accessibilityScope:
    'Losen blir brukt i Microsoft Teams: som ein chat med kort, og som ei fane. Denne fråsegna gjeld fana og sidene som Losen sjølv viser.',
  accessibilityMetTitle: 'I kva grad krava er oppfylte',
  accessibilityMet:
    'Fana er laga for å oppfylle WCAG 2.1 på nivå AA, som lova krev av offentlege verksemder i Noreg, Sverige og Danmark. Kvar vising blir testa av eit program (axe) i lyst og mørkt tema og med høg kontrast, i breidder på 320, 768 og 1440 pikslar. Alle oppgåver kan gjerast med tastaturet åleine.',
  accessibilityLackingTitle: 'Kjende manglar',
  accessibilityLacking:
    'Det er enno ikkje gjort testar med folk som bruker skjermlesar. Kort i chatten blir viste av Teams, og tilgjenget deira kjem òg an på Teams. Svara er skrivne av folk i verksemda di og kan mangle tydelege overskrifter eller lenkjetekstar.',
  accessibilityTellTitle: 'Sei frå',
  accessibilityTell:
    'Om noko ikkje verkar for deg, kan du seie frå til prosjektet i verksemda di eller melde det som eit endringsønske i Losen. Du kan òg kontakte tilsynet i landet ditt: uutilsynet.no i Noreg, digg.se i Sverige, digst.dk i Danmark.',
  privacyTitle: 'Personvernet i Losen',
  privacyWho:
    'Verksemda di driv Losen, i si eiga Microsoft 365-løysing og på tenarar ho sjølv rår over. Ho er behandlingsansvarleg og svarar på spørsmål om dette.',
  privacyKeptTitle: 'Kva som blir lagra',
  privacyKept:
    'Namnet og brukarnamnet ditt, eininga du høyrer til, id-en din i Microsoft Entra og i Teams, språket du har valt, og rollene dine i prosjektet. Kva du spør om, kva du fekk til svar, og om det hjelpte. Kva du melder og følgjer, og kva det vart til. Kva økter du melder deg på eller held. Kven som endra eit svar, og når.',
  privacyPurposeTitle: 'Kva det blir brukt til',
  privacyPurpose:
    'Til å svare deg, sende spørsmål utan svar til dei som kan svare på dei, og fortelje deg kva som skjer med det du melde. Til å minne deg om øktene dine. Til å gjere svara betre og vise i tal korleis innføringa går.',
  privacySeenTitle: 'Kven som ser det',
  privacySeen:
    'Fagspesialistar, prosjektleiarar og administratorar ser spørsmåla du sender vidare, med namnet ditt. Prosjektleiarar og administratorar ser òg kven som har meldt eit endringsønske. Andre kan sjå ønsket, men ikkje namnet ditt. Alle ser kven som held ei økt, men berre kor mange som er påmelde. Når formuleringar blir foreslåtte for eit svar, blir det vist kor mange som har brukt dei, ikkje kven. Loggane inneheld verken meldingar eller namn. Inga teneste utanfor verksemda les det du skriv.',
  privacyRightsTitle: 'Rettane dine',
  privacyRights:
    'Du kan be verksemda om å få sjå, rette eller slette det som er lagra om deg, og du kan klage til datatilsynet i landet ditt.',
  termsTitle: 'Vilkår for å bruke Losen',
  termsOffer: 'Verksemda di tilbyr deg Losen. Det som gjeld for dei andre systema der, gjeld òg her.',
  termsIsTitle: 'Kva det er',
  termsIs:
    'Losen gir svar som folk i verksemda di har skrive og gått gjennom. Dei er meinte som hjelp og er ikkje eit vedtak i saka di. Svaret viser når det sist vart gjennomgått, dersom datoen er registrert.',
  termsWrittenTitle: 'Det du skriv',
  termsWritten:
    'Skriv ikkje meir om andre enn spørsmålet krev, og ikkje noko hemmeleg. Det du sender vidare eller melder, blir lese av dei som behandlar det.',
  termsProgramTitle: 'Programmet',
  termsProgram:
    'Programmet er fri programvare under MIT-lisensen og blir levert utan garanti. Verksemda di avgjer korleis det er sett opp, og kven som kan gjere kva.',
  otherLanguages: 'Andre språk',
};
