import {
  asTyped,
  type Card,
  card,
  escapeMarkdown,
  execute,
  maxActions,
  subtle,
  text,
} from '../platform/cards/index.ts';
import type { Role, Unreachable } from '../platform/bot/index.ts';
import { type DatedSpeech, listCard, type Speech } from '../kit/index.ts';
import { formatDay, localDay, type Translate } from '../platform/i18n/index.ts';
import type { RoleChange } from './roles.ts';
import type { UnreachableList } from './unreachable.ts';

/** The changed roles, with undo. */
export function roleCard(
  changes: readonly RoleChange[],
  { language, t }: Pick<Speech, 'language' | 't'>,
  /** Whether setting up the rollout's name and areas comes next, as for the first administrator. */
  { leadsToSetup } = { leadsToSetup: false },
): Card {
  const lines = changes.map((change) => ({ ...change, line: lineOf(change, t) }));
  return card({
    language,
    summary: lines.map(({ line }) => line).join(' '),
    body: [
      ...lines.map(({ line }) => text(escapeMarkdown(line))),
      ...(leadsToSetup ? [text(t('organisation.setupHint'))] : []),
    ],
    actions: [
      ...(leadsToSetup ? [execute(t('organisation.setupOpen'), 'organisation.setup', { from: 0 }, 'positive')] : []),
      ...lines
        .filter(({ kind }) => kind === 'given' || kind === 'taken')
        .slice(0, maxActions)
        .map(({ personId, role, kind, name }, _at, all) =>
          execute(
            all.length === 1 ? t('organisation.undo') : t('organisation.undoFor', { name }),
            'organisation.undoRole',
            { person: personId, role, kind },
          ),
        ),
    ],
  });
}

function lineOf({ name, role, kind }: RoleChange, t: Translate): string {
  const params = { name, role: roleName(role, t) };
  switch (kind) {
    case 'given':
      return t('organisation.roleGiven', params);
    case 'taken':
      return t('organisation.roleTaken', params);
    case 'already':
      return t('organisation.roleAlready', params);
    case 'wasNot':
      return t('organisation.roleWasNot', params);
  }
}

/** The people whom the bot cannot reach, and what to do about it. */
export function unreachableCard(list: UnreachableList, speech: Pick<DatedSpeech, 'language' | 't' | 'now'>): Card {
  const { language, t, now } = speech;
  return listCard(
    {
      ...list,
      items: list.rows,
      title: t('organisation.unreachableTitle', { count: list.total }),
      empty: { title: t('organisation.unreachableNone') },
      intro: list.total === 0 ? [] : [text(t('organisation.unreachableHint'))],
      row: ({ name, isChannel, reason, since }) => {
        const day = formatDay(language, localDay(since, list.timeZone), now);
        return [
          asTyped(name ?? (isChannel ? t('organisation.aChannel') : t('organisation.somebody')), { bold: true }),
          subtle(t('organisation.unreachableRow', { reason: reasonName(reason, t), day })),
        ];
      },
      verb: 'organisation.unreachable',
    },
    speech,
  );
}

function reasonName(reason: Unreachable['reason'], t: Translate): string {
  if (reason === 'never_met') return t('organisation.neverMet');
  return reason === 'refused' ? t('organisation.refused') : t('organisation.gone');
}

function roleName(role: Role, t: Translate): string {
  switch (role) {
    case 'administrator':
      return t('organisation.administrator');
    case 'lead':
      return t('organisation.lead');
    case 'specialist':
      return t('organisation.specialist');
    case 'champion':
      return t('organisation.champion');
  }
}
