// The worker thread of thread.ts: it holds the matchers of the process, and answers in order.
import { parentPort } from 'node:worker_threads';
import { createMatcher, type Matcher } from '../matcher/index.ts';
import type { Asked, Call, Calls, Change, Reply, Request } from './messages.ts';
import { plainLanguage } from './spoken-language.ts';

const matchers = new Map<number, Matcher>();

function matcherOf(number: number): Matcher {
  const known = matchers.get(number) ?? createMatcher([]);
  matchers.set(number, known);
  return known;
}

function apply(matcher: Matcher, changes: readonly Change[]): void {
  for (const { id, versions } of changes) {
    if (versions.length > 0) matcher.upsert(versions);
    else matcher.remove(id);
  }
}

function ask(matcher: Matcher, { text, by, limit }: Extract<Request, { readonly kind: 'ask' }>): Asked {
  const language = (by.languageChosen ? undefined : plainLanguage(text)) ?? by.language;
  return {
    language,
    matches: matcher.query(text, { language, limit, needsContent: true }),
    isVague: !matcher.saysWhat(text, { language }),
  };
}

function answer(number: number, request: Request): unknown {
  switch (request.kind) {
    case 'change':
      return apply(matcherOf(number), request.changes);
    case 'query':
      return matcherOf(number).query(request.text, request.options);
    case 'ask':
      return ask(matcherOf(number), request);
    case 'explain':
      return matcherOf(number).explain(request.text, request.id, request.options);
    case 'spokenLanguage':
      return plainLanguage(request.text);
    case 'close':
      return void matchers.delete(number);
  }
}

function replyTo({ call, matcher, request }: Call): Reply {
  try {
    return { call, answer: answer(matcher, request) };
  } catch (fault) {
    // The error message might quote a question.
    return { call, fault: fault instanceof Error ? fault.name : typeof fault };
  }
}

// One reply at a time, so that the first need not wait for the last.
parentPort?.on('message', (calls: Calls) => {
  for (const call of calls) parentPort?.postMessage(replyTo(call));
});
// Loads lazy data before the first question.
createMatcher([]);
