/** The Bot Connector's answer to a request that failed. */
export type ConnectorAnswer = {
  readonly status: number;
  /** `error.code` of the answer, or the more specific `subCode` where present. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
};

/**
 * `refused`: they have blocked the bot, or it is not installed there. `gone`: no such conversation any more. Both last
 * until the bot is met there again. `elsewhere`: the conversation has moved to another service address. Any other
 * answer is worth a retry.
 */
export type Refusal = 'refused' | 'gone' | 'elsewhere';

/**
 * Codes after which, according to Microsoft, a retry is useless until the conversation writes to the bot again.
 * @see
 * https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis,
 * read 2026-11
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages for
 * MessageWritesBlocked, read 2026-11
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

/**
 * Arrives as 400 BadArgument like any malformed message; only the text identifies it.
 * github.com/microsoft/BotFramework-Services #339
 */
const wrongGeo = /wrong geo/i;

/** @returns undefined for an answer worth a retry: a sporadic 403 ServiceError, or 403 or 404 without a code. */
export function refusalOf({ status, code, message }: ConnectorAnswer): Refusal | undefined {
  if (status === 400 && wrongGeo.test(message ?? '')) return 'elsewhere';
  return finalCodes[`${status} ${code}`];
}
