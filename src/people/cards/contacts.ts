import { type ListPage, pagingActions, type Words } from '../../kit/index.ts';
import {
  asTyped,
  type Card,
  card,
  type CardElement,
  escapeMarkdown,
  execute,
  heading,
  openUrl,
  pressableRow,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import type { Contact, Contacts } from '../contacts.ts';

type Named = { readonly key: string; readonly name: string };

export type ContactsView = {
  /** Undefined where nobody is there. */
  readonly contacts: Contacts | undefined;
  readonly area: Named | undefined;
};

/** Whom the rollout has, with the way to them, and the hand-off beside it. */
export function contactsCard({ contacts, area }: ContactsView, words: Words): Card {
  const { language, t } = words;
  const title = contacts ? titleOf(area, t) : t('people.nobody');
  return card({
    language,
    summary: title,
    body: [
      heading(escapeMarkdown(title)),
      ...(contacts ? named(contacts, area, words) : []),
      text(t(contacts ? 'people.orSend' : 'people.nobodyHint')),
    ],
    actions: [execute(t('people.send'), 'people.ask', { area: area?.key ?? '' }, 'positive')],
  });
}

function titleOf(area: Named | undefined, t: Words['t']): string {
  return area ? t('people.forArea', { area: area.name }) : t('people.human');
}

function named(contacts: Contacts, area: Named | undefined, words: Words): readonly CardElement[] {
  const { t } = words;
  const { role } = contacts;
  return [
    // Roles go with the whole rollout, so a person who asks about an area reads that nobody has it as their own.
    ...(area ? [text(t(role === 'specialist' ? 'people.allAreas' : 'people.noSpecialist'))] : []),
    ...contactRows(contacts, words),
  ];
}

/** A row for each person, with their role and the way to them. */
export function contactRows({ role, people, more }: Contacts, { t }: Words): readonly CardElement[] {
  const withoutLink = people.some(({ chat }) => chat === undefined);
  return [
    ...people.map((person) => row(person, t(`people.${role}`), t)),
    ...(more > 0 ? [subtle(t('people.more', { count: more }))] : []),
    ...(withoutLink ? [text(t('people.findInTeams'))] : []),
  ];
}

function row({ name, chat }: Contact, role: string, t: Words['t']): CardElement {
  const items = [asTyped(name, { bold: true }), subtle(role)];
  if (chat === undefined) return { type: 'Container', style: 'emphasis', spacing: 'small', items };
  return pressableRow(
    [...items, text(t('people.chat'), { color: 'accent' })],
    openUrl(t('people.chatWith', { name }), chat),
  );
}

/** Asks which area is meant; each row shows its people. */
export function whichAreaCard(page: ListPage<Named>, words: Words): Card {
  const { language, t } = words;
  return card({
    language,
    summary: t('people.whichArea'),
    body: [
      heading(t('people.whichArea')),
      ...page.items.map(({ key, name }) => pressableRow([asTyped(name)], execute(name, 'people.who', { area: key }))),
    ],
    actions: [...pagingActions({ ...page, verb: 'people.areas' }, words), execute(t('people.human'), 'people.human')],
  });
}
