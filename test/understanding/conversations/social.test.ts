import { startTalks, type Row, type Talks } from '../../support/talks.ts';

const social: Readonly<Record<string, readonly Row[]>> = {
  thanks: [
    ['ingrid', 'tusen takk for hjelpa!', /^Bare hyggelig/],
    ['solveig', 'takk skal du ha', /^Berre hyggeleg/],
    ['erik', 'tack så mycket', /^(Ingen orsak|Varsågod)/],
    ['mette', 'mange tak', /^Det var så lidt/],
    ['emma', 'thanks a lot', /^You are welcome/],
  ],
  praise: [
    ['ingrid', 'du er flink', /godt å høre|Så fint at du sier det/],
    ['emma', 'well done', /^Thank you/],
  ],
  greetings: [
    ['ingrid', 'god morgen', /^Hei, jeg er Losen\./],
    ['ingrid', 'hei', /^Hei( igjen)?\. /],
    ['erik', 'tjena', /^Hej/],
    ['mette', 'goddag', /^Hej/],
  ],
  goodbyes: [
    ['ingrid', 'ha det bra', /^Ha det/],
    ['emma', 'bye', /^Goodbye/],
  ],
  'ok, no and never mind': [
    ['ingrid', 'ok', /^Fint\./],
    ['erik', 'okej', /^Bra\./],
    ['ingrid', 'glem det', /^(Den er grei|Greit)/],
    ['mette', 'glem det', /^(Det er i orden|Okay)/],
    ['ingrid', 'nei', /^Jeg venter ikke svar på noe nå/],
  ],
  apologies: [
    ['ingrid', 'beklager', /helt fint|be om unnskyldning/],
    ['emma', 'sorry', /quite all right|no need to apologise/],
  ],
  abuse: [
    ['ingrid', 'du er dum', /\[Snakk med et menneske\]$/],
    ['erik', 'du är värdelös', /\[Prata med en människa\]$/],
  ],
  'tests and emoji': [
    ['ingrid', 'test', /^Jeg er her/],
    ['ingrid', '👍', /ord/],
    ['emma', '🎉🎉', /words/],
  ],
  'questions about itself': [
    ['ingrid', 'er du en robot?', /^Jeg er en bot[^]*Saksportalen/],
    ['erik', 'är du en robot?', /^Jag är en bot/],
    ['emma', 'are you a robot?', /^I am a bot/],
  ],
  'what it can do, by role': [
    ['ingrid', 'hva kan du', /^Dette kan jeg hjelpe med/],
    ['solveig', 'kva kan du hjelpe med?', /^Dette kan eg hjelpe med[^]*Opne spørsmål/],
    ['erik', 'vad kan du göra?', /^Det här kan jag hjälpa till med/],
    ['mette', 'hvad kan du?', /^Det kan jeg hjælpe med[^]*Åbne spørgsmål/],
    ['emma', 'what can you do?', /^This is what I can do/],
  ],
};

describe('small talk', () => {
  let talks: Talks;
  before(async () => void (talks = await startTalks()));
  after(() => talks.stop());

  for (const [what, rows] of Object.entries(social))
    it(`is answered shortly: ${what}`, async () => {
      await talks.play(rows);
      if (talks.questionsAsked().length > 0) throw new Error(`counted: ${talks.questionsAsked().join()}`);
    });
});
