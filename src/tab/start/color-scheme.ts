import type { ThemeName } from '../host.ts';

/** Scroll bars, form controls and the page below them follow the theme of the page, not the operating system. */
export function setColorScheme(theme: ThemeName): void {
  const scheme = theme === 'light' ? 'light' : 'dark';
  document.documentElement.style.colorScheme = scheme;
  document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.setAttribute('content', scheme);
}
