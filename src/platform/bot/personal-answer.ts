import type { Activity } from 'botbuilder';
import { type Card, openUrl } from '../cards/index.ts';
import { PermanentError, RetryAfterError } from '../jobs/index.ts';
import type { Log } from '../log.ts';
import { cardMessage } from './card-message.ts';
import { type Connector, ConnectorError } from './connector.ts';
import { describe } from '../describe.ts';
import type { Turn } from './feature.ts';
import { lineCard } from './line-card.ts';
import type { ReferenceStore } from './references.ts';
import type { ProactiveSender } from './sender.ts';

/** Teams waits 15 s for a message's turn; an answer that is not sent by then counts as failed. */
const sendMs = 10_000;

export type PersonalAnswersDeps = {
  readonly references: Pick<ReferenceStore, 'reachable'>;
  readonly sender: Pick<ProactiveSender, 'deliver'>;
  /** Address of the chat with the bot; undefined without Teams. */
  readonly chat: string | undefined;
  /** Answers in the channel with messages that only their recipient sees, instead of the personal chat. */
  readonly targeted: boolean;
  readonly conversations: (serviceUrl: string) => Pick<Connector['conversations'], 'sendTargeted'>;
  readonly log: Log;
};

type Work = {
  readonly answer: (own: Turn) => Promise<void>;
  /** The text that a person gets for an error. */
  readonly wordsOf: (fault: unknown) => string;
};

/** The answer did not reach the person's own chat. */
class ChatNotReachedError extends Error {}

/**
 * Answers a message from a channel or a group chat in the personal chat, and leaves one neutral line in the channel. A
 * refusal is as personal as an answer. A sent answer is recorded under the message's id, so that a redelivered message
 * is not answered twice in the personal chat.
 */
export function createPersonalAnswers(
  deps: PersonalAnswersDeps & { readonly owned: (answer: Card, turn: Turn) => Card },
): (activity: Activity, turn: Turn, work: Work) => Promise<void> {
  const line = (turn: Turn, words: string, leadsToChat: boolean): Card =>
    lineCard(turn, words, leadsToChat && deps.chat !== undefined ? [openUrl(turn.t('bot.openChat'), deps.chat)] : []);

  /** The same turn, as if it had been written in the personal chat. */
  function inChat(turn: Turn, conversationId: string): Turn {
    const { tenantId, person, conversation, activityId } = turn;
    let count = 0;
    const send = async (answer: Card): Promise<void> => {
      count += 1;
      const id = `answer ${conversation.id} ${activityId} ${count}`;
      const run = { id, tenantId, signal: AbortSignal.timeout(sendMs) };
      const { kind } = await deps.sender.deliver(run, { person: person.id }, answer).catch((fault: unknown) => {
        throw isUndelivered(fault) ? new ChatNotReachedError('not delivered', { cause: fault }) : fault;
      });
      if (kind === 'unreachable') throw new ChatNotReachedError('unreachable');
    };
    return {
      ...turn,
      conversation: { id: conversationId, kind: 'personal' },
      seenBy: 'writer',
      reply: send,
      channel: async () => undefined,
      // The sign-in starts where the person wrote.
      offerSignIn: async () => false,
    };
  }

  async function toPersonalChat(turn: Turn, work: Work): Promise<void> {
    const { t, tenantId, person } = turn;
    const reference = await deps.references.reachable(tenantId, { person: person.id });
    if (!reference) return turn.reply(line(turn, t('bot.writeInChat'), true));
    try {
      await answered(inChat(turn, reference.conversationId), work, ChatNotReachedError);
    } catch (fault) {
      if (!(fault instanceof ChatNotReachedError)) throw fault;
      return turn.reply(line(turn, t('bot.chatFailed'), true));
    }
    return turn.reply(line(turn, t('bot.answeredInChat'), false));
  }

  return async (activity, turn, work) => {
    if (!deps.targeted) return toPersonalChat(turn, work);
    const { serviceUrl, conversation, recipient, from } = activity;
    const reply = async (answer: Card): Promise<void> => {
      const message = { ...cardMessage(deps.owned(answer, turn)), from: recipient, recipient: from, conversation };
      await deps.conversations(serviceUrl).sendTargeted(conversation.id, message);
    };
    try {
      await answered({ ...turn, seenBy: 'writer', reply }, work, ConnectorError);
    } catch (fault) {
      if (!(fault instanceof ConnectorError)) throw fault;
      deps.log.warn({ fault: describe(fault) }, 'a targeted message was refused: the answer goes to the personal chat');
      await toPersonalChat(turn, work);
    }
  };
}

/** Answers, or explains the failure, in the same conversation. @throws when nothing could be sent there. */
async function answered(
  own: Turn,
  { answer, wordsOf }: Work,
  unsent: new (...parameters: never[]) => Error,
): Promise<void> {
  try {
    await answer(own);
  } catch (fault) {
    if (fault instanceof unsent) throw fault;
    const words = wordsOf(fault);
    await own.reply(lineCard(own, words));
  }
}

function isUndelivered(fault: unknown): boolean {
  return fault instanceof ConnectorError || fault instanceof PermanentError || fault instanceof RetryAfterError;
}
