export { MASK, maskSecrets, type Masked } from './mask.ts';
export type { Secret } from './span.ts';
