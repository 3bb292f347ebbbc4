import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const guide: TextsLike<typeof english.guide> = {
  welcomeTitle: 'Hej, jeg er Losen.',
  welcomeText: 'Spørg mig om {rollout} med dine egne ord. Når jeg ikke kender svaret, sender jeg spørgsmålet videre.',
  welcomeChannel: 'Nævn mig, og skriv et spørgsmål om {rollout}, så svarer jeg her.',
  tryQuestion: 'Prøv: {question}',
  whatCanYouDo: 'Hvad kan du hjælpe med?',
  changeLanguage: 'Skift sprog',
  helpTitle: 'Det kan jeg hjælpe med',
  helpAsk:
    'Spørg mig om {rollout} med dine egne ord på et hvilket som helst af de fem sprog. Kender jeg ikke svaret, kan du sende spørgsmålet til en fagspecialist. I en kanal nævner du mig først.',
  languageTitle: 'Hvilket sprog vil du have?',
  languageText: 'Jeg svarer på det sprog, du vælger, når svaret findes på det.',
  languageSet: 'Jeg svarer dig på dansk fra nu af.',
  foreignTitle: 'Jeg kan fem sprog',
  writeInIt: 'Skriv til mig på dansk.',
  signs: 'Jeg fandt ingen ord i beskeden. Skriv, hvad du vil vide.',
  address: 'Jeg kan ikke åbne links. Skriv med få ord, hvad du vil vide.',
  code: 'Det her ligner kode eller data. Skriv med dine egne ord, hvad det handler om.',
  letters: 'Det her kunne jeg ikke læse. Skriv med få ord, hvad du vil vide.',
};

export const social: TextsLike<typeof english.social> = {
  greeting1: 'Hej. Skriv det, du er i tvivl om, så svarer jeg.',
  greeting2: 'Hej igen. Spørg med dine egne ord, så leder jeg efter svaret.',
  thanks1: 'Det var så lidt.',
  thanks2: 'Det var så lidt. Skriv igen, når du har brug for det.',
  praise1: 'Tak, det er rart at høre.',
  praise2: 'Tak, fordi du siger det.',
  goodbye1: 'Hav det godt.',
  goodbye2: 'Hej hej. Du finder mig her, når du har brug for mig.',
  ok1: 'Fint.',
  ok2: 'Fint. Skriv, når der er mere.',
  neverMind1: 'Det er i orden. Så gør jeg ikke noget.',
  neverMind2: 'Okay, så lader jeg det ligge.',
  apology1: 'Det gør ikke noget.',
  apology2: 'Det skal du ikke undskylde for.',
  abuse1: 'Jeg er ked af, at jeg ikke var til hjælp. Du kan tale med et menneske i stedet.',
  abuse2: 'Jeg forstår, at det her ikke var godt nok. Et menneske kan hjælpe dig videre.',
  test1: 'Jeg er her.',
  test2: 'Jeg er her, og din besked kom frem.',
  emoji1: 'Din besked kom frem. Jeg svarer på det, du skriver med ord.',
  emoji2: 'Jeg læser kun ord. Skriv, når der er noget, jeg kan hjælpe med.',
  robot1: 'Jeg er en bot. Jeg svarer ud fra det, fagspecialisterne i {rollout} har skrevet, og ved ikke andet.',
  robot2:
    'Jeg er en bot, ikke et menneske. Mine svar er skrevet af fagspecialisterne i {rollout}. Mere end det ved jeg ikke.',
};

export const care: TextsLike<typeof english.care> = {
  summary: 'Jeg har et svar til dig.',
  threatTitle: 'Din tryghed kommer først',
  threatText:
    'Vold og trusler skal tages alvorligt. Sig det til din leder eller arbejdsmiljørepræsentanten, så snart du kan. De skal følge op på det.',
  harassmentTitle: 'Du skal ikke stå alene med det her',
  harassmentText:
    'Ingen skal chikaneres eller mobbes på arbejdet. Tal med din leder, arbejdsmiljørepræsentanten eller din tillidsrepræsentant. Gælder det din leder, går du til lederens leder eller til HR.',
  selfHarmTitle: 'Du behøver ikke være alene med det her',
  selfHarmText:
    'Jeg er en bot og kan ikke hjælpe dig med det her, men der er mennesker, som kan. Tal også med en, du stoler på: din læge, en ven eller en kollega.',
  sickLeaveTitle: 'Dit helbred er ikke en sag for mig',
  sickLeaveText:
    'Sig til din leder, at du er syg, sådan som I plejer. Din læge hjælper dig med en lægeerklæring. Du behøver aldrig fortælle mig, hvad du fejler.',
  asideTitle: 'Hvis det gælder dig eller en, der står dig nær',
  callPolice: 'Er nogen i fare nu, så ring til politiet: {number}.',
  callMedical: 'Er der fare for liv, så ring {number} nu.',
  callListening: '{name} lytter på {number}.',
  emergency: 'Er nogen i fare nu, så ring til alarmcentralen, hvor du er.',
  contact: 'Her kan du tale med: {contact}',
  contacts: 'Vil du hellere begynde med en, du kan få fat i her:',
  notKept: 'Jeg har ikke gemt det, du skrev, eller sendt det videre. Beskeden står kun der, hvor du skrev den.',
};

export const help: TextsLike<typeof english.help> = {
  write: 'Skriv f.eks. »{words}«',
  administrator: 'Som administrator giver du projektet navn og områder.',
  lead: 'Som projektleder bestemmer du over ændringsønsker og ugestatus. Nævn mig i en kanal, og skriv »ugestatus hver mandag kl. 8«.',
  specialist: 'Som fagspecialist ser du spørgsmål, som ingen har svaret på, og de formuleringer, folk bruger.',
  champion: 'Som ambassadør planlægger du sessioner og skriver bagefter, hvor mange der kom.',
  areas: 'Navn og områder',
  areasWords: 'områder',
  openQuestions: 'Åbne spørgsmål',
  openQuestionsWords: 'åbne spørgsmål',
  newWishes: 'Nye ændringsønsker',
  newWishesWords: 'nye ønsker',
  statuses: 'Ugestatusser',
  statusesWords: 'ugestatus',
  newSession: 'Ny session',
  newSessionWords: 'ny session',
  suggestions: 'Foreslåede formuleringer',
  suggestionsWords: 'forslag',
  sessions: 'Kommende sessioner',
  sessionsWords: 'næste sessioner',
  report: 'Meld ind',
  reportWords: 'meld ind',
  myCases: 'Mine sager',
  myCasesWords: 'mine sager',
  human: 'Tal med et menneske',
  humanWords: 'jeg vil tale med et menneske',
  language: 'Skift sprog',
  languageWords: 'skift til norsk',
  privacy: 'Persondata',
  privacyWords: 'hvad gemmer du om mig?',
  thresholds: 'Hvor sikkert et svar skal være',
  thresholdsWords: 'tærskler',
  unreachable: 'Hvem der ikke får besked',
  unreachableWords: 'hvem kan du ikke nå?',
};

export const privacy: TextsLike<typeof english.privacy> = {
  title: 'Det gemmer jeg om dig',
  youLabel: 'Dig',
  you: 'Dit navn og din konto i Teams, din enhed og dine roller i projektet og det sprog, du har valgt.',
  questionsLabel: 'Det, du spørger om',
  questions:
    'Dine spørgsmål, hvornår du stillede dem, hvad jeg svarede, og om det hjalp. De tælles uden dit navn. Når du sender et spørgsmål videre, ser fagspecialister og projektledere det med dit navn. Det, mange spørger om, kan blive en foreslået formulering uden navne.',
  casesLabel: 'Det, du melder ind',
  cases:
    'Fejl og ændringsønsker, du melder ind, hvad der sker med dem, og dem, du følger. Projektlederne ser dit navn. Andre ser teksten, når de ønsker noget lignende.',
  sessionsLabel: 'Sessioner',
  sessions:
    'Det, du er tilmeldt. Andre ser, hvor mange der er tilmeldt, ikke hvem. Den, der holder en session, står med navn.',
  workLabel: 'Når du har en rolle',
  work: 'Det, du bestemmer og ændrer, for eksempel svar, ændringsønsker og ugestatus, gemmes med dit navn.',
  messagesLabel: 'Beskeder',
  messages:
    'Hvor jeg kan nå dig i Teams, og om jeg kan. Hvilke beskeder jeg har svaret på, uden teksten, i tre dage, og hvad jeg har sendt, i 30 dage. Nyheder, jeg ikke kan levere, venter i 14 dage.',
  howLongLabel: 'Hvor længe',
  howLong: 'Ud over de frister bliver intet slettet af sig selv endnu.',
  ask: 'Har du spørgsmål om det her, så spørg:',
  askNobody:
    'Ingen har rollen som projektleder eller administrator endnu. Spørg den it-afdeling, der har installeret mig.',
};
