import { coarse } from '../language/index.ts';
import { formOf, tokensOf } from './tokens.ts';
import { rootOf } from './vocabulary.ts';
import type { Read } from './units.ts';

const ordinals: readonly (readonly [number, string])[] = [
  [
    1,
    'første fyrste først første første førstnevnte first 1st øverste øvste översta en ein ett en one ettan eneren top',
  ],
  [2, 'andre annen anna andra anden andet second 2nd to två tvåan toer toeren two'],
  [3, 'tredje tredie third 3rd tre three trean treeren'],
  [4, 'fjerde fjärde fourth 4th fire fyra four firer'],
  [5, 'femte fifth 5th fem five'],
  [6, 'sjette sjätte sixth seks sex six'],
  [-1, 'siste sista sidste last nederste nedste nedersta bottom sistnevnte latter'],
  [-2, 'midterste mittersta middle'],
];
const numberOf = new Map(
  ordinals.flatMap(([number, words]) => words.split(' ').map((word) => [formOf(word), number] as const)),
);
/** Words beside a choice that say no more than that one is chosen. */
const beside = new Set(
  (
    'den det de the one ja jo yes takk tack tak thanks please gjerne gärna gerne nummer nr number no alternativ alternative option valg ' +
    'val choice jeg eg jag i vil vill want tar tek take velger vel väljer vælger choose pick mener meiner menar mean er är it is that ' +
    'tager ill tar tek takes pick og på til to ta velg välj vælg med punkt svar svaret spørsmål fråga answer på listen lista liste list økt økta økten session ' +
    'tillfället sessionen kurset kursen kafeen kaféen caféen bare bara just i lista i listen da så then så helst heller instead eksempel ' +
    'min mi my ein en ett et a an meg mig for like would id this denne dette denna der here her'
  )
    .split(' ')
    .map(formOf),
);

/**
 * Which of the choices a message takes: its number, its place, or words of its title.
 * @returns its number from 1; undefined where it names none, or words that two share
 */
export function choiceIn({ tokens }: Read, choices: readonly string[]): number | undefined {
  const left = tokens.filter(({ form }) => !beside.has(form) || numberOf.has(form));
  const [only] = left;
  if (left.length === 1 && only) {
    const named = /^\d{1,3}$/.test(only.typed) ? Number(only.typed) : numberOf.get(only.form);
    const number = fromEnd(named, choices.length);
    if (number !== undefined && (choices.length === 0 || number <= choices.length)) return number;
  }
  if (left.length === 2) {
    // "den andre siden", "nummer to takk": the ordinal must stand before what it counts.
    const number = fromEnd(numberOf.get(left[0]?.form ?? ''), choices.length);
    if (number !== undefined && number <= choices.length && only && left.every(({ form }) => numberOf.has(form)))
      return number;
  }
  return titled(
    left.map(({ form }) => form),
    choices,
  );
}

function fromEnd(number: number | undefined, length: number): number | undefined {
  if (number === -1) return length > 0 ? length : undefined;
  if (number === -2) return length % 2 === 1 ? (length + 1) / 2 : undefined;
  return number !== undefined && number >= 1 ? number : undefined;
}

const keyOf = (form: string) => coarse(rootOf(form));
const leastShare = 0.6;

/** The only choice whose title has most of the words that are said. */
function titled(forms: readonly string[], choices: readonly string[]): number | undefined {
  const said = forms.filter((form) => form.length > 2).map(keyOf);
  if (said.length === 0) return undefined;
  const shares = choices.map((choice) => {
    const title = tokensOf(choice, 60).map(({ form }) => keyOf(form));
    const same = said.filter((one) => title.some((word) => word === one || (one.length >= 4 && word.startsWith(one))));
    return same.length / said.length;
  });
  const best = Math.max(0, ...shares);
  if (best < leastShare || shares.filter((share) => share === best).length > 1) return undefined;
  return shares.indexOf(best) + 1;
}
