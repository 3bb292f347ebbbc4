import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const guide: TextsLike<typeof english.guide> = {
  welcomeTitle: 'Hej, jag är Losen.',
  welcomeText: 'Fråga mig om {rollout} med dina egna ord. När jag inte vet svaret skickar jag frågan vidare.',
  welcomeChannel: 'Nämn mig och skriv en fråga om {rollout}, så svarar jag här.',
  tryQuestion: 'Prova: {question}',
  whatCanYouDo: 'Vad kan du hjälpa till med?',
  changeLanguage: 'Byt språk',
  helpTitle: 'Det här kan jag hjälpa till med',
  helpAsk:
    'Fråga mig om {rollout} med dina egna ord, på vilket som helst av de fem språken. Vet jag inte svaret kan du skicka frågan till en ämnesspecialist. I en kanal nämner du mig först.',
  languageTitle: 'Vilket språk vill du ha?',
  languageText: 'Jag svarar på det språk du väljer när svaret finns på det.',
  languageSet: 'Jag svarar dig på svenska från och med nu.',
  foreignTitle: 'Jag kan fem språk',
  writeInIt: 'Skriv till mig på svenska.',
  signs: 'Jag hittade inga ord i meddelandet. Skriv vad du undrar.',
  address: 'Jag kan inte öppna länkar. Skriv med några få ord vad du undrar.',
  code: 'Det här ser ut som kod eller data. Skriv med egna ord vad det gäller.',
  letters: 'Det här kunde jag inte läsa. Skriv med några få ord vad du undrar.',
};

export const social: TextsLike<typeof english.social> = {
  greeting1: 'Hej. Skriv det du undrar över, så svarar jag.',
  greeting2: 'Hej igen. Fråga med dina egna ord, så letar jag efter svaret.',
  thanks1: 'Ingen orsak.',
  thanks2: 'Varsågod. Skriv igen när du behöver det.',
  praise1: 'Tack, det är roligt att höra.',
  praise2: 'Tack för att du säger det.',
  goodbye1: 'Ha det bra.',
  goodbye2: 'Hej då. Jag finns här när du behöver mig.',
  ok1: 'Bra.',
  ok2: 'Bra. Skriv när det är något mer.',
  neverMind1: 'Det är lugnt. Då gör jag ingenting.',
  neverMind2: 'Okej, då låter jag det vara.',
  apology1: 'Det gör inget.',
  apology2: 'Du behöver inte be om ursäkt.',
  abuse1: 'Tråkigt att jag inte var till hjälp. Du kan få prata med en människa i stället.',
  abuse2: 'Jag förstår att det här inte blev bra. En människa kan hjälpa dig vidare.',
  test1: 'Jag är här.',
  test2: 'Jag är här, och ditt meddelande kom fram.',
  emoji1: 'Ditt meddelande kom fram. Jag svarar på det du skriver med ord.',
  emoji2: 'Jag läser bara ord. Skriv när det är något jag kan hjälpa till med.',
  robot1: 'Jag är en bot. Jag svarar utifrån det som ämnesspecialisterna i {rollout} har skrivit, och vet inget annat.',
  robot2:
    'Jag är en bot, inte en människa. Mina svar är skrivna av ämnesspecialisterna i {rollout}. Mer än så vet jag inte.',
};

export const care: TextsLike<typeof english.care> = {
  summary: 'Jag har ett svar till dig.',
  threatTitle: 'Din trygghet kommer först',
  threatText:
    'Våld och hot ska tas på allvar. Berätta för din chef eller ditt skyddsombud så snart du kan. De ska följa upp det.',
  harassmentTitle: 'Du ska inte behöva stå ensam i det här',
  harassmentText:
    'Ingen ska trakasseras eller mobbas på jobbet. Prata med din chef, skyddsombudet eller facket. Gäller det din chef går du till chefens chef eller till HR.',
  selfHarmTitle: 'Du behöver inte vara ensam med det här',
  selfHarmText:
    'Jag är en bot och kan inte hjälpa dig med det här, men det finns människor som kan, dygnet runt. Prata också med någon du litar på: din läkare, en vän eller en kollega.',
  sickLeaveTitle: 'Din hälsa är inget ärende för mig',
  sickLeaveText:
    'Meddela din chef att du är sjuk, på det sätt ni brukar. Läkaren hjälper dig med läkarintyg. Du behöver aldrig berätta för mig vad som är fel.',
  asideTitle: 'Om det gäller dig eller någon nära dig',
  callPolice: 'Är någon i fara nu, ring polisen: {number}.',
  callMedical: 'Är det fara för liv, ring {number} nu.',
  callListening: '{name} lyssnar på {number}.',
  emergency: 'Är någon i fara nu, ring nödnumret där du är.',
  contact: 'Här kan du prata med: {contact}',
  contacts: 'Vill du hellre börja med någon du kan nå här:',
  notKept: 'Jag har inte sparat det du skrev eller skickat det vidare. Meddelandet står bara där du skrev det.',
};

export const help: TextsLike<typeof english.help> = {
  write: 'Skriv t.ex. ”{words}”',
  administrator: 'Som administratör ger du projektet namn och områden.',
  lead: 'Som projektledare bestämmer du över ändringsönskemål och veckostatus. Nämn mig i en kanal och skriv ”veckostatus varje måndag kl. 8”.',
  specialist: 'Som ämnesspecialist ser du frågor som ingen har svarat på och de formuleringar som folk använder.',
  champion: 'Som champion planerar du tillfällen och skriver efteråt hur många som kom.',
  areas: 'Namn och områden',
  areasWords: 'områden',
  openQuestions: 'Öppna frågor',
  openQuestionsWords: 'öppna frågor',
  newWishes: 'Nya ändringsönskemål',
  newWishesWords: 'nya önskemål',
  statuses: 'Veckostatusar',
  statusesWords: 'veckostatus',
  newSession: 'Nytt tillfälle',
  newSessionWords: 'nytt tillfälle',
  suggestions: 'Föreslagna formuleringar',
  suggestionsWords: 'förslag',
  sessions: 'Kommande tillfällen',
  sessionsWords: 'nästa tillfällen',
  report: 'Anmäl något',
  reportWords: 'anmäl',
  myCases: 'Mina ärenden',
  myCasesWords: 'mina ärenden',
  human: 'Prata med en människa',
  humanWords: 'jag vill prata med en människa',
  language: 'Byt språk',
  languageWords: 'byt till norska',
  privacy: 'Personuppgifter',
  privacyWords: 'vad sparar du om mig?',
  thresholds: 'Hur säkert ett svar måste vara',
  thresholdsWords: 'trösklar',
  unreachable: 'Vem som inte får meddelanden',
  unreachableWords: 'vem når du inte?',
};

export const privacy: TextsLike<typeof english.privacy> = {
  title: 'Det här sparar jag om dig',
  youLabel: 'Du',
  you: 'Ditt namn och konto i Teams, din enhet och dina roller i projektet och det språk du har valt.',
  questionsLabel: 'Det du frågar',
  questions:
    'Dina frågor, när du ställde dem, vad jag svarade och om det hjälpte. De räknas utan ditt namn. När du skickar en fråga vidare ser ämnesspecialister och projektledare den med ditt namn. Det som många frågar kan bli en föreslagen formulering, utan namn.',
  casesLabel: 'Det du anmäler',
  cases:
    'Fel och ändringsönskemål som du anmäler, vad som händer med dem och de som du följer. Projektledarna ser ditt namn. Andra ser texten när de önskar något liknande.',
  sessionsLabel: 'Tillfällen',
  sessions:
    'Det du har anmält dig till. Andra ser hur många som är anmälda, inte vilka. Den som håller ett tillfälle står med namn.',
  workLabel: 'Om du har en roll',
  work: 'Det du bestämmer och ändrar, som svar, ändringsönskemål och veckostatus, sparas med ditt namn.',
  messagesLabel: 'Meddelanden',
  messages:
    'Var jag når dig i Teams, och om jag gör det. Vilka meddelanden jag har svarat på, utan texten, i tre dagar, och vad jag har skickat i 30 dagar. Besked som jag inte kan leverera väntar i 14 dagar.',
  howLongLabel: 'Hur länge',
  howLong: 'Utöver de tiderna raderas inget av sig självt ännu.',
  ask: 'Har du frågor om det här, fråga:',
  askNobody:
    'Ingen har rollen som projektledare eller administratör ännu. Fråga IT-avdelningen som har installerat mig.',
};
