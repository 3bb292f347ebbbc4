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
  mineTitle: { one: 'Du har skickat {count} fråga vidare', other: 'Du har skickat {count} frågor vidare' },
  mineNone: 'Du har inte skickat några frågor vidare.',
  mineNoneHint: 'När jag inte kan svara kan jag skicka din fråga till en ämnesspecialist.',
  mineOrigin: '{area} · {day}',
  mineWaiting: 'Väntar på svar.',
  mineAnswered: 'Besvarad.',
  mineClosed: 'Färdigbehandlad.',
  takeBack: 'Ta tillbaka',
  seeAnswer: 'Se svaret',
  tiedTo: 'Svar: {question}',
};
