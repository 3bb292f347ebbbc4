import type { Config } from '../config/index.ts';
import { AppError } from '../errors.ts';
import type { Organisation } from '../organisation/index.ts';
import { pageRoutes } from './pages.ts';
import type { Feature } from '../platform/bot/index.ts';
import {
  apiRoutes,
  createTokenVerifier,
  eventsEndpoint,
  type Endpoint,
  type HttpRequest,
  type HttpRoute,
  openApiEndpoint,
  type SignedIn,
  tabRoutes,
  trialPersonOf,
} from '../platform/http/index.ts';
import type { Changes } from '../platform/db/index.ts';
import type { Log } from '../platform/log.ts';
import type { Quotas } from '../platform/quotas.ts';

export type WebDeps = {
  readonly config: Config;
  readonly features: readonly Feature[];
  readonly organisation: Organisation;
  readonly changes: Pick<Changes, 'listen'>;
  readonly defaultTenant: string;
  readonly quotas: Quotas;
  readonly clock: () => Date;
  readonly reference: () => string;
  readonly log: Log;
};

/** The build output of the tab, for runs from both `src` and `dist`. */
const tabFolder = new URL('../../dist/tab/', import.meta.url);

/** Routes for browsers: the tab and its API. @throws when two features claim the same address. */
export function webRoutes(deps: WebDeps): readonly HttpRoute[] {
  const { config, organisation, defaultTenant } = deps;
  const offered = [
    ...deps.features.flatMap((feature) => feature.api ?? []),
    eventsEndpoint({ changes: deps.changes, limit: config.streamsPerPerson }),
    ...(config.bot
      ? []
      : [...organisation.trialApi(defaultTenant), ...deps.features.flatMap((feature) => feature.trialApi ?? [])]),
  ];
  const endpoints = [...offered, openApiEndpoint(offered)];
  mustDiffer(endpoints);
  return [...apiRoutes({ ...deps, endpoints, signIn: signInOf(deps) }), ...tabRoutes(tabFolder), ...pageRoutes()];
}

function signInOf({
  config,
  organisation,
  defaultTenant,
  clock,
}: WebDeps): (request: HttpRequest) => Promise<SignedIn> {
  if (!config.bot) {
    return async ({ headers }) => {
      // At the first start the sample rollout, with its people, may not be stored yet.
      await organisation.rollout(defaultTenant);
      const person = await organisation.known(
        defaultTenant,
        trialPersonOf(headers.authorization as string | undefined),
      );
      if (!person) throw new AppError('sign_in_needed');
      return { tenantId: defaultTenant, person };
    };
  }
  if (!config.tab) return () => Promise.reject(new AppError('tab_not_set_up'));
  const verify = createTokenVerifier({ ...config.tab, allowedTenants: config.allowedTenants, clock });
  return async ({ headers }) => {
    const who = await verify(headers.authorization as string | undefined);
    return { tenantId: who.tenantId, person: await organisation.signedIn(who), expiresAt: who.expiresAt };
  };
}

function mustDiffer(endpoints: readonly Endpoint[]): void {
  const names = endpoints.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`two features claim the address ${twice}`);
}
