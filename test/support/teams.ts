import type { BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { Signed } from './api.ts';
import { browser, patienceMs } from './browser.ts';
import { ownTenant } from './sign-in.ts';

/** As much of Teams as teams-js speaks with: it says where the tab is, in which theme and language, and gives a token. */
const teams = (
  tab: string,
  tokens: readonly string[],
  context: object,
  ways: Ways,
) => `<!doctype html><title>Teams</title>
<iframe src="${tab}" style="width:${ways.width ?? 1000}px;height:700px"></iframe>
<script>
  var asked = [], opened = [], sent = {};
  const context = {
    locale: 'sv-se', theme: 'default', userObjectId: 'x', hostName: 'Teams', hostClientType: 'web', frameContext: 'content',
    entityId: 'home', tid: 'x', ...${JSON.stringify(context)},
  };
  const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: { config: {} } } };
  const answers = {
    initialize: [context.frameContext, 'web', JSON.stringify(runtime), '2.58.0'],
    getContext: [context],
    'settings.setSettings': [true],
    executeDeepLink: [true],
  };
  const tokens = ${JSON.stringify(tokens)};
  let refusal = ${JSON.stringify(ways.refusal ?? null)};
  let isSilent = ${ways.isSilent ?? false}, held = [];
  const speak = () => (isSilent = false, held.splice(0).forEach((event) => answer(event)));
  let frame;
  addEventListener('message', (event) => (isSilent ? held.push(event) : answer(event)));
  function answer({ data, source, origin }) {
    if (!data || !data.func) return;
    asked.push(data.func);
    sent[data.func] = data.args;
    frame = { source, origin };
    const token = () => (refusal === null ? [true, tokens.length > 1 ? tokens.shift() : tokens[0]] : [false, refusal]);
    const args = data.func === 'authentication.getAuthToken' ? token() : answers[data.func];
    if (data.func === 'executeDeepLink') opened.push(data.args[0]);
    if (args) source.postMessage({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args }, origin);
  }
  const tell = (func, args) => frame.source.postMessage({ func, args }, frame.origin);
  const paint = (theme) => tell('themeChange', [theme]);
</script>`;

/** Changes of the stand-in's default behaviour; in the page `refusal`, `isSilent` and `speak()` change it later. */
export type Ways = {
  /** What Teams says instead of giving a token. */
  readonly refusal?: string;
  /** Nothing is answered until `speak()` is called. */
  readonly isSilent?: boolean;
  /** Of the tab, in pixels. */
  readonly width?: number;
};

export type InTeams = { readonly page: Page; readonly tab: FrameLocator; readonly close: () => Promise<void> };

/**
 * The tab in a page that stands in for Teams, as the lead unless another token is given.
 * @param options.context what Teams sends in addition to the defaults.
 * @param options.tokens what Teams gives, one after the other; the last again and again.
 */
export async function openInTeams(
  signed: Signed,
  options: {
    readonly tokens?: readonly string[];
    readonly subPage?: string;
    readonly hash?: string;
    readonly context?: object;
    readonly browser?: BrowserContextOptions;
    readonly ways?: Ways;
    /** Before anything is loaded. */
    readonly prepare?: (page: Page) => Promise<unknown>;
  } = {},
): Promise<InTeams> {
  const tokens = options.tokens ?? [
    await signed.authority.token({ oid: signed.idOf('lead'), tid: ownTenant, name: 'Plantert Navn Navnesen' }),
  ];
  const context: BrowserContext = await (await browser()).newContext({ locale: 'en-GB', ...options.browser });
  // A page of the network may otherwise not show one of this machine.
  await context.grantPermissions(['local-network-access']).catch(() => undefined);
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.route('https://teams.microsoft.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: teams(
        `${signed.bot.url}/tab/${options.hash ?? ''}`,
        tokens,
        {
          subEntityId: options.subPage ?? '',
          ...options.context,
        },
        options.ways ?? {},
      ),
    }),
  );
  await page.route('https://res.cdn.office.net/**', (route) => route.abort());
  await options.prepare?.(page);
  await page.goto('https://teams.microsoft.com/');
  return { page, tab: page.frameLocator('iframe'), close: () => context.close() };
}
