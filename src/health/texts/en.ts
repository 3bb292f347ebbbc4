export const health = {
  nav: 'Health',
  title: 'Health check',
  running: 'The checks are running. It takes five seconds at most.',
  again: 'Check again',
  kindOk: 'OK',
  kindWarning: 'Warning',
  kindFault: 'Fault',
  kindUnknown: 'Unknown',
  kindSkipped: 'Does not apply',
  allWell: { one: 'No faults were found. {count} check is OK.', other: 'No faults were found. {count} checks are OK.' },
  someUnknown: { one: '{count} thing could not be checked.', other: '{count} things could not be checked.' },
  someWarnings: {
    one: 'Losen works, but {count} thing should be looked at.',
    other: 'Losen works, but {count} things should be looked at.',
  },
  someFaults: { one: '{count} fault must be put right.', other: '{count} faults must be put right.' },

  bot: 'The bot’s credentials',
  connector: 'Bot Connector',
  tab: 'Sign-in to the tab',
  keys: 'Keys of Microsoft Entra',
  oauth: 'OAuth connection',
  graph: 'Access to Microsoft Graph',
  clock: 'Clock',
  permission: 'Permission {permission}',
  team: 'Consents in the team {team}',
  teams: 'Consents by team',
  package: 'App package',
  database: 'Database',
  disk: 'Disk',
  migrations: 'Database schema',
  jobs: 'Waiting jobs',
  deadJobs: 'Jobs that were given up',
  backup: 'Backup',
  reviews: 'Review dates of answers',

  trial: 'Does not apply in trial mode, which uses nothing of Microsoft’s.',
  late: {
    one: 'No answer within {count} second. Check again; if it does not help, look in the log of the server.',
    other: 'No answer within {count} seconds. Check again; if it does not help, look in the log of the server.',
  },
  broke:
    'The check could not be carried out ({code}). Check again; if it does not help, look in the log of the server.',
  unreachable: '{host} does not answer. Allow outgoing HTTPS traffic from the server to it.',

  token: 'A token was issued just now.',
  noToken:
    'Entra issues no token. Look in Entra whether what {setting} refers to is still valid, renew it if not, set {setting} on the server and restart Losen.',
  connectorOk: 'It answers and accepts the bot.',
  connectorRefuses:
    'It refuses the bot (status {status}). Check in the Azure portal that the Azure Bot has the app id of MicrosoftAppId and that its Teams channel is on.',
  connectorNobody:
    'No administrator has written to the bot yet, so there is no chat to try it with. Install the app in Teams, write “hello” to Losen and check again.',
  noBotToken: 'It cannot be tried without a token. First put the bot’s credentials right.',
  tabOk: 'The settings are complete.',
  tabMissing:
    'Not set, or not usable: {settings}. Set them on the server (PUBLIC_URL must be the public https address) and restart Losen.',
  keysOk: 'They can be fetched.',
  keysRefused: 'They cannot be fetched (status {status}). Check MicrosoftAppTenantId and TAB_AUTHORITY_URL.',
  oauthOk: 'The token service knows it.',
  oauthNone:
    'GRAPH_OAUTH_CONNECTION is not set, so nobody can sign in and the bot itself posts the weekly status. Add an OAuth connection to the Azure Bot (Configuration), set its name on the server and restart Losen.',
  oauthUnknown:
    'The Azure Bot has no connection named {connection}. Add it in the Azure portal (Azure Bot, Configuration), or correct GRAPH_OAUTH_CONNECTION.',
  clockOk: {
    one: 'It is within {count} second of Microsoft’s.',
    other: 'It is within {count} seconds of Microsoft’s.',
  },
  clockOff: {
    one: 'It differs from Microsoft’s by {count} second, so sign-ins are refused. Turn on time synchronisation (NTP) on the server.',
    other:
      'It differs from Microsoft’s by {count} seconds, so sign-ins are refused. Turn on time synchronisation (NTP) on the server.',
  },
  clockUnknown: 'Microsoft did not say what time it is. First put the keys of Microsoft Entra right.',

  granted: 'Granted; tried just now.',
  noCalendar:
    'Not granted, so sessions get no Teams meeting and the join link must be typed in. In Entra, add the application permission Calendars.ReadWrite to the app registration and grant admin consent.',
  noSend:
    'Not granted, so the weekly status cannot be posted in a person’s name and the bot itself posts it. In Entra, add the delegated permission ChannelMessage.Send and grant admin consent; also add it to the scopes of the OAuth connection, then sign in again.',
  noRead:
    'Not granted, so a weekly status whose outcome is unknown cannot be looked up and the lead is asked. In Entra, add the delegated permission ChannelMessage.Read.All and grant admin consent; also add it to the scopes of the OAuth connection, then sign in again.',
  noChannels:
    'Not granted, so Losen cannot tell why a channel refuses a post. In Entra, add the delegated permission Channel.ReadBasic.All and grant admin consent; also add it to the scopes of the OAuth connection, then sign in again.',
  noConnection: 'Does not apply without an OAuth connection.',
  noPerson: 'It cannot be tried before an administrator has written to Losen. Write “hello” to it and check again.',
  noTeam:
    'It cannot be tried before a channel of a team has a weekly status. Write “weekly status” to Losen in a channel and check again.',
  nobodySignedIn: 'It is tried in the name of somebody who is signed in. Write “sign in” to Losen and check again.',
  tokenRejected:
    'Microsoft Graph does not accept the token. Check GRAPH_BASE_URL, and the scopes of the OAuth connection.',
  noGraphToken: 'It cannot be tried without a token. First put the access to Microsoft Graph right.',
  channelGone:
    'The channel where it was tried was not found. If it has been deleted, stop its weekly status; if not, check that the app is installed in the team.',
  throttled: 'Microsoft Graph asks for a pause. Check again in a few minutes.',
  graphSilent: 'Microsoft Graph does not answer. Allow outgoing HTTPS traffic from the server to GRAPH_BASE_URL.',
  unclear: 'Microsoft Graph answered with status {status}, which does not tell. Check again in a few minutes.',
  teamOk: 'All are given.',
  teamLacks:
    'Not given: {permissions}. Let an owner of the team update the app there, or remove and add it again, and accept its permissions.',

  packageOk: 'The package in Teams has the server’s version, {server}.',
  packageOld:
    'Teams has version {installed} and the server {server}. Run “npm run package”, and upload the file in the Teams admin center.',
  packageAbsent:
    'The organisation’s app catalog has no app with the id in TEAMS_CATALOG_APP_ID or TEAMS_APP_ID. Upload the package in the Teams admin center, or correct the id.',
  packageNoId:
    'TEAMS_APP_ID is not set, so links to the tab cannot be made. Set the id of the app package and restart Losen.',
  packageUnread:
    'It cannot be read without the application permission AppCatalog.Read.All. Grant it, or see in the Teams admin center that the version is {server}.',

  databaseOk: '{engine} answered in {count} ms.',
  databaseDown: '{engine} does not answer. Check that the database runs and that DATABASE_URL is right.',
  diskOk: '{count} GB free.',
  diskFull: 'Only {count} GB free for {folder}. Make room on the disk, or move the data to a larger one.',
  diskElsewhere: 'Does not apply: the database server has its own disk. Watch it there.',
  migrationsOk: 'Up to date.',
  migrationsLack: 'The database lacks the change {name}. Start this version of Losen: it makes the changes itself.',
  migrationsNewer:
    'The database has the change {name}, which this version of Losen does not know. Start the newer version that made it.',
  jobsNone: 'None is due.',
  jobsSoon: 'All that are due began to wait less than five minutes ago.',
  jobsStuck: {
    one: 'The oldest has been due for {count} minute. Check that Losen runs, and look in its log for “a job failed”.',
    other:
      'The oldest has been due for {count} minutes. Check that Losen runs, and look in its log for “a job failed”.',
  },
  deadNone: 'None.',
  deadSome: {
    one: '{count} job was given up. Look in the log for “a job failed” and mend the cause. operations.md says how to list them.',
    other:
      '{count} jobs were given up. Look in the log for “a job failed” and mend the cause. operations.md says how to list them.',
  },
  backupOk: 'Less than two days old.',
  backupOld: {
    one: 'The last one is {count} day old. Check the job that makes backups.',
    other: 'The last one is {count} days old. Check the job that makes backups.',
  },
  backupUnknown:
    'Its age is not known here. Let the job that makes backups end with writing the file {folder}/last-backup, or see at your provider.',
  reviewsNone: 'No published answer is past its date.',
  reviewsLate: {
    one: '{count} published answer is past its date. Let its specialist review it in the tab, under Answers.',
    other: '{count} published answers are past their date. Let the specialists review them in the tab, under Answers.',
  },
} as const;
