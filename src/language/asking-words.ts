import { skeleton } from './skeleton.ts';

/** Verbs of needing and wanting in the five languages: they show that something is asked, not what. */
const words =
  'trenger trenge treng trengte behøver behøve ønsker lurer leter behöver behöva önskar undrar letar ' +
  'need needs needed want wants wanted wonder wondering looking';

const skeletons = new Set(words.split(' ').map(skeleton));

/** Whether a folded word only expresses a need or a wish: `trenger wsdl` is `wsdl`. */
export const isAskingWord = (word: string): boolean => skeletons.has(skeleton(word));
