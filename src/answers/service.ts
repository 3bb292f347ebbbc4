import { AppError } from '../errors.ts';
import { areaName, onlyAreaKey, type Organisation, type Rollout } from '../organisation/index.ts';
import { inLanguage, type Turn } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { translator } from '../platform/i18n/index.ts';
import { defaultThresholds, judge, otherCandidates } from './asking.ts';
import type { Bank, Banks } from './bank.ts';
import { answerCard, type AnswerSpeech, type Candidate, candidatesCard, type Reaction, unknownCard } from './cards.ts';
import { type Entry, keepsAnswers, mayRead, textFor } from './entry.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { AnswersStore } from './store.ts';
import { thresholdsOf } from './thresholds/limits.ts';
import type { ThresholdsStore } from './thresholds/store.ts';

/** A question that was asked, with the bank that it was asked of, as the person of the turn may see it. */
export type Asked = {
  readonly turn: Turn;
  readonly question: AskedQuestion;
  readonly bank: Bank;
  readonly rollout: Rollout;
};

export type AnswersService = ReturnType<typeof createAnswersService>;

/** Asking, and finding a question again when one of its buttons is pressed. */
export function createAnswersService(deps: {
  readonly store: AnswersStore;
  readonly banks: Banks;
  readonly organisation: Organisation;
  readonly thresholds: Pick<ThresholdsStore, 'find'>;
}) {
  const { store, banks, organisation, thresholds } = deps;

  /** Answers what was written, and keeps it before the answer goes out. */
  async function answer(askedTurn: Turn, text: string): Promise<Card> {
    const { tenantId } = askedTurn;
    const rollout = await organisation.rollout(tenantId);
    const bank = await banks.bank(tenantId, rollout);
    const [{ language, matches }, limits] = await Promise.all([
      bank.ask(text, askedTurn.person, (entry) => mayRead(entry, askedTurn.person.roles)),
      // Read for each question, so that a change holds in every process at once.
      thresholds.find({ tenantId, rolloutId: rollout.id }),
    ]);
    // Somebody who has chosen no language is answered in the one they write, where that is plain to see.
    const turn =
      language === askedTurn.person.language ? askedTurn : inLanguage(askedTurn, language, translator(language));
    const verdict = judge(matches, limits ? thresholdsOf(limits) : defaultThresholds);
    const kept = {
      rolloutId: rollout.id,
      personId: turn.person.id,
      conversationId: turn.conversation.id,
      text,
      language: turn.person.language,
      band: verdict.band,
      entryId: verdict.best?.id,
      candidates: verdict.candidates.map((match) => match.id),
    };
    const id = await store.ask({
      ...kept,
      tenantId,
      activityId: turn.activityId,
      askedAt: turn.now,
      score: matches[0]?.confidence,
    });
    return cardFor({ turn, question: { ...kept, id }, bank, rollout }, { kind: 'none' });
  }

  /**
   * The question of a pressed button.
   * @throws AppError question_not_found when it was asked elsewhere: a button's data can be tampered with.
   */
  async function find(pressed: Turn, questionId: string): Promise<Asked> {
    const question = await store.question(pressed.tenantId, questionId);
    if (!question || question.conversationId !== pressed.conversation.id) throw new AppError('question_not_found');
    const rollout = await organisation.rollout(pressed.tenantId);
    const bank = await banks.bank(pressed.tenantId, rollout);
    return { turn: inLanguage(pressed, question.language, translator(question.language)), question, bank, rollout };
  }

  return { answer, find };
}

/** The card that a question was answered with. */
export function cardFor(asked: Asked, reaction: Reaction): Card {
  const { question, bank, turn } = asked;
  const entry = question.entryId === undefined ? undefined : bank.find(question.entryId);
  if (entry) return entryCard(asked, entry, reaction);
  if (question.band !== 'middling' || reaction.kind !== 'none') return notKnownCard(asked, reaction);
  return candidatesCard(question.id, toCandidates(asked, question.candidates), speechOf(turn));
}

/** One entry as the answer; the question's other candidates stay beside it. */
export function entryCard(asked: Asked, entry: Entry, reaction: Reaction): Card {
  const { question, rollout, turn } = asked;
  const shown = textFor(entry, turn.person.language);
  if (!shown) throw new AppError('entry_not_found');
  const others = [question.entryId ?? '', ...question.candidates]
    .filter((id) => id !== '' && id !== entry.id)
    .slice(0, otherCandidates);
  const area = areaName(rollout, entry.areaKey, turn.person.language);
  return answerCard(
    {
      questionId: question.id,
      entry,
      shown,
      areaName: area,
      candidates: toCandidates(asked, others),
      isExplained: keepsAnswers(turn.person.roles),
    },
    reaction,
    speechOf(turn),
  );
}

export function notKnownCard(asked: Asked, reaction: Reaction): Card {
  const { question, bank, turn } = asked;
  const view = { questionId: question.id, asked: question.text, areaName: areaOf(asked), bankIsEmpty: bank.size === 0 };
  return unknownCard(view, reaction, speechOf(turn));
}

/** The area that a question most likely belongs to: that of the entry nearest to it. */
export function areaKeyOf(asked: Asked): string | undefined {
  const { question, bank } = asked;
  const nearest = question.entryId ?? question.candidates[0];
  return nearest === undefined ? undefined : bank.find(nearest)?.areaKey;
}

/** To name the area of a rollout that has only one would tell nothing. */
function areaOf(asked: Asked): string | undefined {
  if (onlyAreaKey(asked.rollout) !== undefined) return undefined;
  return areaName(asked.rollout, areaKeyOf(asked), asked.turn.person.language);
}

function toCandidates(asked: Asked, entryIds: readonly string[]): Candidate[] {
  return entryIds.flatMap((entryId) => {
    const entry = asked.bank.find(entryId);
    const text = entry && textFor(entry, asked.turn.person.language);
    return text ? [{ entryId, question: text.question }] : [];
  });
}

function speechOf(turn: Turn): AnswerSpeech {
  return { language: turn.person.language, t: turn.t, tab: turn.tab, now: turn.now };
}
