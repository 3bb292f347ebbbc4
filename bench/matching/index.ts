import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseArgs } from 'node:util';
import { readCollections, type Collection } from './data.ts';
import { LIBRARIES, losen, type Contender } from './libraries.ts';
import {
  auroc,
  coverageAt90,
  outcomesWithAll,
  outcomesWithHalf,
  percentile,
  rankAll,
  reliability,
  type Outcome,
  type SetResult,
} from './measures.ts';
import { TASKS } from './tasks.ts';

setFlagsFromString('--expose-gc');
(globalThis as { gc?: () => void }).gc = runInNewContext('gc') as () => void;
const { measureEdits, measureScale } = await import('./scale.ts');

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    most: { type: 'string', default: '300' },
    only: { type: 'string', default: '.' },
    alone: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || (values.data === undefined && !values.scale)) {
  console.log(`Measures the matcher beside MiniSearch, Orama, SQLite FTS5 (trigram) and FlexSearch.
  --data DIR    folder of NAME.bank.jsonl and NAME.queries.jsonl
  --scale       10,000 and 100,000 made-up entries: time, build, memory
  --most N      at most N queries of each set (300)
  --only REGEX  only collections whose name it fits
  --alone       without the libraries`);
  process.exit(values.help ? 0 : 2);
}

const contenders: readonly Contender[] = values.alone ? [losen] : [losen, ...LIBRARIES];
const percent = (share: number): string => (Number.isNaN(share) ? '-' : (share * 100).toFixed(1));
const row = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(40)}${cells.map((cell) => cell.padStart(19)).join('')}`;
const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

interface Measured {
  readonly sets: readonly SetResult[];
  readonly half: readonly Outcome[];
  readonly all: readonly Outcome[];
}

async function measure(contender: Contender, collections: readonly Collection[], most: number): Promise<Measured> {
  const sets: SetResult[] = [];
  const half: Outcome[] = [];
  const all: Outcome[] = [];
  for (const collection of collections) {
    sets.push(...(await rankAll(contender, collection, most)));
    half.push(...(await outcomesWithHalf(contender, collection, most)));
    if (collection.queries.some(({ targets }) => targets.length === 0))
      all.push(...(await outcomesWithAll(contender, collection, 10 * most)));
  }
  return { sets, half, all };
}

function printSuccess(measured: readonly Measured[]): void {
  const cellsOf = (fits: (set: string) => boolean): string[] =>
    measured.map(({ sets }) => {
      const own = sets.filter(({ set }) => fits(set));
      if (own.length === 0) return '-';
      return [
        (r: SetResult): number => r.first,
        (r: SetResult): number => r.three,
        (r: SetResult): number => r.reciprocal,
      ]
        .map((of) => percent(average(own.map((result) => of(result) / result.queries))))
        .join(' ');
    });
  console.log(
    row(
      'success@1 success@3 MRR@10, %',
      contenders.map(({ name }) => name),
    ),
  );
  for (const { set, queries } of measured[0]!.sets)
    console.log(
      row(
        `  ${set} (${queries})`,
        cellsOf((other) => other === set),
      ),
    );
  console.log('\nTasks (mean of their sets; reach in brackets)');
  for (const { name, sets, reach } of TASKS) {
    if (measured[0]!.sets.some(({ set }) => sets.test(set)))
      console.log(
        row(
          `  ${name} [${reach}]`.slice(0, 52).padEnd(40),
          cellsOf((set) => sets.test(set)),
        ),
      );
  }
}

function printConfidence(measured: readonly Measured[]): void {
  const scored = measured.map(({ half, all }) =>
    half.some(({ confidence }) => confidence === undefined) ? undefined : { half, all },
  );
  const cells = (of: (outcomes: { half: readonly Outcome[]; all: readonly Outcome[] }) => number): string[] =>
    scored.map((outcomes) => (outcomes === undefined ? 'no score' : percent(of(outcomes))));
  const setsOf = (outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] =>
    [...new Set(outcomes.map(({ set }) => set))].map((set) => outcomes.filter((outcome) => outcome.set === set));
  console.log(
    row(
      '\nNo answer, half of the entries left out, %',
      contenders.map(({ name }) => name),
    ),
  );
  console.log(
    row(
      '  AUROC, mean of sets [90]',
      cells(({ half }) =>
        average(
          setsOf(half)
            .map(auroc)
            .filter((value) => !Number.isNaN(value)),
        ),
      ),
    ),
  );
  console.log(
    row(
      '  AUROC, one threshold [90]',
      cells(({ half }) => auroc(half)),
    ),
  );
  console.log(
    row(
      '  coverage at 90 % precision [66]',
      cells(({ half }) => coverageAt90(half).coverage),
    ),
  );
  console.log(
    row(
      '  the same without noise sets',
      cells(({ half }) => coverageAt90(half.filter(({ set }) => !set.startsWith('noise'))).coverage),
    ),
  );
  if (measured[0]!.all.length > 0)
    console.log(
      row(
        '  out of scope, AUROC [93]',
        cells(({ all }) => auroc(all)),
      ),
    );
  const own = measured[0]!.half;
  console.log(
    `\nReliability (${contenders[0]!.name}, half of the entries left out; threshold for 90 %: ${coverageAt90(own).threshold.toFixed(2)})`,
  );
  for (const { from, answers, meanConfidence, right } of reliability(own)) {
    console.log(
      `  ${from.toFixed(1)}-${(from + 0.1).toFixed(1)}  ${String(answers).padStart(6)} answers  said ${percent(meanConfidence).padStart(5)}  right ${percent(right).padStart(5)}`,
    );
  }
}

if (values.data !== undefined) {
  const fits = new RegExp(values.only);
  const collections = readCollections(values.data).filter(({ name }) => fits.test(name));
  const measured: Measured[] = [];
  for (const contender of contenders) measured.push(await measure(contender, collections, Number(values.most)));
  printSuccess(measured);
  printConfidence(measured);
  const times = measured.map(({ sets }) => sets.flatMap(({ milliseconds }) => milliseconds));
  console.log(
    row(
      '\nMilliseconds for a query, p50 / p99',
      times.map((all) => `${percentile(all, 0.5).toFixed(2)} / ${percentile(all, 0.99).toFixed(2)}`),
    ),
  );
}

if (values.scale) {
  for (const count of [10_000, 100_000]) {
    for (const contender of contenders) {
      const { buildSeconds, heapMegabytes, p50, p99 } = await measureScale(contender, count);
      console.log(
        `${count} entries  ${contender.name.padEnd(14)} p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms  build ${buildSeconds.toFixed(2)} s  memory ${heapMegabytes.toFixed(0)} MB`,
      );
    }
  }
  const { queries, p50, p99, edits, slowestEdit } = await measureEdits(10_000);
  console.log(
    `10000 entries, one edited every second: ${queries} queries at ten a second, from when they were due p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms; slowest of ${edits} edits ${slowestEdit.toFixed(1)} ms`,
  );
}
