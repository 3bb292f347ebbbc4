import { type Card, card, escapeMarkdown, execute, text } from '../platform/cards/index.ts';
import type { Role } from '../platform/bot/index.ts';
import type { Language, Translate } from '../platform/i18n/index.ts';

type Speech = { readonly language: Language; readonly t: Translate };

/** `already` and `wasNot`: it was so before, and there is nothing to take back. */
export type RoleChange = {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly kind: 'given' | 'taken' | 'already' | 'wasNot';
};

/** Who has which role now, with the way back. */
export function roleCard(changes: readonly RoleChange[], { language, t }: Speech): Card {
  const lines = changes.map((change) => ({ ...change, line: lineOf(change, t) }));
  return card({
    language,
    summary: lines.map(({ line }) => line).join(' '),
    body: lines.map(({ line }) => text(escapeMarkdown(line))),
    actions: lines
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
