import { phraseOf, tokenize } from '../../language/index.ts';
import type { Context, Understanding, Understood } from '../../understanding/index.ts';
import { isSensitive } from '../../understanding/privacy/index.ts';
import { type Card, shorten } from '../cards/index.ts';
import { intlLocale, type Language, translator } from '../i18n/index.ts';
import { isOf, mustBeOf } from './access.ts';
import type { ConversationMemory, MemoryKey, Recalled } from './conversation-memory.ts';
import { commandsByIntent, onlyHandler } from './declarations.ts';
import type { Command, Feature, Said, Turn } from './feature.ts';
import { lineCard } from './line-card.ts';
import type { Press } from './offers.ts';

type Understand = (text: string, context?: Context) => Understanding;

export type MessagesDeps = {
  readonly features: readonly Feature[];
  readonly understand: Understand;
  readonly memory: Pick<ConversationMemory, 'recall' | 'forgetOffer'>;
  /** Does what the button would do, with its checks. */
  readonly press: (turn: Turn, press: Press) => Promise<Card>;
  /** @returns false for a message over the person's quota. */
  readonly isTaken: (turn: Turn, command?: string) => boolean;
};

/** Answers in the personal chat what was written among others. */
type ForOneAmongOthers = (turn: Turn, answer: (own: Turn) => Promise<void>) => Promise<void>;

/** Fewer words are no question of their own beside another one. */
const fewestWords = 3;

/** Parts of a message that are answered; a message of more says which were. */
const answeredParts = 2;

/** Enough of a part to recognise it. */
const quotedLength = 100;

/** Characters; more words than that are said for themselves. */
const longestTitleWords = 40;

/** Whatever a message could lean on: the first reading tells whether memory is needed at all. */
const leaning: Context = { offers: { choices: [] }, topic: { words: '' } };

const isReply = ({ intent }: Understood) => intent.startsWith('reply.');
const isQuestion = ({ intent }: Understood) => intent === 'question';
/** A few words may be those of a title that was offered; with a question mark it is a question of its own. */
const mayBeTitle = ({ intent, part }: Understood) =>
  intent === 'question' && part.length <= longestTitleWords && !part.includes('?');
/** Small talk only where that was said word for word: "ja" is like "mhm", and still the answer to a question. */
const saysNoMore = (part: Understood) =>
  isQuestion(part) || (part.intent.startsWith('social.') && phraseOf(part.why.example) !== phraseOf(part.part));
const leans = (part: Understood) =>
  isReply(part) || part.intent === 'followUp' || part.slots['session'] !== undefined || mayBeTitle(part);

/** Understands a message and takes each part of it to the command that owns the intent, or to the question handler. */
export function createMessages(deps: MessagesDeps) {
  const commands = deps.features.flatMap((feature) => feature.commands ?? []);
  const byIntent = commandsByIntent(deps.features);
  const onQuestion = onlyHandler(deps.features, 'onQuestion');

  const onSensitive = onlyHandler(deps.features, 'onSensitive');

  async function onMessage(turn: Turn, forOneAmongOthers: ForOneAmongOthers): Promise<void> {
    const matter = isSensitive(turn.text);
    if (matter?.own) return forOneAmongOthers(turn, (own) => onSensitive(own, matter));
    await byItsMeaning(turn, forOneAmongOthers);
    // A question about handling such a case gets its answer, and the contact with it: it may be their own after all.
    if (matter) await forOneAmongOthers(turn, (own) => onSensitive(own, matter));
    if (turn.masked.length > 0) await turn.reply(lineCard(turn, maskedWords(turn)));
  }

  /** Structured messages (a case number, a sign-in code) are read by their feature; all others by what they mean. */
  async function byItsMeaning(turn: Turn, forOneAmongOthers: ForOneAmongOthers): Promise<void> {
    const structured = commands.find(({ recognises }) => recognises?.(turn));
    if (structured) return run(structured, { intent: '', slots: {} }, turn, forOneAmongOthers);

    const key = { tenantId: turn.tenantId, conversationId: turn.conversation.id, personId: turn.person.id };
    const first = deps.understand(turn.text, leaning);
    const recalled = first.parts.some(leans) ? await deps.memory.recall(key, turn.now) : undefined;
    const parts = recalled ? inContext(turn.text, recalled) : first.parts;
    // "Ok" where nothing is offered is no answer, and needs none; "yes" or "the second one" does.
    if (recalled && first.parts.every(isReply) && parts.length === 1 && parts.every(saysNoMore))
      return toNothing(turn, recalled, forOneAmongOthers);

    const meant = parts.length === 1 ? parts : parts.filter((part) => isMeant(part, turn));
    // What was written is kept as it was; of a pasted mail or several requests only the part.
    const isWhole = meant.length <= 1 && !turn.text.includes('\n');
    for (const [at, part] of (meant.length === 0 ? parts.slice(0, 1) : meant.slice(0, answeredParts)).entries()) {
      // A message has one id and each question that is kept needs its own.
      const activityId = at === 0 ? turn.activityId : `${turn.activityId} ${at + 1}`;
      await answer(
        part,
        { ...turn, text: isWhole ? turn.text : part.part, activityId },
        recalled,
        key,
        forOneAmongOthers,
      );
    }
    const left = meant.slice(answeredParts).map(({ part }) => part);
    if (left.length === 0) return;
    await turn.reply(lineCard(turn, turn.t('bot.partsLeft', { part: shorten(left.join(' '), quotedLength) })));
  }

  /** Whether a part is a request of its own: what this person cannot mean, or two words without a verb, is no second question. */
  function isMeant(part: Understood, turn: Turn): boolean {
    if (part.intent === 'question') return tokenize(part.part).length >= fewestWords;
    return (
      isReply(part) || (byIntent.get(part.intent) ?? []).some(({ when }) => when === undefined || when(turn, part))
    );
  }

  /** Reads a message in the light of what was offered and told. A number that names something is no choice by its place. */
  function inContext(text: string, recalled: Recalled): readonly Understood[] {
    const plain = deps.understand(text).parts;
    const isBareNumber = /^\D?\d+\D?$/.test(text.trim());
    if (plain.length === 1 && plain[0]?.confidence === 1 && /\d/.test(text) && !isBareNumber) return plain;
    return deps.understand(text, contextOf(recalled)).parts;
  }

  async function answer(
    part: Understood,
    turn: Turn,
    recalled: Recalled | undefined,
    key: MemoryKey,
    forOneAmongOthers: ForOneAmongOthers,
  ): Promise<void> {
    if (isReply(part)) return reply(part, turn, recalled, key, forOneAmongOthers);
    const command = byIntent.get(part.intent)?.find(({ when }) => when === undefined || when(turn, part));
    if (command) return run(command, withChoice(part, recalled), turn, forOneAmongOthers);
    if (!deps.isTaken(turn)) return;
    return onQuestion(turn, {
      topic: part.intent === 'followUp' ? recalled?.topic : undefined,
      answerAs: (intent, language) => answerAs(intent, speaking(turn, language), forOneAmongOthers),
    });
  }

  /** The message was counted as a question; a command that counts as more than that answers no question. */
  async function answerAs(intent: string, turn: Turn, forOneAmongOthers: ForOneAmongOthers): Promise<boolean> {
    const said = { intent, slots: {} };
    const command = byIntent.get(intent)?.find(({ when }) => when === undefined || when(turn, said));
    if (!command || command.isCreation === true || !isOf(command.who, turn)) return false;
    await handle(command, said, turn, forOneAmongOthers);
    return true;
  }

  /** "Book the second one" after a list means the second of the list. */
  function withChoice({ intent, slots }: Understood, recalled: Recalled | undefined): Said {
    const [named, choices] = [slots['session'], recalled?.offer?.choices];
    if (!recalled || !choices || !named) return { intent, slots };
    const [only, ...more] = deps.understand(named, contextOf(recalled)).parts;
    const chosen = only?.intent === 'reply.choice' && more.length === 0 ? choices[placeOf(only)] : undefined;
    return { intent, slots, ...(chosen ? { chosen: chosen.press.data } : {}) };
  }

  function run(command: Command, said: Said, turn: Turn, forOneAmongOthers: ForOneAmongOthers): Promise<void> {
    if (!deps.isTaken(turn, command.name)) return Promise.resolve();
    return handle(command, said, turn, forOneAmongOthers);
  }

  function handle(command: Command, said: Said, turn: Turn, forOneAmongOthers: ForOneAmongOthers): Promise<void> {
    const answerTo = async (own: Turn): Promise<void> => {
      mustBeOf(command, own);
      await command.handle(own, said);
    };
    return command.where === 'personal' ? forOneAmongOthers(turn, answerTo) : answerTo(turn);
  }

  /** Says what the person's "yes", "no" or choice does: the same as the button of the card that offered it. */
  async function reply(
    part: Understood,
    turn: Turn,
    recalled: Recalled | undefined,
    key: MemoryKey,
    forOneAmongOthers: ForOneAmongOthers,
  ): Promise<void> {
    const press = pressOf(part, recalled?.offer);
    if (!recalled || press === undefined) return toNothing(turn, recalled, forOneAmongOthers);
    if (!deps.isTaken(turn, press === 'leave' ? undefined : press.verb)) return;
    await forOneAmongOthers(turn, async (own) => {
      const card = press === 'leave' ? lineCard(own, own.t('bot.leftAlone')) : await deps.press(own, press);
      await deps.memory.forgetOffer(key, recalled);
      await own.reply(card);
    });
  }

  /** An honest answer to "yes" where nothing was offered, where the offer is gone, or where it has no such choice. */
  async function toNothing(
    turn: Turn,
    recalled: Recalled | undefined,
    forOneAmongOthers: ForOneAmongOthers,
  ): Promise<void> {
    if (!deps.isTaken(turn)) return;
    const words = recalled?.offer?.choices?.length ? 'bot.noSuchChoice' : 'bot.nothingOffered';
    await forOneAmongOthers(turn, (own) => own.reply(lineCard(own, own.t(words))));
  }

  return onMessage;
}

function speaking(turn: Turn, language: Language): Turn {
  if (language === turn.person.language) return turn;
  return { ...turn, person: { ...turn.person, language }, t: translator(language) };
}

/** Names each kind of secret once: "a password and a card number". */
function maskedWords({ masked, person, t }: Turn): string {
  const kinds = [...new Set(masked)].map((kind) => t(`bot.${kind}`));
  return t('bot.masked', { kinds: new Intl.ListFormat(intlLocale[person.language]).format(kinds) });
}

const placeOf = ({ slots }: Pick<Understood, 'slots'>): number => Number(slots['choice']) - 1;

function contextOf({ offer, topic }: Recalled): Context {
  return {
    ...(offer ? { offers: { choices: (offer.choices ?? []).map(({ title }) => title) } } : {}),
    ...(topic ? { topic: { words: topic.words } } : {}),
  };
}

/** @returns `leave` for a "no" that has nothing to do but to leave it; undefined where the offer has no such thing. */
function pressOf({ intent, slots }: Understood, offer: Recalled['offer']): Press | 'leave' | undefined {
  if (!offer) return undefined;
  const { choices = [] } = offer;
  switch (intent) {
    case 'reply.yes':
      return offer.yes ?? (choices.length === 1 ? choices[0]?.press : undefined);
    case 'reply.no':
      return offer.no ?? 'leave';
    case 'reply.choice':
      return choices[placeOf({ slots })]?.press;
    default:
      throw new Error(`${intent} is no reply`);
  }
}
