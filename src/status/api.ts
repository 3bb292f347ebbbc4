import { z } from 'zod';
import { overHttp } from '../kit/index.ts';
import type { Endpoint } from '../platform/http/index.ts';
import { type ChannelDeps, listChannels, showChannel } from './actions/channel.ts';
import { channelDto, trialChannelsDto } from './dto.ts';

/** The endpoints of a channel's tab. */
export function statusApi(deps: ChannelDeps): readonly Endpoint[] {
  return [
    overHttp(
      showChannel,
      deps,
      {
        method: 'get',
        path: '/channels/:id',
        summary: "A channel's last weekly status; the same for one that is unknown",
        params: z.object({ id: z.string().max(300) }),
        answers: channelDto,
        input: ({ params }) => ({ channel: params.id }),
      },
      { channel: ({ channel }) => ({ kind: 'ok', body: channel }) },
    ),
  ];
}

/** In trial mode there is no Teams to tell the tab's channel. */
export function trialStatusApi(deps: ChannelDeps): readonly Endpoint[] {
  return [
    overHttp(
      listChannels,
      deps,
      {
        method: 'get',
        path: '/trial/channels',
        summary: 'Channels whose tab one can look at in trial mode',
        answers: trialChannelsDto,
        input: () => ({}),
      },
      { channels: ({ channels }) => ({ kind: 'ok', body: channels }) },
    ),
  ];
}
