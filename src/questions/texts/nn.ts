import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const questions: TextsLike<typeof english.questions> = {
  title: { one: '{count} ope spørsmål', other: '{count} opne spørsmål' },
  none: 'Ingen opne spørsmål no.',
  noneHint: 'Når nokon trykkjer på «Spør ein fagspesialist», kjem spørsmålet hit.',
  noArea: 'utan område',
  askedBy: '{area} · {name} · {day}',
  somebody: 'ukjend',
  done: 'Ferdig',
  undo: 'Angre',
  doneBy: 'Merkt som ferdig av {name}.',
  existsAsAnswer: 'Finst som svar',
  mineTitle: { one: 'Du har sendt {count} spørsmål vidare', other: 'Du har sendt {count} spørsmål vidare' },
  mineNone: 'Du har ikkje sendt nokon spørsmål vidare.',
  mineNoneHint: 'Når eg ikkje kan svare, kan eg sende spørsmålet ditt til ein fagspesialist.',
  mineOrigin: '{area} · {day}',
  mineWaiting: 'Ventar på svar.',
  mineAnswered: 'Svart på.',
  mineClosed: 'Ferdig handsama.',
  takeBack: 'Trekk tilbake',
  seeAnswer: 'Sjå svaret',
  tiedTo: 'Svar: {question}',
};
