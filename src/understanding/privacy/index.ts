export { MASK, maskSecrets, type Masked } from './mask.ts';
export type { SensitiveSubject } from './sensitive-subject.ts';
export { isSensitive, type Sensitive } from './sensitive.ts';
export type { Secret } from './span.ts';
