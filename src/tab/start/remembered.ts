import { type Language, languageOfTag } from '../languages.ts';
import type { ThemeName } from '../host.ts';

const key = 'losen.last';

/** The appearance of the last visit, for pages shown before Teams has answered. */
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
    // A browser without storage in frames: the next start guesses again.
  }
}
