import { setTimeout as wait } from 'node:timers/promises';
import { type ConnectorStandIn, startConnector } from '../../test/support/connector-stand-in.ts';
import { startGraphStandIn } from '../../test/support/graph-stand-in.ts';
import { createClient, type Client } from './client.ts';
import { askedTexts } from './fill-answers.ts';
import { pointAt } from './fill-people.ts';
import { type Operation, readings, writings } from './operations.ts';
import type { Filled } from './places.ts';
import { type Product, startProduct } from './product.ts';
import { openRows } from './rows.ts';
import { type Figures, sample, watchReady } from './sample.ts';
import type { Size } from './sizes.ts';
import { measureStatuses, type StatusFigures } from './statuses.ts';
import { type Cast, castOf, lookAround } from './world.ts';

export type Measured = {
  readonly size: Size;
  readonly operations: readonly Figures[];
  readonly statuses: StatusFigures | undefined;
  /** Seconds until it is ready: with the migrations from the previous release, and afterwards. */
  readonly firstStart: number;
  readonly start: number;
  /** Resident megabytes: idle, peak during the run, and peak during the start. */
  readonly idleMb: number;
  readonly peakMb: number;
  readonly startPeakMb: number;
  readonly databaseMb: { readonly before: number; readonly after: number };
};

const graphToken = 'token-of-the-stand-in';
/** By this time after a start the entries are loaded and garbage is collected. */
const idleAfterMs = 15_000;

/** One size with the product running on it. */
type Running = {
  readonly size: Size;
  readonly client: Client;
  readonly cast: Cast;
  readonly connector: ConnectorStandIn;
  readonly operations: readonly Operation[];
  readonly processorMs: () => number;
  readonly figures: Figures[];
  statuses(): Promise<StatusFigures>;
  end(): Promise<Pick<Measured, 'peakMb' | 'databaseMb'>>;
  close(): Promise<void>;
} & Pick<Measured, 'firstStart' | 'start' | 'idleMb' | 'startPeakMb'>;

/**
 * Each operation on all sizes, one after the other, so that other load on the machine affects all of them.
 * @param wanted.only a part of the names of the wanted operations; all when left out.
 */
export async function measure(
  all: readonly { readonly filled: Filled; readonly size: Size }[],
  wanted: { readonly only: string | undefined; readonly say: (line: string) => void },
): Promise<readonly Measured[]> {
  const { only, say } = wanted;
  const isWanted = ({ name }: { readonly name: string }) => only === undefined || name.includes(only);
  const running: Running[] = [];
  try {
    for (const { filled, size } of all) running.push(await run(filled, size, only === undefined));
    const names = (running[0]?.operations ?? []).filter(isWanted).map(({ name }) => name);
    for (const name of names) {
      for (const { size, client, operations, processorMs, figures, connector } of running) {
        const operation = operations.find((one) => one.name === name);
        if (!operation) continue;
        const found = await sample(client, operation, processorMs);
        figures.push(found);
        say(`${size.name}: ${name}: ${found.p50.toFixed(1)} ms ${found.fault ?? ''}`);
        if (operation.isTold) await quiet(connector);
      }
    }
    const measured: Measured[] = [];
    for (const one of running) {
      const { size, figures: operations, firstStart, start, idleMb, startPeakMb } = one;
      const statuses = isWanted({ name: 'statuses' }) ? await one.statuses() : undefined;
      measured.push({ size, operations, statuses, firstStart, start, idleMb, startPeakMb, ...(await one.end()) });
    }
    return measured;
  } finally {
    for (const one of running) await one.close();
  }
}

async function run(filled: Filled, size: Size, withFirsts: boolean): Promise<Running> {
  const place = await filled.copy();
  const connector = await startConnector();
  const graph = await startGraphStandIn({ clock: () => new Date() });
  graph.allow(graphToken, { kind: 'person', permissions: ['ChannelMessage.Send', 'ChannelMessage.Read.All'] });
  const outside = { graphUrl: graph.baseUrl, graphToken };
  let product: Product | undefined;
  const close = async () => {
    await product?.stop();
    await Promise.all([connector.close(), graph.close()]);
    await place.remove();
  };
  try {
    const rows = await openRows(place);
    await pointAt(rows, connector.serviceUrl);
    await rows.close();
    const before = await place.bytes();
    const first = (product = await startProduct(place, outside));
    await first.stop();
    const second = (product = await startProduct(place, outside));
    const client = createClient(second.url, connector);
    const cast = castOf(size);
    const figures = withFirsts ? [await firstQuestion(client, cast)] : [];
    await wait(idleAfterMs);
    const [idleMb, startPeakMb] = [second.residentMb(), second.peakMb()];
    second.forgetPeak();
    if (withFirsts) figures.push(...(await firstWish(client, cast)));
    // A person whom the bot has not met since its start is looked up once.
    for (let round = 0; round < 40; round += 1) await client.say(cast.staff(round), 'hjelp');
    const filledAt = new Date(filled.filledAt);
    const world = await lookAround(client, cast, filledAt);
    const doing = { client, cast, world, size, filledAt };
    return {
      ...{ size, client, cast, connector, figures, close, idleMb, startPeakMb },
      ...{ firstStart: first.startSeconds, start: second.startSeconds },
      processorMs: second.processorMs,
      operations: [...readings(doing), ...writings(doing)],
      statuses: () => measureStatuses({ client, graph, cast, size }),
      end: async () => {
        const peakMb = second.peakMb();
        await client.close();
        await second.stop();
        const after = await place.bytes();
        return { peakMb, databaseMb: { before: before / 1e6, after: after / 1e6 } };
      },
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** While the entries are still being loaded. */
function firstQuestion(client: Client, cast: Cast): Promise<Figures> {
  return once(client, 'first question after a start', () => client.say(cast.staff(0), askedTexts[0] ?? ''));
}

/** The first change request after a start, and a concurrent question. */
async function firstWish(client: Client, cast: Cast): Promise<readonly Figures[]> {
  const body = { title: 'Bedre søk i arkivet', wish: 'Det bør gå an å søke på dato og avsender.', why: '', area: '' };
  let meanwhile: Promise<Figures> | undefined;
  const wish = await once(client, 'first wish after a start', async () => {
    const alike = client.tab(cast.staff(0), 'POST', '/wishes/alike', { body });
    await wait(20);
    meanwhile = once(client, 'a question meanwhile', () => client.say(cast.staff(1), askedTexts[1] ?? ''));
    await alike;
  });
  return [wish, ...(meanwhile ? [await meanwhile] : [])];
}

async function once(client: Client, name: Operation['name'], run: () => Promise<unknown>): Promise<Figures> {
  const ready = watchReady(client);
  const begun = performance.now();
  await run();
  const took = performance.now() - begun;
  return {
    name,
    rounds: 1,
    first: took,
    p50: took,
    p99: took,
    max: took,
    processor: Number.NaN,
    ready: await ready.end(),
  };
}

const quietMs = 2_000;
const longestTellingMs = 60_000;

/** Waits until no message has been sent for a while. */
async function quiet(connector: ConnectorStandIn): Promise<void> {
  const until = Date.now() + longestTellingMs;
  let count = -1;
  while (count !== connector.received.length && Date.now() < until) {
    count = connector.received.length;
    await wait(quietMs);
  }
}
