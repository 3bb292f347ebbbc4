export { detectLanguage } from './detect.ts';
export { fold } from './fold.ts';
export { stem } from './stem.ts';
export { tokenize } from './tokenize.ts';
