import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import type { Engine } from '../../src/platform/db/index.ts';
import { askedQuestions } from './asked-questions.ts';
import { type Running, runningAt, someone } from './bot.ts';
import { buttonsOf, cardOf, type ConnectorStandIn, startConnector } from './connector-stand-in.ts';
import { aPlace, freePort, type Place } from './databases.ts';
import { eventually } from './eventually.ts';
import { type Program, root, run } from './process.ts';

const questionsOfBurst = 1000;
/** Enough to be open at once that at least 100 are, whenever the kill comes. */
const atOnce = 300;
const texts = [
  'Hvordan får jeg tilgang til arkivet?',
  'Hur får jag tillgång till arkivet?',
  'Hvordan arkiverer jeg en e-post?',
  'når åpner kantina',
  'How do I get access to the archive?',
  'qwrtz zxcvb',
];

export type KillFigures = {
  readonly answered: number;
  readonly open: number;
  /** Answers whose HTTP 200 had reached the channel at the kill. */
  readonly acknowledged: number;
  readonly shownTwice: number;
};

type Question = {
  readonly text: string;
  readonly activity: Record<string, unknown>;
  readonly conversationId: string;
};

export type KillPlan = {
  readonly engine: Engine;
  readonly rounds: number;
  readonly seed: number;
  readonly signal: 'SIGKILL' | 'SIGTERM';
};

/**
 * Ends the program in the middle of bursts, starts it again on the same database and delivers everything once more.
 * What the stand-in received is what people saw.
 */
export async function killRounds({ engine, rounds, seed, signal }: KillPlan): Promise<readonly KillFigures[]> {
  const random = seeded(seed);
  const place = await aPlace(engine);
  const figures: KillFigures[] = [];
  let program = await start(place);
  try {
    for (let round = 1; round <= rounds; round += 1) {
      // A stand-in of its own, so that what a round shows cannot be mistaken for another's.
      const connector = await startConnector();
      const questions = aBurst(handles(program, connector, place), round);
      const { statuses, answered } = await burstAndKill({ program, connector, questions, random, signal });
      const shownBefore = countShown(connector);
      const ended = program;
      program = await start(place);
      await mustBeLogged(place, connector, questions);
      connector.behave = () => undefined;
      const deliveries = await deliverUntilDone(handles(program, connector, place).url, questions);
      await mustBeLogged(place, connector, questions);

      const shown = countShown(connector);
      for (const [at, { text, conversationId, activity }] of questions.entries()) {
        const [before, after] = [shownBefore.get(conversationId) ?? 0, shown.get(conversationId) ?? 0];
        const due = `${text}: shown ${before} times before the end and ${after} in all, HTTP ${statuses[at] ?? 'none'}`;
        assert.ok(after > 0, `never answered: ${due}`);
        if (statuses[at] === 200)
          assert.equal(after, 1, `acknowledged, and answered again: ${due}\n${saidOf(ended, activity)}`);
        assert.ok(before <= 1 && after <= before + (deliveries[at] ?? 0), `answered too often: ${due}`);
      }
      const acknowledged = statuses.filter((status) => status === 200).length;
      const shownTwice = [...shown.values()].filter((times) => times > 1).length;
      const open = questions.length - answered;
      figures.push({ answered, open, acknowledged, shownTwice });
      const toldBusy = connector.received.filter(({ activity }) => isBusy(activity)).length;
      // At once, so that a round that fails is seen to be which.
      tell(
        `${signal} ${round} on ${engine}: answered ${answered} (acknowledged ${acknowledged}), open ${open}; shown twice ${shownTwice}, told to try later ${toldBusy}`,
      );
      await connector.close();
    }
  } catch (fault) {
    program.child.kill('SIGKILL');
    throw fault;
  }
  program.child.kill('SIGTERM');
  assert.equal(await program.ended, 0);
  const sum = (of: (one: KillFigures) => number) => figures.reduce((total, one) => total + of(one), 0);
  tell(
    `${signal} ${rounds} times in bursts of ${questionsOfBurst} questions on ${engine}: answered ${sum((one) => one.answered)}, open ${sum((one) => one.open)}, shown twice ${sum((one) => one.shownTwice)}, lost 0`,
  );
  return figures;
}

/** Ends it in the middle of bursts as a host does: nothing may show twice then. */
export async function endsGently(plan: Omit<KillPlan, 'signal'>): Promise<void> {
  const figures = await killRounds({ ...plan, signal: 'SIGTERM' });
  assert.deepEqual(
    figures.map((round) => round.shownTwice),
    figures.map(() => 0),
  );
}

function tell(line: string): void {
  process.stdout.write(`      ${line}\n`);
}

/** What the program wrote to its log about one message. */
function saidOf(program: Program, { id }: Record<string, unknown>): string {
  const lines = program.output().split('\n');
  return lines.filter((line) => line.includes(String(id))).join('\n') || 'its log says nothing of it';
}

type Started = Program & { readonly url: string };

async function start(place: Place): Promise<Started> {
  const port = await freePort();
  const env = { PORT: String(port), DATA_DIR: place.dataDir, LOG_LEVEL: 'warn' };
  const program = run([join(root, 'dist', 'index.js')], {
    ...env,
    ...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {}),
  });
  const url = `http://127.0.0.1:${port}`;
  await isReady(url, program);
  return { ...program, url };
}

async function isReady(url: string, program: Program): Promise<void> {
  for (;;) {
    const status = await fetch(`${url}/ready`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    if (program.child.exitCode !== null) throw new Error(`it did not start:\n${program.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function handles(program: Started, connector: ConnectorStandIn, place: Place): Running {
  return runningAt(program.url, connector, place, async () => undefined);
}

function aBurst(bot: Running, round: number): readonly Question[] {
  return Array.from({ length: questionsOfBurst }, (_, at) => {
    const chat = bot.chat(someone());
    const text = `${texts[at % texts.length] ?? ''} ${round}-${at}`;
    const activity = chat.activity({ type: 'message', text, id: randomUUID(), locale: 'nb-NO' });
    return { text, activity, conversationId: chat.conversationId };
  });
}

/** @returns the status of each request, undefined where the line was cut, and how many were answered at the kill. */
async function burstAndKill(deps: {
  readonly program: Started;
  readonly connector: ConnectorStandIn;
  readonly questions: readonly Question[];
  readonly random: () => number;
  readonly signal: KillPlan['signal'];
}) {
  const { program, connector, questions, random, signal } = deps;
  const killAfter = 100 + Math.floor(random() * 600);
  const killDelayMs = random() * 15;
  let arrived = 0;
  const killed = new Promise<number>((resolve) => {
    connector.behave = () => {
      arrived += 1;
      if (arrived === killAfter)
        setTimeout(() => {
          program.child.kill(signal);
          resolve(connector.received.length);
        }, killDelayMs);
      // Receipts that take a while: some are lost whenever the kill comes.
      return { delayMs: Math.ceil(random() * 10) };
    };
  });
  const statuses = await postAll(program.url, questions);
  const answered = await killed;
  assert.equal(await program.ended, signal === 'SIGTERM' ? 0 : null);
  // What the bot had sent just before its end is still on its way through the stand-in: it may be in no connection yet.
  let quiet = 0;
  await eventually(async () => (quiet = (await connector.isIdle()) ? quiet + 1 : 0) === 3);
  assert.ok(answered >= 100, `only ${answered} were answered`);
  assert.ok(questions.length - answered >= 100, `${answered} were answered`);
  return { statuses, answered };
}

/**
 * As the channel does: what is not acknowledged comes again.
 * @returns how often each message was delivered.
 */
async function deliverUntilDone(url: string, questions: readonly Question[]): Promise<readonly number[]> {
  const deliveries = questions.map(() => 0);
  let due = questions.map((_, at) => at);
  for (let attempt = 1; due.length > 0; attempt += 1) {
    assert.ok(attempt <= 5, `${due.length} messages are not acknowledged after five deliveries`);
    for (const at of due) deliveries[at] = attempt;
    const statuses = await postAll(
      url,
      due.map((at) => questions[at] as Question),
    );
    due = due.filter((_, index) => statuses[index] !== 200);
  }
  return deliveries;
}

async function postAll(url: string, questions: readonly Question[]): Promise<readonly (number | undefined)[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const statuses = await Promise.all(
    questions.map(
      ({ activity }) =>
        new Promise<number | undefined>((resolve) => {
          const headers = { 'content-type': 'application/json' };
          const sent = request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
            response.resume();
            resolve(response.statusCode);
          });
          sent.on('error', () => resolve(undefined));
          sent.end(JSON.stringify(activity));
        }),
    ),
  );
  agent.destroy();
  return statuses;
}

function countShown(connector: ConnectorStandIn): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { conversationId } of connector.received) shown.set(conversationId, (shown.get(conversationId) ?? 0) + 1);
  return shown;
}

function isBusy({ text }: Partial<Activity>): boolean {
  return text === 'Jeg fikk ikke lagret nå, så ingenting er endret. Prøv igjen om et minutt.';
}

/** Every card that anybody saw is in the log: the question as it was written, once, with what it was answered with. */
async function mustBeLogged(place: Place, connector: ConnectorStandIn, questions: readonly Question[]): Promise<void> {
  const rows = new Map((await askedQuestions(place)).map((row) => [row.conversationId, row]));
  const texts = new Map(questions.map(({ conversationId, text }) => [conversationId, text]));
  for (const { conversationId, activity } of connector.received) {
    // On a machine that is too slow for the burst some are told that nothing was saved, which is no answer.
    if (isBusy(activity)) continue;
    const row = rows.get(conversationId);
    const text = texts.get(conversationId);
    assert.ok(row, `answered, and not in the log: ${text}`);
    assert.equal(row.text, text);
    const data = buttonsOf(cardOf(activity)).map((button) => button.data);
    assert.deepEqual([...new Set(data.flatMap(({ question }) => question ?? []))], [row.id]);
    const shownEntry = data.find((one) => 'helped' in one)?.entry;
    assert.equal(shownEntry ?? null, row.entryId, `the log has another answer than was shown: ${text}`);
  }
}

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
