import { AppError } from '../errors.ts';
import { type Cards, type DatedSpeech, isKeeper, onCard } from '../kit/index.ts';
import { tokenize } from '../language/index.ts';
import { areaName } from '../organisation/index.ts';
import type { Turn, Verb } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import type { AnswersDeps } from './actions/deps.ts';
import { passOn, withdraw } from './actions/pass-on.ts';
import { pick, pickNone, rate, unrate } from './actions/react.ts';
import { areaOf, type Asked, candidatesOf, othersBeside, type Shown } from './asked.ts';
import { answerCard, type AnswerView, candidatesCard, unknownCard } from './cards.ts';
import { type Entry, textFor } from './entry.ts';
import { explain, explainBack } from './explaining/actions.ts';
import { whyCard } from './explaining/cards.ts';
import type { AnswersService } from './service.ts';

/**
 * Handles a message that is not a command. @throws AppError message_empty for a message without words, such as a lone
 * emoji.
 */
export function onQuestion(service: AnswersService): (turn: Turn) => Promise<void> {
  return async (turn) => {
    if (tokenize(turn.text).length === 0) throw new AppError('message_empty');
    await turn.reply(shownCard(await service.answer(turn, turn.text), turn));
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
      explained: ({ asked, view }, turn) => whyCard(view, speechFor(asked, turn)),
    }),
    'answers.whyBack': onCard(explainBack, deps, cards),
  };
}

export function shownCard(shown: Shown, turn: Turn): Card {
  const speech = speechFor(shown.asked, turn);
  switch (shown.kind) {
    case 'entry':
      return answerCard(viewOf(shown.asked, shown.entry), shown.reaction, speech);
    case 'candidates': {
      const { asked } = shown;
      return candidatesCard(asked.question.id, candidatesOf(asked, asked.question.candidates), speech);
    }
    case 'unknown': {
      const { question, bank } = shown.asked;
      const bankIsEmpty = bank.size === 0;
      const view = { questionId: question.id, asked: question.text, areaName: areaOf(shown.asked), bankIsEmpty };
      return unknownCard(view, shown.reaction, speech);
    }
  }
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
