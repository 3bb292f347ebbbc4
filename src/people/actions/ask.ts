import { v5 as derivedId } from 'uuid';
import { z } from 'zod';
import { action, typed, writtenForOthers } from '../../kit/index.ts';
import { areaName } from '../../organisation/index.ts';
import { faultOfQuestion, type QuestionFault } from '../contacts.ts';
import type { PeopleDeps } from './deps.ts';

export type AskForm = {
  readonly kind: 'form';
  readonly text: string;
  readonly fault: QuestionFault | undefined;
  /** The area that the person came from; empty for none. */
  readonly area: string;
};

export type Sent = { readonly kind: 'sent'; readonly question: string; readonly areaName: string | undefined };

const inOwnName = { who: 'anyone', presser: 'anyone', where: 'anywhere' } as const;
const areaKey = z.string().max(200).default('');

/** Asks for the question that is to be sent to the specialists. */
export const openForm = action({
  ...inOwnName,
  name: 'people.openForm',
  effect: 'read',
  input: z.object({ area: areaKey }),
  run: (_deps: PeopleDeps, _by, { area }): Promise<AskForm> =>
    Promise.resolve({ kind: 'form', text: '', fault: undefined, area }),
});

/** Sends a question to the specialists without searching the entries first. */
export const send = action({
  ...inOwnName,
  name: 'people.send',
  effect: 'create',
  input: z.object({ question: typed, area: areaKey }),
  async run({ organisation, questions }: PeopleDeps, by, { question, area }, { key }): Promise<AskForm | Sent> {
    const text = writtenForOthers(question);
    const fault = faultOfQuestion(text);
    if (fault) return { kind: 'form', text, fault, area };
    const rollout = await organisation.rollout(by.tenantId);
    const name = areaName(rollout, area, by.language);
    // Of this person and this form, so that sending again makes no second one and touches nobody else's.
    const id = derivedId(by.person.id, key);
    await questions.open({
      tenantId: by.tenantId,
      id,
      rolloutId: rollout.id,
      personId: by.person.id,
      text,
      language: by.language,
      areaKey: name === undefined ? undefined : area,
      openedAt: by.now,
    });
    return { kind: 'sent', question: id, areaName: name };
  },
});

/** Takes a question back that the person sent themself. */
export const takeBack = action({
  ...inOwnName,
  relation: 'self',
  name: 'people.takeBack',
  effect: 'act',
  input: z.object({ question: z.uuid() }),
  async run({ questions }: PeopleDeps, by, { question }): Promise<{ readonly kind: 'takenBack' }> {
    const found = await questions.find(by.tenantId, question);
    if (found?.personId === by.person.id) await questions.withdraw(by.tenantId, question);
    return { kind: 'takenBack' };
  },
});
