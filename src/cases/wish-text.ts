import { cleanText, phraseOf } from '../language/index.ts';
import { shorten } from '../platform/cards/index.ts';
import type { Draft } from './case.ts';

/** How a wish begins, in five languages and with letters that a keyboard lacks. */
const beginnings: readonly string[] = [
  'jeg ønsker at',
  'jeg ønsker, at',
  'jeg ønsker meg',
  'jeg ønsker mig',
  'jeg skulle ønske',
  'jeg kunne ønske',
  'eg ønskjer at',
  'eg ønsker at',
  'eg ønskjer meg',
  'eg skulle ønskje',
  'eg skulle ønske',
  'jag önskar att',
  'jag önskar mig',
  'jag skulle önska',
  'i wish',
].flatMap((words) => [phraseOf(words), phraseOf(words.replace(/[øö]/g, 'o'))]);

/** Long enough for any beginning; the rest need not be folded. */
const looked = 40;
const titleLength = 100;

/** A draft of "I wish that ...", in five languages. @returns undefined for any other message. */
export function readWish(text: string): Draft | undefined {
  const whole = cleanText(text);
  const start = phraseOf(whole.slice(0, looked));
  const beginning = beginnings.find((words) => start === words || start.startsWith(`${words} `));
  if (beginning === undefined) return undefined;
  const rest = whole
    .split(/(\s+)/)
    .slice(beginning.split(' ').length * 2)
    .join('')
    .replace(/^(?:that|at|att)\s+/i, '');
  return { ...draftOf(rest), wish: rest === '' ? '' : whole };
}

/** A draft from words that somebody wrote for something else. */
export function draftOf(text: string): Draft {
  const [first = ''] = cleanText(text).split(/[\n.!?]/);
  const title = shorten(first.trim(), titleLength);
  return { title: title.charAt(0).toUpperCase() + title.slice(1), wish: cleanText(text), why: '', area: '' };
}
