import { AppError } from '../../errors.ts';
import { intlLocale } from '../i18n/index.ts';
import type { Access, Turn, Verb, Who } from './feature.ts';

/** @throws AppError not_allowed for a person with none of the roles. */
export function mustBeOf({ who }: Access, turn: Pick<Turn, 'person' | 't'>): void {
  if (!isOf(who, turn)) throw new AppError('not_allowed', { role: rolesIn(who, turn) });
}

export function isOf(who: Who, { person }: Pick<Turn, 'person'>): boolean {
  return who === 'anyone' || person.roles.some((role) => who.includes(role));
}

/** "prosjektleder eller administrator". */
function rolesIn(who: Who, { person, t }: Pick<Turn, 'person' | 't'>): string {
  if (who === 'anyone') return '';
  const list = new Intl.ListFormat(intlLocale[person.language], { type: 'disjunction' });
  return list.format(who.map((role) => t(`organisation.${role}`)));
}

/**
 * In a channel or a group chat other people see a card too.
 * @param owner what the card says of whom it was made for; undefined for a card that does not say.
 * @throws AppError card_not_yours for somebody else; card_outdated where nothing says whose it is.
 */
export async function mustBePresser(declared: Verb, turn: Turn, data: unknown, owner: unknown): Promise<void> {
  const { rules } = declared;
  if (turn.conversation.kind === 'personal' || rules.presser === 'anyone') return;
  const ownerId = typeof owner === 'string' ? owner : await declared.authorOf?.(turn, data);
  if (ownerId === undefined) throw new AppError('card_outdated');
  // The key's text needs no parameters; a type of a single key cannot say so.
  const words = turn.t as (key: string) => string;
  if (ownerId !== turn.person.id) throw new AppError('card_not_yours', { instead: words(rules.instead) });
}
