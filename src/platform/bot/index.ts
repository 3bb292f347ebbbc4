export { readActivity } from './activity.ts';
export { AuthenticationError, type BotAdapter, createBotAdapter } from './adapter.ts';
export type { ConnectorLimits } from './connector.ts';
export {
  type Command,
  type Feature,
  inLanguage,
  type Person,
  type Role,
  type Turn,
  type Verb,
  verb,
} from './feature.ts';
export { createRouter, describe, NotAnsweredError, type RouterDeps, type Sender } from './router.ts';
export { createTurnLedger, type TurnLedger, turnLedgerMigration } from './turn-ledger.ts';
