import {
  asTyped,
  type Card,
  card,
  type CardElement,
  execute,
  heading,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { formCard, type Speech } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { headCountsThatFit } from '../booking/head-count.ts';
import { countFaultWords } from '../planning/draft-words.ts';
import type { MeetingFault } from '../session.ts';
import { countText, facts, kindLine, linkButtons, type SessionView } from './parts.ts';

/** Asks once before a session is cancelled. */
export function cancelSessionCard(view: SessionView, speech: Speech): Card {
  const { session } = view;
  const { t } = speech;
  const title = t('sessions.cancelTitle');
  return formCard(
    {
      title,
      head: [
        ...headOf(title, view, speech),
        text(session.booked === 0 ? t('sessions.cancelNone') : t('sessions.cancelSome', { count: session.booked })),
      ],
      fields: [],
      submit: {
        title: t('sessions.cancel'),
        verb: 'sessions.cancel',
        data: { session: session.id, seen: session.sequence },
        destroys: true,
      },
      cancel: backTo(view, t),
    },
    speech,
  );
}

/** Asks the host how many came. @param typed what did not read as a number, kept in the field. */
export function headCountCard(view: SessionView, typed: string | undefined, speech: Speech): Card {
  const { session } = view;
  const { t } = speech;
  const title = t('sessions.countTitle');
  const before = session.headCount && countText(session.headCount, speech);
  return formCard(
    {
      title: `${title} ${session.title}`,
      head: headOf(title, view, speech),
      fields: [
        {
          kind: 'line',
          id: 'count',
          label: t('sessions.countLabel'),
          hint: t('sessions.countHint'),
          value: typed ?? before ?? '',
          fault: typed === undefined ? undefined : countFaultWords(typed, t),
          below: fittingCounts(session.id, typed ?? '', t),
        },
      ],
      submit: { title: t('sessions.countSave'), verb: 'sessions.setCount', data: { session: session.id } },
      cancel: backTo(view, t),
    },
    speech,
  );
}

function headOf(title: string, view: SessionView, speech: Speech): readonly CardElement[] {
  return [
    subtle(kindLine(view, speech.t)),
    heading(title),
    asTyped(view.session.title, { bold: true }),
    ...facts(view, speech),
  ];
}

function backTo({ session }: SessionView, t: Translate) {
  return { title: t('sessions.back'), verb: 'sessions.show', data: { session: session.id } };
}

/** "50-60" is two numbers: a press saves one of them. */
function fittingCounts(session: string, typed: string, t: Speech['t']): readonly CardElement[] {
  const counts = headCountsThatFit(typed).map(String);
  if (counts.length === 0) return [];
  const actions = counts.map((pick) =>
    execute(t('sessions.countThis', { heads: pick }), 'sessions.setCount', { session, pick }),
  );
  return [{ type: 'ActionSet', actions }];
}

/** `made`: the Teams meeting is ready. Else what could not be done in the host's calendar, and why. */
export type MeetingNews =
  { readonly kind: 'made' } | { readonly kind: 'notMade' | 'notMoved' | 'notCancelled'; readonly fault: MeetingFault };

/** Tells the host what became of the calendar event, and what to do where nothing did. */
export function meetingCard(view: SessionView, news: MeetingNews, speech: Speech): Card {
  const { session } = view;
  const { language, t } = speech;
  const line = newsText(news, t);
  const data = { session: session.id };
  return card({
    language,
    summary: `${line} ${session.title}`,
    body: [
      subtle(kindLine(view, t)),
      heading(line),
      asTyped(session.title, { bold: true }),
      ...(news.kind === 'made' ? [] : [text(whyText(news.fault, t))]),
      ...(news.kind === 'notMade' ? [text(t('sessions.typeLinkInstead'))] : []),
      ...(news.kind === 'notMoved' ? [text(t('sessions.moveItYourself'))] : []),
      ...facts(view, speech),
      ...linkButtons(view, t),
    ],
    actions: [
      ...(news.kind === 'notMade' ? [execute(t('sessions.typeLink'), 'sessions.edit', data, 'positive')] : []),
      ...(news.kind === 'made' ? [] : [execute(t('sessions.retry'), 'sessions.retryMeeting', data)]),
      execute(t('sessions.show'), 'sessions.show', data),
    ],
  });
}

function newsText(news: MeetingNews, t: Translate): string {
  switch (news.kind) {
    case 'made':
      return t('sessions.meetingMade');
    case 'notMade':
      return t('sessions.notMade');
    case 'notMoved':
      return t('sessions.notMoved');
    case 'notCancelled':
      return t('sessions.notCancelled');
  }
}

function whyText(fault: MeetingFault, t: Translate): string {
  switch (fault) {
    case 'no_token':
    case 'token_rejected':
      return t('sessions.whyNoToken');
    case 'forbidden':
      return t('sessions.whyForbidden');
    case 'gone':
      return t('sessions.whyGone');
    case 'no_link':
      return t('sessions.whyNoLink');
    case 'failed':
      return t('sessions.whyFailed');
  }
}
