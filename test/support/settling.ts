import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openTransfer } from '../../src/app-commands.ts';
import type { Config } from '../../src/config/index.ts';
import { tablesOf } from '../../src/platform/db/index.ts';
import { type Account, people } from './bot.ts';
import { buttonOf, wordsOn } from './connector-stand-in.ts';
import { openPlace, type Place } from './databases.ts';
import type { World } from './modes.ts';
import { root } from './process.ts';

const sample = join(root, 'src', 'organisation', 'sample');

type SampleSession = {
  readonly kind: string;
  readonly title: string;
  readonly area: string;
  readonly inDays: number;
  readonly from: string;
  readonly to: string;
  readonly places: number | null;
  readonly link: string;
};

const languageWords = {
  ingrid: 'bokmål',
  erik: 'svenska',
  jonas: 'bokmål',
  mette: 'dansk',
  solveig: 'nynorsk',
  emma: 'English',
};

/** Makes everybody of the sample rollout known to the roster, as Teams knows all who are in a conversation. */
export function fillRoster({ connector, microsoft }: Pick<World, 'connector' | 'microsoft'>): void {
  for (const [key, { id, name, aadObjectId }] of Object.entries(people)) {
    connector.members.set(id, {
      id,
      name,
      aadObjectId,
      userPrincipalName: `${key}@uin.example`,
      tenantId: microsoft?.tenantId,
    });
  }
}

/** Brings an empty production rollout to where the sample is: all by what people can write, press and send themselves. */
export async function settle(world: World, now: Date): Promise<void> {
  fillRoster(world);
  for (const [key, words] of Object.entries(languageWords)) {
    await world.chat(people[key as keyof typeof people]).say(words);
  }
  await becomeAdministrator(world);
  await importSample(world, people.solveig);
  await planSample(world, now);
}

/** The sample's areas in a new rollout, before the product starts. */
export async function addAreas(place: Place, config: Config, clock: () => Date): Promise<void> {
  // Makes the rollout.
  await openTransfer({ config, clock }).then(({ close }) => close());
  const database = await openPlace(place);
  const { db, write } = tablesOf<AreaTables>(database);
  const { rollout_id } = await db.selectFrom('rollouts').select('rollout_id').executeTakeFirstOrThrow();
  const { areas } = JSON.parse(readFileSync(join(sample, 'rollout.json'), 'utf8')) as {
    readonly areas: readonly { readonly key: string; readonly names: object }[];
  };
  const tenant_id = config.bot?.tenantId ?? '';
  await write(async (trx) => {
    for (const { key, names } of areas) {
      await trx
        .insertInto('areas')
        .values({ tenant_id, rollout_id, key, names: JSON.stringify(names) })
        .execute();
    }
  });
  await database.close();
}

type AreaTables = {
  rollouts: { rollout_id: string };
  areas: { tenant_id: string; rollout_id: string; key: string; names: string };
};

export async function becomeAdministrator(world: World): Promise<void> {
  const solveig = world.chat(people.solveig);
  assert.match(wordsOn(await solveig.say('eg er administrator')), /administrator/i);
  for (const words of [
    'gjer Solveig Tveit til prosjektleiar',
    'gjer Mette Kjær til fagspesialist',
    'gjer Jonas Berg til ambassadør',
  ]) {
    await solveig.say(words);
  }
}

/** A file with one published entry in Norwegian. */
export function oneEntry(entry: {
  readonly id: string;
  readonly area: string;
  readonly question: string;
  readonly answer: string;
}): string {
  const columns = 'id,language,area,state,question,answer,alternatives,source,reviewed,review_by,owner,public';
  return `${columns}\n${entry.id},nb,${entry.area},published,${entry.question},${entry.answer},,,,,specialist,no\n`;
}

/** The sample's entries, by the tab's import. */
export async function importSample(world: World, who: Account): Promise<void> {
  const file = readFileSync(join(sample, 'entries.csv'));
  const type = { 'content-type': 'application/octet-stream' };
  const { status, body } = await world.as(who)('POST', '/entries/import?name=entries.csv&dryRun=false', file, type);
  assert.deepEqual([status, body.isKept], [200, true], JSON.stringify(body).slice(0, 500));
}

/** The sample's sessions, by the host's form. */
async function planSample(world: World, now: Date): Promise<void> {
  const jonas = world.chat(people.jonas);
  const sessions = JSON.parse(readFileSync(join(sample, 'sessions.json'), 'utf8')) as readonly SampleSession[];
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/Oslo').toPlainDate();
  for (const { inDays, places, ...typed } of sessions) {
    const day = today.add({ days: inDays });
    const date = day.add({ days: day.dayOfWeek > 5 ? 8 - day.dayOfWeek : 0 }).toString();
    const { verb, data } = buttonOf(await jonas.say('ny økt'), 'Opprett');
    const made = await jonas.invoke(verb, { ...data, ...typed, date, places: String(places ?? '') });
    assert.equal(typeof made, 'object', String(made));
  }
}
