import { LANGUAGES, type Language } from '../languages.ts';
import { rememberFor } from '../remember.ts';
import { stem, stemOnce } from '../stem.ts';
import { tokenize } from '../tokenize.ts';
import { errands } from './errands.ts';
import { functionWords } from './function-words.ts';
import { ROW_FILES } from './rows.ts';

/** One meaning: its words (or short phrases) in each language, as spelled. */
export interface Row {
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** A function word, which says little about the topic of a question. */
  readonly grammar: boolean;
  /** The words are about the same matter, but differ in meaning. */
  readonly related?: boolean;
}

/** A meaning that a word may have: the number of its row, and the confidence, from 0 to 1. */
export interface Sense {
  readonly row: number;
  readonly weight: number;
}

const SAME_AS_BOKMAL = '';
const FROM_STEM = 0.85;

/** Parses rows of text; an empty column means the same as bokmål, words in a column are separated by commas. */
export function parseRows(text: string, grammar: boolean): readonly Row[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const columns = line.split(';').map((column) => column.trim());
    const cell = (index: number): readonly string[] => {
      const own = columns[index] ?? SAME_AS_BOKMAL;
      const text = own === SAME_AS_BOKMAL ? columns[0]! : own;
      return text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    };
    return [{ words: { nb: cell(0), nn: cell(1), sv: cell(2), da: cell(3), en: cell(4) }, grammar }];
  });
}

export interface Lexicon {
  readonly rows: readonly Row[];
  /** The meanings of a folded word in a language; rows with the word itself before rows that share its stem. */
  senses(word: string, language: Language): readonly Sense[];
  /** The rows of related words with a folded word or another form of it. */
  relatedRows(word: string, language: Language): readonly number[];
  isGrammar(word: string, language: Language): boolean;
  /** Whether the lexicon has the word in this exact form. */
  writes(word: string, language: Language): boolean;
  /** Whether the lexicon has the word in this form or another of its stem. */
  holds(word: string, language: Language): boolean;
  words(language: Language): Iterable<string>;
  startsPhrase(word: string, language: Language): boolean;
  /** The longest phrase of the lexicon that begins at `start`: its number of words and its meanings. */
  phrase(
    words: readonly string[],
    start: number,
    language: Language,
  ): { readonly length: number; readonly rows: readonly number[] } | undefined;
}

/** Most words are in one row: a plain number takes a third of the memory of a list. */
type RowNumbers = number | number[];

interface Phrase {
  readonly words: readonly string[];
  readonly rows: number[];
}

interface Tables {
  readonly surfaces: Map<string, RowNumbers>;
  readonly stems: Map<string, RowNumbers>;
  /** Rows of related words by stem; they tell neither the spelling nor the language of a word. */
  readonly related: Map<string, RowNumbers>;
  /** Phrases by first word, longest first, so that most positions in a text need one look-up. */
  readonly phrases: Map<string, Phrase[]>;
  readonly grammar: Set<string>;
}

const NO_ROWS: readonly number[] = [];

function rowsOf(map: ReadonlyMap<string, RowNumbers>, key: string): readonly number[] {
  const rows = map.get(key);
  if (rows === undefined) return NO_ROWS;
  return typeof rows === 'number' ? [rows] : rows;
}

function add(map: Map<string, RowNumbers>, key: string, row: number): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, row);
  else if (typeof rows === 'number') {
    if (rows !== row) map.set(key, [rows, row]);
  } else if (!rows.includes(row)) rows.push(row);
}

function addPhrase(phrases: Map<string, Phrase[]>, words: readonly string[], row: number): void {
  const known = phrases.get(words[0]!) ?? [];
  phrases.set(words[0]!, known);
  const same = known.find((phrase) => phrase.words.length === words.length && standsAt(phrase, words, 0));
  if (same === undefined) known.push({ words, rows: [row] });
  else if (!same.rows.includes(row)) same.rows.push(row);
}

/** Whether the words from `start` match the phrase; its first word is known to match. */
function standsAt({ words }: Phrase, all: readonly string[], start: number): boolean {
  if (start + words.length > all.length) return false;
  for (let at = 1; at < words.length; at += 1) if (all[start + at] !== words[at]) return false;
  return true;
}

function tabulate(rows: readonly Row[], language: Language): Tables {
  const tables: Tables = {
    surfaces: new Map(),
    stems: new Map(),
    related: new Map(),
    phrases: new Map(),
    grammar: new Set(),
  };
  rows.forEach((row, number) => {
    for (const written of row.words[language]) {
      const words = tokenize(written);
      const [word] = words;
      if (word === undefined) continue;
      if (words.length > 1) {
        addPhrase(tables.phrases, words, number);
        continue;
      }
      if (row.related) {
        add(tables.related, stemOnce(word, language), number);
        continue;
      }
      add(tables.surfaces, word, number);
      add(tables.stems, stemOnce(word, language), number);
      if (row.grammar) tables.grammar.add(word);
    }
  });
  for (const known of tables.phrases.values()) known.sort((a, b) => b.words.length - a.words.length);
  return tables;
}

const COMPARED = /^(.{2,}?)(?:(.)\2)?(i)?(?:er|est)$/;

/** The base form of an English `cheaper`, `hottest`, `easier` that the lexicon has; otherwise the word itself. */
function uncompared(word: string, stems: ReadonlyMap<string, unknown>): string {
  const parts = COMPARED.exec(word);
  if (parts === null) return word;
  const [, start = '', doubled = '', y] = parts;
  const plain = `${start}${doubled}`;
  return (
    [plain, `${plain}${doubled}`, `${plain}${y === undefined ? 'e' : 'y'}`].find((form) =>
      stems.has(stem(form, 'en')),
    ) ?? word
  );
}

const LONGEST_PHRASE = 4;

export function createLexicon(rows: readonly Row[]): Lexicon {
  const tables = Object.fromEntries(LANGUAGES.map((language) => [language, tabulate(rows, language)])) as Record<
    Language,
    Tables
  >;
  const sensesOf = (word: string, language: Language): readonly Sense[] => {
    const { surfaces, stems } = tables[language];
    const written =
      language === 'en' && !surfaces.has(word) && !stems.has(stem(word, language)) ? uncompared(word, stems) : word;
    const exact = rowsOf(surfaces, written);
    const stemmed = rowsOf(stems, stem(written, language)).filter((row) => !exact.includes(row));
    const doubt = 1 / Math.sqrt(Math.max(1, exact.length + (exact.length > 0 ? 0 : stemmed.length)));
    return [
      ...exact.map((row) => ({ row, weight: doubt })),
      ...stemmed.map((row) => ({ row, weight: doubt * (exact.length > 0 ? FROM_STEM * 0.7 : FROM_STEM) })),
    ];
  };
  return {
    rows,
    senses: rememberFor(sensesOf),
    relatedRows: (word, language) => rowsOf(tables[language].related, stem(word, language)),
    isGrammar: (word, language) => tables[language].grammar.has(word),
    writes: (word, language) => tables[language].surfaces.has(word),
    holds: (word, language) => tables[language].surfaces.has(word) || tables[language].stems.has(stem(word, language)),
    words: (language) => tables[language].surfaces.keys(),
    startsPhrase: (word, language) => tables[language].phrases.has(word),
    phrase(words, start, language) {
      const phrase = tables[language].phrases
        .get(words[start] ?? '')
        ?.find((known) => known.words.length <= LONGEST_PHRASE && standsAt(known, words, start));
      return phrase === undefined ? undefined : { length: phrase.words.length, rows: phrase.rows };
    },
  };
}

let shared: Lexicon | undefined;

/** The built-in lexicon, parsed on first use. */
export function lexicon(): Lexicon {
  shared ??= createLexicon([
    ...parseRows(functionWords, true),
    ...ROW_FILES.flatMap((text) => parseRows(text, false)),
    ...parseRows(errands, false).map((row) => ({ ...row, related: true })),
  ]);
  return shared;
}
