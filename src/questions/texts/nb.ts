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
  mineTitle: { one: 'Du har sendt {count} spørsmål videre', other: 'Du har sendt {count} spørsmål videre' },
  mineNone: 'Du har ikke sendt noen spørsmål videre.',
  mineNoneHint: 'Når jeg ikke kan svare, kan jeg sende spørsmålet ditt til en fagspesialist.',
  mineOrigin: '{area} · {day}',
  mineWaiting: 'Venter på svar.',
  mineAnswered: 'Besvart.',
  mineClosed: 'Ferdig behandlet.',
  takeBack: 'Trekk tilbake',
  seeAnswer: 'Se svaret',
  tiedTo: 'Svar: {question}',
};
