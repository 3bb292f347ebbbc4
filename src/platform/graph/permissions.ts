/** Whose permission a request needs: the app's own (no person takes part) or that of a signed-in person. */
export type Needs = {
  readonly app: readonly string[];
  readonly person: readonly string[];
};

/**
 * The minimum permissions of each request, for telling an administrator what is missing.
 *
 * Posting to a channel: the API has **no ordinary application permission**. The delegated `ChannelMessage.Send` is the
 * main way; the only application permission is `Teamwork.Migrate.All`, for importing history into a channel that is in
 * migration mode, and a live channel answers it with 401 "Message POST is allowed in application-only context only for
 * import purposes". The resource-specific `ChannelMessage.Send.Group`, granted when the app is installed in a team, is
 * listed for applications on the consent page but not on the API's page, and tenants have reported 403 "API requires
 * one of 'Teamwork.Migrate.All'" with it: worth one try, but not reliable.
 *
 * Changing a posted message is delegated only: an application may set nothing but `policyViolation`.
 *
 * @see https://learn.microsoft.com/graph/api/channel-post-messages
 * @see https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent
 * @see https://github.com/MicrosoftDocs/msteams-docs/issues/14043 (open, 2026-01 to 2026-03)
 * @see https://learn.microsoft.com/graph/api/chatmessage-update
 * @see https://learn.microsoft.com/graph/api/channel-list-messages
 * @see https://learn.microsoft.com/graph/api/user-post-events
 */
export const needs = {
  postMessage: { app: ['ChannelMessage.Send.Group'], person: ['ChannelMessage.Send'] },
  readMessages: { app: ['ChannelMessage.Read.Group'], person: ['ChannelMessage.Read.All'] },
  /** Only for `update` of channels.ts, which waits for its feature. */
  updateMessage: { app: [], person: ['ChannelMessage.ReadWrite'] },
  readChannels: { app: ['ChannelSettings.Read.Group'], person: ['Channel.ReadBasic.All'] },
  calendar: { app: ['Calendars.ReadWrite'], person: ['Calendars.ReadWrite'] },
  /** Only for the health check, which compares the installed version of the app with the server's. */
  readCatalog: { app: ['AppCatalog.Read.All'], person: ['AppCatalog.Read.All'] },
} as const satisfies Readonly<Record<string, Needs>>;
