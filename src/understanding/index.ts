import { cleanText } from '../language/index.ts';
import { checkSlots, compile } from './examples.ts';
import type { Context, Intent, Understanding, Understood } from './intent.ts';
import { partsOf, type ReadPart } from './parts.ts';
import { createOpinion } from './opinion.ts';
import { backgroundQuestions } from './background.ts';
import { questionExamples } from './questions.ts';
import { type Reading, readerOf } from './reading.ts';
import { bodyOf } from './segments.ts';
import { foreignLanguage, noWordsIn } from './unreadable.ts';
import { createVocabulary } from './vocabulary.ts';
import { grammarWords, wordTables } from './words/index.ts';

export type { Context, Intent, IntentKind, SlotKind, Understanding, Understood } from './intent.ts';
export { phrases } from './phrases.ts';
export { socialIntents } from './social.ts';

export type Engine = { understand(text: string, context?: Context): Understanding };

/** What is read of a long message; all of it is the question. */
const longestRead = 3000;

/** What was built last: nearly half a second of work, and all servers of one process declare the same intents. */
let latest: { readonly intents: readonly Intent[]; readonly engine: Engine } | undefined;

/** The engine for these intents; the same one while the intents are the same. */
export function understandingOf(intents: readonly Intent[]): Engine {
  const isSame = latest?.intents.length === intents.length && intents.every((one, at) => one === latest?.intents[at]);
  if (!latest || !isSame) latest = { intents, engine: createUnderstanding(intents) };
  return latest.engine;
}

/** @param intents what the features declare; the first of two that fit as well has the message. */
export function createUnderstanding(intents: readonly Intent[]): Engine {
  for (const intent of intents) checkSlots(intent);
  let known: ReadPart | undefined;
  // Thousands of examples are read when the first message comes, so that the program starts without them.
  const readPart: ReadPart = (part, context) => (known ??= readerFor(intents))(part, context);

  return {
    understand(text, context = {}) {
      const whole = cleanText(text);
      const direct = readPart(whole.slice(0, longestRead), context);
      if (direct.isExact) return { parts: [{ ...direct.understood, part: whole }], dropped: [] };
      const unreadable = withoutWords(whole);
      if (unreadable) return { parts: [unreadable], dropped: [] };
      const body = bodyOf(whole.slice(0, longestRead));
      const foreign = foreignLanguage(body.text);
      if (foreign !== undefined) {
        return { parts: [outside('foreign', whole, foreign === '' ? {} : { language: foreign })], dropped: [] };
      }
      const { parts, dropped } = partsOf(body.text, context, remembering(readPart));
      const understood = parts.map((reading) => reading.understood);
      const [only] = understood;
      if (whole.length > longestRead && understood.length === 1 && only) {
        return { parts: [{ ...only, part: whole, slots: goingOn(only, whole) }], dropped: [] };
      }
      return { parts: understood, dropped: [...dropped, ...body.dropped] };
    },
  };
}

/** What a slot took up to where the reading ended goes on to the end of the message. */
function goingOn({ slots }: Understood, whole: string): Understood['slots'] {
  const read = whole.slice(0, longestRead).trimEnd();
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => {
      const start = value === '' || !read.endsWith(value) ? -1 : read.length - value.length;
      return [name, start === -1 ? value : whole.slice(start)];
    }),
  );
}

function readerFor(intents: readonly Intent[]): ReadPart {
  const vocabulary = createVocabulary(wordTables, grammarWords);
  return readerOf({
    examples: compile([...intents, questionExamples], vocabulary),
    vocabulary,
    opinionOf: createOpinion([...intents, questionExamples, backgroundQuestions], vocabulary),
    names: intents.map(({ name }) => name),
  });
}

/** The same part is looked at more than once while a sentence is parted. */
function remembering(readPart: ReadPart): ReadPart {
  const kept = new Map<string, Reading>();
  return (part, context) => {
    const reading = kept.get(part) ?? readPart(part, context);
    kept.set(part, reading);
    return reading;
  };
}

function withoutWords(text: string): Understood | undefined {
  const kind = noWordsIn(text);
  if (kind === undefined) return undefined;
  return kind === 'emoji' ? outside('social.emoji', text, {}) : outside('nonsense', text, { what: kind });
}

function outside(intent: string, part: string, slots: Readonly<Record<string, string>>): Understood {
  return { intent, slots, confidence: 0.9, part, why: { example: '', language: undefined, words: [] } };
}
