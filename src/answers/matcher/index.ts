export type { Match, MatcherEntry } from './entry.ts';
export { createMatcher, type Matcher, type MatcherOptions, type QueryOptions } from './matcher.ts';
export type { ExplainedWord, Explanation } from './rank/explain.ts';
