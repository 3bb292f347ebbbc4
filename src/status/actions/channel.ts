import { z } from 'zod';
import { action } from '../../kit/index.ts';
import type { ChannelView } from '../channel-view.ts';
import type { Channel, TrialChannels } from '../dto.ts';

export type ChannelDeps = { readonly channelView: ChannelView };

const reads = { who: 'anyone', presser: 'anyone', where: 'anywhere', effect: 'read' } as const;

/** The last weekly status of a channel, for anyone in the tenant who knows the channel's id. */
export const showChannel = action({
  ...reads,
  name: 'status.showChannel',
  input: z.object({ channel: z.string() }),
  run: async (
    { channelView }: ChannelDeps,
    { tenantId, language },
    { channel: id },
  ): Promise<{ readonly kind: 'channel'; readonly channel: Channel }> => ({
    kind: 'channel',
    channel: await channelView.channel(tenantId, id, language),
  }),
});

/** The channels to choose from in trial mode. */
export const listChannels = action({
  ...reads,
  name: 'status.listChannels',
  input: z.object({}),
  run: async (
    { channelView }: ChannelDeps,
    { tenantId, language },
  ): Promise<{ readonly kind: 'channels'; readonly channels: TrialChannels }> => ({
    kind: 'channels',
    channels: await channelView.channels(tenantId, language),
  }),
});
