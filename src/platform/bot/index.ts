export { mustBeOf } from './access.ts';
export { readActivity } from './activity.ts';
export { type BotAdapter, createBotAdapter, KeysUnavailableError, RefusedActivityError } from './adapter.ts';
export { ConnectorError, type ConnectorLimits, type Member } from './connector.ts';
export {
  type ConversationMemory,
  createConversationMemory,
  memoryMigrations,
  memoryMs,
} from './conversation-memory.ts';
export { type Address, deliveryMigrations, type UnreachableReason } from './delivery-tables.ts';
export { type Offer, type Press, remembering, type Topic } from './offers.ts';
export { createParking, type Parking } from './parking.ts';
export { collectRoutes } from './declarations.ts';
export {
  type Access,
  type ChannelPlace,
  type Command,
  type Feature,
  type Mention,
  type Presser,
  type Said,
  type Turn,
  type Verb,
  type VerbRules,
  type Who,
} from './feature.ts';
export { describe } from '../describe.ts';
export type { Person, Relation, Role } from '../person.ts';
export { createRouter, NotAnsweredError, type RouterDeps } from './router.ts';
export type { Writer } from './who-acts.ts';
export { createTurnLedger, type TurnLedger, turnLedgerMigration } from './turn-ledger.ts';
export { createReferenceStore, type ReferenceStore, type Unreachable } from './references.ts';
export { createSender, type Attempt, type Delivery, type ProactiveSender } from './sender.ts';
export { createUserTokens, userTokenClient, type UserTokens, userTokensOf } from './user-tokens.ts';
