export const pages = {
  accessibilityTitle: 'Tilgjenge i Losen',
  accessibilityScope:
    'Losen blir brukt i Microsoft Teams: som ein chat med kort, og som ei fane. Denne fråsegna gjeld fana og sidene som Losen sjølv viser.',
  accessibilityMetTitle: 'Kor langt krava er oppfylte',
  accessibilityMet:
    'Fana er laga for å oppfylle WCAG 2.1 på nivå AA, som lova krev av offentlege verksemder i Noreg, Sverige og Danmark. Kvar vising blir testa av eit program (axe) i lyst, mørkt og høg kontrast, i breidder på 320, 768 og 1440 pikslar, og alle oppgåver kan gjerast med tastaturet åleine.',
  accessibilityLackingTitle: 'Kva vi veit manglar',
  accessibilityLacking:
    'Det er enno ikkje gjort testar med folk som bruker skjermlesar. Kort i chatten blir viste av Teams, og tilgjenget deira kjem òg an på Teams. Svara er skrivne av folk i verksemda di og kan mangle tydelege overskrifter eller lenkjetekstar.',
  accessibilityTellTitle: 'Sei frå',
  accessibilityTell:
    'Er det noko som ikkje verkar for deg, sei frå til prosjektet i verksemda di, eller meld det som eit endringsønske i Losen. Du kan òg kontakte tilsynet i landet ditt: uutilsynet.no i Noreg, digg.se i Sverige, digst.dk i Danmark.',
  privacyTitle: 'Personvern i Losen hos dykk',
  privacyWho:
    'Losen blir driven av di eiga verksemd, i hennar eigen Microsoft 365 og på hennar eigne tenarar. Verksemda er behandlingsansvarleg og svarer på spørsmål om dette.',
  privacyKeptTitle: 'Kva som blir lagra',
  privacyKept:
    'Namnet ditt, id-en din i Microsoft Entra og i Teams, språket du har valt, og rollene dine i prosjektet. Kva du spør om, kva du fekk til svar, og om det hjelpte. Kva du melder og følgjer, og kva det vart til. Kven som endra eit svar, og når.',
  privacyPurposeTitle: 'Kva det blir brukt til',
  privacyPurpose:
    'Til å svare deg, sende det ingen veit, til dei som veit det, fortelje deg kva som skjer med det du melde, og gjere svara betre.',
  privacySeenTitle: 'Kven som ser det',
  privacySeen:
    'Fagspesialistar og prosjektleiarar ser spørsmåla du sender vidare, og endringsønska du melder, med namnet ditt. Når formuleringar blir foreslått for eit svar, blir det talt kor mange som har brukt dei, og det blir ikkje vist kven. Loggar har verken tekstar eller namn. Ingenting går ut av verksemda: Inga teneste utanfor les det du skriv.',
  privacyRightsTitle: 'Rettane dine',
  privacyRights:
    'Du kan be verksemda om å få sjå, rette eller slette det som er lagra om deg, og du kan klage til datatilsynsstyresmakta i landet ditt.',
  termsTitle: 'Vilkår for å bruke Losen',
  termsOffer: 'Losen blir tilbode deg av di eiga verksemd. Det som gjeld for dei andre systema der, gjeld òg her.',
  termsIsTitle: 'Kva det er',
  termsIs:
    'Losen gir svar som folk i verksemda di har skrive og gått gjennom. Dei er meinte som hjelp og er ikkje eit vedtak i di sak. Kvart svar seier når det sist vart gjennomgått.',
  termsWrittenTitle: 'Det du skriv',
  termsWritten:
    'Skriv ikkje noko om andre som spørsmålet ikkje treng, og ikkje noko hemmeleg. Det du sender vidare eller melder, blir lese av dei som behandlar det.',
  termsProgramTitle: 'Programmet',
  termsProgram:
    'Programmet er fri programvare under MIT-lisensen og blir levert utan garanti. Verksemda di avgjer korleis det er sett opp, og kven som kan gjere kva.',
  otherLanguages: 'Andre språk',
};
