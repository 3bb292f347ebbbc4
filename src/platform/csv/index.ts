export { escapeFormula, unescapeFormula } from './formula-escape.ts';
export { csvText } from './write.ts';
