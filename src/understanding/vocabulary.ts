import { editDistance } from '../language/index.ts';
import { formOf, tokensOf, type Token } from './tokens.ts';

/** What words have in common that say the same. */
export type Concept = { readonly name: string; readonly weight: number };

/** Words that stand for a concept together; `gap` is true where up to three others may stand before the next. */
export type Phrase = { readonly forms: readonly string[]; readonly gapAfter: number; readonly concepts: Set<string> };

/** What is known of a word: its concepts, and the spelling of the table that it was taken for. */
export type Known = { readonly concepts: readonly string[]; readonly form: string };

export type Vocabulary = {
  weightOf(concept: string): number;
  /** @returns no concepts for a word that no table has. */
  lookUp(token: Token, isFirst: boolean): Known;
  phrasesFrom(form: string): readonly Phrase[];
};

const shortestRoot = 4;
const shortestTypo = 5;
const shortestTwoTypos = 10;
const mostKept = 5000;
const endings = /(?:ane|ene|ande|ende|arna|erna|orna|erne|inga|ingen|ing|ar|er|or|en|et|an|te|de|st|ed|es|a|e|s|t|n)$/;

/** A word without its ending, for words of which enough is left. */
export function rootOf(form: string): string {
  const root = form.replace(endings, '');
  return root.length >= shortestRoot ? root : form;
}

/** Words that are right as they are, one letter from a word of the tables. */
const otherWords = new Set(
  (
    'taket takst takst trykk trykke tekst slekt svart sving stopper sport starte stand fast hester bøker boken boka skrift ' +
    'moter mote moten matte meter kurv kursiv kart kurt saken sakte synet slutt slutte stilling testa feste fest feile ' +
    'prosent prosess senter mente hente vente lengre legge lønn lager lagret fager reisen reise person personer perfekt ' +
    'where there these three through house mouse close lose course source force horse price place plate plan plant ' +
    'other mother father brother weather month mouth south north world word work worker score store story state stage ' +
    'stand start stars strike string spring sprint print point paint plain train brain grain drain trail trial ' +
    'bank banks card cards call calls cell sell seal seat heat beat meat team steam stream dream cream ' +
    'kort kortet kortene kontor kontoret konto kontoen kontrakt kontroll møbler mønster minst minste miste mest meste ' +
    'eksport export import eksporten skrive skriver skrives lagret velge velges bildet bilder liten store stort sende sendes mangel mange menge tenke trenger ringe bringe buss bussen bus sikte sikt forsvar faller faldt money minutt train trains class klasse klassen kaffe kaffen lock unlock block kvalitet kapasitet lokalet tillatelse tillegg fil filer filen filene felt felter feltet fila innspel innspill'
  )
    .split(' ')
    .map(formOf),
);

/** Reads the tables. @param behind words with a concept each, for those that no table has. */
export function createVocabulary(
  tables: readonly string[],
  behind: readonly (readonly [word: string, concept: string])[] = [],
): Vocabulary {
  const weights = new Map<string, number>();
  const words = new Map<string, Set<string>>();
  /** As they are spelt: "vis" is not "hvis", though they sound the same. */
  const spellings = new Map<string, Set<string>>();
  const firsts = new Map<string, Set<string>>();
  const beginnings = new Map<string, Set<string>>();
  const ends = new Map<string, Set<string>>();
  const phrases = new Map<string, Phrase[]>();
  const byKey = new Map<string, Phrase>();

  const add = (map: Map<string, Set<string>>, key: string, concept: string) => {
    const known = map.get(key);
    if (known) known.add(concept);
    else map.set(key, new Set([concept]));
  };

  const addPhrase = (forms: readonly string[], gapAfter: number, concept: string) => {
    const key = `${forms.join(' ')}|${gapAfter}`;
    const known = byKey.get(key);
    if (known) {
      known.concepts.add(concept);
      return;
    }
    const phrase: Phrase = { forms, gapAfter, concepts: new Set([concept]) };
    byKey.set(key, phrase);
    const first = forms[0] ?? '';
    const others = phrases.get(first);
    if (others) others.push(phrase);
    else phrases.set(first, [phrase]);
  };

  const addEntry = (entry: string, concept: string) => {
    const tokens = tokensOf(entry, 10);
    const [first] = tokens;
    if (first === undefined) return;
    const forms = tokens.map((token) => token.form);
    const { form, spelt } = first;
    if (forms.length > 1) {
      const gap = entry.indexOf('~');
      addPhrase(forms, gap === -1 ? -1 : tokensOf(entry.slice(0, gap), 10).length - 1, concept);
      return;
    }
    if (entry.startsWith('^')) add(firsts, form, concept);
    else if (entry.startsWith('*')) add(ends, form, concept);
    else {
      // "cat" is no "chat", though Nordic ears hear one sound.
      if (!spelt.includes('ch')) add(words, form, concept);
      add(spellings, spelt, concept);
      if (entry.endsWith('*')) add(beginnings, form, concept);
    }
  };

  for (const line of tables.flatMap((table) => table.replace(/\n {2}/g, ' ').split('\n'))) {
    const [, name, weight, entries] = /^(\w+) ([\d.]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || entries === undefined) continue;
    weights.set(name, Number(weight));
    for (const entry of entries.split(',')) addEntry(entry.trim(), name);
  }
  const known = new Set(spellings.keys());
  for (const [word, concept] of behind) {
    const [token] = tokensOf(word, 1);
    if (token && !known.has(token.spelt)) add(spellings, token.spelt, concept);
  }
  for (const own of phrases.values()) own.sort((a, b) => b.forms.length - a.forms.length);

  const roots = new Map<string, Set<string>>();
  for (const [form, concepts] of words) {
    if (form.length <= shortestRoot) continue;
    for (const concept of concepts) if ((weights.get(concept) ?? 0) >= 0.5) add(roots, rootOf(form), concept);
  }
  const allForms = [...new Set([...words.keys(), ...[...byKey.values()].flatMap(({ forms }) => forms)])];
  const near = nearWords(allForms.filter((form) => form.length >= shortestTypo));
  const inPhrases = new Set([...byKey.values()].flatMap(({ forms }) => forms));

  const starting = (form: string): Set<string> | undefined => {
    for (let length = form.length - 1; length >= 3; length -= 1) {
      const found = beginnings.get(form.slice(0, length));
      if (found) return found;
    }
    return undefined;
  };
  const ending = (form: string): Set<string> | undefined => {
    for (let at = 2; at <= form.length - 3; at += 1) {
      const found = ends.get(form.slice(at));
      if (found) return found;
    }
    return undefined;
  };

  const find = ({ form, spelt }: Token, isName: boolean): Known => {
    const exact = spellings.get(spelt) ?? words.get(form);
    if (exact) return { concepts: [...exact], form };
    if (inPhrases.has(form) || otherWords.has(form)) return { concepts: [], form };
    const other =
      starting(form) ??
      ending(form) ??
      (form.length > shortestRoot ? (roots.get(rootOf(form)) ?? roots.get(form)) : undefined);
    if (other) return { concepts: [...other], form };
    // A name is no slip of a word.
    const meant = isName ? undefined : near(form);
    return meant === undefined ? { concepts: [], form } : { concepts: [...(words.get(meant) ?? [])], form: meant };
  };

  const kept = new Map<string, Known>();
  return {
    weightOf: (concept) => weights.get(concept) ?? 1,
    phrasesFrom: (form) => phrases.get(form) ?? [],
    lookUp: (token, isFirst) => {
      const { form, spelt, typed } = token;
      const isName = !isFirst && /^\p{Lu}\p{Ll}/u.test(typed);
      const key = isName ? typed : spelt;
      let known = kept.get(key);
      if (!known) {
        if (kept.size > mostKept) kept.clear();
        known = find(token, isName);
        kept.set(key, known);
      }
      const first = isFirst ? firsts.get(form) : undefined;
      return first ? { concepts: [...first], form } : known;
    },
  };
}

/** Finds the word that another is a slip away from: one letter, or two in a long word. */
function nearWords(words: readonly string[]): (form: string) => string | undefined {
  const byShortened = new Map<string, string[]>();
  for (const word of words) {
    for (const shortened of [word, ...shortenedForms(word)]) {
      const others = byShortened.get(shortened);
      if (others) others.push(word);
      else byShortened.set(shortened, [word]);
    }
  }
  return (form) => {
    if (form.length < shortestTypo || /\d/.test(form)) return undefined;
    const most = form.length >= shortestTwoTypos ? 2 : 1;
    let best: string | undefined;
    let least = most + 1;
    for (const shortened of [form, ...shortenedForms(form)]) {
      for (const word of byShortened.get(shortened) ?? []) {
        if (plain(word[0]) !== plain(form[0]) && !(word[1] === form[0] && word[0] === form[1])) continue;
        const distance = editDistance(word, form);
        const allowed = word.length >= shortestTwoTypos ? 2 : 1;
        if (distance < least && distance <= allowed) [best, least] = [word, distance];
      }
    }
    return best;
  };
}

/** A keyboard without ø and å writes o and a. */
function plain(letter: string | undefined): string | undefined {
  if (letter === 'ø') return 'o';
  return letter === 'å' ? 'a' : letter;
}

function shortenedForms(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
