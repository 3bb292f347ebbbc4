import type { app } from '@microsoft/teams-js';
import { signInRefusal } from './sign-in-refused.ts';
import type * as teamsParts from './teams.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where the tab runs: in Teams or another Microsoft 365 program, or directly in a browser. */
export type Host = {
  readonly kind: 'teams' | 'browser';
  /** BCP 47, most preferred first. */
  readonly locales: readonly string[];
  /** The target of a deep link. */
  readonly subPage: string | undefined;
  readonly theme: ThemeName;
  /** The channel of the tab. */
  readonly channelId: string | undefined;
  /**
   * Lets the person add the tab to a channel: saves the address that Teams opens. Undefined outside the configuration
   * page.
   */
  readonly configure: ((tab: ChannelTab) => Promise<void>) | undefined;
  /** Called on every change of the theme while the page is open. */
  onTheme(listener: (theme: ThemeName) => void): void;
  /** A token of the person, which the host caches and renews. @throws SignInRefused, and outside Teams. */
  token(): Promise<string>;
  /** Opens an address in the host. */
  openLink(url: string): void;
  /** Tells the host that the page can be shown. */
  ready(): void;
};

/** What Teams stores about a tab in a channel; the address is that of this page. */
export type ChannelTab = { readonly entityId: string; readonly url: string; readonly name: string };

type Teams = typeof teamsParts;

/** A parent window that does not answer by then is not a Microsoft host. */
const answersWithinMs = 5000;
/** The person may be reading Microsoft's consent dialog. */
const tokenWithinMs = 120_000;

/** The host refused, or never answered. */
export class HostSilentError extends Error {
  override readonly name = 'HostSilentError';
}

/** Whether the page is in a frame, as in Teams. */
export function isFramed(): boolean {
  return window.parent !== window;
}

/**
 * Waits for the host as long as its library does, which is a minute.
 * @throws HostSilentError in a frame, which must not be treated as a plain browser.
 */
export async function findHost(): Promise<Host> {
  // A page outside a frame has no host.
  if (!isFramed() && window.opener === null) return browserHost();
  // Loaded only here: on load, the library fetches the list of trusted frames from Microsoft.
  const teams = await import('./teams.ts');
  const context = teams.app.initialize().then(() => teams.app.getContext());
  try {
    return teamsHost(teams, await (isFramed() ? context : within(answersWithinMs, context)));
  } catch (fault) {
    // The library rejects outside Microsoft's programs; its message differs between versions.
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
