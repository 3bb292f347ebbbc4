import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const health: TextsLike<typeof english.health> = {
  nav: 'Helse',
  title: 'Helsesjekk',
  running: 'Kontrollane køyrer. Det tek høgst fem sekund.',
  again: 'Kontroller på nytt',
  kindOk: 'I orden',
  kindWarning: 'Åtvaring',
  kindFault: 'Feil',
  kindUnknown: 'Ukjent',
  kindSkipped: 'Gjeld ikkje',
  allWell: {
    one: 'Ingen feil vart funne. {count} kontroll er i orden.',
    other: 'Ingen feil vart funne. {count} kontrollar er i orden.',
  },
  someUnknown: { one: '{count} ting kunne ikkje kontrollerast.', other: '{count} ting kunne ikkje kontrollerast.' },
  someWarnings: {
    one: 'Losen verkar, men {count} ting bør sjåast på.',
    other: 'Losen verkar, men {count} ting bør sjåast på.',
  },
  someFaults: { one: '{count} feil må rettast.', other: '{count} feil må rettast.' },

  bot: 'Legitimasjonen til boten',
  connector: 'Bot Connector',
  tab: 'Pålogging i fana',
  keys: 'Nøklane til Microsoft Entra',
  oauth: 'OAuth-tilkopling',
  graph: 'Tilgang til Microsoft Graph',
  clock: 'Klokke',
  permission: 'Løyvet {permission}',
  team: 'Samtykke i teamet {team}',
  teams: 'Samtykke frå team',
  package: 'App-pakke',
  database: 'Database',
  disk: 'Disk',
  migrations: 'Databaseskjema',
  jobs: 'Jobbar i kø',
  deadJobs: 'Oppgjevne jobbar',
  backup: 'Tryggingskopi',
  reviews: 'Gjennomgang av svar',

  trial: 'Gjeld ikkje i prøvemodus, som ikkje brukar noko frå Microsoft.',
  late: {
    one: 'Ikkje noko svar innan {count} sekund. Kontroller på nytt; hjelper ikkje det, så sjå i loggen på tenaren.',
    other: 'Ikkje noko svar innan {count} sekund. Kontroller på nytt; hjelper ikkje det, så sjå i loggen på tenaren.',
  },
  broke: 'Kontrollen kunne ikkje utførast ({code}). Kontroller på nytt; hjelper ikkje det, så sjå i loggen på tenaren.',
  unreachable: '{host} svarar ikkje. Opne for utgåande HTTPS-trafikk dit frå tenaren.',

  token: 'Eit token vart skrive ut no.',
  noToken:
    'Entra skriv ikkje ut noko token. Sjå i Entra om det som {setting} viser til, framleis er gyldig, forny det om det trengst, set {setting} på tenaren og start Losen på nytt.',
  connectorOk: 'Han svarar og godtek boten.',
  connectorRefuses:
    'Han avviser boten (status {status}). Kontroller i Azure-portalen at Azure Bot har app-ID-en i MicrosoftAppId, og at Teams-kanalen er slegen på.',
  connectorNobody:
    'Ingen administrator har skrive til boten enno, så det finst ingen chat å prøve med. Installer appen i Teams, skriv «hei» til Losen og kontroller på nytt.',
  noBotToken: 'Han kan ikkje prøvast utan token. Få først legitimasjonen til boten i orden.',
  tabOk: 'Innstillingane er komplette.',
  tabMissing:
    'Ikkje sett, eller ikkje brukande: {settings}. Set dei på tenaren (PUBLIC_URL må vere den offentlege https-adressa) og start Losen på nytt.',
  keysOk: 'Dei kan hentast.',
  keysRefused: 'Dei kan ikkje hentast (status {status}). Kontroller MicrosoftAppTenantId og TAB_AUTHORITY_URL.',
  oauthOk: 'Tokentenesta kjenner henne.',
  oauthNone:
    'GRAPH_OAUTH_CONNECTION er ikkje sett, så ingen kan logge på, og boten legg sjølv ut vekestatusen. Legg til ei OAuth-tilkopling i Azure Bot (Configuration), set namnet på tenaren og start Losen på nytt.',
  oauthUnknown:
    'Azure Bot har inga tilkopling som heiter {connection}. Legg henne til i Azure-portalen (Azure Bot, Configuration), eller rett GRAPH_OAUTH_CONNECTION.',
  clockOk: {
    one: 'Ho avvik høgst {count} sekund frå den hjå Microsoft.',
    other: 'Ho avvik høgst {count} sekund frå den hjå Microsoft.',
  },
  clockOff: {
    one: 'Ho avvik {count} sekund frå den hjå Microsoft, så pålogging vert avvist. Slå på tidssynkronisering (NTP) på tenaren.',
    other:
      'Ho avvik {count} sekund frå den hjå Microsoft, så pålogging vert avvist. Slå på tidssynkronisering (NTP) på tenaren.',
  },
  clockUnknown: 'Microsoft oppgav ikkje klokkeslettet. Få først nøklane til Microsoft Entra i orden.',

  granted: 'Gjeve; prøvd no.',
  noCalendar:
    'Ikkje gjeve, så økter får ikkje noko Teams-møte, og møtelenkja må skrivast inn. Legg applikasjonsløyvet Calendars.ReadWrite til appregistreringa i Entra, og gje administratorsamtykke.',
  noSend:
    'Ikkje gjeve, så vekestatusen kan ikkje leggjast ut i namnet til ein person, og boten legg han ut sjølv. Legg det delegerte løyvet ChannelMessage.Send til i Entra, og gje administratorsamtykke; legg det òg til i omfanga (scopes) til OAuth-tilkoplinga, og logg på att.',
  noRead:
    'Ikkje gjeve, så ein vekestatus med ukjent utfall kan ikkje slåast opp, og leiaren vert spurd. Legg det delegerte løyvet ChannelMessage.Read.All til i Entra, og gje administratorsamtykke; legg det òg til i omfanga (scopes) til OAuth-tilkoplinga, og logg på att.',
  noChannels:
    'Ikkje gjeve, så Losen kan ikkje seie kvifor ein kanal avviser eit innlegg. Legg det delegerte løyvet Channel.ReadBasic.All til i Entra, og gje administratorsamtykke; legg det òg til i omfanga (scopes) til OAuth-tilkoplinga, og logg på att.',
  noConnection: 'Gjeld ikkje utan ei OAuth-tilkopling.',
  noPerson: 'Kan ikkje prøvast før ein administrator har skrive til Losen. Skriv «hei» til han og kontroller på nytt.',
  noTeam:
    'Kan ikkje prøvast før ein kanal i eit team har ein vekestatus. Skriv «vekestatus» til Losen i ein kanal og kontroller på nytt.',
  nobodySignedIn: 'Vert prøvd i namnet til ein som er logga på. Skriv «logg på» til Losen og kontroller på nytt.',
  tokenRejected:
    'Microsoft Graph godtek ikkje tokenet. Kontroller GRAPH_BASE_URL og omfanga (scopes) til OAuth-tilkoplinga.',
  noGraphToken: 'Kan ikkje prøvast utan token. Få først tilgangen til Microsoft Graph i orden.',
  channelGone:
    'Kanalen som det vart prøvd i, vart ikkje funnen. Er han sletta, så stopp vekestatusen i han; om ikkje, så kontroller at appen er installert i teamet.',
  throttled: 'Microsoft Graph bed om ein pause. Kontroller på nytt om nokre minutt.',
  graphSilent: 'Microsoft Graph svarar ikkje. Opne for utgåande HTTPS-trafikk frå tenaren til GRAPH_BASE_URL.',
  unclear: 'Microsoft Graph svara med status {status}, som ikkje seier nok. Kontroller på nytt om nokre minutt.',
  teamOk: 'Alle er gjevne.',
  teamLacks:
    'Ikkje gjeve: {permissions}. Lat ein eigar av teamet oppdatere appen der, eller fjerne han og leggje han til att, og godta løyva.',

  packageOk: 'Pakken i Teams har same versjon som tenaren, {server}.',
  packageOld:
    'Teams har versjon {installed} og tenaren {server}. Køyr «npm run package», og last opp fila i administrasjonssenteret for Teams.',
  packageAbsent:
    'Appkatalogen til organisasjonen har ingen app med ID-en i TEAMS_CATALOG_APP_ID eller TEAMS_APP_ID. Last opp pakken i administrasjonssenteret for Teams, eller rett ID-en.',
  packageNoId:
    'TEAMS_APP_ID er ikkje sett, så lenkjer til fana kan ikkje lagast. Set ID-en til app-pakken og start Losen på nytt.',
  packageUnread:
    'Kan ikkje lesast utan applikasjonsløyvet AppCatalog.Read.All. Gje det, eller sjå i administrasjonssenteret for Teams at versjonen er {server}.',

  databaseOk: '{engine} svara på {count} ms.',
  databaseDown: '{engine} svarar ikkje. Kontroller at databasen køyrer, og at DATABASE_URL er rett.',
  diskOk: '{count} GB ledig.',
  diskFull: 'Berre {count} GB ledig for {folder}. Rydd på disken, eller flytt dataa til ein større.',
  diskElsewhere: 'Gjeld ikkje: databasetenaren har sin eigen disk. Følg med på han der.',
  migrationsOk: 'Oppdatert.',
  migrationsLack: 'Databasen manglar endringa {name}. Start denne versjonen av Losen; han gjer endringane sjølv.',
  migrationsNewer:
    'Databasen har endringa {name}, som denne versjonen av Losen ikkje kjenner. Start den nyare versjonen som gjorde henne.',
  jobsNone: 'Ingen ventar.',
  jobsSoon: 'Dei som skal køyrast, har venta i mindre enn fem minutt.',
  jobsStuck: {
    one: 'Den eldste skulle ha køyrt for {count} minutt sidan. Kontroller at Losen køyrer, og sjå etter «a job failed» i loggen.',
    other:
      'Den eldste skulle ha køyrt for {count} minutt sidan. Kontroller at Losen køyrer, og sjå etter «a job failed» i loggen.',
  },
  deadNone: 'Ingen.',
  deadSome: {
    one: '{count} jobb er oppgjeven. Sjå etter «a job failed» i loggen, og rett årsaka. I operations.md står det korleis dei vert lista opp.',
    other:
      '{count} jobbar er oppgjevne. Sjå etter «a job failed» i loggen, og rett årsaka. I operations.md står det korleis dei vert lista opp.',
  },
  backupOk: 'Mindre enn to dagar gammal.',
  backupOld: {
    one: 'Den siste er {count} dag gammal. Kontroller jobben som tek tryggingskopi.',
    other: 'Den siste er {count} dagar gammal. Kontroller jobben som tek tryggingskopi.',
  },
  backupUnknown:
    'Alderen er ikkje kjend her. Lat jobben som tek tryggingskopi, slutte med å skrive fila {folder}/last-backup, eller sjå hjå leverandøren.',
  reviewsNone: 'Ingen publiserte svar er over datoen sin.',
  reviewsLate: {
    one: '{count} publisert svar har passert datoen sin. Lat fagspesialisten gå gjennom det i fana, under Svar.',
    other: '{count} publiserte svar har passert datoen sin. Lat fagspesialistane gå gjennom dei i fana, under Svar.',
  },
};
