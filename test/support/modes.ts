import { loadConfig } from '../../src/config/index.ts';
import type { Engine } from '../../src/platform/db/index.ts';
import { asking, type Ask } from './api.ts';
import { type Account, type Running, startBot, type Started } from './bot.ts';
import { aPlace, engines, type Place } from './databases.ts';
import type { Deployment } from './microsoft/deployment.ts';
import { type Microsoft, startMicrosoft } from './microsoft/index.ts';
import { addAreas, settle } from './settling.ts';

/** How and on what the product runs: with nobody signing anything, or as it is installed. */
export type Setting = { readonly engine: Engine; readonly deployment: 'trial' | Deployment };

const all: readonly Setting[] = (['sqlite', 'postgres'] as const).flatMap((engine) =>
  (['trial', 'secret', 'certificate', 'managed_identity'] as const).map((deployment) => ({ engine, deployment })),
);
const isUsual = ({ engine, deployment }: Setting) =>
  (engine === 'sqlite' && deployment === 'trial') || (engine === 'postgres' && deployment === 'secret');
const isThere = ({ engine }: Setting) => engines.includes(engine);

/** Those of `npm test`: between them both modes and both databases. */
export const usualSettings = all.filter((setting) => isThere(setting) && isUsual(setting));
/** All the others, which take their time in `test:long`. */
export const otherSettings = all.filter((setting) => isThere(setting) && !isUsual(setting));

/** Runs a journey in each setting; the journey asks `startIn` for the product. */
export function describeIn(settings: readonly Setting[], name: string, journey: (setting: Setting) => void): void {
  for (const setting of settings) {
    const mode = setting.deployment === 'trial' ? 'in trial mode' : `in production (${setting.deployment})`;
    describe(`${name}, ${mode} on ${setting.engine}`, function () {
      this.timeout(240_000);
      journey(setting);
    });
  }
}

export type World = Started & {
  /** Undefined in trial mode. */
  readonly microsoft: Microsoft | undefined;
  /** What the rollout's change requests are numbered by. */
  readonly caseKey: string;
  /** The tab of a person. */
  as(who: Account): Ask;
  /** Another instance of the product on the same database. */
  beside(): Promise<Running>;
};

export type WorldOptions = Omit<NonNullable<Parameters<typeof startBot>[0]>, 'microsoft'> & {
  readonly place?: Place;
  /** Services that are there already. */
  readonly microsoft?: Microsoft;
  /**
   * `new`: as after an installation, where nothing is known but the administrator's name. `areas`: the rollout has the
   * sample's areas, and nothing else.
   */
  readonly begin?: 'settled' | 'areas' | 'new';
};

export const adminUpn = 'solveig@uin.example';

/**
 * The product in a setting, with the sample rollout in it: trial mode brings it along; in production people choose their
 * languages, the administrator gives roles and imports the entries, and the sessions are planned, all by the chat and the tab.
 */
export async function startIn(setting: Setting, options: WorldOptions = {}): Promise<World> {
  const { begin = 'settled', ...rest } = options;
  const place = options.place ?? (await aPlace(setting.engine));
  if (setting.deployment === 'trial') {
    const bot = await startBot({ ...rest, place });
    return worldOf(bot, undefined, rest, place);
  }
  const clock = options.clock ?? (() => new Date());
  const microsoft = options.microsoft ?? (await startMicrosoft({ deployment: setting.deployment, clock }));
  const env = { ADMIN_UPN: adminUpn, ...options.env };
  const own = { ...rest, env, microsoft, place };
  if (begin !== 'new')
    await addAreas(place, loadConfig({ ...microsoft.settings, ...env, ...settingsAt(place) }), clock);
  const bot = await startBot(own).catch(async (fault: unknown) => {
    await microsoft.stop();
    throw fault;
  });
  const stop = async () => {
    await bot.stop();
    if (!options.microsoft) await microsoft.stop();
  };
  const world = worldOf({ ...bot, stop }, microsoft, own, place);
  if (begin === 'settled') await settle(world, clock());
  return world;
}

function settingsAt({ dataDir, databaseUrl }: Place): Record<string, string> {
  return { DATA_DIR: dataDir, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
}

function worldOf(
  bot: Started,
  microsoft: Microsoft | undefined,
  options: NonNullable<Parameters<typeof startBot>[0]>,
  place: Place,
): World {
  const proofOf = async ({ aadObjectId = '', name }: Account) =>
    microsoft
      ? `Bearer ${await microsoft.identity.singleSignOn({
          clientId: microsoft.clientId,
          tenantId: microsoft.tenantId,
          personId: aadObjectId,
          ...(name ? { name } : {}),
          ...(options.clock ? { now: options.clock() } : {}),
        })}`
      : `Trial ${aadObjectId}`;
  return {
    ...bot,
    microsoft,
    caseKey: microsoft ? 'LOSEN' : 'SAMPLE',
    as: (who) => asking(bot.url, () => proofOf(who)),
    beside: () => startBot({ ...options, place, connector: bot.connector }),
  };
}
