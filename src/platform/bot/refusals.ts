/** What the Bot Connector said of a request that it did not carry out. */
export type ConnectorAnswer = {
  readonly status: number;
  /** `error.code` of the answer, or the more specific `subCode` where it has one. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
};

/**
 * `refused`: they have blocked the bot, or it is not installed there. `gone`: no such conversation any more. Both hold until
 * the bot is met there again. `elsewhere`: the conversation is served at another address. Anything else may go better next time.
 */
export type Refusal = 'refused' | 'gone' | 'elsewhere';

/**
 * The codes for which Microsoft documents that another try is of no use before the conversation speaks to the bot again.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis, read 2026-11
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages for MessageWritesBlocked, read 2026-11
 */
const finalCodes: Readonly<Record<string, Refusal>> = {
  '403 BotDisabledByAdmin': 'refused',
  '403 BotNotInConversationRoster': 'refused',
  '403 ConversationBlockedByUser': 'refused',
  '403 ForbiddenOperationException': 'refused',
  '403 MessageWritesBlocked': 'refused',
  '403 NotEnoughPermissions': 'refused',
  '403 InvalidBotApiHost': 'elsewhere',
  '404 ConversationNotFound': 'gone',
};

/** It comes as 400 BadArgument, as any bad message does: only the text tells. github.com/microsoft/BotFramework-Services #339 */
const wrongGeo = /wrong geo/i;

/** @returns undefined for an answer that is not final: a sporadic 403 ServiceError, 403 or 404 without a code. */
export function refusalOf({ status, code, message }: ConnectorAnswer): Refusal | undefined {
  if (status === 400 && wrongGeo.test(message ?? '')) return 'elsewhere';
  return finalCodes[`${status} ${code}`];
}
