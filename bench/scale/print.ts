import { cpus, loadavg } from 'node:os';
import type { Engine } from '../../src/platform/db/index.ts';
import type { Measured } from './measure.ts';
import type { Figures } from './sample.ts';

/** Limits: milliseconds at the large size, growth from the small size, `/ready` meanwhile, and memory. */
const goals = { p99: 50, growth: 3, ready: 100, memoryMb: 150 } as const;
/** Growth below this difference is noise of the machine. */
const growthNoticedMs = 1;
/** While the entries are still being loaded: printed, but without a goal. */
const withoutGoal = 'first question after a start';

export function table(engine: Engine, all: readonly Measured[]): string {
  // The last size in full; with two sizes, the small one next to it.
  const large = all.at(-1);
  const small = all.length > 1 ? all[0] : undefined;
  const names = [...new Set(all.flatMap(({ operations }) => operations.map(({ name }) => name)))];
  const lines = names.map((name) => row(name, find(small, name), find(large, name), large?.size.name === 'large'));
  return [
    heading(engine, all),
    '',
    'Milliseconds of answers; proc.: processor time of the product for one. Goals at the large size: p99 < 50, growth (of p50) <= 3, /ready <= 100; * marks what misses.',
    '',
    `${''.padEnd(38)}|  ${(small?.size.name ?? '').padEnd(25)}|  ${(large?.size.name ?? '').padEnd(52)}|`,
    `${''.padEnd(38)}|     p50      p99     proc.  |  rounds    first      p50      p99      max    proc.  |  growth   /ready`,
    ...lines,
    '',
    ...all.flatMap(facts),
  ].join('\n');
}

function find(measured: Measured | undefined, name: string): Figures | undefined {
  return measured?.operations.find((one) => one.name === name);
}

function row(name: string, small: Figures | undefined, large: Figures | undefined, isLarge: boolean): string {
  const fault = large?.fault ?? small?.fault;
  if (fault !== undefined) return `${name.padEnd(38)}|  failed: ${fault.slice(0, 120)}`;
  const growth = small && large ? large.p50 / Math.max(small.p50, 0.01) : undefined;
  // Both waiting and processor time must grow: other load on the machine lengthens waiting only.
  const worked = (large?.processor ?? 0) / Math.max(small?.processor ?? 0, 0.01);
  const isMore = (large?.p50 ?? 0) - (small?.p50 ?? 0) > growthNoticedMs;
  const grows = growth !== undefined && growth > goals.growth && isMore && !(worked <= goals.growth);
  const hasGoal = isLarge && name !== withoutGoal;
  const cells = [
    `|${ms(small?.p50)}${ms(small?.p99)}${ms(small?.processor)}  |`,
    `${String(large?.rounds ?? '').padStart(8)}${ms(large?.first)}${ms(large?.p50)}`,
    `${marked(large?.p99, hasGoal && (large?.p99 ?? 0) >= goals.p99)}${ms(large?.max)}${ms(large?.processor)}  |`,
    `${marked(growth, grows && hasGoal, 1)}${marked(large?.ready, hasGoal && (large?.ready ?? 0) > goals.ready)}`,
  ];
  return name.padEnd(38) + cells.join('');
}

function ms(value: number | undefined): string {
  return marked(value, false).padStart(9);
}

function marked(value: number | undefined, isMissed: boolean, digits?: number): string {
  if (value === undefined || Number.isNaN(value)) return ''.padStart(9);
  const text = value.toFixed(digits ?? (value < 100 ? 1 : 0));
  return `${isMissed ? '*' : ''}${text}`.padStart(9);
}

function heading(engine: Engine, all: readonly Measured[]): string {
  const sizes = all.map(
    ({ size }) =>
      `${size.name}: ${size.questions} questions, ${size.wishes} wishes, ${size.sessions} sessions, ${size.bookings} bookings, ${size.people} people, ${size.entries} entries, ${size.channels} channels`,
  );
  const load = loadavg()[0] ?? 0;
  return [
    `${engine}, ${new Date().toISOString().slice(0, 10)}, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? ''}), load ${load.toFixed(1)}`,
    ...sizes,
  ].join('\n');
}

function facts({ size, statuses, ...one }: Measured): readonly string[] {
  const more = one.peakMb - one.idleMb;
  const memory = `${one.idleMb.toFixed(0)} MB idle, ${one.peakMb.toFixed(0)} MB at most (${more > goals.memoryMb ? '*' : ''}${more.toFixed(0)} more; while starting ${one.startPeakMb.toFixed(0)})`;
  const database = `${one.databaseMb.before.toFixed(0)} MB filled, ${one.databaseMb.after.toFixed(0)} MB afterwards`;
  const lines = [
    `${size.name}: start ${one.start.toFixed(1)} s; first start, with the migrations, ${one.firstStart.toFixed(1)} s`,
    `${size.name}: memory ${memory}`,
    `${size.name}: database ${database}`,
  ];
  if (!statuses) return lines;
  const { channels, posted, seconds, leastSeconds, refused, ready, asking, setUp } = statuses;
  // A bucket of the limit starts a quarter full, and jobs are polled once a second.
  const limited = seconds <= 2 * leastSeconds + 2 ? 'by Graph’s limits' : '*by us';
  return [
    ...lines,
    `${size.name}: statuses: ${posted} of ${channels} posted in ${seconds.toFixed(1)} s, limited ${limited} (50 a second: ${leastSeconds.toFixed(1)} s at least), ${refused} refused as too fast`,
    `${size.name}: statuses: meanwhile /ready ${ready > goals.ready ? '*' : ''}${ready.toFixed(0)} ms at most, a question ${asking.p50.toFixed(1)} ms (p50), ${asking.max.toFixed(0)} ms at most; a plan was set up in ${setUp.p50.toFixed(1)} ms (p50), ${setUp.p99.toFixed(1)} ms (p99)`,
  ];
}
