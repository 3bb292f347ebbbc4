import { type Language, languageOfTag } from '../languages.ts';
import type { ThemeName } from '../host.ts';

const key = 'losen.last';

/** What the page looked like the last time, for what has to be shown before Teams has said anything. */
export type Remembered = { readonly language: Language | undefined; readonly theme: ThemeName | undefined };

export function remembered(): Remembered {
  try {
    const { language, theme } = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    return {
      language: typeof language === 'string' ? languageOfTag(language) : undefined,
      theme: theme === 'light' || theme === 'dark' || theme === 'contrast' ? theme : undefined,
    };
  } catch {
    return { language: undefined, theme: undefined };
  }
}

export function remember(one: { readonly language: Language; readonly theme: ThemeName | undefined }): void {
  try {
    localStorage.setItem(key, JSON.stringify(one));
  } catch {
    // A browser that keeps nothing for frames: the next start guesses again.
  }
}
