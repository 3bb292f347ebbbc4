import { administration } from './administration.ts';
import { moreWords } from './more-words.ts';
import { peopleAndLife } from './people-and-life.ts';
import { qualities } from './qualities.ts';
import { school } from './school.ts';
import { technology } from './technology.ts';
import { verbs } from './verbs.ts';

/** The files of rows, each a field of words. */
export const ROW_FILES: readonly string[] = [
  verbs,
  peopleAndLife,
  qualities,
  administration,
  technology,
  school,
  moreWords,
];
