import { phraseOf, skeleton, tokenize } from '../language/index.ts';
import { languages } from '../platform/i18n/index.ts';
import type { Rollout } from '../organisation/index.ts';
import type { Session, SessionKind } from './session.ts';

/** Which sessions somebody asked for. `start` and `end` are local dates, the end inclusive. */
export type SessionFilter = {
  readonly kind?: SessionKind | undefined;
  readonly area?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
};

/** Beginnings of the words that people use for a kind, folded as {@link phraseOf} does. */
const kindWords: Readonly<Record<SessionKind, readonly string[]>> = {
  kafe: ['kafe', 'cafe', 'drop'],
  mini_training: ['mini', 'kurs', 'course', 'training', 'utbild', 'opplaering', 'opplaring', 'undervis'],
};

/** Words of any session, which tell none from another. */
const generalWords = new Set(
  (
    'oekt oekta oekten tillfaelle tillfaellet session sessionen sessions kurset kursen course the det den i om on about ' +
    'for til till to paa and og och en et ei ett a an this that denne dette detta'
  ).split(' '),
);

export function kindSaid(words: string): SessionKind | undefined {
  const said = phraseOf(words).split(' ');
  const found = (['kafe', 'mini_training'] as const).filter((kind) =>
    kindWords[kind].some((beginning) => said.some((word) => word.startsWith(beginning) || word.endsWith(beginning))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The area that some words name, in any of its languages. @returns undefined where none or several fit. */
export function areaSaid(words: string, areas: Rollout['areas']): string | undefined {
  const said = new Set(tokenize(words).map(skeleton));
  const fitting = areas.filter(({ names }) =>
    languages.some((language) => {
      const name = tokenize(names[language]).map(skeleton);
      return name.length > 0 && name.every((word) => said.has(word) || [...said].some((one) => isFormOf(one, word)));
    }),
  );
  return fitting.length === 1 ? fitting[0]?.key : undefined;
}

/** "arkivet", "arkivkurs" and "archives" are about "arkiv" and "archive". */
function isFormOf(word: string, of: string): boolean {
  return of.length >= 4 && word.startsWith(of.slice(0, Math.max(4, of.length - 2)));
}

const callOffWords = /^\s*(?:avlys|aflys|ställ in|stall in|call off)\b/i;

/** "Avlys ..." is said of a session, and seldom of a booking. */
export function saysCallOff(text: string): boolean {
  return callOffWords.test(text);
}

/** The number of a session that some words are: "12", "økt 12", "nr. 12". */
export function numberSaid(words: string): number | undefined {
  const [, digits] = /^(?:\D{0,20}\s)?#?(\d{1,6})$/.exec(words.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** What a session is called besides its title. */
type Named = Pick<Session, 'title' | 'kind'> & { readonly areaNames: readonly string[] };

/**
 * The sessions that some words name by title, area or kind: those that share the most of them.
 * @returns none where no word fits, all that fit equally well else
 */
export function sessionsSaid<S extends Named>(words: string, sessions: readonly S[]): readonly S[] {
  const said = tokenize(words)
    .filter((word) => !generalWords.has(phraseOf(word)))
    .map(skeleton);
  if (said.length === 0) return [];
  const kind = kindSaid(words);
  const scored = sessions.map((session) => {
    const own = new Set(tokenize([session.title, ...session.areaNames].join(' ')).map(skeleton));
    const shared = said.filter(
      (word) => own.has(word) || [...own].some((one) => isFormOf(word, one) || isFormOf(one, word)),
    );
    return { session, score: shared.length + (kind === session.kind ? 0.5 : 0) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ session }) => session);
}
