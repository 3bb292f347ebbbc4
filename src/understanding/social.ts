import type { Intent } from './intent.ts';
import { kindWords } from './social-kind.ts';
import { otherWords } from './social-other.ts';

/** What people say that asks for nothing, what they answer to an offer, and what leans on the last answer. */
export const socialIntents: readonly Intent[] = [...kindWords, ...otherWords];
