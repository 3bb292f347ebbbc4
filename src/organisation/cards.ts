import { asTyped, type Card, card, escapeMarkdown, execute, heading, subtle, text } from '../platform/cards/index.ts';
import type { Role, Unreachable } from '../platform/bot/index.ts';
import { formatDay, type Language, localDay, type Translate } from '../platform/i18n/index.ts';

type Speech = { readonly language: Language; readonly t: Translate };

/** `already` and `wasNot`: it was so before, and there is nothing to take back. */
export type RoleChange = {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly kind: 'given' | 'taken' | 'already' | 'wasNot';
};

/** Who has which role now, with the way back. */
export function roleCard(
  changes: readonly RoleChange[],
  { language, t }: Speech,
  /** Whether it goes on with the rollout's name and areas, as for the first administrator. */
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
        // A card shows four buttons at most.
        .slice(0, 4)
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

/** Rows of a list card; the rest comes with "show more". */
export const pageSize = 5;

export type UnreachableList = {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly (Pick<Unreachable, 'reason' | 'since'> & {
    /** Undefined for a channel and for somebody whose name is not known. */
    readonly name: string | undefined;
    readonly isChannel: boolean;
  })[];
  readonly timeZone: string;
  readonly now: Date;
};

/** Whom the bot cannot tell anything, and what to do about it. */
export function unreachableCard(list: UnreachableList, { language, t }: Speech): Card {
  const title =
    list.total === 0 ? t('organisation.unreachableNone') : t('organisation.unreachableTitle', { count: list.total });
  const next = list.from + pageSize;
  return card({
    language,
    summary: title,
    body: [
      heading(title),
      ...(list.total === 0 ? [] : [text(t('organisation.unreachableHint'))]),
      ...list.rows.flatMap(({ name, isChannel, reason, since }) => {
        const day = formatDay(language, localDay(since, list.timeZone), list.now);
        return [
          asTyped(name ?? (isChannel ? t('organisation.aChannel') : t('organisation.somebody')), { bold: true }),
          subtle(t('organisation.unreachableRow', { reason: reasonName(reason, t), day })),
        ];
      }),
    ],
    actions: next < list.total ? [execute(t('organisation.more'), 'organisation.unreachable', { from: next })] : [],
  });
}

function reasonName(reason: Unreachable['reason'], t: Translate): string {
  if (reason === 'never_met') return t('organisation.neverMet');
  return reason === 'refused' ? t('organisation.refused') : t('organisation.gone');
}

export function roleName(role: Role, t: Translate): string {
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
