import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const health: TextsLike<typeof english.health> = {
  nav: 'Helse',
  title: 'Helsesjekk',
  running: 'Kontrollene kjører. Det tar høyst fem sekunder.',
  again: 'Kontroller på nytt',
  kindOk: 'I orden',
  kindWarning: 'Advarsel',
  kindFault: 'Feil',
  kindUnknown: 'Ukjent',
  kindSkipped: 'Gjelder ikke',
  allWell: {
    one: 'Ingen feil ble funnet. {count} kontroll er i orden.',
    other: 'Ingen feil ble funnet. {count} kontroller er i orden.',
  },
  someUnknown: { one: '{count} ting kunne ikke kontrolleres.', other: '{count} ting kunne ikke kontrolleres.' },
  someWarnings: {
    one: 'Losen virker, men {count} ting bør ses på.',
    other: 'Losen virker, men {count} ting bør ses på.',
  },
  someFaults: { one: '{count} feil må rettes.', other: '{count} feil må rettes.' },

  bot: 'Botens legitimasjon',
  connector: 'Bot Connector',
  tab: 'Pålogging i fanen',
  keys: 'Nøklene til Microsoft Entra',
  oauth: 'OAuth-tilkobling',
  graph: 'Tilgangen til Microsoft Graph',
  clock: 'Klokke',
  permission: 'Tillatelsen {permission}',
  team: 'Samtykker i teamet {team}',
  teams: 'Samtykker fra team',
  package: 'App-pakke',
  database: 'Database',
  disk: 'Disk',
  migrations: 'Databaseskjema',
  jobs: 'Jobber i kø',
  deadJobs: 'Oppgitte jobber',
  backup: 'Sikkerhetskopi',
  reviews: 'Gjennomgang av svar',

  trial: 'Gjelder ikke i prøvemodus, som ikke bruker noe fra Microsoft.',
  late: {
    one: 'Ikke noe svar innen {count} sekund. Kontroller på nytt; hjelper ikke det, så se i loggen på serveren.',
    other: 'Ikke noe svar innen {count} sekunder. Kontroller på nytt; hjelper ikke det, så se i loggen på serveren.',
  },
  broke: 'Kontrollen kunne ikke utføres ({code}). Kontroller på nytt; hjelper ikke det, så se i loggen på serveren.',
  unreachable: '{host} svarer ikke. Åpne for utgående HTTPS-trafikk dit fra serveren.',

  token: 'Et token ble utstedt nå.',
  noToken:
    'Entra utsteder ikke noe token. Se i Entra om det som {setting} viser til, fortsatt er gyldig, forny det om nødvendig, sett {setting} på serveren og start Losen på nytt.',
  connectorOk: 'Den svarer og godtar boten.',
  connectorRefuses:
    'Den avviser boten (status {status}). Kontroller i Azure-portalen at Azure Bot har app-ID-en i MicrosoftAppId, og at Teams-kanalen er slått på.',
  connectorNobody:
    'Ingen administrator har skrevet til boten ennå, så det finnes ingen chat å prøve med. Installer appen i Teams, skriv «hei» til Losen og kontroller på nytt.',
  noBotToken: 'Den kan ikke prøves uten token. Få først botens legitimasjon i orden.',
  tabOk: 'Innstillingene er komplette.',
  tabMissing:
    'Ikke satt, eller ikke brukbart: {settings}. Sett dem på serveren (PUBLIC_URL må være den offentlige https-adressen) og start Losen på nytt.',
  keysOk: 'De kan hentes.',
  keysRefused: 'De kan ikke hentes (status {status}). Kontroller MicrosoftAppTenantId og TAB_AUTHORITY_URL.',
  oauthOk: 'Tokentjenesten kjenner den.',
  oauthNone:
    'GRAPH_OAUTH_CONNECTION er ikke satt, så ingen kan logge på, og boten legger selv ut ukestatusen. Legg til en OAuth-tilkobling i Azure Bot (Configuration), sett navnet på serveren og start Losen på nytt.',
  oauthUnknown:
    'Azure Bot har ingen tilkobling som heter {connection}. Legg den til i Azure-portalen (Azure Bot, Configuration), eller rett GRAPH_OAUTH_CONNECTION.',
  clockOk: {
    one: 'Den avviker høyst {count} sekund fra Microsofts.',
    other: 'Den avviker høyst {count} sekunder fra Microsofts.',
  },
  clockOff: {
    one: 'Den avviker {count} sekund fra Microsofts, så pålogginger avvises. Slå på tidssynkronisering (NTP) på serveren.',
    other:
      'Den avviker {count} sekunder fra Microsofts, så pålogginger avvises. Slå på tidssynkronisering (NTP) på serveren.',
  },
  clockUnknown: 'Microsoft oppga ikke klokkeslettet. Få først nøklene til Microsoft Entra i orden.',

  granted: 'Gitt; prøvd nå.',
  noCalendar:
    'Ikke gitt, så økter får ikke noe Teams-møte, og møtelenken må skrives inn. Legg applikasjonstillatelsen Calendars.ReadWrite til appregistreringen i Entra, og gi administratorsamtykke.',
  noSend:
    'Ikke gitt, så ukestatusen kan ikke legges ut i en persons navn, og boten legger den ut selv. Legg den delegerte tillatelsen ChannelMessage.Send til i Entra, og gi administratorsamtykke; legg den også til i omfangene (scopes) til OAuth-tilkoblingen, og logg på igjen.',
  noRead:
    'Ikke gitt, så en ukestatus med ukjent utfall kan ikke slås opp, og lederen blir spurt. Legg den delegerte tillatelsen ChannelMessage.Read.All til i Entra, og gi administratorsamtykke; legg den også til i omfangene (scopes) til OAuth-tilkoblingen, og logg på igjen.',
  noChannels:
    'Ikke gitt, så Losen kan ikke si hvorfor en kanal avviser et innlegg. Legg den delegerte tillatelsen Channel.ReadBasic.All til i Entra, og gi administratorsamtykke; legg den også til i omfangene (scopes) til OAuth-tilkoblingen, og logg på igjen.',
  noConnection: 'Gjelder ikke uten en OAuth-tilkobling.',
  noPerson: 'Kan ikke prøves før en administrator har skrevet til Losen. Skriv «hei» til den og kontroller på nytt.',
  noTeam:
    'Kan ikke prøves før en kanal i et team har en ukestatus. Skriv «ukestatus» til Losen i en kanal og kontroller på nytt.',
  nobodySignedIn: 'Prøves i navnet til en som er logget på. Skriv «logg på» til Losen og kontroller på nytt.',
  tokenRejected:
    'Microsoft Graph godtar ikke tokenet. Kontroller GRAPH_BASE_URL og omfangene (scopes) til OAuth-tilkoblingen.',
  noGraphToken: 'Kan ikke prøves uten token. Få først tilgangen til Microsoft Graph i orden.',
  channelGone:
    'Kanalen som det ble prøvd i, ble ikke funnet. Er den slettet, så stopp ukestatusen i den; hvis ikke, så kontroller at appen er installert i teamet.',
  throttled: 'Microsoft Graph ber om en pause. Kontroller på nytt om noen minutter.',
  graphSilent: 'Microsoft Graph svarer ikke. Åpne for utgående HTTPS-trafikk fra serveren til GRAPH_BASE_URL.',
  unclear: 'Microsoft Graph svarte med status {status}, som ikke sier nok. Kontroller på nytt om noen minutter.',
  teamOk: 'Alle er gitt.',
  teamLacks:
    'Ikke gitt: {permissions}. La en eier av teamet oppdatere appen der, eller fjerne den og legge den til igjen, og godta tillatelsene.',

  packageOk: 'Pakken i Teams har samme versjon som serveren, {server}.',
  packageOld:
    'Teams har versjon {installed} og serveren {server}. Kjør «npm run package», og last opp filen i administrasjonssenteret for Teams.',
  packageAbsent:
    'Organisasjonens appkatalog har ingen app med ID-en i TEAMS_CATALOG_APP_ID eller TEAMS_APP_ID. Last opp pakken i administrasjonssenteret for Teams, eller rett ID-en.',
  packageNoId:
    'TEAMS_APP_ID er ikke satt, så lenker til fanen kan ikke lages. Sett ID-en til app-pakken og start Losen på nytt.',
  packageUnread:
    'Kan ikke leses uten applikasjonstillatelsen AppCatalog.Read.All. Gi den, eller se i administrasjonssenteret for Teams at versjonen er {server}.',

  databaseOk: '{engine} svarte på {count} ms.',
  databaseDown: '{engine} svarer ikke. Kontroller at databasen kjører, og at DATABASE_URL er riktig.',
  diskOk: '{count} GB ledig.',
  diskFull: 'Bare {count} GB ledig for {folder}. Rydd på disken, eller flytt dataene til en større.',
  diskElsewhere: 'Gjelder ikke: databaseserveren har sin egen disk. Følg med på den der.',
  migrationsOk: 'Oppdatert.',
  migrationsLack: 'Databasen mangler endringen {name}. Start denne versjonen av Losen; den gjør endringene selv.',
  migrationsNewer:
    'Databasen har endringen {name}, som denne versjonen av Losen ikke kjenner. Start den nyere versjonen som gjorde den.',
  jobsNone: 'Ingen venter.',
  jobsSoon: 'De som skal kjøres, har ventet i mindre enn fem minutter.',
  jobsStuck: {
    one: 'Den eldste skulle ha kjørt for {count} minutt siden. Kontroller at Losen kjører, og se etter «a job failed» i loggen.',
    other:
      'Den eldste skulle ha kjørt for {count} minutter siden. Kontroller at Losen kjører, og se etter «a job failed» i loggen.',
  },
  deadNone: 'Ingen.',
  deadSome: {
    one: '{count} jobb er oppgitt. Se etter «a job failed» i loggen, og rett årsaken. I operations.md står det hvordan de listes opp.',
    other:
      '{count} jobber er oppgitt. Se etter «a job failed» i loggen, og rett årsaken. I operations.md står det hvordan de listes opp.',
  },
  backupOk: 'Mindre enn to dager gammel.',
  backupOld: {
    one: 'Den siste er {count} dag gammel. Kontroller jobben som tar sikkerhetskopi.',
    other: 'Den siste er {count} dager gammel. Kontroller jobben som tar sikkerhetskopi.',
  },
  backupUnknown:
    'Alderen er ikke kjent her. La jobben som tar sikkerhetskopi, avslutte med å skrive filen {folder}/last-backup, eller se hos leverandøren.',
  reviewsNone: 'Ingen publiserte svar har passert datoen sin.',
  reviewsLate: {
    one: '{count} publisert svar har passert datoen sin. La fagspesialisten gå gjennom det i fanen, under Svar.',
    other: '{count} publiserte svar har passert datoen sin. La fagspesialistene gå gjennom dem i fanen, under Svar.',
  },
};
