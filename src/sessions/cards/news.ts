import { asTyped, type Card, card, execute, heading, subtle } from '../../platform/cards/index.ts';
import type { Speech } from '../../kit/index.ts';
import type { Translate } from '../../platform/i18n/index.ts';
import { facts, kindLine, linkButtons, type SessionView, tabLink, whenText } from './parts.ts';

/** What happened to a session; `before` is its time until then. */
export type News =
  | { readonly kind: 'reminder' | 'newLink' | 'linkGone' | 'cancelled' }
  | { readonly kind: 'moved'; readonly before: { readonly startsAt: string; readonly endsAt: string } };

/** Tells somebody who has booked, or the host, what happened to their session. */
export function sessionNewsCard(view: SessionView & { readonly hosts: boolean }, news: News, speech: Speech): Card {
  const { session } = view;
  const { language, t } = speech;
  const line = newsText(news, view.hosts, t);
  const data = { session: session.id };
  const cancelled = news.kind === 'cancelled';
  return card({
    language,
    summary: `${line} ${session.title}: ${whenText(session, view, speech)}`,
    body: [
      subtle(kindLine(view, t)),
      heading(line),
      asTyped(session.title, { bold: true }),
      ...facts(view, speech, news.kind === 'moved' ? news.before : undefined),
      ...linkButtons(view, t),
      ...tabLink(view, speech),
    ],
    actions: [
      ...(view.booked && !cancelled ? [execute(t('sessions.unbook'), 'sessions.unbook', data)] : []),
      ...(cancelled ? [] : [execute(t('sessions.show'), 'sessions.show', data)]),
      execute(t('sessions.next'), 'sessions.list', { from: 0 }),
    ],
  });
}

function newsText(news: News, hosts: boolean, t: Translate): string {
  switch (news.kind) {
    case 'reminder':
      return t('sessions.reminder');
    case 'newLink':
      return hosts ? t('sessions.hostLink') : t('sessions.toldLink');
    case 'linkGone':
      return hosts ? t('sessions.hostLinkGone') : t('sessions.toldLinkGone');
    case 'cancelled':
      return hosts ? t('sessions.hostCancelled') : t('sessions.toldCancelled');
    case 'moved':
      return hosts ? t('sessions.hostChanged') : t('sessions.toldChanged');
  }
}
