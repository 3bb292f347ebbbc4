import { actWords } from './acts.ts';
import { askingWords } from './asking.ts';
import { faultWords } from './faults.ts';
import { fillerWords } from './fillers.ts';
import { peopleWords } from './people.ts';
import { socialWords } from './social.ts';
import { thingWords } from './things.ts';
import { timeWords } from './time.ts';

export { grammarWords } from './grammar.ts';

/** The tables of words, in the order in which they are read. */
export const wordTables: readonly string[] = [
  fillerWords,
  askingWords,
  socialWords,
  actWords,
  faultWords,
  peopleWords,
  thingWords,
  timeWords,
];
