import {
  asTyped,
  type Card,
  card,
  type CardElement,
  escapeMarkdown,
  execute,
  heading,
  rowWithButtons,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { intlLocale } from '../../platform/i18n/index.ts';
import { listCard, type ListPage, listPageSize, type Speech } from '../../kit/index.ts';
import { actsOn, type HeadCount, phaseOf, type Session } from '../session.ts';
import { countText, kindName, placesText, type Wall, whenText } from './parts.ts';

export type SessionRow = {
  readonly session: Session;
  readonly booked: boolean;
  /** The reader holds it, and is there without a place. */
  readonly hosts: boolean;
};

export type SessionList = Wall &
  ListPage<SessionRow> & {
    /** The reader may hold sessions. */
    readonly mayHost: boolean;
  };

/** A page of the sessions to come, each with its button. */
export function sessionListCard(list: SessionList, speech: Speech): Card {
  const { t } = speech;
  return listCard(
    {
      ...list,
      title: t('sessions.listTitle', { count: list.total }),
      empty: { title: t('sessions.listNone'), hint: t('sessions.listNoneText') },
      row: (row) => rowElement(row, list, speech),
      verb: 'sessions.list',
      actionsAfter: list.mayHost ? [execute(t('sessions.newSession'), 'sessions.new')] : [],
    },
    speech,
  );
}

function rowElement({ session, booked, hosts }: SessionRow, wall: Wall, speech: Speech): CardElement {
  const { t } = speech;
  const on = phaseOf(session, wall.now) === 'on';
  const data = { session: session.id };
  const canBook = actsOn(session, { booked, hosts, manages: false }, wall.now).includes('book');
  const state = on ? t('sessions.onNow') : booked ? t('sessions.bookedShort') : placesText(session, t);
  return rowWithButtons(
    [
      asTyped(session.title, { bold: true }),
      text(escapeMarkdown(whenText(session, wall, speech)), { spacing: 'none' }),
      subtle(escapeMarkdown(`${kindName(session.kind, t)} · ${state}`)),
    ],
    [
      ...(canBook ? [execute(t('sessions.book'), 'sessions.book', data)] : []),
      execute(t('sessions.show'), 'sessions.show', data),
    ],
  );
}

/** Which of somebody's sessions a number that they typed is the head-count of. */
export function countChoiceCard(
  choice: Wall & { readonly counts: readonly HeadCount[]; readonly sessions: readonly Session[] },
  speech: Speech,
): Card {
  const { language, t } = speech;
  const saidBy = choice.counts.map((count) => countText(count, speech));
  const heads = new Intl.ListFormat(intlLocale[language], { type: 'disjunction' }).format(saidBy);
  const none = choice.sessions.length === 0;
  const title = none ? t('sessions.chooseNone') : t('sessions.chooseTitle', { heads });
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      ...choice.sessions.slice(0, listPageSize).map((session) =>
        rowWithButtons(
          [
            asTyped(session.title, { bold: true }),
            subtle(escapeMarkdown(whenText(session, choice, speech))),
            ...(session.headCount
              ? [subtle(`${t('sessions.factCount')}: ${countText(session.headCount, speech)}`)]
              : []),
          ],
          choice.counts.map((count) =>
            execute(t('sessions.countThis', { heads: countText(count, speech) }), 'sessions.setCount', {
              session: session.id,
              count: `${count.atLeast ? 'minst ' : ''}${count.count}`,
            }),
          ),
        ),
      ),
    ],
    actions: [execute(t('sessions.next'), 'sessions.list', { from: 0 })],
  });
}
