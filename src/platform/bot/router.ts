import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import { AppError } from '../../errors.ts';
import { understandingOf } from '../../understanding/index.ts';
import type { Card } from '../cards/index.ts';
import { isUnavailable } from '../db/index.ts';
import { type Language, translator } from '../i18n/index.ts';
import type { Log } from '../log.ts';
import { mustBeOf, mustBePresser } from './access.ts';
import type { Quotas } from '../quotas.ts';
import { conversationKind, mentionsBot, tenantOf } from './activity.ts';
import { cardMessage } from './card-message.ts';
import { ownedBy, readOwner } from './card-owner.ts';
import type { ConversationMemory } from './conversation-memory.ts';
import { ConnectorError } from './connector.ts';
import { collectIntents, collectVerbs } from './declarations.ts';
import { describe } from '../describe.ts';
import { createFaultWords } from './fault-words.ts';
import type { Person } from '../person.ts';
import type { Feature, Turn } from './feature.ts';
import { readInvoke } from './invoke.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { createMessages } from './messages.ts';
import { type TurnDeps, turnOf } from './turn.ts';
import { memoryOf, type Press } from './offers.ts';
import { createPersonalAnswers, type PersonalAnswersDeps } from './personal-answer.ts';
import { addressOf, type ReferenceStore, referenceOf } from './references.ts';
import type { TurnKey, TurnLedger } from './turn-ledger.ts';
import { createTurnQuota } from './turn-quota.ts';
import { answerSignIn, type SignInAnswer } from './user-tokens.ts';
import { localeOf, names, type Writer, writerOf } from './who-acts.ts';

export type RouterDeps = Omit<PersonalAnswersDeps, 'conversations'> &
  TurnDeps & {
    readonly features: readonly Feature[];
    readonly ledger: TurnLedger;
    readonly memory: Pick<ConversationMemory, 'keep' | 'recall' | 'forgetOffer'>;
    readonly references: Pick<ReferenceStore, 'keep' | 'forget' | 'reachable'>;
    readonly identify: (writer: Writer, now: Date) => Promise<Person>;
    /** How much one person may write and create; unlimited when left out. */
    readonly quotas?: Quotas;
    readonly servesTenant: (tenantId: string) => boolean;
    /** Tenant for activities without one; undefined when such activities are refused. */
    readonly defaultTenant: string | undefined;
    readonly clock: () => Date;
    /** A short random reference to find an error in the log. */
    readonly reference: () => string;
    readonly log: Log;
  };

/** Pauses between retries of recording an answered turn; short enough for the channel's limit of 15 s. */
const recordRetryMs = [250];

/** The turn's answer could not be delivered, so the channel may deliver the message again. */
export class NotAnsweredError extends Error {
  constructor(cause: unknown) {
    super('the answer could not be delivered', { cause });
    this.name = 'NotAnsweredError';
  }
}

/** Not word for word an example, so that all of the engine is built. */
const readsExamples = 'er du klar til å svare meg nå';

const signInInvokes: readonly (string | undefined)[] = ['signin/verifyState', 'signin/tokenExchange'];

/**
 * Routes an activity to the feature that declared its command, verb or event, and is the one place where errors are
 * answered.
 */
export function createRouter(deps: RouterDeps): (context: TurnContext) => Promise<void> {
  const verbs = collectVerbs(deps.features);
  const isTaken = createTurnQuota(deps.features, deps.quotas);
  const inTurn = createKeyedQueue();
  const explain = createFaultWords(deps);
  const answerPersonally = createPersonalAnswers({ ...deps, owned });
  const { understand } = understandingOf(collectIntents(deps.features));
  // The first message would wait for the examples to be read.
  setImmediate(() => understand(readsExamples));
  const understood = createMessages({
    features: deps.features,
    understand,
    memory: deps.memory,
    isTaken: (turn, command) => isTaken(turn, command, true),
    press: pressed,
  });

  async function route(context: TurnContext): Promise<void> {
    const { activity } = context;
    const tenantId = tenantOf(activity) ?? deps.defaultTenant;
    if (!tenantId || !deps.servesTenant(tenantId)) return refuseTenant(context);
    const key = `${tenantId} ${activity.conversation.id}`;
    switch (activity.type) {
      case 'message':
        return met(activity, tenantId, () => inTurn(key, () => onMessage(context, tenantId)));
      case 'invoke':
        return met(activity, tenantId, () => inTurn(key, () => onInvoke(context, tenantId)));
      case 'installationUpdate':
      case 'conversationUpdate':
        return inTurn(key, () => onPresence(context, tenantId));
      default:
        return undefined;
    }
  }

  /** Stores where a person was met while the turn runs; an error there does not fail the turn. */
  async function met(activity: Activity, tenantId: string, turn: () => Promise<void>): Promise<void> {
    const kept = keepReference(activity, tenantId);
    try {
      await turn();
    } finally {
      await kept;
    }
  }

  async function keepReference(activity: Activity, tenantId: string): Promise<void> {
    const address = addressOf(activity, writerOf(activity, tenantId).personId);
    if (!address) return;
    try {
      await deps.references.keep(tenantId, address, referenceOf(activity), deps.clock());
    } catch (fault) {
      deps.log.warn({ fault: describe(fault) }, 'where somebody was met could not be kept');
    }
  }

  async function onMessage(context: TurnContext, tenantId: string): Promise<void> {
    const { activity } = context;
    if (conversationKind(activity) !== 'personal' && !mentionsBot(activity)) return;
    await oncePerActivity(context, tenantId, (turn) =>
      understood(turn, (own, answer) => {
        if (own.seenBy === 'writer') return answer(own);
        return answerPersonally(activity, own, {
          answer: (personal) => answer({ ...personal, reply: (card) => remembered(personal, card, personal.reply) }),
          wordsOf: (fault) => explain(activity.id, fault, own.person.language),
        });
      }),
    );
  }

  /** Sends a card, and keeps what it offers for the person's next message. */
  async function remembered(turn: Turn, card: Card, send: (card: Card) => Promise<void>): Promise<void> {
    const memory = memoryOf(card);
    if (!memory) return send(card);
    const key = { tenantId: turn.tenantId, conversationId: turn.conversation.id, personId: turn.person.id };
    // The answer is out: without its memory a "yes" to it means nothing, and a second answer would be worse.
    const kept = deps.memory.keep(key, memory, turn.now).catch((fault: unknown) => {
      deps.log.warn({ fault: describe(fault) }, 'an offer could not be remembered');
    });
    await Promise.all([send(card), kept]);
  }

  async function onPresence(context: TurnContext, tenantId: string): Promise<void> {
    const { activity } = context;
    const removed =
      activity.type === 'installationUpdate'
        ? (activity.action ?? '').startsWith('remove')
        : names(activity.membersRemoved, activity);
    const added =
      activity.type === 'installationUpdate'
        ? (activity.action ?? '').startsWith('add')
        : names(activity.membersAdded, activity);
    if (!added && !removed) return;
    if (added) await keepReference(activity, tenantId);
    await oncePerActivity(context, tenantId, async (turn) => {
      const address = removed ? addressOf(activity, turn.person.id) : undefined;
      if (address) await deps.references.forget(tenantId, address);
      for (const feature of deps.features) await (removed ? feature.onRemoved : feature.onInstalled)?.(turn);
    });
  }

  /** Answers an activity unless it was answered before. */
  function oncePerActivity(context: TurnContext, tenantId: string, work: (turn: Turn) => Promise<void>): Promise<void> {
    const { activity } = context;
    const key = activity.id
      ? { tenantId, conversationId: activity.conversation.id, activityId: activity.id }
      : undefined;
    return oncePerKey(context, key, tenantId, work);
  }

  async function oncePerKey(
    context: TurnContext,
    key: TurnKey | undefined,
    tenantId: string,
    work: (turn: Turn) => Promise<void>,
  ): Promise<void> {
    let language = localeOf(context);
    try {
      if (key && (await deps.ledger.claim(key, deps.clock())) !== 'ours') return;
      const turn = await toTurn(context, tenantId);
      language = turn.person.language;
      await work(turn);
    } catch (fault) {
      if (fault instanceof ConnectorError) throw new NotAnsweredError(fault);
      await answerFault(context, fault, language);
    }
    if (!key) return;
    await recordAnswered(key).catch((fault: unknown) => {
      // The person has the answer; at worst it appears twice if the channel redelivers the message.
      deps.log.error(
        { fault: describe(fault), activityId: key.activityId },
        'an answered turn could not be written down',
      );
    });
  }

  /** The answer was sent: recording it is worth a few retries. */
  async function recordAnswered(key: TurnKey): Promise<void> {
    for (const waitMs of recordRetryMs) {
      try {
        return await deps.ledger.answered(key, deps.clock());
      } catch (fault) {
        if (!isUnavailable(fault)) throw fault;
        await wait(waitMs);
      }
    }
    await deps.ledger.answered(key, deps.clock());
  }

  async function answerFault(context: TurnContext, fault: unknown, language: Language): Promise<void> {
    const message = explain(context.activity.id, fault, language);
    try {
      await context.sendActivity({ type: 'message', text: message });
    } catch (sendFault) {
      if (sendFault instanceof ConnectorError) throw new NotAnsweredError(sendFault);
      throw sendFault;
    }
  }

  async function onInvoke(context: TurnContext, tenantId: string): Promise<void> {
    if (signInInvokes.includes(context.activity.name)) return onSignIn(context, tenantId);
    if (context.activity.name !== 'adaptiveCard/action') {
      // By default the SDK answers 501, which monitoring counts as a server error.
      await context.sendActivity({ type: 'invokeResponse', value: { status: 404 } });
      return;
    }
    const body = await cardResponse(context, tenantId);
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  }

  async function onSignIn(context: TurnContext, tenantId: string): Promise<void> {
    const { activity } = context;
    const answer = await answerSignIn(activity, deps.userTokens).catch((fault: unknown): SignInAnswer => {
      deps.log.error({ fault: describe(fault), activityId: activity.id }, 'a sign-in failed');
      return { status: 500 };
    });
    const { status, body, signedIn } = answer;
    await context.sendActivity({ type: 'invokeResponse', value: { status, ...(body ? { body } : {}) } });
    if (signedIn === undefined) return;
    const key = { tenantId, conversationId: activity.conversation.id, activityId: signedIn };
    await oncePerKey(context, key, tenantId, async (turn) => {
      for (const feature of deps.features) await feature.onSignedIn?.(turn);
    });
  }

  async function cardResponse(context: TurnContext, tenantId: string): Promise<object> {
    let language = localeOf(context);
    try {
      const turn = await toTurn(context, tenantId);
      language = turn.person.language;
      const { verb, data } = readInvoke(context.activity);
      const made = await pressed(turn, { verb, data });
      const replacement = owned(made, turn);
      await Promise.all([keepReplacement(context, turn, replacement), remembered(turn, made, async () => undefined)]);
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: replacement };
    } catch (fault) {
      return {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: explain(context.activity.id, fault, language),
      };
    }
  }

  /** Does what a button does, whether it was pressed or said. @throws AppError card_outdated for a verb or data of before */
  async function pressed(turn: Turn, { verb, data: given }: Press): Promise<Card> {
    const { owner, data } = readOwner(given);
    const declared = verbs.get(verb);
    const parsed = declared?.data.safeParse(data);
    if (!declared || !parsed?.success) throw new AppError('card_outdated');
    mustBeOf(declared.rules, turn);
    await mustBePresser(declared, turn, parsed.data, owner);
    isTaken(turn, verb);
    return declared.handle(turn, parsed.data);
  }

  /** The response of a pressed button shows until the chat is opened again; the message itself is changed so that it stays. */
  async function keepReplacement(context: TurnContext, turn: Turn, replacement: Card): Promise<void> {
    const { replyToId } = context.activity;
    // In a channel other people keep the card with its buttons: the press concerned one person.
    if (!replyToId || turn.conversation.kind !== 'personal') return;
    try {
      await context.updateActivity({
        ...cardMessage(replacement),
        id: replyToId,
        conversation: context.activity.conversation,
      });
    } catch (fault) {
      deps.log.warn({ fault: describe(fault) }, 'a pressed card could not be changed for good');
    }
  }

  /** In the personal chat nobody else can press. */
  function owned(made: Card, { conversation, person }: Pick<Turn, 'conversation' | 'person'>): Card {
    if (conversation.kind === 'personal') return made;
    return ownedBy(made, person.id, (name) => verbs.get(name)?.rules.presser === 'owner');
  }

  async function toTurn(context: TurnContext, tenantId: string): Promise<Turn> {
    const now = deps.clock();
    const person = await deps.identify(writerOf(context.activity, tenantId), now);
    return turnOf(context, { tenantId, person, now, deps, understand, send: remembered, owned });
  }

  return route;
}

async function refuseTenant(context: TurnContext): Promise<void> {
  const { type } = context.activity;
  if (type === 'message') {
    await context.sendActivity({ type: 'message', text: translator(localeOf(context))('errors.tenant_not_served') });
  }
  if (type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: { status: 403 } });
}
