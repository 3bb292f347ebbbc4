import type { app } from '@microsoft/teams-js';
import { signInRefusal } from './sign-in-refused.ts';
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
  /** A token of the person, which the program keeps and renews. @throws SignInRefused, and outside Teams. */
  token(): Promise<string>;
  /** Goes to an address of the program around the tab. */
  openLink(url: string): void;
  /** Tells that the page can be shown. */
  ready(): void;
};

/** What Teams keeps of a tab in a channel; the address is the page's own. */
export type ChannelTab = { readonly entityId: string; readonly url: string; readonly name: string };

type Teams = typeof teamsParts;

/** A window that opened the page and does not answer by then is not one of Microsoft's. */
const answersWithinMs = 5000;
/** A person may be reading what Microsoft asks them to consent to. */
const tokenWithinMs = 120_000;

/** The program around the page refused, or never answered. */
export class HostSilentError extends Error {
  override readonly name = 'HostSilentError';
}

/** Whether the page stands in another one, as in Teams. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/**
 * Waits for the program around the page as long as its library does, which is a minute.
 * @throws HostSilentError in a frame: nothing there may pass for a browser.
 */
export async function findHost(): Promise<Host> {
  // A page that stands by itself has nobody to ask.
  if (!isFramed() && window.opener === null) return browserHost();
  // Only here: as soon as it is loaded, the library asks Microsoft whose frame it may trust.
  const teams = await import('./teams.ts');
  const context = teams.app.initialize().then(() => teams.app.getContext());
  try {
    return teamsHost(teams, await (isFramed() ? context : within(answersWithinMs, context)));
  } catch (fault) {
    // The library rejects outside Microsoft's programs; what it says differs from version to version.
    if (isFramed()) throw new HostSilentError('no answer', { cause: fault });
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
    token: () =>
      within(tokenWithinMs, authentication.getAuthToken()).catch((fault: unknown) => {
        throw signInRefusal(fault);
      }),
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
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no_answer')), ms));
  return Promise.race([promise, late]);
}
