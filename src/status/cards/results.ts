import { listCard, type Words } from '../../kit/index.ts';
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
import type { PlannedPost, Post, Reason } from '../post.ts';
import type { Digest, HeldView } from '../view.ts';
import { channelName } from './parts.ts';

/** The outcome for a lead's channels on a day: which way was used, and why not the other. */
export function digestCard(digest: Digest, words: Words): Card {
  const { t } = words;
  const { date, from, items } = digest;
  const title = t('status.digestTitle', { day: formatDay(words.language, date, digest.now) });
  const asksToSignIn = digest.canSignIn && items.some(({ post }) => wantsSignIn(post.reason));
  return listCard(
    {
      ...digest,
      title,
      empty: { title },
      row: (result) => resultRow(result, digest, words),
      verb: 'status.results',
      data: { date },
      actionsBefore: asksToSignIn ? [execute(t('signIn.button'), 'status.signIn', { date, from })] : [],
      actionsAfter: [execute(t('status.plans'), 'status.list', { from: 0 })],
    },
    words,
  );
}

function wantsSignIn(reason: Reason | undefined): boolean {
  return reason === 'not_signed_in' || reason === 'token_rejected';
}

function resultRow({ plan, post }: PlannedPost, digest: Digest, { language, t }: Words): CardElement {
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

/** Asks whether a status is in the channel, if that is unknown; afterwards shows the decision. */
export function heldCard({ plan, post, timeZone }: HeldView, { language, t }: Words): Card {
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
