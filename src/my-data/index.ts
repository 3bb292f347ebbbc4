import type { Organisation } from '../organisation/index.ts';
import type { Feature, ReferenceStore, UserTokens } from '../platform/bot/index.ts';
import type { Changes, Database } from '../platform/db/index.ts';
import type { JobQueue } from '../platform/jobs/index.ts';
import { myDataApi } from './api.ts';
import { myDataCommands, myDataVerbs } from './chat.ts';
import { myDataIntents } from './intents.ts';
import { myDataMigrations } from './migrations.ts';
import { myDataRoutes } from './routes.ts';
import { createMyDataService } from './service.ts';
import { createLinksStore, linksPersonalData } from './store/links-store.ts';
import { createPersonalStore } from './store/personal-store.ts';

/** What is stored about a person, by what every feature and the platform declare: shown to them, and deleted. */
export function createMyData(deps: {
  readonly database: Database;
  readonly organisation: Pick<Organisation, 'languageFor'>;
  readonly jobs: Pick<JobQueue, 'personalData'>;
  readonly references: Pick<ReferenceStore, 'personalData'>;
  readonly userTokens: UserTokens | undefined;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
  readonly clock: () => Date;
  readonly publicUrl: string;
  /** All other features. */
  readonly others: readonly { readonly feature: Feature }[];
  readonly onDeleted?: ((tenantId: string) => void) | undefined;
}): { readonly feature: Feature } {
  const { organisation, clock, userTokens } = deps;
  // The platform declares too, and has no feature of its own.
  const own = [linksPersonalData, deps.references.personalData, deps.jobs.personalData];
  const slices = [...deps.others.flatMap(({ feature }) => feature.personalData ?? []), ...own];
  const service = createMyDataService({
    store: createPersonalStore(deps.database, slices),
    links: createLinksStore(deps.database),
    changes: deps.changes,
    publicUrl: deps.publicUrl,
    signOut: userTokens && ((channelUserId) => userTokens.signOut(channelUserId)),
    onDeleted: deps.onDeleted ?? (() => undefined),
  });
  const acting = { service };
  return {
    feature: {
      name: 'my-data',
      intents: myDataIntents,
      migrations: myDataMigrations,
      personalData: own,
      commands: myDataCommands(acting),
      verbs: myDataVerbs(acting),
      api: myDataApi(acting),
      routes: myDataRoutes({ service, organisation, clock }),
    },
  };
}
