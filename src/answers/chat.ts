import { AppError } from '../errors.ts';
import { type Cards, type DatedSpeech, isKeeper, onCard } from '../kit/index.ts';
import { tokenize } from '../language/index.ts';
import { areaName } from '../organisation/index.ts';
import { type Feature, type Offer, remembering, type Turn, type Verb } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import type { AnswersDeps } from './actions/deps.ts';
import { passOn, withdraw } from './actions/pass-on.ts';
import { pick, pickNone, rate, unrate } from './actions/react.ts';
import { areaOf, type Asked, candidatesOf, othersBeside, type Shown } from './asked.ts';
import { answerCard, type AnswerView, candidatesCard, unknownCard } from './cards.ts';
import { type Candidate, type Entry, textFor } from './entry.ts';
import { explain, explainBack } from './explaining/actions.ts';
import { whyCard } from './explaining/cards.ts';
import type { AnswersService } from './service.ts';

/**
 * Handles a message that is not a command. @throws AppError message_empty for a message without words, such as a lone
 * emoji.
 */
export function onQuestion(service: AnswersService): NonNullable<Feature['onQuestion']> {
  return async (turn, { topic, answerAs }) => {
    if (tokenize(turn.text).length === 0) throw new AppError('message_empty');
    const shown = await service.answer(turn, turn.text, topic);
    const { answeredBy } = shown.kind === 'entry' ? shown.entry : {};
    if (answeredBy !== undefined && (await answerAs(answeredBy, shown.asked.by.language))) return;
    await turn.reply(shownCard(shown, turn));
  };
}

/** The buttons of the answer cards. The names are permanent: cards in chats and channels carry them. */
export function answersVerbs(deps: AnswersDeps): Readonly<Record<string, Verb>> {
  return {
    'answers.rate': onCard(rate, deps, cards),
    'answers.unrate': onCard(unrate, deps, cards),
    'answers.pick': onCard(pick, deps, cards),
    'answers.none': onCard(pickNone, deps, cards),
    'answers.ask': onCard(passOn, deps, cards),
    'answers.withdraw': onCard(withdraw, deps, cards),
    'answers.why': onCard(explain, deps, {
      explained: ({ asked, view }, turn) => whyCard(view, turn.readAs(view.asked), speechFor(asked, turn)),
    }),
    'answers.whyBack': onCard(explainBack, deps, cards),
  };
}

/** The card, with what "yes", "no", "the second one" and a follow-up mean after it. */
export function shownCard(shown: Shown, turn: Turn): Card {
  const speech = speechFor(shown.asked, turn);
  const {
    followsUp,
    question: { id: question },
  } = shown.asked;
  switch (shown.kind) {
    case 'entry': {
      const view = viewOf(shown.asked, shown.entry);
      const made = answerCard(view, shown.reaction, speech, followsUp);
      const topic = { words: view.shown.question, about: { entry: shown.entry.id } };
      const rating = (helped: boolean) => ({ verb: 'answers.rate', data: { question, entry: shown.entry.id, helped } });
      const isOpen = shown.reaction.kind === 'none';
      return remembering(made, {
        topic,
        ...(isOpen
          ? { offer: { yes: rating(true), no: rating(false), choices: choicesOf(question, view.candidates) } }
          : {}),
      });
    }
    case 'candidates': {
      const { asked } = shown;
      const candidates = candidatesOf(asked, asked.question.candidates);
      const no = { verb: 'answers.none', data: { question } };
      return remembering(candidatesCard(question, candidates, speech, followsUp), {
        offer: { no, choices: choicesOf(question, candidates) },
      });
    }
    case 'unknown': {
      const { question: kept, bank } = shown.asked;
      const bankIsEmpty = bank.size === 0;
      const view = { questionId: kept.id, asked: kept.text, areaName: areaOf(shown.asked), bankIsEmpty };
      const made = unknownCard(view, shown.reaction, speech);
      if (shown.reaction.kind !== 'none') return made;
      return remembering(made, { offer: { yes: { verb: 'answers.ask', data: { question } } } });
    }
  }
}

function choicesOf(question: string, candidates: readonly Candidate[]): NonNullable<Offer['choices']> {
  return candidates.map(({ entryId, question: title }) => ({
    title,
    press: { verb: 'answers.pick', data: { question, entry: entryId } },
  }));
}

const cards: Cards<Shown, unknown> = { entry: shownCard, candidates: shownCard, unknown: shownCard };

/** @throws AppError entry_not_found for an entry without texts. */
function viewOf(asked: Asked, entry: Entry): AnswerView {
  const { question, rollout, by } = asked;
  const shown = textFor(entry, by.language);
  if (!shown) throw new AppError('entry_not_found');
  return {
    questionId: question.id,
    entry,
    shown,
    areaName: areaName(rollout, entry.areaKey, by.language),
    candidates: othersBeside(asked, entry),
    isExplained: isKeeper(by.person),
  };
}

/** An answer is in the language of its question, which may differ from the person's. */
function speechFor({ by: { language, t } }: Asked, { tab, now }: Turn): DatedSpeech {
  return { language, t, tab, now };
}
