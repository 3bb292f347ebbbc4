import { answers } from './answers.ts';
import { errors } from './errors.ts';
import { guide } from './guide.ts';
import { questions } from './questions.ts';

export const en = { answers, errors, guide, questions } as const;
