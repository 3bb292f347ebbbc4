import type { CatalogVersion, GraphFault, Probed } from '../../platform/graph/index.ts';
import { type Check, fault, message, ok, type Said, skipped, unknown, warning } from '../check.ts';

/** A channel where permissions are tried. */
export type Channel = { readonly teamId: string; readonly channelId: string };
export type Team = { readonly name: string; readonly channel: Channel };

/** What is tried in a channel, and the permission that it needs. */
export type ChannelNeed = 'post' | 'readMessages' | 'readChannel';

export type GraphTrials = {
  readonly isTrial: boolean;
  /** The teams with a weekly status, by one of their channels. */
  readonly teams: readonly Team[];
  /** Tried in the name of somebody who is signed in. @returns undefined when nobody is. */
  asPerson(need: ChannelNeed, at: Channel): Promise<Probed | undefined>;
  asApp(need: ChannelNeed, at: Channel): Promise<Probed>;
  /** @returns undefined when no person of the tenant is known. */
  calendar(): Promise<Probed | undefined>;
  readonly hasConnection: boolean;
  readonly teamsAppId: string | undefined;
  readonly serverVersion: string;
  catalogVersion(teamsAppId: string): Promise<CatalogVersion | GraphFault>;
};

const delegated = {
  post: 'ChannelMessage.Send',
  readMessages: 'ChannelMessage.Read.All',
  readChannel: 'Channel.ReadBasic.All',
} as const satisfies Record<ChannelNeed, string>;

const missing = {
  post: 'health.noSend',
  readMessages: 'health.noRead',
  readChannel: 'health.noChannels',
} as const satisfies Record<ChannelNeed, string>;

const resourceSpecific = {
  post: 'ChannelMessage.Send.Group',
  readMessages: 'ChannelMessage.Read.Group',
  readChannel: 'ChannelSettings.Read.Group',
} as const satisfies Record<ChannelNeed, string>;

const channelNeeds = ['post', 'readMessages', 'readChannel'] as const;

/** Each permission in Graph, tried one by one, and the consents that each team gives for itself. */
export function graphChecks(trials: GraphTrials): readonly Check[] {
  const teams = trials.isTrial ? [] : trials.teams;
  const [first] = teams;
  return [
    permission('Calendars.ReadWrite', () => calendarSaid(trials)),
    ...channelNeeds.map((need) => permission(delegated[need], () => delegatedSaid(trials, need, first))),
    ...(teams.length === 0
      ? [{ name: 'team', label: message('health.teams'), run: async () => noTeams(trials) }]
      : teams.map((team, at) => ({
          name: `team-${at + 1}`,
          label: message('health.team', { team: team.name }),
          run: () => teamSaid(trials, team),
        }))),
    { name: 'package', label: message('health.package'), run: () => packageSaid(trials) },
  ];
}

function permission(name: string, run: () => Promise<Said>): Check {
  return { name, label: message('health.permission', { permission: name }), run };
}

function noTeams({ isTrial }: GraphTrials): Said {
  return isTrial ? skipped('health.trial') : unknown('health.noTeam');
}

async function calendarSaid(trials: GraphTrials): Promise<Said> {
  if (trials.isTrial) return skipped('health.trial');
  const probed = await trials.calendar();
  if (probed === undefined) return unknown('health.noPerson');
  return isMissing(probed) ? warning('health.noCalendar') : probedSaid(probed);
}

async function delegatedSaid(trials: GraphTrials, need: ChannelNeed, team: Team | undefined): Promise<Said> {
  if (trials.isTrial) return skipped('health.trial');
  if (!trials.hasConnection) return skipped('health.noConnection');
  if (!team) return unknown('health.noTeam');
  const probed = await trials.asPerson(need, team.channel);
  if (probed === undefined) return unknown('health.nobodySignedIn');
  return isMissing(probed) ? warning(missing[need]) : probedSaid(probed);
}

async function teamSaid(trials: GraphTrials, { channel }: Team): Promise<Said> {
  const probed = await Promise.all(
    channelNeeds.map(async (need) => [need, await trials.asApp(need, channel)] as const),
  );
  const lacking = probed.filter(([, one]) => isMissing(one)).map(([need]) => resourceSpecific[need]);
  if (lacking.length > 0) return warning('health.teamLacks', { permissions: lacking.join(', ') });
  const unclear = probed.find(([, one]) => one.kind !== 'granted');
  return unclear ? probedSaid(unclear[1]) : ok('health.teamOk');
}

/** The app in the catalog is the package that was uploaded; people get a new one within a day. */
async function packageSaid({ isTrial, teamsAppId, serverVersion: server, catalogVersion }: GraphTrials): Promise<Said> {
  if (isTrial) return skipped('health.trial');
  if (teamsAppId === undefined) return warning('health.packageNoId');
  const found = await catalogVersion(teamsAppId);
  if (found.kind !== 'version') {
    return isMissing(found) ? unknown('health.packageUnread', { server }) : probedSaid(found);
  }
  if (found.version === undefined) return warning('health.packageAbsent');
  return found.version === server
    ? ok('health.packageOk', { server })
    : warning('health.packageOld', { installed: found.version, server });
}

function isMissing(one: Probed | GraphFault | CatalogVersion): boolean {
  return one.kind === 'refused' && one.reason === 'forbidden';
}

function probedSaid(one: Probed | GraphFault): Said {
  switch (one.kind) {
    case 'granted':
      return ok('health.granted');
    case 'refused':
      return one.reason === 'token_rejected' ? fault('health.tokenRejected') : unknown('health.noGraphToken');
    case 'not_found':
      return warning('health.channelGone');
    case 'throttled':
      return unknown('health.throttled');
    case 'unknown':
    case 'failed':
      if (one.trace.code === 'token') return unknown('health.noGraphToken');
      return one.trace.status === undefined
        ? unknown('health.graphSilent')
        : unknown('health.unclear', { status: String(one.trace.status) });
  }
}
