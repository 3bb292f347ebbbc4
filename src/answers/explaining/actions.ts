import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { action, policy } from '../../kit/index.ts';
import { type Asked, reactionKinds, readable, type Shown } from '../asked.ts';
import { mayRead, textFor } from '../entry.ts';
import type { AnswersService } from '../service.ts';
import type { WhyView } from './why.ts';

type Deps = { readonly service: Pick<AnswersService, 'find'> };

const ofAnswer = { relation: 'askedHere', presser: 'anyone', where: 'anywhere', effect: 'read' } as const;
const input = z.object({ question: z.uuid(), entry: z.uuid(), reaction: z.enum(reactionKinds) });

/** "Why this answer?" */
export const explain = action({
  ...ofAnswer,
  name: 'answers.explain',
  who: policy.keeper,
  input,
  async run({ service }: Deps, by, { question: id, entry: entryId, reaction }): Promise<Explained> {
    const asked = await service.find(by, id);
    const { bank, question } = asked;
    const { language, roles } = asked.by.person;
    const entry = readable(asked, entryId);
    const [explanation, matches] = await Promise.all([
      bank.explain(question.text, entry.id, question.language),
      bank.match(question.text, question.language, (other) => mayRead(other, roles)),
    ]);
    if (!explanation) throw new AppError('entry_not_found');
    const runnerUp = matches.find((match) => match.id !== entry.id);
    const questionOf = (wanted: string) => {
      const found = bank.find(wanted);
      return (found && textFor(found, language)?.question) ?? '';
    };
    const view = {
      questionId: question.id,
      asked: question.text,
      entryId: entry.id,
      entryQuestion: questionOf(entry.id),
      explanation,
      runnerUp: runnerUp && { question: questionOf(runnerUp.id), confidence: runnerUp.confidence },
      reaction,
    };
    return { kind: 'explained', asked, view };
  },
});

/** Back to the answer, as it was shown. */
export const explainBack = action({
  ...ofAnswer,
  name: 'answers.explainBack',
  who: 'anyone',
  input,
  async run({ service }: Deps, by, { question, entry, reaction }): Promise<Shown> {
    const asked = await service.find(by, question);
    return { kind: 'entry', asked, entry: readable(asked, entry), reaction: { kind: reaction } };
  },
});

type Explained = { readonly kind: 'explained'; readonly asked: Asked; readonly view: WhyView };
