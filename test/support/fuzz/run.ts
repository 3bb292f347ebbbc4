import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { writeFileBytes } from '../../../src/answers/index.ts';
import type { Feature } from '../../../src/platform/bot/index.ts';
import { people, runningAt, startBot } from '../bot.ts';
import type { ConnectorStandIn } from '../connector-stand-in.ts';
import { aRow } from '../entry-files.ts';
import { activities, presses } from './activities.ts';
import { calls, type Described } from './api.ts';
import { imports } from './files.ts';
import type { Case, Target } from './target.ts';
import { type Json, oddValue } from './values.ts';
import { wrap, wrapping } from './wrapping.ts';

const inParallel = 24;
/** So many are made at a time; they stand in memory. */
const chunkSize = 2_000;
const mostTold = 12;
/** Odd parameters create unknown addresses, which are refused without checking the token. */
const refusals: Readonly<Record<Case['kind'], readonly number[] | undefined>> = {
  activity: [401, 403],
  press: [401, 403],
  api: [401, 403, 404, 405, 431],
  file: [401, 403],
  stray: undefined,
};
/** Headers of more than 16 KB are refused by Node itself, before anybody looks at them. */
const longestClaim = 4_000;

/** Everything that the product takes from outside, in the proportions of how much there is to go wrong. */
export async function everything(target: Target): Promise<fc.Arbitrary<Case>> {
  const { features, description } = await partsOfTheProduct();
  const ids = await prepare(target);
  const known = { ids: () => ids };
  return fc.oneof(
    { weight: 120, arbitrary: delivered('activity', activities(target.serviceUrl)) },
    { weight: 161, arbitrary: delivered('press', presses(target.serviceUrl, features, known)) },
    { weight: 118, arbitrary: calls(description, known) },
    // Each starts a thread; the bulk of the files is parsed in the test's own process.
    { weight: 1, arbitrary: imports(await goodFiles()) },
  );
}

/** What comes without a good token, in production mode: nothing of it may be looked at. */
export async function unproven(serviceUrl: string, good: string): Promise<fc.Arbitrary<Case>> {
  const { features, description } = await partsOfTheProduct();
  const known = { ids: () => [] };
  const cases = fc.oneof(
    { weight: 3, arbitrary: delivered('activity', activities(serviceUrl)) },
    { weight: 2, arbitrary: delivered('press', presses(serviceUrl, features, known)) },
    { weight: 3, arbitrary: calls(description, known) },
  );
  return fc.tuple(cases, badTokens(good)).map(([one, authorization]): Case => {
    const only = refusals[one.kind];
    return { ...one, headers: { ...one.headers, authorization }, ...(only ? { only } : {}) };
  });
}

/** A once valid token with a fault, and anything that is not a token. */
function badTokens(good: string): fc.Arbitrary<string> {
  const [header = '', payload = '', signature = ''] = good.split('.');
  const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const claim = fc.constantFrom('iss', 'aud', 'tid', 'exp', 'nbf', 'serviceurl', 'azp', 'appid', 'oid', 'ver');
  return fc.oneof(
    fc.constantFrom(
      '',
      'Bearer',
      'Bearer ',
      'Bearer x',
      'Bearer a.b.c',
      'Bearer ..',
      'Basic YTpi',
      `Bearer ${'x'.repeat(6000)}`,
    ),
    fc.nat(signature.length - 2).map((at) => {
      const flipped = signature[at] === 'A' ? 'B' : 'A';
      return `Bearer ${header}.${payload}.${signature.slice(0, at)}${flipped}${signature.slice(at + 1)}`;
    }),
    fc
      .constantFrom('none', 'HS256', 'ES256', 'RS512', '')
      .map((alg) => `Bearer ${base64({ alg, typ: 'JWT' })}.${payload}.${signature}`),
    fc
      .tuple(
        claim,
        oddValue.filter((value) => JSON.stringify(value).length < longestClaim),
      )
      .map(([name, value]) => `Bearer ${header}.${base64({ ...claims, [name]: value })}.${signature}`),
  );
}

/** As the channel delivers it. */
export function delivered(kind: Case['kind'], body: fc.Arbitrary<Json>): fc.Arbitrary<Case> {
  return fc.tuple(body, wrapping()).map(([json, how]) => {
    const sent = wrap(Buffer.from(JSON.stringify(json)), how);
    return { kind, method: 'POST', path: '/api/messages', headers: sent.headers, body: sent.body };
  });
}

/** Sends so many cases and tells which were answered wrongly, once for each way of going wrong. */
export async function sendAll(
  target: Target,
  cases: fc.Arbitrary<Case>,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<string[]> {
  const wrong = new Map<string, string>();
  for (let from = 0; from < count && wrong.size < mostTold; from += chunkSize) {
    const waiting = fc.sample(cases, { seed: seed + from, numRuns: Math.min(chunkSize, count - from) });
    const work = async () => {
      for (let one = waiting.pop(); one; one = waiting.pop()) {
        const fault = await target.send(one);
        if (fault === undefined) continue;
        wrong.set(`${one.kind} ${fault.replaceAll(/[0-9A-F]{6}/g, '').slice(0, 60)}`, `${fault}\n${told(one)}`);
      }
    };
    await Promise.all(Array.from({ length: inParallel }, work));
  }
  return [...wrong.values()];
}

function told({ method, path, headers, body }: Case): string {
  const text = body?.toString('latin1') ?? '';
  return `${method} ${path.slice(0, 600)}\n${JSON.stringify(headers).slice(0, 600)}\n${text.slice(0, 1500)}`;
}

export function summary(target: Target): string {
  return [...target.counts]
    .sort(([first], [second]) => first.localeCompare(second))
    .map(([key, count]) => `${key}: ${count}`)
    .join(', ');
}

async function partsOfTheProduct(): Promise<{ features: readonly Feature[]; description: Described }> {
  const bot = await startBot();
  const description = (await (await fetch(`${bot.url}/api/v1/openapi.json`)).json()) as Described;
  await bot.stop();
  return { features: bot.features, description };
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Makes wishes, sessions and questions, so that what is sent finds something. @returns the ids that were told. */
async function prepare(target: Target): Promise<readonly string[]> {
  const connector = { serviceUrl: target.serviceUrl, of: () => [] } as unknown as ConnectorStandIn;
  const place = { dataDir: '', databaseUrl: undefined };
  const bot = runningAt(target.url, connector, place, async () => undefined);
  const chats = Object.values(people).map((person) => bot.chat(person));
  const made: unknown[] = [];
  const date = new Date(Date.now() + 5 * 24 * 3_600_000).toISOString().slice(0, 10);
  for (const [at, chat] of chats.entries()) {
    const wish = { title: `Ønske ${at}`, wish: 'Sortere saker', why: '', area: 'hr', anyway: true };
    const session = {
      kind: 'mini_training',
      title: `Økt ${at}`,
      date,
      from: '10:00',
      to: '10:30',
      places: '20',
      link: '',
    };
    made.push(
      await chat.invoke('cases.send', { form: randomUUID(), ...wish }),
      await chat.invoke('sessions.create', { form: randomUUID(), ...session, meeting: 'false', area: 'hr' }),
      await chat.invoke('guide.try', { question: 'Hvordan får jeg tilgang til arkivet?' }),
      await chat.invoke('guide.try', { question: 'Når åpner kantina i bygg 4?' }),
      await chat.invoke('sessions.list', { from: 0 }),
      await chat.invoke('cases.mine', { from: 0 }),
    );
  }
  const ids = JSON.stringify(made).match(uuid) ?? [];
  return [...new Set([...ids, ...Object.values(people).map(({ aadObjectId }) => aadObjectId)])];
}

export async function goodFiles(): Promise<Readonly<Record<string, readonly Uint8Array[]>>> {
  const rows = [1, 2, 3].map((at) =>
    aRow({ id: `fuzz-${at}`, question: `Hvordan gjør jeg ${at}?`, answer: `Slik: ${at}.` }),
  );
  const formats = ['csv', 'md', 'xlsx'] as const;
  const files = await Promise.all(
    formats.map(async (format) => [format, [await writeFileBytes(format, rows)]] as const),
  );
  return Object.fromEntries(files);
}
