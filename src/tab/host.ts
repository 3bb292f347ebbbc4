import type { app } from '@microsoft/teams-js';
import type * as teamsParts from './teams.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where the tab runs: in Teams or another Microsoft 365 program, or in a browser by itself. */
export type Host = {
  readonly kind: 'teams' | 'browser';
  /** BCP 47, the best first. */
  readonly locales: readonly string[];
  /** What a deep link asks for. */
  readonly subPage: string | undefined;
  readonly theme: ThemeName;
  /** The channel that the tab is in. */
  readonly channelId: string | undefined;
  /** Lets the person add the tab to a channel: keeps what Teams is to open. @returns undefined where Teams does not ask. */
  readonly configure: ((tab: ChannelTab) => Promise<void>) | undefined;
  /** Hears of every change of the theme while the page is open. */
  onTheme(listener: (theme: ThemeName) => void): void;
  /** A token of the person, which the program keeps and renews. @throws outside Teams. */
  token(): Promise<string>;
  /** Goes to an address of the program around the tab. */
  openLink(url: string): void;
  /** Tells that the page can be shown. */
  ready(): void;
};

/** What Teams keeps of a tab in a channel; the address is the page's own. */
export type ChannelTab = { readonly entityId: string; readonly url: string; readonly name: string };

type Teams = typeof teamsParts;

/** A frame that does not answer by then is not one of Microsoft's. */
const answersWithinMs = 5000;

export async function findHost(): Promise<Host> {
  // A page that stands by itself has nobody to ask.
  if (window.parent === window && window.opener === null) return browserHost();
  // Only here: as soon as it is loaded, the library asks Microsoft whose frame it may trust.
  const teams = await import('./teams.ts');
  try {
    await within(answersWithinMs, teams.app.initialize());
    return teamsHost(teams, await within(answersWithinMs, teams.app.getContext()));
  } catch {
    // The library rejects outside Microsoft's programs; what it says differs from version to version.
    return browserHost();
  }
}

function teamsHost({ app, authentication }: Teams, context: app.Context): Host {
  const frame: string = context.page.frameContext;
  return {
    kind: 'teams',
    locales: [context.app.locale],
    subPage: context.page.subPageId || undefined,
    theme: themeOf(context.app.theme),
    channelId: context.channel?.id,
    configure: frame === 'settings' ? configure : undefined,
    onTheme: (listener) => app.registerOnThemeChangeHandler((name) => listener(themeOf(name))),
    token: () => authentication.getAuthToken(),
    openLink: (url) => void app.openLink(url).catch(() => undefined),
    ready: () => void app.notifySuccess(),
  };
}

async function configure({ entityId, url, name }: ChannelTab): Promise<void> {
  const { pages } = await import('./teams-pages.ts');
  pages.config.registerOnSaveHandler((saving) => {
    pages.config
      .setConfig({ entityId, contentUrl: url, websiteUrl: url, suggestedDisplayName: name })
      .then(() => saving.notifySuccess())
      .catch((fault: unknown) => saving.notifyFailure(fault instanceof Error ? fault.message : undefined));
  });
  pages.config.setValidityState(true);
}

function themeOf(name: string): ThemeName {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' ? 'dark' : 'light';
}

function browserHost(): Host {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(forced-colors: active)');
  const theme = (): ThemeName => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light');
  return {
    kind: 'browser',
    locales: navigator.languages,
    subPage: undefined,
    theme: theme(),
    channelId: undefined,
    configure: undefined,
    onTheme: (listener) => {
      for (const query of [dark, contrast]) query.addEventListener('change', () => listener(theme()));
    },
    token: () => Promise.reject(new Error('nobody signs in outside Teams')),
    openLink: () => undefined,
    ready: () => undefined,
  };
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), ms));
  return Promise.race([promise, late]);
}
