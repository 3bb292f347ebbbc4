import type { Activity } from 'botbuilder';
import { conversationKind } from './activity.ts';
import type { TeamFacts } from './connector.ts';
import type { ChannelPlace } from './feature.ts';
import { channelOf } from './references.ts';

/** The channel of an activity, with what the service reports about the team. @returns undefined outside channels. */
export async function channelPlace(
  activity: Activity,
  ask: ((serviceUrl: string, teamId: string) => Promise<TeamFacts>) | undefined,
): Promise<ChannelPlace | undefined> {
  if (conversationKind(activity) !== 'channel') return undefined;
  const channelId = channelOf(activity);
  const { team } = (activity.channelData ?? {}) as { team?: { id?: string; aadGroupId?: string; name?: string } };
  const told = team?.id ? await ask?.(activity.serviceUrl, team.id) : undefined;
  return {
    channelId,
    channelName: told?.channels.get(channelId),
    teamId: team?.aadGroupId ?? told?.groupId,
    teamName: team?.name ?? told?.name,
  };
}
