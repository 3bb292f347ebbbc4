import { numberPattern, readNumber } from './numbers.ts';
import { anyOf } from './pattern.ts';
import { foldText } from './text.ts';

/** How many came. `isAbout`: "ca. 50". */
export type ReadCount =
  | { readonly kind: 'count'; readonly count: number; readonly atLeast: boolean; readonly isAbout: boolean }
  | { readonly kind: 'ambiguous'; readonly choices: readonly number[] };

const atLeast = anyOf([
  ...['minst', 'mindst', 'at least', 'over', 'mer enn', 'meir enn', 'mer än', 'mere end', 'more than', 'fleire enn'],
  ...['flere enn', 'fler än', 'flere end', 'godt over', 'drygt', 'upwards of', 'min.', 'minimum', '>', '>='],
]);
const about = anyOf([
  ...['ca.', 'ca', 'cirka', 'circa', 'omtrent', 'omkring', 'rundt', 'kring', 'about', 'around', 'roughly', 'approx.'],
  ...[
    'approx',
    'approximately',
    'ungefär',
    'omlag',
    'om lag',
    'nesten',
    'nästan',
    'næsten',
    'almost',
    'nearly',
    'sånn',
  ],
  ...['c:a', 'ungefærlig', 'kanskje', 'kanske', 'måske', 'omtrentlig', '~', 'knapt', 'knappt', 'nærmere', 'en'],
]);
const people = anyOf([
  ...[
    'deltaker',
    'deltakere',
    'deltakarar',
    'deltakar',
    'deltagare',
    'deltager',
    'deltagere',
    'participant',
    'participants',
  ],
  ...['person', 'personer', 'personar', 'people', 'pers', 'pers.', 'stykker', 'stykk', 'stk', 'stk.', 'stycken', 'st'],
  ...['styk', 'styks', 'mennesker', 'menneske', 'folk', 'frammøtte', 'fremmøtte', 'oppmøtte', 'fremmødte', 'kolleger'],
  ...[
    'kollegaer',
    'kollegar',
    'kollegor',
    'colleagues',
    'attendees',
    'ansatte',
    'tilsette',
    'anställda',
    'medarbejdere',
  ],
  ...['påmeldte', 'besøkende', 'besøkjande', 'besökare', 'besøgende', 'visitors'],
]);
const came = anyOf([
  ...['kom', 'møtte', 'møtte opp', 'var der', 'var med', 'deltok', 'deltog', 'dök upp', 'var där', 'came', 'showed up'],
  ...[
    'turned up',
    'attended',
    'were there',
    'dukket opp',
    'møtte fram',
    'var til stede',
    'på plass',
    'til sammen',
    'totalt',
  ],
  ...['i alt', 'in total', 'total', 'i dag', 'today', 'idag', 'mødte op', 'närvarande', 'til stades', 'present'],
]);
const opening = anyOf([
  ...['det kom', 'det kom hele', 'vi var', 'vi ble', 'vi blev', 'vi vart', 'der kom', 'der var', 'det var', 'we were'],
  ...['there were', 'we had', 'vi hadde', 'vi hade', 'vi havde', 'det møtte', 'antall', 'antal', 'oppmøte', 'fremmøde'],
  ...[
    'talet er',
    'tallet er',
    'antall:',
    'antal:',
    'oppmøte:',
    'kun',
    'bare',
    'berre',
    'only',
    'just',
    'bara',
    'totalt',
  ],
]);
const none = anyOf([
  ...['ingen', 'ingen kom', 'ingen møtte', 'ingen møtte opp', 'det kom ingen', 'det kom ikkje nokon', 'der kom ingen'],
  ...[
    'no one',
    'nobody',
    'none',
    'no one came',
    'nobody came',
    'ingen dök upp',
    'null',
    'noll',
    'nul',
    'zero',
    'no-one',
  ],
  ...['ingen deltakere', 'ingen deltakarar', 'inga deltagare', 'ingen deltagare', 'ingen deltagere', 'no participants'],
  ...[
    'ikke en',
    'ikke noen',
    'inga',
    'det var ingen',
    'vi var ingen',
    'there was no one',
    'there was nobody',
    'no people',
  ],
]);
const digits = String.raw`\d{1,3}(?:[ .,]\d{3})+(?!\d)|\d{1,7}(?!\d)`;
const words = `(?:${numberPattern}(?: ?(?:og|och|and) ?| )?)?(?:hundr(?:e|a|ed|ede)|tusen|tusind|thousand)(?: ?(?:og|och|and) ?| )?(?:${numberPattern})?|${numberPattern}`;
const number = `(?:${digits}|${words})`;
const head = `(?:${opening} )?`;
const tail = `(?:,? ?${people})?(?: (?:som )?${came})*`;

const single = new RegExp(
  `^${head}(?:(?<least>${atLeast}) ?|(?<about>${about}) ?)*(?<number>${number}) ?(?<plus>\\+|${anyOf(['eller flere', 'eller fler', 'eller fleire', 'or more', 'pluss', 'plus', 'og oppover'])})?${tail}$`,
);
const either = new RegExp(
  `^${head}(?:${anyOf(['mellom', 'mellem', 'mellan', 'between', 'fra', 'from', 'från', 'frå'])} )?(?:${about} ?)*(?<first>${number}) ?(?:-|/|${anyOf(['til', 'till', 'to', 'eller', 'or', 'og', 'och', 'and'])}) ?(?<second>${number})${tail}$`,
);
const nobody = new RegExp(`^${none}$`);

/** Longer than any count in words. */
const longest = 60;

/** "ca. 50", "mer enn 200", "234 deltakere", "50-60", "ingen". @returns undefined for anything that is not a count. */
export function readCount(text: string): ReadCount | undefined {
  if (text.length > longest) return undefined;
  const folded = foldText(text.trim(), longest)
    .folded.replace(/[.!?…]+$/, '')
    .trim();
  if (nobody.test(folded)) return { kind: 'count', count: 0, atLeast: false, isAbout: false };
  const two = either.exec(folded)?.groups;
  const [first, second] = [numberOf(two?.first), numberOf(two?.second)];
  if (first !== undefined && second !== undefined && first < second)
    return { kind: 'ambiguous', choices: [first, second] };
  const one = single.exec(folded)?.groups;
  const count = numberOf(one?.number);
  if (!one || count === undefined) return undefined;
  const isAtLeast = one.least !== undefined || one.plus !== undefined;
  return { kind: 'count', count, atLeast: isAtLeast, isAbout: one.about !== undefined };
}

function numberOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d/.test(typed))
    return /^(?:\d+|\d{1,3}(?:[ .,]\d{3})+)$/.test(typed) ? Number(typed.replace(/\D/g, '')) : undefined;
  return readNumber(typed.trim());
}
