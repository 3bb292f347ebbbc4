import {
  type Card,
  card,
  type CardAction,
  type CardElement,
  asTyped,
  escapeMarkdown,
  escapeTarget,
  execute,
  heading,
  literal,
  markdownElements,
  openInTab,
  pressableRow,
  shorten,
  subtle,
  text,
} from '../platform/cards/index.ts';
import type { DatedSpeech, Speech } from '../kit/index.ts';
import { formatDay, nameOfLanguage, type Translate } from '../platform/i18n/index.ts';
import type { Reaction } from './asked.ts';
import type { Candidate, Entry, EntryText } from './entry.ts';

/** About as much as people read at a glance; the rest is behind "show more". */
const answerLength = 600;
/** A question may be 30,000 characters, a card 28 KB. */
const shownQuestionLength = 500;

export type AnswerView = {
  readonly questionId: string;
  readonly entry: Entry;
  readonly shown: EntryText;
  readonly areaName: string | undefined;
  readonly candidates: readonly Candidate[];
  /** Whether the reader may open "why this answer?". */
  readonly isExplained: boolean;
};

/** The answer with its reactions; after a reaction, what was done, with undo. */
export function answerCard(view: AnswerView, reaction: Reaction, speech: DatedSpeech, followsUp?: string): Card {
  const { t } = speech;
  return card({
    language: speech.language,
    summary: t('answers.summaryAnswer', { question: view.shown.question }),
    body: [
      ...followUpLine(followsUp, t),
      ...origin(view, speech),
      heading(escapeMarkdown(view.shown.question)),
      ...otherLanguage(view.shown, speech),
      ...answerText(view.shown.answer, t),
      ...source(view.entry, t),
      ...reactionLines(reaction, t, view.candidates.length > 0),
      ...(reaction.kind === 'none' || reaction.kind === 'notHelped'
        ? candidateRows(view.questionId, view.candidates, speech)
        : []),
      ...openInTab(speech, view.shown.question, 'answers', view.entry.id),
    ],
    actions: [...answerActions(view, reaction, t), ...explainActions(view, reaction, t)],
  });
}

function answerActions(view: AnswerView, reaction: Reaction, t: Translate): CardAction[] {
  const data = { question: view.questionId, entry: view.entry.id };
  const undo = execute(t('answers.undo'), 'answers.unrate', data);
  const askSpecialist = execute(t('answers.askSpecialist'), 'answers.ask', data);
  switch (reaction.kind) {
    case 'none':
      return [
        execute(t('answers.helped'), 'answers.rate', { ...data, helped: true }, 'positive'),
        execute(t('answers.notHelped'), 'answers.rate', { ...data, helped: false }),
        askSpecialist,
      ];
    case 'helped':
      return [undo];
    case 'notHelped':
      return [askSpecialist, undo];
    case 'sentOn':
    case 'alreadySent':
      return [execute(t('answers.undo'), 'answers.withdraw', data)];
  }
}

function explainActions(view: AnswerView, { kind }: Reaction, t: Translate): CardAction[] {
  if (!view.isExplained) return [];
  return [execute(t('why.button'), 'answers.why', { question: view.questionId, entry: view.entry.id, reaction: kind })];
}

/** Says what a follow-up was read together with, so that a wrong reading shows. */
function followUpLine(followsUp: string | undefined, t: Translate): CardElement[] {
  return followsUp === undefined ? [] : [subtle(t('answers.followsUp', { title: escapeMarkdown(followsUp) }))];
}

function origin(view: AnswerView, { language, t, now }: DatedSpeech): CardElement[] {
  const { reviewedOn } = view.entry;
  const parts = [view.areaName, reviewedOn && t('answers.reviewed', { day: formatDay(language, reviewedOn, now) })];
  const line = parts.filter((part) => part !== undefined && part !== '').join(' · ');
  return line === '' ? [] : [subtle(escapeMarkdown(line))];
}

function otherLanguage(shown: EntryText, { language, t }: Speech): CardElement[] {
  if (shown.language === language) return [];
  return [subtle(t('answers.onlyIn', { language: nameOfLanguage(shown.language, language) }))];
}

/** Whole paragraphs and lists up to about `answerLength`, the rest behind a button. */
function answerText(markdown: string, t: Translate): readonly CardElement[] {
  const elements = markdownElements(markdown);
  let length = 0;
  const cut = elements.findIndex((element, at) => {
    length += element.type === 'TextBlock' ? element.text.length : 0;
    return length > answerLength && at > 0;
  });
  if (cut < 0) return elements;
  return [
    ...elements.slice(0, cut),
    { type: 'Container', id: 'rest', isVisible: false, items: elements.slice(cut) },
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title: t('answers.showMore'), targetElements: ['rest'] }],
    },
  ];
}

function source(entry: Entry, t: Translate): CardElement[] {
  if (!entry.sourceUrl) return [];
  return [text(`[${t('answers.readMore')}](${escapeTarget(entry.sourceUrl)})`, { size: 'small' })];
}

/** @param hasOthers whether other answers are listed below */
function reactionLines(reaction: Reaction, t: Translate, hasOthers = true): CardElement[] {
  const look = { weight: 'bolder', separator: true, spacing: 'medium' } as const;
  switch (reaction.kind) {
    case 'none':
      return [];
    case 'helped':
      return [text(t('answers.ratedHelped'), look)];
    case 'notHelped':
      return [text(t('answers.ratedNotHelped'), look), ...(hasOthers ? [text(t('answers.tryThese'))] : [])];
    case 'sentOn':
      return [text(t('answers.sentOn'), look)];
    case 'alreadySent':
      return [text(t('answers.alreadySent'), look)];
  }
}

function candidateRows(questionId: string, candidates: readonly Candidate[], speech: Speech): CardElement[] {
  if (candidates.length === 0) return [];
  const label = text(speech.t('answers.otherAnswers'), { size: 'small', weight: 'bolder', spacing: 'medium' });
  return [label, ...rows(questionId, candidates, speech)];
}

function rows(questionId: string, candidates: readonly Candidate[], { language, t }: Speech): CardElement[] {
  const origin = (candidate: Candidate): CardElement[] =>
    candidate.language === language
      ? []
      : [subtle(t('answers.titleIn', { language: nameOfLanguage(candidate.language, language) }))];
  return candidates.map((candidate) =>
    pressableRow(
      [text(escapeMarkdown(candidate.question)), ...origin(candidate)],
      execute(candidate.question, 'answers.pick', { question: questionId, entry: candidate.entryId }),
    ),
  );
}

/** Candidates of a middling match: pick one, or say that none fits. */
export function candidatesCard(
  questionId: string,
  candidates: readonly Candidate[],
  speech: Speech,
  followsUp?: string,
): Card {
  const { language, t } = speech;
  return card({
    language,
    summary: t('answers.summaryCandidates'),
    body: [...followUpLine(followsUp, t), heading(t('answers.didYouMean')), ...rows(questionId, candidates, speech)],
    actions: [execute(t('answers.noneOfThese'), 'answers.none', { question: questionId })],
  });
}

export type UnknownView = {
  readonly questionId: string;
  readonly asked: string;
  readonly areaName: string | undefined;
  readonly bankIsEmpty: boolean;
};

/** "I do not know yet", with a button to pass the question on. */
export function unknownCard(view: UnknownView, reaction: Reaction, { language, t }: Speech): Card {
  const offer = view.areaName
    ? t('answers.unknownOfferArea', { area: escapeMarkdown(view.areaName) })
    : t('answers.unknownOffer');
  const open = reaction.kind === 'none';
  const data = { question: view.questionId };
  return card({
    language,
    summary: t('answers.summaryUnknown'),
    body: [
      subtle(t('answers.youAsked')),
      asTyped(shorten(view.asked, shownQuestionLength)),
      heading(t('answers.unknown')),
      ...(view.bankIsEmpty ? [text(t('answers.noEntries'))] : []),
      ...(open ? [text(offer)] : reactionLines(reaction, t)),
    ],
    actions: open
      ? [
          execute(t('answers.askSpecialist'), 'answers.ask', data, 'positive'),
          execute(t('cases.report'), 'cases.new', { text: literal(shorten(view.asked, shownQuestionLength)) }),
        ]
      : [execute(t('answers.undo'), 'answers.withdraw', data)],
  });
}
