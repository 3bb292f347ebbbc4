import { writtenForOthers } from '../kit/index.ts';
import { fold } from '../language/index.ts';
import { shorten } from '../platform/cards/index.ts';

/** A fault as somebody describes it. Only what happened must be said; the rest is asked for later where it decides. */
export type FaultDraft = {
  readonly what: string;
  readonly when: string;
  readonly where: string;
  readonly area: string;
};

export const faultLimits = { what: 2000, when: 200, where: 200 } as const;

export type FaultDraftFaults = { readonly [K in keyof typeof faultLimits]?: 'missing' | 'tooLong' };

/** A draft as it is kept: no characters that no screen shows, and one line where one is asked for. */
export function cleanedFault({ what, when, where, area }: FaultDraft): FaultDraft {
  const line = (text: string) => writtenForOthers(text).replace(/\n/g, ' ');
  return { what: writtenForOthers(what), when: line(when), where: line(where), area };
}

/** What is wrong with a draft, by field; empty for one that can be sent. */
export function faultsOfFault(draft: FaultDraft): FaultDraftFaults {
  const faults: { -readonly [K in keyof FaultDraftFaults]: FaultDraftFaults[K] } = {};
  if (draft.what === '') faults.what = 'missing';
  for (const field of ['what', 'when', 'where'] as const) {
    if (draft[field].length > faultLimits[field]) faults[field] = 'tooLong';
  }
  return faults;
}

const titleLength = 100;

/** A title for a fault, from its first sentence: nobody who is held up by a fault wants to find one. */
export function titleOfFault(what: string): string {
  const first =
    writtenForOthers(what)
      .split(/\n|[.!?](?=\s|$)/)
      .find((part) => part.trim() !== '') ?? what;
  const title = shorten(first.trim(), titleLength);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** "when I save", "each time I open ...", in five languages: up to the end of the sentence. */
const whenIt =
  /(?:^|[\s,;(])((?:hver gang|kvar gong|varje gång|every time|each time|når|naar|när|whenever|when) (?:jeg|eg|jag|vi|man|du|i|we|you) [^.,;!?\n)]{2,150})/iu;
/** "today", "since yesterday", "this morning", "at 10:15", in five languages. */
const sinceThen =
  /(?:^|[\s,;(])((?:(?:siden|sidan|sedan|fra|frå|från|since) )?(?:i dag|idag|i går|i gaar|igår|i morges|i morgo|i morse|i natt|i nat|i formiddag|i förmiddags|i ettermiddag|i eftermiddag|i eftermiddags|i kveld|i kväll|i aften|today|yesterday|this morning|this afternoon|last night)(?:,? (?:kl\.?|klokken|klokka|klockan|at) ?\d{1,2}(?:[:.]\d{2})?)?|(?:(?:siden|sidan|sedan|since) )?(?:kl\.?|klokken|klokka|klockan) ?\d{1,2}(?:[:.]\d{2})?)(?![\p{L}\p{N}])/iu;

/**
 * A draft from words that somebody wrote for something else: what happened is all of them; when, and which area, where the
 * words say so. Nothing is guessed.
 */
export function draftOfFault(
  text: string,
  areas: readonly { readonly key: string; readonly names: Readonly<Record<string, string>> }[] = [],
): FaultDraft {
  const what = writtenForOthers(text);
  // Longer ones are refused with their length; they need not be searched.
  if (what.length > faultLimits.what) return { what, when: '', where: '', area: '' };
  const when = (whenIt.exec(what)?.[1] ?? sinceThen.exec(what)?.[1] ?? '').trim();
  return { what, when, where: '', area: areaIn(what, areas) };
}

/** The one area whose name stands in the words; '' for none, and for several. */
function areaIn(
  text: string,
  areas: readonly { readonly key: string; readonly names: Readonly<Record<string, string>> }[],
): string {
  const words = ` ${wordsIn(text)} `;
  const named = areas.filter(({ names }) =>
    Object.values(names).some((name) => {
      const wanted = wordsIn(name);
      // "arkivet" is the area "Arkiv"; of a short name no more than itself can be told.
      return wanted !== '' && (words.includes(` ${wanted} `) || (wanted.length > 4 && definite(wanted).test(words)));
    }),
  );
  return named.length === 1 ? (named[0]?.key ?? '') : '';
}

function wordsIn(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const definite = (word: string): RegExp => new RegExp(` ${word}(?:et|en|a|e|ene|er|erna|erne)s? `);
