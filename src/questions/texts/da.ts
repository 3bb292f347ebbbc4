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
  mineTitle: { one: 'Du har sendt {count} spørgsmål videre', other: 'Du har sendt {count} spørgsmål videre' },
  mineNone: 'Du har ikke sendt nogen spørgsmål videre.',
  mineNoneHint: 'Når jeg ikke kan svare, kan jeg sende dit spørgsmål til en fagspecialist.',
  mineOrigin: '{area} · {day}',
  mineWaiting: 'Venter på svar.',
  mineAnswered: 'Besvaret.',
  mineClosed: 'Færdigbehandlet.',
  takeBack: 'Træk tilbage',
  seeAnswer: 'Se svaret',
  tiedTo: 'Svar: {question}',
};
