import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { createCounts } from '../../src/answers/store/counts.ts';
import { createCaseCounts } from '../../src/cases/store/counts.ts';
import type { Span } from '../../src/platform/db/index.ts';
import { createReachStore } from '../../src/sessions/store/reach-store.ts';
import { people, sampleTenant } from './bot.ts';
import { wordsOn } from './connector-stand-in.ts';
import type { Place } from './databases.ts';
import { acts, identifiersOf, seeded } from './personal-acts.ts';
import { whereStands } from './whole-database.ts';
import { startWorld, type World } from './wire/world.ts';

type Name = keyof typeof people;

const weekMs = 7 * 24 * 3_600_000;
const names = Object.keys(people) as Name[];

/** Lets people act at random, deletes them one after the other, and looks for each in the whole database. */
export async function proveDeletion(of: { readonly seed: number; readonly steps: number; readonly place: Place }) {
  const world = await startWorld({ place: of.place });
  try {
    const random = seeded(of.seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? assert.fail();
    const done: string[] = [];
    const every = Object.keys(acts);
    for (let step = 0; step < of.steps; step += 1) {
      // Each act is done at least once, where there are steps enough.
      const [act, by] = [every[step] ?? pick(every), pick(names)];
      done.push(`${by} ${act}`);
      await acts[act]?.(world, by);
    }
    // Staff first: leads and administrators are told of what others do.
    for (const name of ['ingrid', 'erik', 'jonas', 'emma', 'mette', 'solveig'] as const) {
      await proveFor(world, name, `${name} after ${done.join(', ')}`);
    }
  } finally {
    await world.stop();
  }
}

async function proveFor(world: World, name: Name, history: string): Promise<void> {
  const identifiers = identifiersOf(world, name);
  const before = await sums(world);
  const answer = await world.chats[name].invoke('myData.delete', {});
  assert.equal(typeof answer, 'object', `${history}: ${String(answer)}`);
  assert.match(
    wordsOn(answer),
    /^(Dataene dine er slettet|Dataa dine er sletta|Dina uppgifter är raderade|Dine data er slettet|Your data has been deleted)/,
  );
  assert.deepEqual([...(await whereStands(world.database, identifiers))], [], history);
  const after = await sums(world);
  assert.deepEqual(after.totals, before.totals, history);
  assert.equal(after.wrong, 0, `kept sums are wrong: ${history}`);
  // What waits is told to those who are there.
  await world.bot.runJobs();
  assert.deepEqual([...(await whereStands(world.database, identifiers))], [], `jobs brought back ${history}`);
}

/** The numbers of the past, which deletion must not change, and how many kept ones are wrong. */
async function sums({ database, time }: World) {
  const { rows } = await sql<{
    rollout_id: string;
  }>`select rollout_id from rollouts where tenant_id = ${sampleTenant}`.execute(database.db);
  const of = { tenantId: sampleTenant, rolloutId: rows[0]?.rollout_id ?? '', now: time.now };
  const spans: readonly Span[] = Array.from({ length: 26 }, (_, at) => {
    const from = Date.parse('2026-03-01T23:00:00Z') + (at - 1) * weekMs;
    return { from: new Date(from), to: new Date(from + weekMs) };
  });
  const [asked, cases, reach] = [createCounts(database), createCaseCounts(database), createReachStore(database)];
  // Reading keeps the sums of the units too, which deletion must then correct.
  const unit = 'uin';
  const totals = {
    asked: await asked.askedIn(of, spans),
    cases: (await cases.statesOf(of, spans)).states,
    held: (await reach.reachIn(of, spans)).map(({ sessions, booked }, at) => {
      const isOver = (spans[at]?.to.getTime() ?? 0) <= time.now.getTime();
      return isOver ? { sessions, booked } : { sessions };
    }),
  };
  await asked.askedIn(of, spans, unit);
  await cases.statesOf(of, spans, unit);
  await reach.reachIn(of, spans, unit);
  const wrong =
    (await asked.checkSums(of, spans)) + (await cases.checkSums(of, spans)) + (await reach.checkSums(of, spans));
  return { totals, wrong };
}
