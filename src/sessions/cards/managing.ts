import {
  asTyped,
  type Card,
  card,
  escapeMarkdown,
  execute,
  heading,
  subtle,
  text,
  textField,
} from '../../platform/cards/index.ts';
import type { Speech } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { countFaultWords } from '../planning/draft-words.ts';
import type { MeetingFault } from '../session.ts';
import { countText, facts, kindLine, linkButtons, type SessionView } from './parts.ts';

/** Asks once before a session is cancelled. */
export function cancelSessionCard(view: SessionView, speech: Speech): Card {
  const { session } = view;
  const { language, t } = speech;
  return card({
    language,
    summary: t('sessions.cancelTitle'),
    body: [
      subtle(kindLine(view, t)),
      heading(t('sessions.cancelTitle')),
      asTyped(session.title, { bold: true }),
      ...facts(view, speech),
      text(session.booked === 0 ? t('sessions.cancelNone') : t('sessions.cancelSome', { count: session.booked })),
    ],
    actions: [
      execute(t('sessions.back'), 'sessions.show', { session: session.id }),
      execute(t('sessions.cancel'), 'sessions.cancel', { session: session.id, seen: session.sequence }, 'destructive'),
    ],
  });
}

/** Asks the host how many came. @param typed what did not read as a number, kept in the field. */
export function headCountCard(view: SessionView, typed: string | undefined, speech: Speech): Card {
  const { session } = view;
  const { language, t } = speech;
  const before = session.headCount && countText(session.headCount, speech);
  return card({
    language,
    summary: `${t('sessions.countTitle')} ${session.title}`,
    body: [
      subtle(kindLine(view, t)),
      heading(t('sessions.countTitle')),
      asTyped(session.title, { bold: true }),
      ...facts(view, speech),
      ...textField({
        id: 'count',
        label: t('sessions.countLabel'),
        hint: t('sessions.countHint'),
        value: typed ?? before ?? '',
        fault: typed === undefined ? undefined : escapeMarkdown(countFaultWords(typed, t)),
      }),
    ],
    actions: [
      execute(t('sessions.countSave'), 'sessions.setCount', { session: session.id }, 'positive'),
      execute(t('sessions.back'), 'sessions.show', { session: session.id }),
    ],
  });
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
