import type { Words } from '../../kit/index.ts';
import { contactRows, type Contacts } from '../../people/index.ts';
import {
  type Card,
  card,
  type CardElement,
  escapeMarkdown,
  heading,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import type { Helplines, OwnWords, SensitiveKind } from '../sensitive.ts';

export type CareView = {
  readonly about: SensitiveKind;
  readonly own: boolean;
  readonly words: OwnWords | undefined;
  readonly contacts: Contacts | undefined;
  readonly helplines: Helplines | undefined;
};

/** Calm words, who helps at once, and somebody to talk to. It quotes nothing of what was written. */
export function careCard(view: CareView, words: Words): Card {
  const { language, t } = words;
  const { about, own } = view;
  const title = own ? t(`care.${about}Title`) : t('care.asideTitle');
  return card({
    language,
    // A notification shows on a locked screen, where others may read it.
    summary: t('care.summary'),
    body: [
      heading(title),
      text(view.words ? escapeMarkdown(view.words.text) : t(`care.${about}Text`)),
      ...numbers(view, t),
      ...contact(view, words),
      ...(own ? [subtle(t('care.notKept'))] : []),
    ],
  });
}

function numbers({ about, helplines }: CareView, t: Words['t']): readonly CardElement[] {
  if (about !== 'threat' && about !== 'selfHarm') return [];
  if (!helplines) return [text(t('care.emergency'), { weight: 'bolder' })];
  const { police, medical, listening } = helplines;
  if (about === 'threat') return [text(t('care.callPolice', { number: police }), { weight: 'bolder' })];
  return [
    text(t('care.callMedical', { number: medical }), { weight: 'bolder' }),
    text(t('care.callListening', listening)),
  ];
}

function contact({ words, contacts }: CareView, { language, t }: Words): readonly CardElement[] {
  if (words?.contact !== undefined) return [text(t('care.contact', { contact: escapeMarkdown(words.contact) }))];
  return contacts ? [text(t('care.contacts')), ...contactRows(contacts, { language, t })] : [];
}
