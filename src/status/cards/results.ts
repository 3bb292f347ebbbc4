import {
  type Card,
  card,
  type CardElement,
  escapeMarkdown,
  execute,
  heading,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { formatDay, formatInstant, type Translate } from '../../platform/i18n/index.ts';
import type { Plan } from '../plan.ts';
import type { Post, Reason } from '../post.ts';
import { channelName, type Speech } from './parts.ts';

export type Result = { readonly plan: Plan; readonly post: Post };

/** Rows of a digest; the rest comes with "show more". */
export const resultsPage = 5;

export type Digest = {
  readonly date: string;
  readonly now: Date;
  readonly timeZone: string;
  readonly total: number;
  readonly from: number;
  readonly rows: readonly Result[];
  /** Whether a person can sign in to Graph here. */
  readonly canSignIn: boolean;
};

/** How a lead's channels got their status on a day: which way, and why not the other. */
export function digestCard(digest: Digest, speech: Speech): Card {
  const { language, t } = speech;
  const title = t('status.digestTitle', { day: formatDay(language, digest.date, digest.now) });
  const next = digest.from + resultsPage;
  const asksToSignIn = digest.canSignIn && digest.rows.some(({ post }) => wantsSignIn(post.reason));
  return card({
    language,
    summary: title,
    body: [heading(title), ...digest.rows.map((row) => resultRow(row, digest, speech))],
    actions: [
      ...(asksToSignIn ? [execute(t('signIn.button'), 'status.signIn', { date: digest.date, from: digest.from })] : []),
      ...(next < digest.total ? [execute(t('status.more'), 'status.results', { date: digest.date, from: next })] : []),
      execute(t('status.plans'), 'status.list', { from: 0 }),
    ],
  });
}

function wantsSignIn(reason: Reason | undefined): boolean {
  return reason === 'not_signed_in' || reason === 'token_rejected';
}

function resultRow({ plan, post }: Result, digest: Digest, { language, t }: Speech): CardElement {
  const when = post.postedAt && formatInstant(language, post.postedAt, digest.timeZone);
  const reasons = [post.reason, post.botReason].filter((reason) => reason !== undefined);
  return {
    type: 'Container',
    spacing: 'medium',
    separator: true,
    items: [
      text(escapeMarkdown(channelName(plan, t)), { weight: 'bolder' }),
      text(resultText(post, when ?? '', t), { spacing: 'none' }),
      ...reasons.map((reason) => subtle(whyText(reason, digest.canSignIn, t))),
    ],
  };
}

function resultText({ state, road }: Post, when: string, t: Translate): string {
  switch (state) {
    case 'posted':
      return road === 'graph' ? t('status.resultGraph', { when }) : t('status.resultBot', { when });
    case 'held':
      return t('status.resultHeld');
    case 'skipped':
      return t('status.resultSkipped');
    case 'failed':
      return t('status.resultFailed');
    default:
      return t('status.resultWaits');
  }
}

function whyText(reason: Reason, canSignIn: boolean, t: Translate): string {
  switch (reason) {
    case 'not_signed_in':
      return canSignIn ? t('status.whyNotSignedIn') : t('status.whyNoSignIn');
    case 'token_rejected':
      return t('status.whyTokenRejected');
    case 'forbidden':
      return t('status.whyForbidden');
    case 'team_unknown':
      return t('status.whyTeamUnknown');
    case 'not_found':
      return t('status.whyNotFound');
    case 'graph_failed':
      return t('status.whyGraphFailed');
    case 'bot_refused':
      return t('status.whyBotRefused');
    case 'bot_failed':
      return t('status.whyBotFailed');
    case 'card_refused':
      return t('status.whyCardRefused');
    case 'channel_gone':
      return t('status.whyChannelGone');
    case 'graph_busy':
      return t('status.whyGraphBusy');
    case 'archived':
      return t('status.whyArchived');
    case 'bot_removed':
      return t('status.whyBotRemoved');
    case 'overtaken':
      return t('status.whyOvertaken');
    case 'stopped':
      return t('status.whyStopped');
  }
}

/** Asks whether a status stands in the channel, where that could not be found out; afterwards says what was decided. */
export function askCard(
  { plan, post, timeZone }: Result & { readonly timeZone: string },
  { language, t }: Speech,
): Card {
  const held = post.state === 'held';
  const title = held ? t('status.askTitle') : post.state === 'posted' ? t('status.askThere') : t('status.askAgain');
  const when = formatInstant(language, post.sendingAt ?? post.dueAt, timeZone);
  const data = { post: post.id, seen: post.version };
  return card({
    language,
    summary: title,
    body: [
      subtle(escapeMarkdown(channelName(plan, t))),
      heading(title),
      ...(held ? [text(t('status.askText', { when }))] : []),
    ],
    actions: held
      ? [execute(t('status.there'), 'status.there', data, 'positive'), execute(t('status.again'), 'status.again', data)]
      : [],
  });
}
