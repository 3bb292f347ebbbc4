import type { Config } from '../../src/config/index.ts';
import { loadConfig } from '../../src/config/index.ts';
import { aPlace, engines } from './databases.ts';

/** A database of the test's own, by the settings that lead to it; several processes or apps may open one on PostgreSQL. */
export type Settings = { readonly name: string; config(env?: Readonly<Record<string, string>>): Config };

/** Declares the same tests for each engine; the settings lead to a new database in each test. */
export function describeWithSettings(title: string, declare: (settings: () => Settings) => void): void {
  for (const engine of engines) {
    describe(`${title} on ${engine}`, () => {
      let env: Readonly<Record<string, string>>;
      beforeEach(async function () {
        this.timeout(60_000);
        const { databaseUrl, dataDir } = await aPlace(engine);
        env = databaseUrl ? { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } : { DATA_DIR: dataDir };
      });
      declare(() => ({ name: engine, config: (more = {}) => loadConfig({ PORT: '0', ...env, ...more }) }));
    });
  }
}
