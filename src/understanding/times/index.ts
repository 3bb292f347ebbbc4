export { readCount, type ReadCount } from './count.ts';
export { type Choice, readWhen, timeSpans, type When } from './when.ts';
