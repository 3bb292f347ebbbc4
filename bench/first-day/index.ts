/**
 * Results on the first day: `npm run bench:first-day`. Banks without alternatives, judged with the default thresholds:
 * how many questions get the right answer first, show it at all, get a wrong one as sure, or get none.
 */
import { parseArgs } from 'node:util';
import { defaultThresholds, judge, type Verdict } from '../../src/answers/asking.ts';
import { createMatcher } from '../../src/answers/matcher/index.ts';
import type { Collection, LabelledQuery } from '../matching/data.ts';
import { ofPart, readBanks, type Part } from './banks.ts';

/** The number that a bank requests from its matcher. */
const MATCHES = 12;

interface Asked extends LabelledQuery {
  readonly verdict: Verdict;
  readonly first: string | undefined;
  readonly confidence: number;
  readonly shown: readonly string[];
}

const { values: options } = parseArgs({
  options: {
    held: { type: 'boolean', default: false },
    only: { type: 'string', default: '.' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(`Measures the first day: three banks without alternatives, and the sample.
  --held        prints the confusions of the third that is kept back, too: not while something is tuned
  --only REGEX  only banks whose name it fits`);
  process.exit(0);
}

function ask({ entries, queries }: Collection, part: Part): readonly Asked[] {
  const matcher = createMatcher(entries);
  return ofPart(queries, part).map((query) => {
    const matches = matcher.query(query.text, { language: query.lang, limit: MATCHES, needsContent: true });
    const verdict = judge(matches, defaultThresholds);
    const shown = [verdict.best, ...verdict.candidates].flatMap((match) => (match === undefined ? [] : [match.id]));
    return { ...query, verdict, first: matches[0]?.id, confidence: matches[0]?.confidence ?? 0, shown };
  });
}

const isAnswerable = ({ targets }: Asked): boolean => targets.length > 0;
const isRightFirst = ({ first, targets }: Asked): boolean => first !== undefined && targets.includes(first);
const isShown = ({ shown, targets }: Asked): boolean => shown.some((id) => targets.includes(id));
const isSureAndWrong = ({ verdict, targets }: Asked): boolean =>
  verdict.band === 'sure' && !targets.includes(verdict.best!.id);
const isUnknown = ({ verdict }: Asked): boolean => verdict.band === 'unknown';

function print(name: string, part: Part, asked: readonly Asked[]): void {
  const there = asked.filter(isAnswerable);
  const nothing = asked.filter((one) => !isAnswerable(one));
  const share = (of: (one: Asked) => boolean): string =>
    `${((100 * there.filter(of).length) / there.length).toFixed(1)} %`.padStart(8);
  const count = (of: (one: Asked) => boolean): string => String(nothing.filter(of).length).padStart(3);
  console.log(
    `${name.padEnd(13)} ${part.padEnd(9)} ${String(there.length).padStart(4)}: right first ${share(isRightFirst)}` +
      `  shown ${share(isShown)}  sure and wrong ${share(isSureAndWrong)}  unknown although there ${share(isUnknown)}` +
      `   ${String(nothing.length).padStart(3)} nothing answers: sure ${count(isSureAndWrong)}` +
      `  did you mean ${count(({ verdict }) => verdict.band === 'middling')}`,
  );
}

function printConfusion({ set, text, targets, verdict, confidence, shown, first }: Asked): void {
  const wanted = targets.length === 0 ? 'nothing' : targets.join(' ');
  console.log(
    `  ${verdict.band.padEnd(8)} ${confidence.toFixed(2)} [${set}] "${text}" wants ${wanted}, got ${first ?? '-'}` +
      `, shows ${shown.join(' ') || 'none'}`,
  );
}

const isConfused = (one: Asked): boolean =>
  isAnswerable(one) ? !isRightFirst(one) || !isShown(one) || isSureAndWrong(one) : !isUnknown(one);

const fits = new RegExp(options.only);
const banks = readBanks().filter(({ name }) => fits.test(name));
for (const bank of banks)
  for (const part of ['tuned', 'held out', 'all'] as const) print(bank.name, part, ask(bank, part));
for (const bank of banks) {
  console.log(`\n${bank.name}, confusions`);
  ask(bank, options.held ? 'all' : 'tuned')
    .filter(isConfused)
    .forEach(printConfusion);
}
