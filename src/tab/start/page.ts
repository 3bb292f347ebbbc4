import { start as da } from '../texts/start-da.ts';
import { start as en } from '../texts/start-en.ts';
import { start as nb } from '../texts/start-nb.ts';
import { start as nn } from '../texts/start-nn.ts';
import { start as sv } from '../texts/start-sv.ts';
import type { ThemeName } from '../host.ts';
import { type Language, languageOfTag } from '../languages.ts';
import { setColorScheme } from './color-scheme.ts';
import { remembered } from './remembered.ts';
import { reloading } from './reload.ts';

const words = { nb, nn, sv, da, en } satisfies Record<Language, Record<keyof typeof en, string>>;

/** Colours of Fluent's themes for Teams, repeated here because the themes themselves may fail to load. */
const colours: Readonly<Record<ThemeName, readonly [page: string, text: string, button: string, buttonText: string]>> =
  {
    light: ['#f5f5f5', '#242424', '#5b5fc7', '#ffffff'],
    dark: ['#1f1f1f', '#ffffff', '#4f52b2', '#ffffff'],
    contrast: ['#000000', '#ffffff', '#1aebff', '#000000'],
  };

/** A start shorter than this shows no text. */
const quietMs = 1000;

/** From Teams; before Teams has answered, from the last visit or the browser. */
let told: { locales: readonly string[]; theme: ThemeName | undefined } = { locales: [], theme: undefined };

/** Sets the language and theme from Teams, for the built-in pages. */
export function tellStart(one: { readonly locales: readonly string[]; readonly theme: ThemeName }): void {
  told = one;
}

function language(): Language {
  const last = remembered().language;
  const tags = [...told.locales, ...(last ? [last] : []), ...navigator.languages];
  return tags.map((tag) => languageOfTag(tag)).find((one) => one !== undefined) ?? 'en';
}

function theme(): ThemeName {
  const known = told.theme ?? remembered().theme;
  return known ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/** Shows a waiting text, once the wait takes longer than a moment. @returns a function that ends it. */
export function showWaiting(place: HTMLElement, what: 'starting' | 'waiting'): { readonly end: () => void } {
  let page: HTMLElement | undefined;
  const timer = setTimeout(() => {
    page = pageIn(place);
    const status = element('p', words[language()][what]);
    // Empty first: screen readers do not announce initial content.
    const live = element('div');
    live.setAttribute('role', 'status');
    page.append(element('h1', 'Losen'), live);
    live.append(status);
  }, quietMs);
  return {
    end: () => {
      clearTimeout(timer);
      page?.remove();
    },
  };
}

/**
 * Shows an error and a retry button, with plain elements and built-in texts.
 * @param why `file`: a file of the program is missing; `host`: Teams does not answer; `fault`: anything else.
 */
export function showStopped(
  place: HTMLElement,
  { kind, again = () => location.reload() }: { readonly kind: 'file' | 'host' | 'fault'; readonly again?: () => void },
): void {
  if (reloading()) return;
  const t = words[language()];
  const page = pageIn(place);
  const alert = element('div');
  alert.setAttribute('role', 'alert');
  page.append(alert);
  const button = element('button', t.again);
  button.type = 'button';
  button.addEventListener('click', again);
  alert.append(element('h1', t.title), element('p', t[kind]));
  page.append(button);
  document.title = `${t.title} – Losen`;
  button.focus();
}

/** Replaces the current content. */
function pageIn(place: HTMLElement): HTMLElement {
  const name = theme();
  setColorScheme(name);
  document.documentElement.lang = language();
  addStyles(name);
  const page = element('main');
  page.className = 'losen-start';
  place.replaceChildren(page);
  return page;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const one = document.createElement(name);
  one.textContent = text;
  return one;
}

function addStyles(name: ThemeName): void {
  const [page, text, button, buttonText] = colours[name];
  const style = document.getElementById('losen-start') ?? element('style');
  style.id = 'losen-start';
  // The content-security-policy allows only styles with the page's nonce.
  style.nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
  style.textContent = `
    html, body, #root { height: 100%; margin: 0; }
    .losen-start { box-sizing: border-box; min-height: 100%; padding: 32px; background: ${page}; color: ${text};
      font: 14px/20px 'Segoe UI', system-ui, sans-serif; overflow-wrap: anywhere; }
    .losen-start h1 { margin: 0 0 12px; font-size: 24px; line-height: 32px; font-weight: 600; }
    .losen-start p { margin: 0 0 20px; max-width: 60ch; }
    .losen-start button { min-height: 32px; padding: 5px 12px; border: 1px solid ${button}; border-radius: 4px;
      background: ${button}; color: ${buttonText}; font: inherit; font-weight: 600; cursor: pointer; }
    .losen-start button:focus-visible { outline: 2px solid ${text}; outline-offset: 2px; }
    @media (max-width: 480px) { .losen-start { padding: 16px; } }`;
  document.head.append(style);
}
