import { z } from 'zod';
import { type Endpoint, endpoint } from '../platform/http/index.ts';
import type { ChannelView } from './channel-view.ts';
import { channelDto, trialChannelsDto } from './dto.ts';

/** What the tab of a channel asks for. */
export function statusApi(view: ChannelView): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/channels/:id',
      summary: "A channel's last weekly status; the same for one that is unknown",
      audience: 'signedIn',
      effect: 'read',
      params: z.object({ id: z.string().max(300) }),
      answers: channelDto,
      handle: async ({ tenantId, params, language }) => ({
        kind: 'ok',
        body: await view.channel(tenantId, params.id, language),
      }),
    }),
  ];
}

/** In trial mode there is no Teams that says in which channel the tab is. */
export function trialStatusApi(view: ChannelView): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/trial/channels',
      summary: 'Channels whose tab one can look at in trial mode',
      audience: 'signedIn',
      effect: 'read',
      answers: trialChannelsDto,
      handle: async ({ tenantId, language }) => ({ kind: 'ok', body: await view.channels(tenantId, language) }),
    }),
  ];
}
