import type { Activity, TurnContext } from 'botbuilder';
import { type Language, languageOfTag } from '../i18n/index.ts';

/** Who writes, as the activity tells it. */
export type Writer = {
  readonly tenantId: string;
  readonly personId: string;
  readonly channelUserId: string;
  readonly name: string;
  readonly locale: string | undefined;
};

export function writerOf(activity: Activity, tenantId: string): Writer {
  return {
    tenantId,
    personId: activity.from.aadObjectId?.toLowerCase() ?? `channel:${activity.from.id}`,
    channelUserId: activity.from.id,
    name: activity.from.name ?? '',
    locale: activity.locale ?? undefined,
  };
}

export function names(members: Activity['membersAdded'], activity: Activity): boolean {
  return (members ?? []).some((member) => member.id === activity.recipient.id);
}

/** The language of the person's Teams, for messages before the person is known. */
export function localeOf(context: TurnContext): Language {
  return languageOfTag(context.activity.locale ?? undefined) ?? 'en';
}
