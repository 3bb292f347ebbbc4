import type { SettingText } from '../src/config/setting-texts.ts';

/** @returns the content of each generated file, by its path in the repository. */
export function configurationPages(texts: Readonly<Record<string, SettingText>>): Readonly<Record<string, string>>;
