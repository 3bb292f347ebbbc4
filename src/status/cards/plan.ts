import {
  asTyped,
  type Card,
  card,
  type CardAction,
  escapeMarkdown,
  execute,
  heading,
  openUrl,
  rowWithButtons,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { formCard, listCard, type ListPage, type Words } from '../../kit/index.ts';
import { formatInstant, languageNames, languages } from '../../platform/i18n/index.ts';
import type { Plan } from '../plan.ts';
import type { PlanForm, PlanView } from '../view.ts';
import { channelName, chatLink, timingLine, weekdayName } from './parts.ts';

/** What the press or message that led here has done. */
type Said = 'setUp' | 'stopped' | 'started' | 'changedSince';

/** A channel's plan, with what a lead may do with it. */
export function planCard(view: PlanView & { readonly said?: Said }, words: Words): Card {
  const { language, t } = words;
  const { plan, said } = view;
  const active = plan.state === 'active';
  const title = said ? saidText(said, words) : t('status.planTitle');
  return card({
    language,
    summary: title,
    body: [
      subtle(escapeMarkdown(channelName(plan, t))),
      heading(title),
      text(timingLine(plan, words)),
      ...(active ? [text(t('status.next', { when: formatInstant(language, plan.next.dueAt, view.timeZone) }))] : []),
      ...(plan.state === 'stopped' && said !== 'stopped' ? [text(t('status.isStopped'))] : []),
      ...(plan.state === 'paused' ? [text(t('status.isPaused'))] : []),
      ...(active && view.mayManage ? ownerLines(view, words) : []),
    ],
    actions: view.mayManage ? actionsOf(view, words) : [],
  });
}

function saidText(said: Said, { t }: Words): string {
  switch (said) {
    case 'setUp':
      return t('status.setUp');
    case 'stopped':
      return t('status.stopped');
    case 'started':
      return t('status.started');
    case 'changedSince':
      return t('status.changedSince');
  }
}

function ownerLines(view: PlanView, { t }: Words) {
  if (!view.isOwner) return [subtle(t('status.otherOwner'))];
  const way =
    view.signIn === 'signedIn'
      ? t('status.wayOwn')
      : view.signIn === 'possible'
        ? t('status.waySignIn')
        : t('status.wayBot');
  return [subtle(view.isReachable ? t('status.draftComes') : t('status.notMet')), subtle(way)];
}

function actionsOf({ plan, signIn, isOwner, isReachable, botId }: PlanView, { t }: Words): readonly CardAction[] {
  if (plan.state !== 'active') {
    return [
      execute(plan.state === 'stopped' ? t('status.undo') : t('status.startAgain'), 'status.start', { plan: plan.id }),
      execute(t('status.change'), 'status.form', { plan: plan.id }),
    ];
  }
  return [
    execute(t('status.change'), 'status.form', { plan: plan.id }),
    ...(isOwner && (signIn === 'possible' || !isReachable)
      ? [openUrl(t('status.openChat'), chatLink(botId, t('signIn.phrase')))]
      : []),
    execute(t('status.stop'), 'status.stop', { plan: plan.id }),
  ];
}

/** The form of a channel's plan. */
export function planFormCard({ plan, typed, timeIsWrong }: PlanForm, words: Words): Card {
  const { language, t } = words;
  const title = t('status.formTitle');
  return formCard(
    {
      title,
      head: [subtle(escapeMarkdown(channelName(plan, t))), heading(title)],
      fields: [
        {
          kind: 'choice',
          id: 'weekday',
          label: t('status.weekday'),
          hint: t('status.weekday'),
          value: typed.weekday,
          choices: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), title: weekdayName(day, language) })),
        },
        {
          kind: 'line',
          id: 'time',
          label: t('status.time'),
          hint: t('status.timeHint'),
          value: typed.time,
          fault: timeIsWrong ? t('status.timeWrong') : undefined,
        },
        {
          kind: 'choice',
          id: 'language',
          label: t('status.language'),
          hint: t('status.language'),
          value: typed.language,
          choices: languages.map((one) => ({ value: one, title: languageNames[one] })),
        },
      ],
      submit: { title: t('status.save'), verb: 'status.change', data: { plan: plan.id, seen: plan.version } },
      cancel: { title: t('status.back'), verb: 'status.show', data: { plan: plan.id } },
    },
    words,
  );
}

/** The channels that have a weekly status. */
export function planListCard(page: ListPage<Plan>, words: Words): Card {
  const { t } = words;
  return listCard(
    {
      ...page,
      title: t('status.listTitle', { count: page.total }),
      empty: { title: t('status.listNone'), hint: t('status.howTo') },
      row: (plan) =>
        rowWithButtons(
          [
            text(escapeMarkdown(channelName(plan, t)), { weight: 'bolder' }),
            subtle(plan.state === 'active' ? timingLine(plan, words) : t('status.isStopped')),
          ],
          [execute(t('status.show'), 'status.show', { plan: plan.id })],
        ),
      verb: 'status.list',
    },
    words,
  );
}

/** Why nothing was set up, with what was written and how to write it. */
export function unclearCard(
  problem: { readonly what: 'weekday' | 'time' | 'noChannel' | 'none'; readonly typed: string | undefined },
  { language, t }: Words,
): Card {
  const title = {
    weekday: t('status.unclearWeekday'),
    time: t('status.unclearTime'),
    noChannel: t('status.noChannel'),
    none: t('status.planNone'),
  }[problem.what];
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      ...(problem.typed === undefined ? [] : [asTyped(problem.typed, { subtle: true })]),
      text(t('status.howTo')),
    ],
  });
}
