import { type Language, LANGUAGES } from '../language/index.ts';
import type { Match } from './score.ts';
import type { Read, Unit } from './units.ts';

/** Words that lead to what follows and belong to no slot. */
const leading =
  /^(?:(?:that|at|att|om|å|to|if|hvis|viss|dersom|for|på|til|till|av|med|in|on|of|i|is|er|är)\s+|[:,;.–—-]+\s*)+/iu;
const leadingText = /^(?:[:,;.–—-]+\s*|(?:that|at|att|å|to|om|hvis|viss|dersom|if)\s+)+/iu;
const times = new Set(['day', 'clock', 'every', 'num']);

/** What the slots of an intent take from a text, as typed. */
export function slotsOf(match: Match, { text, tokens, units }: Read): Readonly<Record<string, string>> {
  const { example } = match;
  const slots: Record<string, string> = {};
  const spanOf = (some: readonly Unit[]): string => {
    const places = some.flatMap(({ at }) => at);
    if (places.length === 0) return '';
    const [first, last] = [tokens[Math.min(...places)], tokens[Math.max(...places)]];
    return text.slice(first?.start ?? 0, last?.end ?? 0);
  };
  for (const [name, kind] of Object.entries(example.intent.slots ?? {})) {
    const value = ((): string => {
      if (kind === 'text') return textIn();
      if (kind === 'number')
        return spanOf(
          units.filter(({ concepts }) => concepts.includes('num') || concepts.includes('none')).slice(0, 1),
        );
      if (kind === 'language') return languageIn(units) ?? codeIn(tokens) ?? '';
      if (kind === 'kind') return sessionKindIn(units) ?? '';
      if (kind === 'when') return spanOf(timesIn());
      if ((kind === 'name' && example.slots.name) || (kind === 'session' && example.slots.session))
        return spanOf(named()).replace(leading, '');
      return '';
    })().trim();
    if (value !== '') slots[name] = value;
  }
  return slots;

  function timesIn(): readonly Unit[] {
    const hasName = Object.values(example.intent.slots ?? {}).some((kind) => kind === 'name' || kind === 'session');
    const own = units.filter((unit) => unit.concepts.some((concept) => times.has(concept)));
    const clear = own.filter((unit) => unit.concepts.some((concept) => concept === 'day' || concept === 'clock'));
    if (!hasName) return clear.length > 0 ? own : [];
    const first = clear[0]?.at[0] ?? Infinity;
    return own.filter(({ at }) => (at[0] ?? 0) >= first);
  }

  function named(): readonly Unit[] {
    const when = Object.values(example.intent.slots ?? {}).includes('when') ? new Set(timesIn()) : new Set<Unit>();
    const own = units.filter(
      (unit) =>
        !when.has(unit) &&
        (match.taken.includes(unit) ||
          unit.concepts.some((concept) => ['cafe', 'training', 'session', 'num', 'ordword'].includes(concept))),
    );
    const heavy = own.filter(({ weight, concepts }) => weight > 0 || concepts.includes('num'));
    const [from, to] = [heavy[0], heavy.at(-1)];
    return own.filter(({ at }) => (at[0] ?? 0) >= (from?.at[0] ?? 0) && (at[0] ?? 0) <= (to?.at[0] ?? 0));
  }

  function textIn(): string {
    if (!example.opens) return text;
    const places = match.explained.filter(({ weight }) => weight >= 0.25).flatMap(({ at }) => at);
    const end = tokens[Math.max(...places)]?.end ?? 0;
    return text.slice(end).trim().replace(leadingText, '').replace(leadingText, '');
  }
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
