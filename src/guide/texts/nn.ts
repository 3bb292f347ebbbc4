import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const guide: TextsLike<typeof english.guide> = {
  welcomeTitle: 'Hei, eg er Losen.',
  welcomeText: 'Spør meg om {rollout} med eigne ord. Når eg ikkje veit svaret, sender eg spørsmålet vidare.',
  welcomeChannel: 'Nemn meg og skriv eit spørsmål om {rollout}, så svarar eg her.',
  tryQuestion: 'Prøv: {question}',
  whatCanYouDo: 'Kva kan du hjelpe med?',
  changeLanguage: 'Byt språk',
  helpTitle: 'Dette kan eg hjelpe med',
  helpAsk:
    'Spør meg om {rollout} med dine eigne ord, på kva som helst av dei fem språka. Veit eg ikkje svaret, kan du sende spørsmålet til ein fagspesialist. I ein kanal nemner du meg først.',
  languageTitle: 'Kva språk vil du ha?',
  languageText: 'Eg svarar på dette språket når svaret finst på det.',
  languageSet: 'Eg svarar deg på nynorsk frå no av.',
  foreignTitle: 'Eg kan fem språk',
  writeInIt: 'Skriv til meg på nynorsk.',
  signs: 'Eg fann ingen ord i meldinga. Skriv kva du lurer på.',
  address: 'Eg kan ikkje opne lenkjer. Skriv med nokre få ord kva du lurer på.',
  code: 'Dette ser ut som kode eller data. Skriv med dine eigne ord kva det gjeld.',
  letters: 'Dette klarte eg ikkje å lese. Skriv med nokre få ord kva du lurer på.',
};

export const social: TextsLike<typeof english.social> = {
  greeting1: 'Hei. Skriv det du lurer på, så svarar eg.',
  greeting2: 'Hei igjen. Spør med dine eigne ord, så leitar eg etter svaret.',
  thanks1: 'Berre hyggeleg.',
  thanks2: 'Berre hyggeleg. Skriv igjen når du treng det.',
  praise1: 'Takk, det er godt å høyre.',
  praise2: 'Så fint at du seier det. Takk.',
  goodbye1: 'Ha det bra.',
  goodbye2: 'Ha det. Du finn meg her når du treng meg.',
  ok1: 'Fint.',
  ok2: 'Fint. Skriv når det er noko meir.',
  neverMind1: 'Det er greitt. Då gjer eg ingenting.',
  neverMind2: 'Greitt, då lèt eg det liggje.',
  apology1: 'Det går heilt fint.',
  apology2: 'Ingenting å be om orsaking for.',
  abuse1: 'Det er leitt at eg ikkje var til hjelp. Du kan få snakke med eit menneske i staden.',
  abuse2: 'Eg forstår at dette ikkje vart bra. Eit menneske kan hjelpe deg vidare.',
  test1: 'Eg er her.',
  test2: 'Eg er her, og meldinga di kom fram.',
  emoji1: 'Meldinga di kom fram. Eg svarar på det du skriv med ord.',
  emoji2: 'Eg les berre ord. Skriv når det er noko eg kan hjelpe med.',
  robot1: 'Eg er ein bot. Eg svarar ut frå det fagspesialistane i {rollout} har skrive, og veit ikkje noko anna.',
  robot2:
    'Eg er ein bot, ikkje eit menneske. Svara mine er skrivne av fagspesialistane i {rollout}. Meir enn det veit eg ikkje.',
};

export const care: TextsLike<typeof english.care> = {
  summary: 'Eg har eit svar til deg.',
  threatTitle: 'Tryggleiken din kjem først',
  threatText:
    'Vald og truslar skal takast på alvor. Sei frå til leiaren din eller verneombodet så snart du kan. Dei skal følgje det opp.',
  harassmentTitle: 'Du skal ikkje måtte stå åleine i dette',
  harassmentText:
    'Ingen skal trakasserast eller mobbast på jobb. Snakk med leiaren din, verneombodet eller fagforeininga. Gjeld det leiaren din, går du til leiaren over eller til HR.',
  selfHarmTitle: 'Du treng ikkje vere åleine med dette',
  selfHarmText:
    'Eg er ein bot og kan ikkje hjelpe deg med dette, men det finst menneske som kan, heile døgnet. Snakk òg med nokon du stolar på: fastlegen, ein ven eller ein kollega.',
  sickLeaveTitle: 'Helsa di er ikkje ei sak for meg',
  sickLeaveText:
    'Sei frå til leiaren din at du er sjuk, slik de plar gjere. Legen hjelper deg med sjukmelding. Du treng aldri å fortelje meg kva som feilar deg.',
  asideTitle: 'Viss det gjeld deg eller nokon nær deg',
  callPolice: 'Er nokon i fare no, ring politiet: {number}.',
  callMedical: 'Står det om liv, ring {number} no.',
  callListening: '{name} lyttar på {number}.',
  emergency: 'Er nokon i fare no, ring naudnummeret der du er.',
  contact: 'Desse kan du snakke med: {contact}',
  contacts: 'Vil du heller byrje med nokon du kan nå her:',
  notKept: 'Eg har ikkje lagra det du skreiv eller sendt det vidare. Meldinga står berre der du skreiv henne.',
};

export const help: TextsLike<typeof english.help> = {
  write: 'Skriv t.d. «{words}»',
  administrator: 'Som administrator gir du prosjektet namn og område.',
  lead: 'Som prosjektleiar avgjer du endringsønske og vekestatus. Nemn meg i ein kanal, og skriv «vekestatus kvar måndag kl. 8».',
  specialist: 'Som fagspesialist ser du spørsmål ingen har svart på, og formuleringane folk bruker.',
  champion: 'Som ambassadør set du opp økter, og skriv etterpå kor mange som kom.',
  areas: 'Namn og område',
  areasWords: 'område',
  openQuestions: 'Opne spørsmål',
  openQuestionsWords: 'opne spørsmål',
  newWishes: 'Nye endringsønske',
  newWishesWords: 'nye ønske',
  statuses: 'Vekestatusar',
  statusesWords: 'vekestatus',
  newSession: 'Ny økt',
  newSessionWords: 'ny økt',
  suggestions: 'Føreslåtte formuleringar',
  suggestionsWords: 'forslag',
  sessions: 'Neste økter',
  sessionsWords: 'økter framover',
  report: 'Meld frå',
  reportWords: 'meld frå',
  myCases: 'Sakene mine',
  myCasesWords: 'sakene mine',
  human: 'Snakk med eit menneske',
  humanWords: 'eg vil snakke med eit menneske',
  language: 'Byt språk',
  languageWords: 'byt til svenska',
  privacy: 'Personvern',
  privacyWords: 'kva lagrar du om meg?',
  thresholds: 'Kor sikkert eit svar må vere',
  thresholdsWords: 'tersklar',
  unreachable: 'Kven som ikkje får melding',
  unreachableWords: 'kven når du ikkje?',
};

export const privacy: TextsLike<typeof english.privacy> = {
  title: 'Dette lagrar eg om deg',
  youLabel: 'Deg',
  you: 'Namnet og kontoen din i Teams, eininga og rollene dine i prosjektet, og språket du har valt.',
  questionsLabel: 'Spørsmåla dine',
  questions:
    'Spørsmåla dine, når du stilte dei, kva eg svarte, og om det hjelpte. Dei blir talde utan namnet ditt. Når du sender eit spørsmål vidare, ser fagspesialistar og prosjektleiarar det med namnet ditt. Det mange spør om, kan bli ei føreslått formulering, utan namn.',
  casesLabel: 'Det du melder',
  cases:
    'Feil og endringsønske du melder, kva som skjer med dei, og dei du følgjer. Prosjektleiarane ser namnet ditt. Andre ser teksten når dei ønskjer seg noko liknande.',
  sessionsLabel: 'Økter',
  sessions: 'Det du er påmeld. Andre ser kor mange som er påmelde, ikkje kven. Den som held ei økt, står med namn.',
  workLabel: 'Viss du har ei rolle',
  work: 'Det du avgjer og endrar, som svar, endringsønske og vekestatus, blir lagra med namnet ditt.',
  messagesLabel: 'Meldingar',
  messages:
    'Kvar eg når deg i Teams, og om eg gjer det. Kva meldingar eg har svart på, utan teksten, i tre dagar, og kva eg har sendt, i 30 dagar. Meldingar eg ikkje får levert, ventar i 14 dagar.',
  howLongLabel: 'Kor lenge',
  howLong: 'Utanom desse fristane blir ingenting sletta av seg sjølv enno.',
  ask: 'Lurer du på noko om dette, spør:',
  askNobody: 'Ingen har rolla som prosjektleiar eller administrator enno. Spør IT-avdelinga som har installert meg.',
};
