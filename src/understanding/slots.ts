import { type Language, LANGUAGES } from '../language/index.ts';
import type { Example } from './examples.ts';
import type { Match } from './score.ts';
import type { Read, Unit } from './units.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that lead to what follows and belong to no slot. */
const leadingName =
  /^(?:(?:that|at|att|om|å|to|if|for|för|på|til|till|av|af|med|in|on|of|i|is|er|är|about)\s+|[:,;.–—-]+\s*)+/iu;
const leadingText = /^(?:[:,;.–—-]+\s*|(?:that|at|att|å|to|om|hvis|viss|dersom|if)\s+)+/iu;
const articles = words('the a an den det de');
const beforeTime = words('i denne den this next neste nästa næste on på til till to fra from mellom');
const keptBeforeTime = words('i denne den this next neste nästa næste');
const approximate = words(
  'ca cirka circa sirka omtrent omlag ungefär about around approximately minst mindst least over enn än end than',
);
const approximateFirst = words('at om mer meir mere more');
const spokenOf = new Set(['event', 'num', 'ordword', 'nummer']);
const times = new Set(['day', 'clock', 'every', 'num']);

/** What the slots of an intent take from a text, as typed; a language, a kind and a choice by their code. */
export function slotsOf(match: Match, text: Read): Readonly<Record<string, string>> {
  const { example } = match;
  const slots: Record<string, string> = {};
  const declared = Object.entries(example.intent.slots ?? {});
  const namesSession = declared.some(([, kind]) => kind === 'session');
  for (const [name, kind] of declared) {
    // A number is how a session is told.
    if (kind === 'number' && namesSession) continue;
    const value = valueOf(kind, match, text).trim();
    if (value !== '') slots[name] = value;
  }
  return slots;
}

function valueOf(kind: string, match: Match, text: Read): string {
  const { example } = match;
  switch (kind) {
    case 'text':
      return textIn(match, text);
    case 'number':
      return countIn(text);
    case 'language':
      return languageIn(text.units) ?? codeIn(text.tokens) ?? '';
    case 'kind':
      return sessionKindIn(text.units) ?? '';
    case 'when':
      return spanOf(timesIn(example, text), text);
    case 'session':
      return sessionIn(match, text);
    default:
      return kind === 'name' && example.slots.name ? nameIn(match, text) : '';
  }
}

const has = (unit: Unit, concepts: ReadonlySet<string>) => unit.concepts.some((concept) => concepts.has(concept));
const placeOf = ({ at }: Unit) => at[0] ?? 0;

function spanOf(units: readonly Unit[], { text, tokens }: Read): string {
  const places = units.flatMap(({ at }) => at);
  if (places.length === 0) return '';
  return text.slice(tokens[Math.min(...places)]?.start ?? 0, tokens[Math.max(...places)]?.end ?? 0);
}

/** The units of a time. Beside a name they begin with the first clear time, and with what leads to it. */
function timesIn(example: Example, { units, tokens }: Read): readonly Unit[] {
  const hasName = Object.values(example.intent.slots ?? {}).some((kind) => kind === 'name' || kind === 'session');
  const own = units.filter((unit) => has(unit, times));
  const clear = own.filter(({ concepts }) => concepts.includes('day') || concepts.includes('clock'));
  if (clear.length === 0) return [];
  let first = hasName ? placeOf(clear[0] ?? own[0]!) : placeOf(own[0]!);
  const word = (place: number) => tokens[place]?.spelt ?? '';
  if (/^(?:am|pm)$/.test(word(first)) && /^\d/.test(word(first - 1))) first -= 1;
  while (keptBeforeTime.has(word(first - 1))) first -= 1;
  return units.filter((unit) => {
    const place = placeOf(unit);
    return place >= first && (own.includes(unit) || keptBeforeTime.has(word(place)));
  });
}

/** A session as it is spoken of: "the archive course", "økt 5", "kafeen på fredag". */
function sessionIn(match: Match, text: Read): string {
  const { units } = text;
  const when = new Set(match.example.declared.has('when') ? timesIn(match.example, text) : []);
  const own = units.filter((unit) => !when.has(unit) && (match.taken.includes(unit) || has(unit, spokenOf)));
  const runs = runsOf(own, text).filter((run) => run.some(isHeavy));
  const told = (run: readonly Unit[]) => run.some((unit) => has(unit, spokenOf));
  const run = runs.find((one) => one.some(({ concepts }) => concepts.includes('event'))) ?? runs.find(told) ?? runs[0];
  return run && (match.example.declared.has('session') || told(run)) ? withArticle(trimmed(run, when, text), text) : '';
}

function nameIn(match: Match, text: Read): string {
  const { example, taken } = match;
  const when = new Set(example.declared.has('when') ? timesIn(example, text) : []);
  const isOwn = (unit: Unit) => !when.has(unit) && !(example.declared.has('kind') && unit.concepts.includes('event'));
  const heavy = taken.filter((unit) => isHeavy(unit) && isOwn(unit));
  const from = heavy[0];
  const to = heavy.at(-1);
  if (!from || !to) return '';
  const own = taken.filter((unit) => isOwn(unit) && placeOf(unit) >= placeOf(from) && placeOf(unit) <= placeOf(to));
  return spanOf(runsOf(own, text)[0] ?? own, text).replace(leadingName, '');
}

const isHeavy = ({ weight, concepts }: Unit) => weight > 0 || concepts.includes('num');

/** Units with no sign between them, without the small words at both ends. */
function runsOf(units: readonly Unit[], { text, tokens }: Read): readonly (readonly Unit[])[] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const last = runs.at(-1)?.at(-1);
    const from = last ? (tokens[Math.max(...last.at)]?.end ?? 0) : 0;
    const isApart = last === undefined || /[,;!?]|\.\s/.test(text.slice(from, tokens[placeOf(unit)]?.start ?? 0));
    if (isApart) runs.push([unit]);
    else runs.at(-1)?.push(unit);
  }
  return runs;
}

function trimmed(run: readonly Unit[], when: ReadonlySet<Unit>, { tokens }: Read): readonly Unit[] {
  const heavy = run.filter(isHeavy);
  const [from, to] = [heavy[0], heavy.at(-1)];
  const inside = run.filter((unit) => placeOf(unit) >= placeOf(from ?? unit) && placeOf(unit) <= placeOf(to ?? unit));
  // "session 2 to 2pm": what leads to the time is no part of the name.
  const end = when.size === 0 ? Infinity : Math.min(...[...when].map(placeOf));
  return inside.filter(
    (unit) => placeOf(unit) < end && !(placeOf(unit) === end - 1 && beforeTime.has(tokens[placeOf(unit)]?.spelt ?? '')),
  );
}

function withArticle(run: readonly Unit[], text: Read): string {
  const span = spanOf(run, text).replace(leadingName, '');
  const before = text.tokens[Math.min(...run.flatMap(({ at }) => at)) - 1];
  return before && span !== '' && articles.has(before.spelt) && text.text.includes(`${before.typed} ${span}`)
    ? `${before.typed} ${span}`
    : span;
}

/** "ca. 50", "mer enn 200", "50-60", "ingen". */
function countIn({ text, tokens, units }: Read): string {
  const unit = units.find(({ concepts }) => concepts.includes('num') || concepts.includes('none'));
  if (!unit) return '';
  let first = placeOf(unit);
  if (approximate.has(tokens[first - 1]?.spelt ?? '')) first -= 1;
  if (first < placeOf(unit) && approximateFirst.has(tokens[first - 1]?.spelt ?? '')) first -= 1;
  const end = tokens[placeOf(unit)]?.end ?? 0;
  return text.slice(tokens[first]?.start ?? 0, text[end] === '+' ? end + 1 : end);
}

/**
 * After an opening, what follows; with a slot inside the example, what follows the words before it; else all of it. A session
 * keeps the word for its kind.
 */
function textIn({ example, explained }: Match, { text, tokens, units }: Read): string {
  const isLead = (unit: Unit) => example.before.size > 0 && has(unit, example.before);
  const beforeOthers = example.opens
    ? openingOf(example, explained)
    : units.filter((unit) => isLead(unit) && units.indexOf(unit) === leadEnd(units, isLead));
  const places = beforeOthers.flatMap(({ at }) => at);
  if (places.length === 0) return text;
  const rest = text.slice(tokens[Math.max(...places)]?.end ?? 0).trim();
  return rest
    .replace(leadingText, '')
    .replace(leadingText, '')
    .replace(example.opens && /^(?:kunne|could)/iu.test(example.text) ? /\?+$/ : /$^/, '');
}

/** The words of an opening: "Jeg ønsker at | jeg kan sortere" ends with the wish, though "jeg" may open one too. */
function openingOf({ demands }: Example, explained: readonly Unit[]): readonly Unit[] {
  const own = explained.filter(({ weight, concepts }) => weight >= 0.25 && !concepts.includes('event'));
  const most = Math.max(...demands.map(({ weight }) => weight));
  const told = demands.filter(({ weight }) => weight >= Math.min(0.5, most));
  const ends = told.map(({ concepts }) => own.findIndex((unit) => unit.concepts.some((one) => concepts.includes(one))));
  return own.slice(0, Math.max(0, ...ends) + 1);
}

/** The place of the last unit of the words that lead, with only small words between. */
function leadEnd(units: readonly Unit[], isLead: (unit: Unit) => boolean): number {
  let last = -1;
  for (const [place, unit] of units.entries()) {
    if (isLead(unit)) last = place;
    else if (unit.weight >= 0.5) break;
  }
  return last;
}

const byConcept = new Map(LANGUAGES.map((language) => [`lang_${language}`, language]));

function languageIn(units: readonly Unit[]): Language | undefined {
  const [found] = units.flatMap(({ concepts }) => concepts.flatMap((concept) => byConcept.get(concept) ?? []));
  return found;
}

/** "bytt til nn": the codes are words elsewhere, so that only the last word is read as one. */
function codeIn(tokens: Read['tokens']): Language | undefined {
  return LANGUAGES.find((language) => language === tokens.at(-1)?.typed.toLowerCase());
}

function sessionKindIn(units: readonly Unit[]): string | undefined {
  const concepts = new Set(units.flatMap((unit) => unit.concepts));
  if (concepts.has('cafe')) return 'kafe';
  return concepts.has('training') ? 'mini_training' : undefined;
}
