import type { Context } from './intent.ts';
import type { Reading } from './reading.ts';
import { jointsOf, sentencesOf } from './segments.ts';

export type ReadPart = (part: string, context: Context) => Reading;

/** An asking word and something to ask about. */
const weightOfTopic = 2;
/** A clause of its own means something only where that is quite clear. */
const clear = 0.8;
/** Several sentences are one kind word only where nothing else is in them. */
const certain = 0.95;
const mostParts = 4;

/** The readings of a message, part by part, with those that belong together made one. */
export function partsOf(
  body: string,
  context: Context,
  readPart: ReadPart,
): { readonly parts: readonly Reading[]; readonly dropped: readonly string[] } {
  const sentences = sentencesOf(body);
  if (sentences.length <= 1) return settle(clausesOf(body, context, readPart), body);
  const whole = readPart(body, context);
  if (
    whole.kind !== 'question' &&
    whole.kind !== 'followUp' &&
    whole.understood.confidence >= certain &&
    whole.kind !== 'act'
  ) {
    return { parts: [whole], dropped: [] };
  }
  return settle(
    sentences.flatMap((sentence) => clausesOf(sentence, context, readPart)),
    body,
  );
}

/** One sentence, parted where both sides mean something by themselves. */
function clausesOf(sentence: string, context: Context, readPart: ReadPart, depth = 0): readonly Reading[] {
  const whole = readPart(sentence, context);
  if (whole.isExact || depth > 3) return [whole];
  const joints = jointsOf(sentence);
  for (const { end, start } of joints) {
    const [before, after] = [readPart(sentence.slice(0, end), context), readPart(sentence.slice(start), context)];
    if (!isApart(before, after, whole)) continue;
    return [
      ...clausesOf(sentence.slice(0, end), context, readPart, depth + 1),
      ...clausesOf(sentence.slice(start), context, readPart, depth + 1),
    ];
  }
  return [whole];
}

const isBare = ({ kind, shape }: Reading) => kind === 'question' && !shape.asks;

function isApart(before: Reading, after: Reading, whole: Reading): boolean {
  const [first, second] = [before.understood, after.understood];
  const isSure = ({ kind, understood }: Reading) => kind !== 'question' && understood.confidence >= clear;
  if (before.kind === 'social') {
    if (first.confidence < clear || after.shape.words === 0) return false;
    // What the kind words were about is needed where the rest only points at it.
    if (before.shape.content > 0 && after.kind === 'question' && after.shape.content === 0) return false;
    return after.kind !== 'social' || whole.kind !== 'social';
  }
  if (after.kind === 'social')
    return second.confidence >= clear && before.shape.words > 0 && whole.kind !== 'social' && after.shape.content === 0;
  if (whole.kind === 'act' && whole.opens) return false;
  if (before.kind === 'reply') return first.confidence >= clear && whole.kind !== 'reply' && !isBare(after);
  if (isSure(before) && isSure(after))
    return first.intent !== second.intent || first.intent !== whole.understood.intent || differ(before, after);
  if (isSure(before) && after.kind === 'question')
    return after.shape.beginsAsking && after.shape.content + after.shape.words > 2;
  if (before.kind === 'question' && isSure(after)) return before.shape.beginsAsking;
  return (
    before.kind === 'question' &&
    after.kind === 'question' &&
    before.shape.beginsAsking &&
    after.shape.beginsAsking &&
    before.shape.content > 0 &&
    after.shape.content > 0
  );
}

function differ(before: Reading, after: Reading): boolean {
  return JSON.stringify(before.understood.slots) !== JSON.stringify(after.understood.slots) && !before.opens;
}

/** A cry for help before a question, or words that say nothing, are not meant by themselves. */
function givesWay(reading: Reading, readings: readonly Reading[]): boolean {
  const { kind, shape, understood } = reading;
  const others = readings.filter((other) => other !== reading && other.kind !== 'social');
  if (others.length === 0) return false;
  const saysNothing = kind === 'question' && !shape.asks && shape.weight < 0.5;
  return (
    saysNothing ||
    (understood.intent === 'guide.help' && others.some(({ understood: other }) => other.intent !== 'guide.help'))
  );
}

/** What gives way, and what belongs together. */
function settle(readings: readonly Reading[], body: string) {
  const dropped: string[] = [];
  const isSaid = (reading: Reading) => reading.kind !== 'social' && !givesWay(reading, readings);
  let parts: readonly Reading[] = readings;
  if (readings.some(isSaid) && readings.some((reading) => !isSaid(reading))) {
    dropped.push(...readings.filter((reading) => !isSaid(reading)).map(({ understood }) => understood.part));
    parts = readings.filter(isSaid);
  } else if (readings.length > 1 && !readings.some(isSaid)) {
    const chief = chiefOf(readings);
    dropped.push(...readings.filter((reading) => reading !== chief).map(({ understood }) => understood.part));
    return { parts: [chief], dropped };
  }
  if (parts.length === 1) return { parts, dropped };
  const [first] = parts;
  if (first?.opens) {
    // What follows an opening is the rest of its text, but for a question of its own.
    const own = parts
      .slice(1)
      .filter(({ kind, shape }) => (kind === 'question' && !shape.beginsAsking) || (kind === 'act' && !shape.asks));
    const others = parts.slice(1).filter((part) => !own.includes(part));
    const text = textFrom(body, first.understood.part, own.at(-1)?.understood.part ?? first.understood.part);
    return { parts: [own.length > 0 ? withMore(first, text) : first, ...others].slice(0, mostParts), dropped };
  }
  const hasFault = parts.some(({ understood }) => understood.intent === 'cases.fault');
  const asking = parts.filter(({ kind, shape }) => kind === 'question' && shape.asks);
  const acts = parts.filter(({ kind }) => kind !== 'question');
  if (asking.length === 0 && acts.length > 0) {
    const bare = parts.filter(isBare);
    if (hasFault) return { parts: merged(parts, body), dropped };
    return {
      parts: distinct(acts).slice(0, mostParts),
      dropped: [...dropped, ...bare.map(({ understood }) => understood.part)],
    };
  }
  if (hasFault && asking.length > 0 && acts.every(({ understood }) => understood.intent === 'cases.fault')) {
    return { parts: [asOne(asking[0] ?? parts[0]!, joinedText(parts, body))], dropped };
  }
  return { parts: questionsApart(parts, body).slice(0, mostParts), dropped };
}

const rank = [
  'social.abuse',
  'social.neverMind',
  'social.robot',
  'social.apology',
  'social.praise',
  'social.goodbye',
  'social.thanks',
  'social.test',
  'social.ok',
  'social.greeting',
];

/** Of kind words only, those that say the most. */
function chiefOf(readings: readonly Reading[]): Reading {
  const place = ({ understood }: Reading) => {
    const at = rank.indexOf(understood.intent);
    return at === -1 ? rank.length : at;
  };
  return readings.toSorted((a, b) => place(a) - place(b))[0] ?? readings[0]!;
}

/** Questions that stand alone stay apart; what only leads to a question, or explains it, belongs to it. */
function questionsApart(parts: readonly Reading[], body: string): readonly Reading[] {
  const groups: Reading[][] = [];
  for (const part of parts) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    const mayJoin = part.kind === 'question' && last?.kind === 'question';
    const bothAsk = mayJoin && open?.some(standsAlone) && standsAlone(part);
    if (open && mayJoin && !bothAsk) open.push(part);
    else groups.push([part]);
  }
  return distinct(
    groups.map((group) => {
      const main = group.find(({ shape }) => shape.asks) ?? group[0]!;
      return group.length === 1 ? main : asOne(main, joinedText(group, body));
    }),
  );
}

const standsAlone = ({ shape }: Reading) => shape.asks && (shape.content > 0 || shape.weight >= weightOfTopic);

function merged(parts: readonly Reading[], body: string): readonly Reading[] {
  const fault = parts.find(({ understood }) => understood.intent === 'cases.fault');
  if (!fault) return parts;
  const others = parts.filter(({ kind, understood }) => kind !== 'question' && understood.intent !== 'cases.fault');
  const own = parts.filter((part) => !others.includes(part));
  const at = parts.indexOf(fault);
  return [
    ...others.filter((part) => parts.indexOf(part) < at),
    withMore(fault, joinedText(own, body)),
    ...others.filter((part) => parts.indexOf(part) > at),
  ];
}

function distinct(parts: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>();
  return parts.filter(({ understood, kind }) => {
    const key = kind === 'question' ? understood.part : `${understood.intent} ${JSON.stringify(understood.slots)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function asOne(main: Reading, text: string): Reading {
  return { ...main, understood: { ...main.understood, part: text } };
}

/** The same act with a longer text. */
function withMore(reading: Reading, text: string): Reading {
  const { slots, part } = reading.understood;
  const name = Object.keys(slots).find((one) => part.endsWith(slots[one] ?? '')) ?? 'text';
  const from = text.indexOf(slots[name] ?? '');
  return {
    ...reading,
    understood: {
      ...reading.understood,
      part: text,
      slots: { ...slots, [name]: from > 0 && reading.opens ? text.slice(from) : text },
    },
  };
}

function joinedText(parts: readonly Reading[], body: string): string {
  return textFrom(body, parts[0]?.understood.part ?? '', parts.at(-1)?.understood.part ?? '');
}

/** The body from the beginning of one part to the end of another. */
function textFrom(body: string, first: string, last: string): string {
  const start = Math.max(0, body.indexOf(first));
  const end = body.indexOf(last, start);
  return end === -1 ? body.slice(start) : body.slice(start, end + last.length);
}
