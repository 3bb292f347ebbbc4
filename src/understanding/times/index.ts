export { readCount, type ReadCount } from './count.ts';
export type { DayDoubt } from './day-reading.ts';
export { type DayField, readDayField, readTimeField, type TimeField } from './fields.ts';
export { readSentence, type Sentence, type SentenceContext } from './sentence.ts';
export { readTimings, type Timings } from './timings.ts';
export { type Choice, isSkipped, readWhen, timeSpans, todayIn, type When } from './when.ts';
