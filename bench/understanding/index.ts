/**
 * What is understood of what people type: `npm run bench:understanding`. Right by class and language, the confusions, the
 * slots and the time, for the half that examples were written by and for the half that was held out.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../src/language/index.ts';
import { createUnderstanding } from '../../src/understanding/index.ts';
import { isSensitive } from '../../src/understanding/privacy/index.ts';
import { readIntents, readUtterances, type Part } from './data.ts';
import { score, type Scored } from './score.ts';

/** A round whose times are not counted: the first readings compile the code. */
const ROUNDS = 5;

const { values: options } = parseArgs({
  options: {
    held: { type: 'boolean', default: false },
    only: { type: 'string', default: '.' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(`Measures what is understood of what people type.
  --held        prints the confusions of the half that is held out, too: not while something is tuned
  --only REGEX  only classes whose name it fits`);
  process.exit(0);
}

const intents = await readIntents();
const understanding = createUnderstanding(intents);
const fits = new RegExp(options.only);
const utterances = readUtterances().filter(({ intent }) => fits.test(intent));

const scored = utterances.map((utterance): Scored => {
  const { parts } = understanding.understand(utterance.text, utterance.context);
  return score(utterance, parts, isSensitive(utterance.text)?.own === true);
});

const share = (rows: readonly Scored[], holds: (row: Scored) => boolean | undefined): string =>
  rows.length === 0 ? '-' : `${((100 * rows.filter(holds).length) / rows.length).toFixed(0)} %`;
const isRight = ({ isRight: right }: Scored): boolean => right;

function printTable(part: Part): void {
  const rows = scored.filter((row) => row.part === part);
  const classes = [...new Set(rows.map(({ intent }) => intent))];
  const line = (name: string, of: readonly Scored[]): string => {
    const cells = LANGUAGES.map((language) =>
      share(
        of.filter((row) => row.language === language),
        isRight,
      ),
    );
    const withSlots = of.filter(({ areSlotsRight }) => areSlotsRight !== undefined);
    const slots = share(withSlots, ({ areSlotsRight }) => areSlotsRight);
    return [name.padEnd(34), String(of.length).padStart(5), ...[...cells, share(of, isRight), slots].map(cell)].join(
      ' ',
    );
  };
  console.log(`\n${part === 'train' ? 'Train' : 'Held out'}: right by class and language, then all and its slots`);
  console.log(['class'.padEnd(34), '   of', ...[...LANGUAGES, 'all', 'slots'].map(cell)].join(' '));
  for (const name of classes)
    console.log(
      line(
        name,
        rows.filter(({ intent }) => intent === name),
      ),
    );
  console.log(line('all', rows));
  const acts = rows.filter(
    ({ got }) => !['question', 'nonsense', 'foreign'].includes(got) && !got.startsWith('social.'),
  );
  console.log(`acts and replies that were not meant: ${acts.filter((row) => !row.isRight).length} of ${acts.length}`);
}

function cell(text: string): string {
  return text.padStart(6);
}

function printConfusions(part: Part): void {
  const wrong = scored.filter((row) => row.part === part && !row.isRight);
  const pairs = Map.groupBy(wrong, ({ intent, got }) => `${intent} > ${got}`);
  console.log(`\nConfusions, ${part}: ${wrong.length}`);
  for (const [pair, rows] of [...pairs].toSorted(([, a], [, b]) => b.length - a.length))
    console.log(`  ${String(rows.length).padStart(3)} ${pair}`);
  if (part === 'heldOut' && !options.held) return;
  for (const { language, text, intent, got } of wrong) console.log(`  ${language} "${text}" is ${intent}, got ${got}`);
  for (const { language, text, slots, gotSlots, areSlotsRight } of scored)
    if (areSlotsRight === false && part === 'train')
      console.log(`  ${language} "${text}" has ${JSON.stringify(slots)}, got ${JSON.stringify(gotSlots)}`);
}

function printTimes(): void {
  const times = Array.from({ length: ROUNDS }, (_, round) =>
    utterances.map(({ text, context }) => {
      const start = performance.now();
      understanding.understand(text, context);
      isSensitive(text);
      return round === 0 ? undefined : performance.now() - start;
    }),
  )
    .flat()
    .filter((time) => time !== undefined)
    .toSorted((a, b) => a - b);
  const at = (quantile: number): string => times[Math.floor(quantile * (times.length - 1))]!.toFixed(3);
  console.log(`\nTime of a message: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);
}

console.log(`${intents.length} intents, ${utterances.length} utterances`);
for (const part of ['train', 'heldOut'] as const) printTable(part);
for (const part of ['train', 'heldOut'] as const) printConfusions(part);
printTimes();
