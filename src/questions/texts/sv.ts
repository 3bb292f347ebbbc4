import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const questions: TextsLike<typeof english.questions> = {
  title: { one: '{count} öppen fråga', other: '{count} öppna frågor' },
  none: 'Inga öppna frågor just nu.',
  noneHint: 'När någon trycker på ”Fråga en ämnesspecialist” hamnar frågan här.',
  noArea: 'utan område',
  askedBy: '{area} · {name} · {day}',
  somebody: 'okänd',
  done: 'Klar',
  undo: 'Ångra',
  doneBy: 'Markerad som klar av {name}.',
  existsAsAnswer: 'Finns som svar',
  tiedTo: 'Svar: {question}',
};
