import * as da from './da.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';
import * as sv from './sv.ts';

declare module '../../platform/i18n/index.ts' {
  // The keys that `t` takes, with their placeholders.
  interface Texts {
    readonly tab: typeof en.tab;
    readonly start: typeof en.start;
  }
}

export const tabTexts = { nb, nn, sv, da, en };
