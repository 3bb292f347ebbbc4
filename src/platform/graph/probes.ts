import type { Actor } from './actor.ts';
import type { ChannelAddress } from './channels.ts';
import { type GraphClient, type GraphReply, path } from './client.ts';
import type { GraphFault } from './outcome.ts';
import { needs } from './permissions.ts';

/** `granted`: Graph got as far as the content of the request, so the permission is there. */
export type Probed = { readonly kind: 'granted' } | GraphFault;

/** The version of the app in the organisation's catalog; undefined when the catalog does not have the app. */
export type CatalogVersion = { readonly kind: 'version'; readonly version: string | undefined };

/** Tries permissions by the requests of the product that leave nothing behind. */
export type Probes = {
  /** Sends a message without content, which Graph never accepts. */
  post(as: Actor, at: ChannelAddress): Promise<Probed>;
  readMessages(as: Actor, at: ChannelAddress): Promise<Probed>;
  readChannel(as: Actor, at: ChannelAddress): Promise<Probed>;
  /** @param organiserId a person of the tenant; whether they have a calendar makes no difference. */
  calendar(as: Actor, organiserId: string): Promise<Probed>;
  catalogVersion(as: Actor, teamsAppId: string): Promise<CatalogVersion | GraphFault>;
};

/** No event has this id. */
const noEvent = 'losen-health-check';

export function createProbes(client: GraphClient): Probes {
  const messages = ({ teamId, channelId }: ChannelAddress) => path`/teams/${teamId}/channels/${channelId}/messages`;
  return {
    // Graph checks the permission before the content, and refuses a message without a body.
    post: async (as, at) =>
      probed(await client.send({ as, needs: needs.postMessage, method: 'POST', path: messages(at), body: {} }), [400]),
    readMessages: async (as, at) =>
      probed(
        await client.send({ as, needs: needs.readMessages, method: 'GET', path: messages(at), query: '$top=1' }),
        [],
      ),
    readChannel: async (as, { teamId, channelId }) =>
      probed(
        await client.send({
          as,
          needs: needs.readChannels,
          method: 'GET',
          path: path`/teams/${teamId}/channels/${channelId}`,
        }),
        [],
      ),
    // A change of an event that does not exist needs the right to write; reading one would need less.
    calendar: async (as, organiserId) =>
      probed(
        await client.send({
          as,
          needs: needs.calendar,
          method: 'PATCH',
          path: path`/users/${organiserId}/events/${noEvent}`,
          body: {},
        }),
        [400, 404],
      ),
    catalogVersion: async (as, teamsAppId) => {
      const reply = await client.send({
        as,
        needs: needs.readCatalog,
        method: 'GET',
        path: '/appCatalogs/teamsApps',
        query: `$filter=${encodeURIComponent(`externalId eq '${teamsAppId}' or id eq '${teamsAppId}'`)}&$expand=appDefinitions`,
      });
      return reply.kind === 'answered' ? { kind: 'version', version: versionIn(reply.answer.body) } : reply;
    },
  };
}

/** @param past statuses that Graph gives only after it has checked the permission. */
function probed(reply: GraphReply | GraphFault, past: readonly number[]): Probed {
  if (reply.kind === 'answered') return { kind: 'granted' };
  const isPast = (reply.kind === 'failed' || reply.kind === 'not_found') && past.includes(reply.trace.status ?? 0);
  return isPast ? { kind: 'granted' } : reply;
}

type Catalog = {
  readonly value?: readonly { readonly appDefinitions?: readonly { readonly version?: string }[] }[];
};

function versionIn(body: unknown): string | undefined {
  const { value } = (body ?? {}) as Catalog;
  return value?.[0]?.appDefinitions?.at(-1)?.version;
}
