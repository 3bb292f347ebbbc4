import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const questions: TextsLike<typeof english.questions> = {
  title: { one: '{count} åpent spørsmål', other: '{count} åpne spørsmål' },
  none: 'Ingen åpne spørsmål nå.',
  noneHint: 'Når noen trykker på «Spør en fagspesialist», kommer spørsmålet hit.',
  noArea: 'uten område',
  askedBy: '{area} · {name} · {day}',
  somebody: 'ukjent',
  done: 'Ferdig',
  undo: 'Angre',
  doneBy: 'Merket som ferdig av {name}.',
  existsAsAnswer: 'Finnes som svar',
  tiedTo: 'Svar: {question}',
};
