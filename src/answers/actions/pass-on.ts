import { v5 as derivedId } from 'uuid';
import { z } from 'zod';
import { action } from '../../kit/index.ts';
import { areaKeyOf, type Asked, readable, type Shown, shownFirst } from '../asked.ts';
import type { AnswersDeps } from './deps.ts';
import { aboutAnswer } from './react.ts';

/** `entry`: the entry that was shown, if any. */
const ofQuestion = z.object({ question: z.uuid(), entry: z.uuid().optional() });

/** Passes a question on to the specialists. */
export const passOn = action({
  ...aboutAnswer,
  name: 'answers.passOn',
  counts: 'creation',
  input: ofQuestion,
  async run({ service, questions }: AnswersDeps, by, { question: id, entry }): Promise<Shown> {
    const asked = await service.find(by, id);
    const { question } = asked;
    const { kind } = await questions.open({
      tenantId: by.tenantId,
      id: passedOnId(asked),
      rolloutId: question.rolloutId,
      personId: by.person.id,
      text: question.text,
      language: question.language,
      areaKey: areaKeyOf(asked),
      openedAt: by.now,
    });
    const reaction = { kind: kind === 'opened' ? 'sentOn' : 'alreadySent' } as const;
    if (entry === undefined) return { kind: 'unknown', asked, reaction };
    return { kind: 'entry', asked, entry: readable(asked, entry), reaction };
  },
});

/** Withdraws it, as if it had not been passed on. */
export const withdraw = action({
  ...aboutAnswer,
  name: 'answers.withdraw',
  input: ofQuestion,
  async run({ service, questions }: AnswersDeps, by, { question, entry }): Promise<Shown> {
    const asked = await service.find(by, question);
    await questions.withdraw(by.tenantId, passedOnId(asked));
    const reaction = { kind: 'none' } as const;
    if (entry !== undefined) return { kind: 'entry', asked, entry: readable(asked, entry), reaction };
    // After "none of these" it leads back to that state, not to the candidates.
    return asked.question.band === 'middling' ? { kind: 'unknown', asked, reaction } : shownFirst(asked);
  },
});

/**
 * The id under which a person passes a question on. A colleague who presses in a channel passes on their own copy, next
 * to the original; pressing again finds it.
 */
function passedOnId({ question, by }: Asked): string {
  return question.personId === by.person.id ? question.id : derivedId(by.person.id, question.id);
}
