import * as da from './da.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';
import * as sv from './sv.ts';

declare module '../../platform/i18n/index.ts' {
  // The keys that `t` takes, with their placeholders.
  interface Texts {
    readonly myData: typeof en.myData;
  }
}

export const myDataTexts = { nb, nn, sv, da, en };
