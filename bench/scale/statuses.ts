// The weekly statuses of all channels in one minute: composed by the product, posted to a stand-in for Graph that holds
// the documented limits.
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphStandIn } from '../../test/support/graph-stand-in.ts';
import type { Client } from './client.ts';
import { askedTexts } from './fill-answers.ts';
import { channelId, teamId } from './fill-status.ts';
import { sampleTenant } from './fill.ts';
import { watchReady } from './sample.ts';
import type { Size } from './sizes.ts';
import { type Cast, leads } from './world.ts';

export type StatusFigures = {
  readonly channels: number;
  readonly posted: number;
  /** Time to set up a plan by a message in its channel; milliseconds. */
  readonly setUp: { readonly p50: number; readonly p99: number };
  /** Seconds from the due minute until the last one was in its channel. */
  readonly seconds: number;
  /** The minimum under Graph's limits. */
  readonly leastSeconds: number;
  /** Requests that the stand-in throttled. */
  readonly refused: number;
  /** Slowest `/ready` during posting, in milliseconds. */
  readonly ready: number;
  readonly asking: { readonly p50: number; readonly max: number };
};

/**
 * Posts of one app in one tenant, and to one channel.
 * @see https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits, read 2026-11.
 */
const perSecond = { tenant: 50, channel: 4 } as const;
/** The job queue polls once a second. */
const leadMs = 30_000;
const patienceMs = 300_000;

/** Throttles requests above the documented limits. */
export function holdLimits(graph: GraphStandIn): { refused(): number } {
  const times = new Map<string, number[]>();
  let refused = 0;
  const isOver = (key: string, count: number, now: number) => {
    const recent = (times.get(key) ?? []).filter((at) => now - at < 1000);
    times.set(key, recent);
    return recent.length >= count;
  };
  graph.behave(({ method, path }) => {
    if (method !== 'POST') return undefined;
    const now = performance.now();
    if (isOver('tenant', perSecond.tenant, now) || isOver(path, perSecond.channel, now)) {
      refused += 1;
      return { kind: 'answer', status: 429, headers: { 'retry-after': '1' } };
    }
    for (const key of ['tenant', path]) times.get(key)?.push(now);
    return undefined;
  });
  return { refused: () => refused };
}

export async function measureStatuses(deps: {
  readonly client: Client;
  readonly graph: GraphStandIn;
  readonly cast: Cast;
  readonly size: Size;
}): Promise<StatusFigures> {
  const { client, graph, size, cast } = deps;
  const numbers = Array.from({ length: size.channels }, (_, number) => number);
  for (const number of numbers) graph.addChannel({ teamId: teamId(number), channelId: channelId(number) });
  const limits = holdLimits(graph);
  // Setting up also creates the week's drafts, and must finish before the due minute.
  const due = nextMinute(new Date(Date.now() + leadMs + size.channels * 500));
  const setUp = await setUpPlans(client, numbers, due);
  await wait(due.getTime() - Date.now());
  const [ready, asking] = [watchReady(client), askOn(client, cast)];
  const posted = () => numbers.filter((number) => graph.messages(channelId(number)).length > 0).length;
  while (posted() < size.channels && Date.now() < due.getTime() + patienceMs) await wait(20);
  const seconds = (Date.now() - due.getTime()) / 1000;
  return {
    channels: size.channels,
    posted: posted(),
    setUp: { p50: share(setUp, 0.5), p99: share(setUp, 0.99) },
    seconds,
    leastSeconds: size.channels / perSecond.tenant,
    refused: limits.refused(),
    ready: await ready.end(),
    asking: await asking.end(),
  };
}

function nextMinute(after: Date): Date {
  return new Date(Math.ceil(after.getTime() / 60_000) * 60_000);
}

async function setUpPlans(client: Client, numbers: readonly number[], due: Date): Promise<readonly number[]> {
  const wall = new Intl.DateTimeFormat('nb-NO', {
    ...{ timeZone: 'Europe/Oslo', weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  } as const);
  const part = (type: string) => wall.formatToParts(due).find((one) => one.type === type)?.value ?? '';
  const words = `<at>Losen</at> ukestatus hver ${part('weekday')} kl. ${part('hour')}:${part('minute')}`;
  const times: number[] = [];
  for (const number of numbers) {
    const begun = performance.now();
    const id = channelId(number);
    await client.say(leads[number % leads.length] ?? 0, words, {
      conversation: { conversationType: 'channel', isGroup: true, tenantId: sampleTenant, id },
      channelData: {
        tenant: { id: sampleTenant },
        channel: { id },
        team: { id: '19:team', aadGroupId: teamId(number) },
      },
      entities: [{ type: 'mention', mentioned: { id: '28:losen' }, text: '<at>Losen</at>' }],
    });
    times.push(performance.now() - begun);
  }
  return times.toSorted((one, other) => one - other);
}

/** A person who asks questions continuously. */
function askOn(client: Client, cast: Cast): { end(): Promise<StatusFigures['asking']> } {
  const times: number[] = [];
  let over = false;
  const asking = (async () => {
    for (let round = 0; !over; round += 1) {
      const begun = performance.now();
      await client.say(cast.staff(round), askedTexts[round % askedTexts.length] ?? '');
      times.push(performance.now() - begun);
      await wait(100);
    }
  })();
  return {
    end: async () => {
      over = true;
      await asking;
      const sorted = times.toSorted((one, other) => one - other);
      return { p50: share(sorted, 0.5), max: share(sorted, 1) };
    },
  };
}

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
