import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const guide: TextsLike<typeof english.guide> = {
  welcomeTitle: 'Hei, jeg er Losen.',
  welcomeText: 'Spør meg om {rollout} med dine egne ord. Når jeg ikke vet svaret, sender jeg spørsmålet videre.',
  welcomeChannel: 'Nevn meg og skriv et spørsmål om {rollout}, så svarer jeg her.',
  tryQuestion: 'Prøv: {question}',
  whatCanYouDo: 'Hva kan du hjelpe med?',
  changeLanguage: 'Bytt språk',
  helpTitle: 'Dette kan jeg hjelpe med',
  helpAsk:
    'Spør meg om {rollout} med dine egne ord, på hvilket som helst av de fem språkene. Vet jeg ikke svaret, kan du sende spørsmålet til en fagspesialist. I en kanal nevner du meg først.',
  languageTitle: 'Hvilket språk vil du ha?',
  languageText: 'Jeg svarer på dette språket når svaret finnes på det.',
  languageSet: 'Jeg svarer deg på bokmål fra nå av.',
  foreignTitle: 'Jeg kan fem språk',
  writeInIt: 'Skriv til meg på bokmål.',
  signs: 'Jeg fant ingen ord i meldingen. Skriv hva du lurer på.',
  address: 'Jeg kan ikke åpne lenker. Skriv med noen få ord hva du lurer på.',
  code: 'Dette ser ut som kode eller data. Skriv med dine egne ord hva det gjelder.',
  letters: 'Dette klarte jeg ikke å lese. Skriv med noen få ord hva du lurer på.',
};

export const social: TextsLike<typeof english.social> = {
  greeting1: 'Hei. Skriv det du lurer på, så svarer jeg.',
  greeting2: 'Hei igjen. Spør med dine egne ord, så leter jeg etter svaret.',
  thanks1: 'Bare hyggelig.',
  thanks2: 'Bare hyggelig. Skriv igjen når du trenger det.',
  praise1: 'Takk, det er godt å høre.',
  praise2: 'Så fint at du sier det. Takk.',
  goodbye1: 'Ha det bra.',
  goodbye2: 'Ha det. Du finner meg her når du trenger meg.',
  ok1: 'Fint.',
  ok2: 'Fint. Skriv når det er noe mer.',
  neverMind1: 'Den er grei. Da gjør jeg ingenting.',
  neverMind2: 'Greit, da lar jeg det ligge.',
  apology1: 'Det går helt fint.',
  apology2: 'Ingen ting å be om unnskyldning for.',
  abuse1: 'Det er leit at jeg ikke var til hjelp. Du kan få snakke med et menneske i stedet.',
  abuse2: 'Jeg forstår at dette ikke ble bra. Et menneske kan hjelpe deg videre.',
  test1: 'Jeg er her.',
  test2: 'Jeg er her, og meldingen din kom fram.',
  emoji1: 'Meldingen din kom fram. Jeg svarer på det du skriver med ord.',
  emoji2: 'Jeg leser bare ord. Skriv når det er noe jeg kan hjelpe med.',
  robot1: 'Jeg er en bot. Jeg svarer ut fra det fagspesialistene i {rollout} har skrevet, og vet ikke noe annet.',
  robot2:
    'Jeg er en bot, ikke et menneske. Svarene mine er skrevet av fagspesialistene i {rollout}. Mer enn det vet jeg ikke.',
};

export const care: TextsLike<typeof english.care> = {
  summary: 'Jeg har et svar til deg.',
  threatTitle: 'Tryggheten din kommer først',
  threatText:
    'Vold og trusler skal tas på alvor. Si fra til lederen din eller verneombudet så snart du kan. De skal følge det opp.',
  harassmentTitle: 'Du skal ikke måtte stå alene i dette',
  harassmentText:
    'Ingen skal trakasseres eller mobbes på jobb. Snakk med lederen din, verneombudet eller fagforeningen. Gjelder det lederen din, går du til lederen over eller til HR.',
  selfHarmTitle: 'Du trenger ikke være alene med dette',
  selfHarmText:
    'Jeg er en bot og kan ikke hjelpe deg med dette, men det finnes mennesker som kan, hele døgnet. Snakk også med noen du stoler på: fastlegen, en venn eller en kollega.',
  sickLeaveTitle: 'Helsen din er ikke en sak for meg',
  sickLeaveText:
    'Si fra til lederen din at du er syk, slik dere pleier. Legen hjelper deg med sykmelding. Du trenger aldri å fortelle meg hva som feiler deg.',
  asideTitle: 'Hvis det gjelder deg eller noen nær deg',
  callPolice: 'Er noen i fare nå, ring politiet: {number}.',
  callMedical: 'Står det om liv, ring {number} nå.',
  callListening: '{name} lytter på {number}.',
  emergency: 'Er noen i fare nå, ring nødnummeret der du er.',
  contact: 'Her kan du snakke med: {contact}',
  contacts: 'Vil du heller begynne med noen du kan nå her:',
  notKept: 'Jeg har ikke lagret det du skrev eller sendt det videre. Meldingen står bare der du skrev den.',
};

export const help: TextsLike<typeof english.help> = {
  write: 'Skriv f.eks. «{words}»',
  administrator: 'Som administrator gir du prosjektet navn og områder.',
  lead: 'Som prosjektleder bestemmer du over endringsønsker og ukestatus. Nevn meg i en kanal, og skriv «ukestatus hver mandag kl. 8».',
  specialist: 'Som fagspesialist ser du spørsmål ingen har svart på, og formuleringene folk bruker.',
  champion: 'Som ambassadør setter du opp økter, og skriver etterpå hvor mange som kom.',
  areas: 'Navn og områder',
  areasWords: 'områder',
  openQuestions: 'Åpne spørsmål',
  openQuestionsWords: 'åpne spørsmål',
  newWishes: 'Nye endringsønsker',
  newWishesWords: 'nye ønsker',
  statuses: 'Ukestatuser',
  statusesWords: 'ukestatus',
  newSession: 'Ny økt',
  newSessionWords: 'ny økt',
  suggestions: 'Foreslåtte formuleringer',
  suggestionsWords: 'forslag',
  sessions: 'Neste økter',
  sessionsWords: 'neste økter',
  report: 'Meld fra',
  reportWords: 'meld fra',
  myCases: 'Mine saker',
  myCasesWords: 'mine saker',
  human: 'Snakk med et menneske',
  humanWords: 'jeg vil snakke med et menneske',
  language: 'Bytt språk',
  languageWords: 'bytt til svenska',
  privacy: 'Personvern',
  privacyWords: 'hva lagrer du om meg?',
  thresholds: 'Hvor sikkert et svar må være',
  thresholdsWords: 'terskler',
  unreachable: 'Hvem som ikke får beskjed',
  unreachableWords: 'hvem når du ikke?',
};

export const privacy: TextsLike<typeof english.privacy> = {
  title: 'Dette lagrer jeg om deg',
  youLabel: 'Deg',
  you: 'Navnet og kontoen din i Teams, enheten og rollene dine i prosjektet, og språket du har valgt.',
  questionsLabel: 'Det du spør om',
  questions:
    'Spørsmålene dine, når du stilte dem, hva jeg svarte, og om det hjalp. De telles uten navnet ditt. Når du sender et spørsmål videre, ser fagspesialister og prosjektledere det med navnet ditt. Det mange spør om, kan bli en foreslått formulering, uten navn.',
  casesLabel: 'Det du melder',
  cases:
    'Feil og endringsønsker du melder, hva som skjer med dem, og dem du følger. Prosjektlederne ser navnet ditt. Andre ser teksten når de ønsker seg noe lignende.',
  sessionsLabel: 'Økter',
  sessions: 'Det du er påmeldt. Andre ser hvor mange som er påmeldt, ikke hvem. Den som holder en økt, står med navn.',
  workLabel: 'Hvis du har en rolle',
  work: 'Det du bestemmer og endrer, som svar, endringsønsker og ukestatus, lagres med navnet ditt.',
  messagesLabel: 'Meldinger',
  messages:
    'Hvor jeg når deg i Teams, og om jeg gjør det. Hvilke meldinger jeg har svart på, uten teksten, i tre dager, og hva jeg har sendt, i 30 dager. Beskjeder jeg ikke får levert, venter i 14 dager.',
  howLongLabel: 'Hvor lenge',
  howLong: 'Utenom disse fristene blir ingenting slettet av seg selv ennå.',
  ask: 'Lurer du på noe om dette, spør:',
  askNobody: 'Ingen har rollen som prosjektleder eller administrator ennå. Spør IT-avdelingen som har installert meg.',
};
