import type { TurnContext } from 'botbuilder';
import type { Engine } from '../../understanding/index.ts';
import { maskSecrets } from '../../understanding/privacy/index.ts';
import type { Card, TabAddress } from '../cards/index.ts';
import { translator } from '../i18n/index.ts';
import type { Person } from '../person.ts';
import { conversationKind, othersMentioned, wordsOf } from './activity.ts';
import { cardMessage } from './card-message.ts';
import { channelPlace } from './channel-place.ts';
import type { Connector, TeamFacts } from './connector.ts';
import type { Turn } from './feature.ts';
import type { UserTokens } from './user-tokens.ts';

/** What a turn reaches outside itself. */
export type TurnDeps = {
  /** The roster of a conversation of that service. */
  readonly conversations: (
    serviceUrl: string,
  ) => Pick<Connector['conversations'], 'getConversationMember' | 'sendTargeted'>;
  readonly team?: (serviceUrl: string, teamId: string) => Promise<TeamFacts>;
  /** Undefined when no sign-in is configured. */
  readonly userTokens?: UserTokens | undefined;
  readonly tab: TabAddress;
};

type Parts = Pick<Turn, 'tenantId' | 'person' | 'now'> & {
  readonly person: Person;
  readonly deps: TurnDeps;
  readonly understand: Engine['understand'];
  /** Sends a card and remembers what it offers. */
  readonly send: (turn: Turn, card: Card, send: (card: Card) => Promise<void>) => Promise<void>;
  /** Marks the buttons that only one person may press. */
  readonly owned: (card: Card, turn: Turn) => Card;
};

/** The turn as features see it; the secrets in its text are masked here, before anything reads or stores it. */
export function turnOf(context: TurnContext, { tenantId, person, now, deps, understand, send, owned }: Parts): Turn {
  const { activity } = context;
  const conversation = { id: activity.conversation.id, kind: conversationKind(activity) };
  const { text, masked } = maskSecrets(activity.type === 'message' ? wordsOf(activity) : '');
  const turn: Turn = {
    tenantId,
    person,
    conversation,
    seenBy: conversation.kind === 'personal' || activity.type === 'invoke' ? 'writer' : 'everybody',
    activityId: activity.id ?? '',
    text,
    masked,
    now,
    t: translator(person.language),
    tab: deps.tab,
    mentions: othersMentioned(activity),
    readAs: (words) => understand(words).parts[0],
    reply: (card) => send(turn, card, async () => void (await context.sendActivity(cardMessage(owned(card, turn))))),
    channel: () => channelPlace(activity, deps.team),
    offerSignIn: async (words) => {
      if (!deps.userTokens) return false;
      await context.sendActivity(await deps.userTokens.signInMessage(activity, words));
      return true;
    },
    member: (channelUserId) =>
      deps.conversations(activity.serviceUrl).getConversationMember(activity.conversation.id, channelUserId),
  };
  return turn;
}
