import { type ListPage, pagingActions, type Words } from '../../kit/index.ts';
import type { Role } from '../../platform/bot/index.ts';
import {
  type Card,
  card,
  type CardAction,
  type CardElement,
  escapeMarkdown,
  execute,
  heading,
  pressableRow,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { helpPageSize, type HelpTopic } from '../help-topics.ts';

export type HelpView = {
  readonly rolloutName: string;
  readonly roles: readonly Role[];
  readonly topics: ListPage<HelpTopic>;
};

/** What each topic's button does: the same as saying its words. */
const presses: Readonly<Record<HelpTopic, readonly [string, Readonly<Record<string, unknown>>]>> = {
  areas: ['organisation.setup', { from: 0 }],
  openQuestions: ['questions.page', { from: 0 }],
  newWishes: ['cases.untouched', { from: 0 }],
  statuses: ['status.list', { from: 0 }],
  newSession: ['sessions.new', {}],
  suggestions: ['answers.wordings', { from: 0 }],
  sessions: ['sessions.list', { from: 0 }],
  report: ['cases.new', {}],
  myCases: ['cases.mine', { from: 0 }],
  human: ['people.human', {}],
  language: ['guide.languages', {}],
  privacy: ['guide.privacy', {}],
  thresholds: ['answers.limits', {}],
  unreachable: ['organisation.unreachable', { from: 0 }],
};

/** What one can do, in words for one's roles; each row can be pressed, and says what to write instead. */
export function helpCard({ rolloutName, roles, topics }: HelpView, words: Words): Card {
  const { language, t } = words;
  const rollout = escapeMarkdown(rolloutName);
  return card({
    language,
    summary: t('guide.helpTitle'),
    body: [
      heading(t('guide.helpTitle')),
      ...(topics.from === 0
        ? [text(t('guide.helpAsk', { rollout })), ...roles.map((role) => text(t(`help.${role}`)))]
        : []),
      ...topics.items.map((topic) => row(topic, t)),
    ],
    actions: pagingActions({ ...topics, size: helpPageSize, verb: 'guide.help' }, words),
  });
}

function row(topic: HelpTopic, t: Words['t']): CardElement {
  const say = t('help.write', { words: t(`help.${topic}Words`) });
  return pressableRow([text(t(`help.${topic}`), { weight: 'bolder' }), subtle(say)], actionOf(topic, t));
}

function actionOf(topic: HelpTopic, t: Words['t']): CardAction {
  const [verb, data] = presses[topic];
  return execute(t(`help.${topic}`), verb, data);
}
