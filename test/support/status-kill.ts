import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../../src/platform/db/index.ts';
import { fullGrant, handlesOn, sendOnly, teamId } from '../status/harness.ts';
import { people, sampleTenant, startBot } from './bot.ts';
import { cardOf, type ConnectorStandIn, startConnector, wordsOn } from './connector-stand-in.ts';
import { aPlace, type Place } from './databases.ts';
import { eventually } from './eventually.ts';
import { type GraphStandIn, startGraphStandIn } from './graph-stand-in.ts';
import { type Program, root, run } from './process.ts';

/** `readable`: Graph posts and may read the channel back. `unreadable`: it may only post. `bot`: nobody has signed in. */
export type KillRoad = 'readable' | 'unreadable' | 'bot';

export type KillRound = { readonly posted: number; readonly end: 'posted' | 'asked' };

const dayMs = 24 * 3_600_000;
const token = { [people.solveig.id]: 'token' };
const chatId = 'personal-solveig';

/**
 * The process that posts a status is killed when the post has been carried out and before that is written down: in odd
 * rounds while it waits for the answer, in even ones some milliseconds after the answer went out. Then it starts again.
 */
export async function statusKillRounds(plan: {
  readonly engine: Engine;
  readonly road: KillRoad;
  readonly rounds: number;
}): Promise<readonly KillRound[]> {
  const place = await aPlace(plan.engine);
  const figures: KillRound[] = [];
  for (let round = 1; round <= plan.rounds; round += 1) {
    const figure = await oneRound(place, plan.road, round);
    process.stdout.write(`      ${plan.road} ${round} on ${plan.engine}: posted ${figure.posted}, ${figure.end}\n`);
    figures.push(figure);
  }
  return figures;
}

async function oneRound(place: Place, road: KillRoad, round: number): Promise<KillRound> {
  const connector = await startConnector();
  const graph = await startGraphStandIn({ clock: () => new Date() });
  const channelId = `19:kill-${road}-${round}@thread.tacv2`;
  graph.addChannel({ teamId, channelId });
  graph.allow('token', road === 'unreadable' ? sendOnly : fullGrant);
  const isLate = round % 2 === 0;
  try {
    await planInThePast(place, connector, channelId);
    const count = countPosts({ graph, connector, channelId, road });
    if (road !== 'bot' && !isLate) graph.next({ kind: 'no_answer' });
    const first = launchWorker(place, graph, road);
    const kill = async () => {
      if (isLate) await wait(round % 7);
      first.child.kill('SIGKILL');
    };
    const hang = road === 'bot' && !isLate;
    // Before it can post: it may do so before it has said that it runs.
    count.onFirst(kill, hang);
    await first.ended;
    assert.equal(count.posted(), 1, 'the post was carried out before the kill');

    const second = launchWorker(place, graph, road);
    await second.says(/the worker runs/);
    await eventually(async () => endOf(connector) !== undefined).catch((fault: unknown) => {
      throw new Error(`nothing was told:\n${second.output()}`, { cause: fault });
    });
    // Whatever it might do wrong it would do within its next polls.
    await wait(500);
    second.child.kill('SIGTERM');
    await second.ended;
    const end = endOf(connector) ?? 'posted';
    if (!isLate) assert.equal(end, road === 'readable' ? 'posted' : 'asked');
    assert.equal(count.posted(), 1, `posted ${count.posted()} times`);
    return { posted: count.posted(), end };
  } finally {
    await connector.close();
    await graph.close();
  }
}

/** A lead sets up a plan six days ago, and nothing has run since: its hour is overdue at the next start. */
async function planInThePast(place: Place, connector: ConnectorStandIn, channelId: string): Promise<void> {
  const then = new Date(Date.now() - 6 * dayMs);
  const weekday = new Intl.DateTimeFormat('nb-NO', { weekday: 'long', timeZone: 'Europe/Oslo' });
  const bot = await startBot({ place, clock: () => then });
  bot.connector.teams.set('19:team', { aadGroupId: teamId });
  const own = bot.chat(people.solveig, { id: chatId });
  // The stand-in of the round is who the bot is to speak to later.
  await bot.post({ ...own.activity({ type: 'message', text: 'hjelp' }), serviceUrl: connector.serviceUrl });
  const day = weekday.format(new Date(then.getTime() + 2 * dayMs));
  const said = handlesOn(bot).inChannel(people.solveig, channelId);
  assert.match(wordsOn(await said.say(`vekestatus kvar ${day} kl. 8`)), /Vekestatusen er sett opp/);
  await bot.post({
    ...said.activity({ type: 'message', text: '<at>Losen</at> vekestatus' }),
    entities: [{ type: 'mention', mentioned: { id: '28:losen' }, text: '<at>Losen</at>' }],
    channelData: { tenant: { id: sampleTenant }, channel: { id: channelId }, team: { id: '19:team' } },
    serviceUrl: connector.serviceUrl,
  });
  await bot.stop();
}

function countPosts(deps: {
  readonly graph: GraphStandIn;
  readonly connector: ConnectorStandIn;
  readonly channelId: string;
  readonly road: KillRoad;
}) {
  const { graph, connector, channelId, road } = deps;
  let byBot = 0;
  return {
    posted: () => byBot + graph.messages(channelId).length,
    onFirst(kill: () => Promise<void>, hang: boolean): void {
      connector.behave = ({ conversationId }) => {
        if (conversationId !== channelId) return undefined;
        byBot += 1;
        if (byBot > 1) return undefined;
        void kill();
        return hang ? { hang: true } : undefined;
      };
      if (road === 'bot') return;
      const look = setInterval(() => {
        if (graph.messages(channelId).length === 0) return;
        clearInterval(look);
        void kill();
      }, 1);
    },
  };
}

/** What the lead was told last: that it is posted, or asked whether it is. */
function endOf(connector: ConnectorStandIn): KillRound['end'] | undefined {
  const told = connector
    .of(chatId)
    .flatMap(({ activity }) => (activity.attachments ? [wordsOn(cardOf(activity))] : []));
  if (told.some((words) => /Kanskje posta: post på nytt/.test(words))) return 'asked';
  return told.some((words) => /\nPosta /.test(words)) ? 'posted' : undefined;
}

function launchWorker(place: Place, graph: GraphStandIn, road: KillRoad): Program {
  return run([join(root, 'test', 'support', 'status-worker.ts')], {
    PORT: '0',
    DATA_DIR: place.dataDir,
    ...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {}),
    GRAPH_BASE_URL: graph.baseUrl,
    TEST_TOKENS: JSON.stringify(road === 'bot' ? {} : token),
  });
}
