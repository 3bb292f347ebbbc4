// Speed of the product with a million questions, compared with a hundredth of that. Needs a build, which `npm run
// bench:scale` makes. Options: --engine sqlite|postgres, --size small|large (both of each when left out), --only NAME
// (operations whose name contains it; "statuses" for the weekly statuses), --keep DIR (keeps filled databases there).
import { parseArgs } from 'node:util';
import type { Engine } from '../../src/platform/db/index.ts';
import { measure } from './measure.ts';
import { type Filled, openPlaces } from './places.ts';
import { table } from './print.ts';
import { type Size, sizes } from './sizes.ts';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    size: { type: 'string' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});

function chosen<T extends string>(name: string, value: string | undefined, all: readonly T[]): readonly T[] {
  if (value === undefined) return all;
  const found = all.filter((one) => one === value);
  if (found.length === 0) throw new Error(`--${name} is one of ${all.join(', ')}`);
  return found;
}

const engines = chosen('engine', values.engine, ['sqlite', 'postgres'] satisfies readonly Engine[]);
const wantedSizes = chosen('size', values.size, ['small', 'large'] as const);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

for (const engine of engines) {
  const places = await openPlaces(engine, values.keep);
  try {
    const all: { readonly filled: Filled; readonly size: Size }[] = [];
    for (const name of wantedSizes) {
      say(`${engine}, ${name}: filling, unless it was kept`);
      const filled = await places.filled(sizes[name]);
      say(`${engine}, ${name}: was filled in ${filled.seconds.toFixed(0)} s`);
      all.push({ filled, size: sizes[name] });
    }
    console.log(`${table(engine, await measure(all, { only: values.only, say }))}\n`);
  } finally {
    await places.stop();
  }
}
process.exit(0);
