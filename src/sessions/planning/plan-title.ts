import { phraseOf } from '../../language/index.ts';
import { timeSpans } from '../../understanding/times/index.ts';
import type { SessionKind } from '../session.ts';

/** Words for the kinds, folded. */
const kindWords: readonly (readonly [SessionKind, string])[] = [
  ['kafe', '(?:drop-?in-?)?(?:kafe|cafe)(?:en)?'],
  [
    'mini_training',
    'mini-?kurs(?:et)?|mini-?kursus|mini-?training|mini-?utbildning|mini-?opplaering|mini-?uddannelse|training',
  ],
];
const wish =
  '(?:(?:kan du|vil du|kunne du|can you|could you|please|vaer saa snill aa|jeg vil(?: gjerne)?|eg vil(?: gjerne)?|jag vill(?: gaerna)?|jeg vil gerne|i want to|i would like to) )?';
const making =
  '(?:(?:sett(?:e)? opp|saett(?:a)? upp|saet(?:te)? op|set up|lage?|op{1,2}rett?e?|planlegge?|planlaegge?|planera|skapa|lav(?:e)?|create|schedule|plan|make|add|legg(?:e)? inn|boka inn) )?';
const article = '(?:(?:et|en|ei|eit|ein|ett|a|an) )?(?:(?:nytt|ny|nyt|new) )?';
const opening = new RegExp(
  `^(?<before>${wish}${making}${article})(?<word>${kindWords.map(([, words]) => words).join('|')})(?=[ :,]|$)`,
);

/** "mini-training om arkiv torsdag 10-10:30": a kind in front and a time behind it ask for a new session. */
export function openingOf(text: string): { readonly kind: SessionKind; readonly rest: string } | undefined {
  const found = opening.exec(phraseOf(text));
  const word = found?.groups?.word;
  if (!found || word === undefined) return undefined;
  const kind = kindWords.find(([, words]) => new RegExp(`^(?:${words})$`).test(word))?.[0];
  const rest = text.trim().split(/\s+/).slice(found[0].split(' ').length).join(' ');
  // "kafé på torsdag" without a time asks for the calendar; an imperative is a wish to make one in any case.
  const asksFor = /\S/.test(found.groups?.before ?? '') || saysATime(rest);
  return kind !== undefined && asksFor && /[\p{L}\d]/u.test(rest) ? { kind, rest } : undefined;
}

function saysATime(text: string): boolean {
  return timeSpans(text).some(({ start, end }) => /\d|halv|kvart|quarter|noon/i.test(text.slice(start, end)));
}

const joining = [
  ...[
    'om',
    'about',
    'on',
    'på',
    'den',
    'i',
    'in',
    'at',
    'fra',
    'frå',
    'från',
    'from',
    'til',
    'till',
    'to',
    'med',
    'with',
    'kl',
    'kl.',
  ],
  ...[
    'og',
    'och',
    'and',
    'eller',
    'or',
    'for',
    'för',
    'av',
    'of',
    'det',
    'the',
    'som',
    'blir',
    'er',
    'är',
    'is',
    'ca',
    'ca.',
    'a',
  ],
];
const atStart = new Set([
  'om',
  'about',
  'on',
  'på',
  'i',
  'den',
  'og',
  'och',
  'and',
  'det',
  'er',
  'blir',
  'is',
  'är',
  'for',
  'för',
  'til',
  'till',
  'to',
  'kalt',
  'called',
  'kallad',
  'kaldt',
  'med',
  'with',
  'ca',
  'ca.',
]);
const atEnd = new Set(joining);

/** What is left for the title, without the words and marks that joined it to the rest. */
export function titleOf(rest: string): string {
  let words = rest
    .replace(/\(\s*[,;]*\s*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d§]/u.test(word) || /^[&+]$/.test(word));
  while (words.length > 1 && atStart.has(bare(words[0]))) words = words.slice(1);
  while (words.length > 0 && atEnd.has(bare(words.at(-1)))) words = words.slice(0, -1);
  const title = words.join(' ').replace(/^[,:;.\s–-]+|[,:;\s–-]+$/g, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function bare(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/[,:;]$/, '');
}
