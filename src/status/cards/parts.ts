import { countIn, type Words } from '../../kit/index.ts';
import { intlLocale, type Language, nameOfLanguage, type Translate } from '../../platform/i18n/index.ts';
import type { Plan } from '../plan.ts';

/** Teams opens the bot's chat with the words typed in, to be sent. @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams */
export function chatLink(botId: string, message?: string): string {
  const typed = message === undefined ? '' : `&message=${encodeURIComponent(message)}`;
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(botId).replace('%3A', ':')}${typed}`;
}

/** The name of an ISO weekday: "mandag". */
export function weekdayName(weekday: number, language: Language): string {
  // 2024-01-01 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  return new Intl.DateTimeFormat(intlLocale[language], { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** A local time as people write it: "08:00", in Danish "08.00". */
function timeName(time: string, language: Language): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(intlLocale[language], options).format(new Date(`2024-01-01T${time}:00Z`));
}

/** A channel by its team and name, as they were when its plan was made. */
export function channelName(plan: Pick<Plan, 'teamName' | 'channelName'>, t: Translate): string {
  if (plan.teamName === undefined && plan.channelName === undefined) return t('status.channelUnnamed');
  // A team's first channel has no name of its own.
  const channel = plan.channelName ?? t('status.channelFirst');
  return plan.teamName === undefined ? channel : `${plan.teamName} › ${channel}`;
}

/** "Every Monday at 08:00, in Swedish." */
export function timingLine(plan: Pick<Plan, 'weekday' | 'time' | 'language'>, { language, t }: Words): string {
  return t('status.timing', {
    weekday: weekdayName(plan.weekday, language),
    time: timeName(plan.time, language),
    language: nameOfLanguage(plan.language, language),
  });
}

export function tooLong(length: number, limit: number, { language, t }: Words): string {
  return t('status.tooLong', { length: countIn(language, length), limit: countIn(language, limit) });
}
