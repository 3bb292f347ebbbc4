import { actWords } from './acts.ts';
import { askingWords } from './asking.ts';
import { fillerWords } from './fillers.ts';
import { socialWords } from './social.ts';
import { thingWords } from './things.ts';
import { timeWords } from './time.ts';

/** The tables of words, in the order in which they are read. */
export const wordTables: readonly string[] = [fillerWords, askingWords, socialWords, actWords, thingWords, timeWords];
