import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const questions: TextsLike<typeof english.questions> = {
  title: { one: '{count} åbent spørgsmål', other: '{count} åbne spørgsmål' },
  none: 'Ingen åbne spørgsmål lige nu.',
  noneHint: 'Når nogen trykker på »Spørg en fagspecialist«, dukker spørgsmålet op her.',
  noArea: 'uden område',
  askedBy: '{area} · {name} · {day}',
  somebody: 'ukendt',
  done: 'Færdig',
  undo: 'Fortryd',
  doneBy: 'Markeret som færdig af {name}.',
  existsAsAnswer: 'Findes som svar',
  tiedTo: 'Svar: {question}',
};
