import * as da from './da.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';
import * as sv from './sv.ts';

declare module '../../platform/i18n/index.ts' {
  // The keys that `t` takes, with their placeholders.
  interface Texts {
    readonly guide: typeof en.guide;
    readonly care: typeof en.care;
    readonly help: typeof en.help;
    readonly privacy: typeof en.privacy;
    readonly social: typeof en.social;
  }
}

export const guideTexts = { nb, nn, sv, da, en };
