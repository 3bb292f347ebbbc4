// A separate process: the people who write, and the Bot Connector that receives the answers.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Pool } from 'undici';

type Order = {
  readonly botUrl: string;
  readonly texts: readonly string[];
  readonly atOnce: number;
  readonly turns: number;
};
export type LoadResult = {
  readonly turnsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly answers: number;
  readonly failed: number;
};

let answers = 0;
const connector = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    answers += 1;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"1"}');
  });
});
connector.keepAliveTimeout = 60_000;
await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
const address = connector.address();
const serviceUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;

process.on('message', (order: Order) => void measure(order).then((result) => process.send?.(result)));

async function measure({ botUrl, texts, atOnce, turns }: Order): Promise<LoadResult> {
  const pool = new Pool(botUrl, { connections: atOnce });
  const milliseconds: number[] = [];
  let failed = 0;
  let next = 0;
  answers = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async (_, person) => {
      while (next < turns) {
        next += 1;
        const sent = performance.now();
        const { statusCode, body } = await pool.request({
          method: 'POST',
          path: '/api/messages',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(message(person, texts[next % texts.length] ?? '')),
        });
        await body.dump();
        if (statusCode !== 200) failed += 1;
        milliseconds.push(performance.now() - sent);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  await pool.close();
  milliseconds.sort((first, second) => first - second);
  const at = (share: number) =>
    milliseconds[Math.min(milliseconds.length - 1, Math.floor(milliseconds.length * share))] ?? 0;
  return { turnsPerSecond: turns / seconds, p50Ms: at(0.5), p99Ms: at(0.99), answers, failed };
}

function message(person: number, text: string) {
  const tenantId = '6a0c1f10-0000-4000-8000-000000000000';
  const id = `bench-${person}`;
  return {
    type: 'message',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    text,
    textFormat: 'plain',
    locale: 'nb-NO',
    timestamp: new Date().toISOString(),
    from: { id: `29:${id}`, aadObjectId: id, name: 'Nina Ny' },
    recipient: { id: '28:losen', name: 'Losen' },
    conversation: { id: `a:${id}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  };
}
