import type { Speech, Words } from '../../kit/index.ts';
import { contactRows, type Contacts } from '../../people/index.ts';
import { type Card, card, type CardElement, execute, heading, openInTab, text } from '../../platform/cards/index.ts';

/** The personal data in the tables of the features; a new table with personal data needs a line here. */
const kept = ['you', 'questions', 'cases', 'sessions', 'work', 'messages', 'howLong'] as const;

type View = { readonly contacts: Contacts | undefined };

/** What is kept about the reader, who sees it, for how long, and whom to ask. */
export function privacyCard({ contacts }: View, speech: Speech): Card {
  const { language, t } = speech;
  return card({
    language,
    summary: t('privacy.title'),
    body: [
      heading(t('privacy.title')),
      ...kept.flatMap((what) => [
        text(t(`privacy.${what}Label`), { weight: 'bolder', spacing: 'medium' }),
        text(t(`privacy.${what}`), { spacing: 'none' }),
      ]),
      ...asking(contacts, speech),
      ...openInTab(speech, t('myData.title'), 'my-data'),
    ],
    actions: [execute(t('myData.show'), 'myData.show'), execute(t('myData.ask'), 'guide.deletion')],
  });
}

function asking(contacts: Contacts | undefined, { language, t }: Words): readonly CardElement[] {
  if (!contacts) return [text(t('privacy.askNobody'), { spacing: 'medium' })];
  return [text(t('privacy.ask'), { spacing: 'medium' }), ...contactRows(contacts, { language, t })];
}
