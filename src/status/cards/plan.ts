import {
  asTyped,
  type Card,
  card,
  type CardAction,
  choiceField,
  escapeMarkdown,
  execute,
  heading,
  openUrl,
  rowWithButtons,
  subtle,
  text,
  textField,
} from '../../platform/cards/index.ts';
import { formatInstant, languageNames, languages } from '../../platform/i18n/index.ts';
import type { Plan } from '../plan.ts';
import { channelName, chatLink, type Speech, timingLine, weekdayName } from './parts.ts';

/** Rows of a list card; the rest comes with "show more". */
export const pageSize = 5;

export type PlanView = {
  readonly plan: Plan;
  /** IANA zone of its times. */
  readonly timeZone: string;
  readonly mayManage: boolean;
  readonly isOwner: boolean;
  /** Whether the owner can be written to, and whether posts go out in their name. */
  readonly isReachable: boolean;
  readonly signIn: 'signedIn' | 'possible' | 'none';
  readonly botId: string;
  /** What the press or message that led here has done. */
  readonly said?: 'setUp' | 'stopped' | 'started' | 'changedSince';
};

/** A channel's plan, with what a lead may do with it. */
export function planCard(view: PlanView, speech: Speech): Card {
  const { language, t } = speech;
  const { plan, said } = view;
  const active = plan.state === 'active';
  const title = said ? saidText(said, speech) : t('status.planTitle');
  return card({
    language,
    summary: title,
    body: [
      subtle(escapeMarkdown(channelName(plan, t))),
      heading(title),
      text(timingLine(plan, speech)),
      ...(active ? [text(t('status.next', { when: formatInstant(language, plan.next.dueAt, view.timeZone) }))] : []),
      ...(plan.state === 'stopped' && said !== 'stopped' ? [text(t('status.isStopped'))] : []),
      ...(plan.state === 'paused' ? [text(t('status.isPaused'))] : []),
      ...(active && view.mayManage ? ownerLines(view, speech) : []),
    ],
    actions: view.mayManage ? actionsOf(view, speech) : [],
  });
}

function saidText(said: NonNullable<PlanView['said']>, { t }: Speech): string {
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

function ownerLines(view: PlanView, { t }: Speech) {
  if (!view.isOwner) return [subtle(t('status.otherOwner'))];
  const way =
    view.signIn === 'signedIn'
      ? t('status.wayOwn')
      : view.signIn === 'possible'
        ? t('status.waySignIn')
        : t('status.wayBot');
  return [subtle(view.isReachable ? t('status.draftComes') : t('status.notMet')), subtle(way)];
}

function actionsOf({ plan, signIn, isOwner, isReachable, botId }: PlanView, { t }: Speech): readonly CardAction[] {
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

export type PlanForm = {
  readonly plan: Plan;
  readonly typed: { readonly weekday: string; readonly time: string; readonly language: string };
  readonly timeIsWrong: boolean;
};

/** The form of a channel's plan; what was typed stays, and what is wrong stands beside its field. */
export function planFormCard(form: PlanForm, { language, t }: Speech): Card {
  const { plan, typed } = form;
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), title: weekdayName(day, language) }));
  const choices = languages.map((one) => ({ value: one, title: languageNames[one] }));
  const fault = form.timeIsWrong ? t('status.timeWrong') : undefined;
  return card({
    language,
    summary: t('status.formTitle'),
    body: [
      subtle(escapeMarkdown(channelName(plan, t))),
      heading(t('status.formTitle')),
      ...choiceField(
        { id: 'weekday', label: t('status.weekday'), hint: t('status.weekday'), value: typed.weekday },
        weekdays,
      ),
      ...textField({ id: 'time', label: t('status.time'), hint: t('status.timeHint'), value: typed.time, fault }),
      ...choiceField(
        { id: 'language', label: t('status.language'), hint: t('status.language'), value: typed.language },
        choices,
      ),
    ],
    actions: [
      execute(t('status.save'), 'status.change', { plan: plan.id, seen: plan.version }, 'positive'),
      execute(t('status.back'), 'status.show', { plan: plan.id }),
    ],
  });
}

export type PlanList = { readonly total: number; readonly from: number; readonly plans: readonly Plan[] };

/** The channels that have a weekly status, five at a time. */
export function planListCard({ total, from, plans }: PlanList, speech: Speech): Card {
  const { language, t } = speech;
  const title = total === 0 ? t('status.listNone') : t('status.listTitle', { count: total });
  const next = from + pageSize;
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      ...(total === 0 ? [text(t('status.howTo'))] : []),
      ...plans.map((plan) =>
        rowWithButtons(
          [
            text(escapeMarkdown(channelName(plan, t)), { weight: 'bolder' }),
            subtle(plan.state === 'active' ? timingLine(plan, speech) : t('status.isStopped')),
          ],
          [execute(t('status.show'), 'status.show', { plan: plan.id })],
        ),
      ),
    ],
    actions: next < total ? [execute(t('status.more'), 'status.list', { from: next })] : [],
  });
}

/** Why nothing was set up, with what was written and how to write it. */
export function unclearCard(
  problem: { readonly what: 'weekday' | 'time' | 'noChannel' | 'none'; readonly typed: string | undefined },
  { language, t }: Speech,
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
