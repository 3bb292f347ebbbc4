import { AppError } from '../errors.ts';
import { type Actor, actorOf } from '../kit/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Topic, Turn } from '../platform/bot/index.ts';
import { type Language, translator } from '../platform/i18n/index.ts';
import { type Asked, type Shown, shownFirst } from './asked.ts';
import { defaultThresholds, judge, judgeFollowUp } from './asking.ts';
import type { Banks } from './bank.ts';
import { type Entry, mayRead } from './entry.ts';
import type { AnswersStore } from './store/entries-store.ts';
import { thresholdsOf } from './thresholds/limits.ts';
import type { ThresholdsStore } from './thresholds/store.ts';

export type AnswersService = ReturnType<typeof createAnswersService>;

/** Answers questions, and finds a question again when one of its buttons is pressed. */
export function createAnswersService(deps: {
  readonly store: AnswersStore;
  readonly banks: Banks;
  readonly organisation: Organisation;
  readonly thresholds: Pick<ThresholdsStore, 'find'>;
}) {
  const { store, banks, organisation, thresholds } = deps;

  /**
   * Finds the answer to a text, and stores the question before the answer is sent.
   * @param topic what a follow-up leans on; it is stored with the question, so that a specialist understands it
   * @throws AppError message_too_vague for function words only, whose best match would be arbitrary
   */
  async function answer(turn: Turn, said: string, topic?: Topic): Promise<Shown> {
    const text = topic ? `${said} (${topic.words})` : said;
    const { tenantId } = turn;
    const rollout = await organisation.rollout(tenantId);
    const bank = await banks.bank(tenantId, rollout);
    const canRead = (entry: Entry) => mayRead(entry, turn.person.roles);
    const [{ language, matches, isVague }, alone, limits] = await Promise.all([
      bank.ask(text, turn.person, canRead),
      topic ? bank.ask(said, turn.person, canRead) : undefined,
      // Read for each question, so that a change holds in every process at once.
      thresholds.find({ tenantId, rolloutId: rollout.id }),
    ]);
    if (isVague && matches.length === 0) throw new AppError('message_too_vague');
    const used = limits ? thresholdsOf(limits) : defaultThresholds;
    const verdict = alone ? judgeFollowUp({ together: matches, alone: alone.matches }, used) : judge(matches, used);
    const kept = {
      rolloutId: rollout.id,
      personId: turn.person.id,
      conversationId: turn.conversation.id,
      text,
      language,
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
    // A person without a chosen language is answered in the language of the text, if it is clear.
    const asked = { by: speaking(actorOf(turn), language), question: { ...kept, id }, bank, rollout };
    return shownFirst(topic ? { ...asked, followsUp: topic.words } : asked);
  }

  /**
   * The question of a pressed button.
   * @throws AppError question_not_found when somebody else asked it elsewhere: a button's data can be tampered with. Its
   * asker meets it elsewhere too: among their own questions, and after a "yes" in a channel, which is answered in their chat.
   */
  async function find(by: Actor, questionId: string): Promise<Asked> {
    const question = await store.question(by.tenantId, questionId);
    const isTheirs = question?.personId === by.person.id || question?.conversationId === by.conversation?.id;
    if (!question || !isTheirs) throw new AppError('question_not_found');
    const rollout = await organisation.rollout(by.tenantId);
    const bank = await banks.bank(by.tenantId, rollout);
    return { by: speaking(by, question.language), question, bank, rollout };
  }

  return { answer, find };
}

/** The same person with another language. */
function speaking(by: Actor, language: Language): Actor {
  if (language === by.language) return by;
  return { ...by, person: { ...by.person, language }, language, t: translator(language) };
}
