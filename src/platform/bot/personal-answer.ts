import type { Activity } from 'botbuilder';
import { card, type Card, escapeMarkdown, openUrl, text } from '../cards/index.ts';
import { PermanentError, RetryAfterError } from '../jobs/index.ts';
import type { Log } from '../log.ts';
import { cardMessage } from './card-message.ts';
import { type Connector, ConnectorError } from './connector.ts';
import { describe } from '../describe.ts';
import type { Turn } from './feature.ts';
import type { ReferenceStore } from './references.ts';
import type { ProactiveSender } from './sender.ts';

/** Teams waits 15 s for a message's turn; what has not gone out by then is said to have failed. */
const sendMs = 10_000;

export type PersonalAnswersDeps = {
  readonly references: Pick<ReferenceStore, 'reachable'>;
  readonly sender: Pick<ProactiveSender, 'deliver'>;
  /** Where people write to the bot; undefined where there is no Teams. */
  readonly chat: string | undefined;
  /** Answers in the channel with messages that only their recipient sees, instead of in the personal chat. */
  readonly targeted: boolean;
  readonly conversations: (serviceUrl: string) => Pick<Connector['conversations'], 'sendTargeted'>;
  readonly log: Log;
};

type Work = {
  readonly answer: (own: Turn) => Promise<void>;
  /** What a person is told of a fault. */
  readonly wordsOf: (fault: unknown) => string;
};

/** The answer did not reach the person's own chat. */
class ChatNotReachedError extends Error {}

/**
 * Answers what was written in a channel or a group chat in the person's own chat, and leaves one line behind that tells
 * nothing. A refusal is as personal as an answer. An answer that went out is recorded under the message's id, so that a
 * message that is delivered again is not answered twice there.
 */
export function createPersonalAnswers(
  deps: PersonalAnswersDeps & { readonly owned: (answer: Card, turn: Turn) => Card },
): (activity: Activity, turn: Turn, work: Work) => Promise<void> {
  const line = (turn: Turn, words: string, leadsToChat: boolean): Card =>
    card({
      language: turn.person.language,
      summary: words,
      body: [text(words)],
      actions: leadsToChat && deps.chat !== undefined ? [openUrl(turn.t('bot.openChat'), deps.chat)] : [],
    });

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
      seenBy: 'sender',
      reply: send,
      channel: async () => undefined,
      // A sign-in begins where the person is.
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
      await answered({ ...turn, seenBy: 'sender', reply }, work, ConnectorError);
    } catch (fault) {
      if (!(fault instanceof ConnectorError)) throw fault;
      deps.log.warn({ fault: describe(fault) }, 'a targeted message was refused: the answer goes to the personal chat');
      await toPersonalChat(turn, work);
    }
  };
}

/** Answers, or says why not, in the same place. @throws what says that nothing could be sent there. */
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
    await own.reply(card({ language: own.person.language, summary: words, body: [text(escapeMarkdown(words))] }));
  }
}

function isUndelivered(fault: unknown): boolean {
  return fault instanceof ConnectorError || fault instanceof PermanentError || fault instanceof RetryAfterError;
}
