import {
  asTyped,
  type Card,
  card,
  type CardElement,
  escapeMarkdown,
  execute,
  heading,
  shorten,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { formatPercent } from '../../platform/i18n/index.ts';
import type { Speech } from '../../kit/index.ts';
import type { ExplainedWord } from '../matcher/index.ts';
import type { WhyView } from './why.ts';

/** How the words of a question were understood. */
type Reading = { readonly intent: string; readonly why: { readonly words: readonly string[] } };

/** Maximum number of words shown; further words weigh little. */
const wordsShown = 8;
const textShown = 300;

/** Why an entry answers a question, for the people who maintain answers. */
export function whyCard(view: WhyView, reading: Reading | undefined, speech: Speech): Card {
  const { t, language } = speech;
  const { explanation, runnerUp } = view;
  const facts = [
    ...(reading ? [{ title: t('why.readAs'), value: readingIn(reading, speech) }] : []),
    { title: t('why.confidence'), value: formatPercent(language, explanation.confidence) },
    ...(explanation.wording === undefined ? [] : [{ title: t('why.closest'), value: shown(explanation.wording) }]),
    {
      title: t('why.runnerUp'),
      value: runnerUp
        ? t('why.scored', {
            question: shown(runnerUp.question),
            percent: formatPercent(language, runnerUp.confidence),
          })
        : t('why.noRunnerUp'),
    },
  ];
  return card({
    language,
    summary: t('why.title'),
    body: [
      heading(t('why.title')),
      subtle(t('answers.youAsked')),
      asTyped(shorten(view.asked, textShown)),
      text(shown(view.entryQuestion), { weight: 'bolder' }),
      { type: 'FactSet', facts },
      ...words(explanation.words, speech),
    ],
    actions: [
      execute(t('why.back'), 'answers.whyBack', {
        question: view.questionId,
        entry: view.entryId,
        reaction: view.reaction,
      }),
    ],
  });
}

/** "A question, by: hvordan, tilgang", or the name of the intent that the words alone would mean. */
function readingIn({ intent, why }: Reading, { t }: Speech): string {
  const what = intent === 'question' ? t('why.aQuestion') : intent;
  return why.words.length === 0 ? what : t('why.readBy', { what, words: shown(why.words.join(', ')) });
}

function words(all: readonly ExplainedWord[], { t, language }: Speech): CardElement[] {
  const byShare = all.toSorted((one, other) => other.share - one.share);
  const matched = byShare.flatMap(({ word, share, match }) => (match ? [{ word, share, match }] : []));
  const unmatched = byShare.filter((word) => word.match === undefined).map(({ word }) => word);
  const places = { wording: t('why.inWording'), answer: t('why.inAnswer') };
  const facts = matched.slice(0, wordsShown).map(({ word, share, match }) => ({
    title: escapeMarkdown(word),
    value: t('why.met', {
      word: escapeMarkdown(match.word),
      kind: t(`why.${match.by}`),
      place: places[match.in],
      percent: formatPercent(language, share),
    }),
  }));
  const without = { title: t('why.unmatched'), value: shown(unmatched.slice(0, wordsShown).join(', ')) };
  return [
    text(t('why.words'), { weight: 'bolder', spacing: 'medium' }),
    ...(facts.length > 0 ? [subtle(t('why.weights'))] : [text(t('why.noWords'))]),
    ...(facts.length + unmatched.length > 0
      ? [{ type: 'FactSet' as const, facts: unmatched.length > 0 ? [...facts, without] : facts }]
      : []),
  ];
}

function shown(value: string): string {
  return escapeMarkdown(shorten(value, textShown));
}
