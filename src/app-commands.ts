import type { Transfer } from './answers/index.ts';
import { type AppDeps, createFeatures, createOutside, type Features, migrationsOf } from './app.ts';
import type { Finding } from './health/index.ts';
import { type Database, openDatabase } from './platform/db/index.ts';

/** What a command does to a database that its own process has opened. `close` releases it. */
type Opened<T> = { readonly work: T; readonly close: () => Promise<void> };

type Deps = Pick<AppDeps, 'config' | 'clock'>;

/** Import and export. */
export function openTransfer(deps: Deps): Promise<Opened<Transfer>> {
  return openAlone(deps, async (features, database) => {
    await database.migrate(migrationsOf(database, features));
    await features.organisation.rollout(features.defaultTenant);
    return features.answers.transfer(features.defaultTenant);
  });
}

export type Doctor = () => Promise<readonly Finding[]>;

/** The checks of the installation. Unlike import, it changes nothing: a missing migration is a finding. */
export function openDoctor(deps: Deps): Promise<Opened<Doctor>> {
  return openAlone(
    deps,
    async ({ health, defaultTenant }) =>
      () =>
        health.check(defaultTenant),
  );
}

async function openAlone<T>(
  deps: Deps,
  use: (features: Features, database: Database) => Promise<T>,
): Promise<Opened<T>> {
  const database = await openDatabase(deps.config, () => undefined);
  try {
    const outside = createOutside(database, { ...deps, onJobFault: () => undefined });
    const features = await createFeatures(database, outside, deps);
    const work = await use(features, database);
    return { work, close: () => outside.graph.close().then(() => database.close()) };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}
