import {
  asTyped,
  type Card,
  card,
  type CardAction,
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
import { countText, kindName, placesText, type LocalClock, whenText } from './parts.ts';

export type SessionRow = {
  readonly session: Session;
  readonly booked: boolean;
  /** The reader holds it, and is there without a place. */
  readonly hosts: boolean;
};

export type SessionList = LocalClock &
  ListPage<SessionRow> & {
    /** The reader may hold sessions. */
    readonly mayHost: boolean;
    /** Only some are listed: what they have in common, in words, and what the next page needs to know of it. */
    readonly only?: { readonly words: string; readonly data: Readonly<Record<string, unknown>> } | undefined;
  };

/** A page of the sessions to come, each with its button. */
export function sessionListCard(list: SessionList, speech: Speech): Card {
  const { t } = speech;
  const { only } = list;
  const all = only ? [execute(t('sessions.showAll'), 'sessions.list', { from: 0 })] : [];
  return listCard(
    {
      ...list,
      ...(only ? { data: only.data, intro: [subtle(escapeMarkdown(only.words))] } : {}),
      title: t('sessions.listTitle', { count: list.total }),
      empty: only
        ? { title: t('sessions.listNoneSuch') }
        : { title: t('sessions.listNone'), hint: t('sessions.listNoneText') },
      row: (row) => rowElement(row, list, speech),
      verb: 'sessions.list',
      actionsAfter: [...all, ...(list.mayHost ? [execute(t('sessions.newSession'), 'sessions.new')] : [])],
    },
    speech,
  );
}

/** A page of what the reader has booked, each with the way to give the place back. */
export function bookedListCard(list: LocalClock & ListPage<Session>, speech: Speech): Card {
  const { t } = speech;
  return listCard(
    {
      ...list,
      title: t('sessions.bookedTitle', { count: list.total }),
      empty: { title: t('sessions.bookedNone'), hint: t('sessions.bookedNoneText') },
      row: (session) =>
        sessionRow(session, list, speech, [
          execute(t('sessions.show'), 'sessions.show', { session: session.id }),
          ...(phaseOf(session, list.now) === 'coming'
            ? [execute(t('sessions.unbook'), 'sessions.unbook', { session: session.id })]
            : []),
        ]),
      verb: 'sessions.mine',
      actionsAfter: [execute(t('sessions.next'), 'sessions.list', { from: 0 })],
    },
    speech,
  );
}

export type SaidChoice = LocalClock & {
  readonly act: 'show' | 'book' | 'unbook' | 'move' | 'callOff';
  readonly words: string;
  readonly sessions: readonly Session[];
  readonly time?: Readonly<Record<string, string | undefined>> | undefined;
};

const verbOf = {
  show: 'sessions.show',
  book: 'sessions.book',
  unbook: 'sessions.unbook',
  move: 'sessions.move',
  callOff: 'sessions.askCancel',
} as const;

/** Which session somebody meant, when several fit what they said or none does. */
export function saidChoiceCard(choice: SaidChoice, speech: Speech): Card {
  const { language, t } = speech;
  const title = choice.sessions.length === 0 ? t(`sessions.none_${choice.act}`) : t(`sessions.which_${choice.act}`);
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      ...choice.sessions
        .slice(0, listPageSize)
        .map((session) =>
          sessionRow(session, choice, speech, [
            execute(t(`sessions.this_${choice.act}`), ...saidPress(choice, session)),
          ]),
        ),
      ...(choice.sessions.length > listPageSize ? [subtle(t('sessions.whichMore'))] : []),
    ],
    actions: [execute(t('sessions.next'), 'sessions.list', { from: 0 })],
  });
}

/** What choosing a session does. */
export function saidPress(
  { act, time }: Pick<SaidChoice, 'act' | 'time'>,
  { id }: Session,
): readonly [verb: string, data: Readonly<Record<string, unknown>>] {
  return [verbOf[act], { session: id, ...(act === 'move' ? time : {}) }];
}

function sessionRow(session: Session, clock: LocalClock, speech: Speech, actions: readonly CardAction[]): CardElement {
  return rowWithButtons(
    [
      asTyped(session.title, { bold: true }),
      text(escapeMarkdown(whenText(session, clock, speech)), { spacing: 'none' }),
      subtle(
        escapeMarkdown(`${kindName(session.kind, speech.t)} · ${speech.t('sessions.factNumber')} ${session.number}`),
      ),
    ],
    actions,
  );
}

function rowElement({ session, booked, hosts }: SessionRow, clock: LocalClock, speech: Speech): CardElement {
  const { t } = speech;
  const on = phaseOf(session, clock.now) === 'on';
  const data = { session: session.id };
  const canBook = actsOn(session, { booked, hosts, manages: false }, clock.now).includes('book');
  const state = on ? t('sessions.onNow') : booked ? t('sessions.bookedShort') : placesText(session, t);
  return rowWithButtons(
    [
      asTyped(session.title, { bold: true }),
      text(escapeMarkdown(whenText(session, clock, speech)), { spacing: 'none' }),
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
  choice: LocalClock & { readonly counts: readonly HeadCount[]; readonly sessions: readonly Session[] },
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
