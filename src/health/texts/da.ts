import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const health: TextsLike<typeof english.health> = {
  nav: 'Sundhed',
  title: 'Sundhedstjek',
  running: 'Kontrollerne kører. Det tager højst fem sekunder.',
  again: 'Kontrollér igen',
  kindOk: 'I orden',
  kindWarning: 'Advarsel',
  kindFault: 'Fejl',
  kindUnknown: 'Ukendt',
  kindSkipped: 'Gælder ikke',
  allWell: {
    one: 'Der blev ikke fundet fejl. {count} kontrol er i orden.',
    other: 'Der blev ikke fundet fejl. {count} kontroller er i orden.',
  },
  someUnknown: {
    one: '{count} ting kunne ikke blive kontrolleret.',
    other: '{count} ting kunne ikke blive kontrolleret.',
  },
  someWarnings: {
    one: 'Losen virker, men {count} ting bør ses efter.',
    other: 'Losen virker, men {count} ting bør ses efter.',
  },
  someFaults: { one: '{count} fejl skal rettes.', other: '{count} fejl skal rettes.' },

  bot: 'Bottens legitimationsoplysninger',
  connector: 'Bot Connector',
  tab: 'Login i fanen',
  keys: 'Nøglerne til Microsoft Entra',
  oauth: 'OAuth-forbindelse',
  graph: 'Adgang til Microsoft Graph',
  clock: 'Ur',
  permission: 'Tilladelsen {permission}',
  team: 'Samtykker i teamet {team}',
  teams: 'Samtykker fra teams',
  package: 'App-pakke',
  database: 'Database',
  disk: 'Disk',
  migrations: 'Databaseskema',
  jobs: 'Ventende job',
  deadJobs: 'Opgivne job',
  backup: 'Sikkerhedskopi',
  reviews: 'Gennemgang af svar',

  trial: 'Gælder ikke i prøvetilstand, som ikke bruger noget fra Microsoft.',
  late: {
    one: 'Intet svar inden for {count} sekund. Kontrollér igen; hjælper det ikke, så se i serverens log.',
    other: 'Intet svar inden for {count} sekunder. Kontrollér igen; hjælper det ikke, så se i serverens log.',
  },
  broke: 'Kontrollen kunne ikke udføres ({code}). Kontrollér igen; hjælper det ikke, så se i serverens log.',
  unreachable: '{host} svarer ikke. Åbn for udgående HTTPS-trafik dertil fra serveren.',

  token: 'Et token blev udstedt netop nu.',
  noToken:
    'Entra udsteder ikke noget token. Se i Entra, om det, som {setting} henviser til, stadig er gyldigt, forny det om nødvendigt, angiv {setting} på serveren, og genstart Losen.',
  connectorOk: 'Den svarer og accepterer botten.',
  connectorRefuses:
    'Den afviser botten (status {status}). Kontrollér i Azure-portalen, at Azure Bot har app-id’et i MicrosoftAppId, og at Teams-kanalen er slået til.',
  connectorNobody:
    'Ingen administrator har skrevet til botten endnu, så der er ingen chat at prøve med. Installer appen i Teams, skriv “hej” til Losen, og kontrollér igen.',
  noBotToken: 'Den kan ikke prøves uden token. Få først bottens legitimationsoplysninger i orden.',
  tabOk: 'Indstillingerne er komplette.',
  tabMissing:
    'Ikke angivet eller ikke brugbart: {settings}. Angiv dem på serveren (PUBLIC_URL skal være den offentlige https-adresse), og genstart Losen.',
  keysOk: 'De kan hentes.',
  keysRefused: 'De kan ikke hentes (status {status}). Kontrollér MicrosoftAppTenantId og TAB_AUTHORITY_URL.',
  oauthOk: 'Tokentjenesten kender den.',
  oauthNone:
    'GRAPH_OAUTH_CONNECTION er ikke angivet, så ingen kan logge ind, og botten lægger selv ugestatussen op. Tilføj en OAuth-forbindelse i Azure Bot (Configuration), angiv dens navn på serveren, og genstart Losen.',
  oauthUnknown:
    'Azure Bot har ingen forbindelse, der hedder {connection}. Tilføj den i Azure-portalen (Azure Bot, Configuration), eller ret GRAPH_OAUTH_CONNECTION.',
  clockOk: {
    one: 'Det afviger højst {count} sekund fra Microsofts.',
    other: 'Det afviger højst {count} sekunder fra Microsofts.',
  },
  clockOff: {
    one: 'Det afviger {count} sekund fra Microsofts, så login afvises. Slå tidssynkronisering (NTP) til på serveren.',
    other:
      'Det afviger {count} sekunder fra Microsofts, så login afvises. Slå tidssynkronisering (NTP) til på serveren.',
  },
  clockUnknown: 'Microsoft oplyste ikke klokkeslættet. Få først nøglerne til Microsoft Entra i orden.',

  granted: 'Givet; prøvet netop nu.',
  noCalendar:
    'Ikke givet, så sessioner får ikke noget Teams-møde, og mødelinket skal skrives ind. Tilføj applikationstilladelsen Calendars.ReadWrite til appregistreringen i Entra, og giv administratorsamtykke.',
  noSend:
    'Ikke givet, så ugestatussen kan ikke lægges op i en persons navn, og botten lægger den selv op. Tilføj den delegerede tilladelse ChannelMessage.Send i Entra, og giv administratorsamtykke; tilføj den også til OAuth-forbindelsens områder (scopes), og log ind igen.',
  noRead:
    'Ikke givet, så en ugestatus med ukendt udfald kan ikke slås op, og lederen bliver spurgt. Tilføj den delegerede tilladelse ChannelMessage.Read.All i Entra, og giv administratorsamtykke; tilføj den også til OAuth-forbindelsens områder (scopes), og log ind igen.',
  noChannels:
    'Ikke givet, så Losen kan ikke sige, hvorfor en kanal afviser et opslag. Tilføj den delegerede tilladelse Channel.ReadBasic.All i Entra, og giv administratorsamtykke; tilføj den også til OAuth-forbindelsens områder (scopes), og log ind igen.',
  noConnection: 'Gælder ikke uden en OAuth-forbindelse.',
  noPerson: 'Kan ikke prøves, før en administrator har skrevet til Losen. Skriv “hej” til den, og kontrollér igen.',
  noTeam:
    'Kan ikke prøves, før en kanal i et team har en ugestatus. Skriv “ugestatus” til Losen i en kanal, og kontrollér igen.',
  nobodySignedIn: 'Prøves på vegne af en, der er logget ind. Skriv “log ind” til Losen, og kontrollér igen.',
  tokenRejected:
    'Microsoft Graph accepterer ikke tokenet. Kontrollér GRAPH_BASE_URL og OAuth-forbindelsens områder (scopes).',
  noGraphToken: 'Kan ikke prøves uden token. Få først adgangen til Microsoft Graph i orden.',
  channelGone:
    'Kanalen, som det blev prøvet i, blev ikke fundet. Er den slettet, så stop dens ugestatus; ellers kontrollér, at appen er installeret i teamet.',
  throttled: 'Microsoft Graph beder om en pause. Kontrollér igen om nogle minutter.',
  graphSilent: 'Microsoft Graph svarer ikke. Åbn for udgående HTTPS-trafik fra serveren til GRAPH_BASE_URL.',
  unclear: 'Microsoft Graph svarede med status {status}, som ikke siger nok. Kontrollér igen om nogle minutter.',
  teamOk: 'Alle er givet.',
  teamLacks:
    'Ikke givet: {permissions}. Lad en ejer af teamet opdatere appen der, eller fjerne den og tilføje den igen, og acceptere tilladelserne.',

  packageOk: 'Pakken i Teams har samme version som serveren, {server}.',
  packageOld:
    'Teams har version {installed} og serveren {server}. Kør “npm run package”, og upload filen i Teams Administration.',
  packageAbsent:
    'Organisationens appkatalog har ingen app med id’et i TEAMS_CATALOG_APP_ID eller TEAMS_APP_ID. Upload pakken i Teams Administration, eller ret id’et.',
  packageNoId:
    'TEAMS_APP_ID er ikke angivet, så der kan ikke laves links til fanen. Angiv app-pakkens id, og genstart Losen.',
  packageUnread:
    'Kan ikke læses uden applikationstilladelsen AppCatalog.Read.All. Giv den, eller se i Teams Administration, at versionen er {server}.',

  databaseOk: '{engine} svarede på {count} ms.',
  databaseDown: '{engine} svarer ikke. Kontrollér, at databasen kører, og at DATABASE_URL er rigtig.',
  diskOk: '{count} GB ledig.',
  diskFull: 'Kun {count} GB ledig til {folder}. Ryd op på disken, eller flyt dataene til en større.',
  diskElsewhere: 'Gælder ikke: databaseserveren har sin egen disk. Hold øje med den der.',
  migrationsOk: 'Opdateret.',
  migrationsLack: 'Databasen mangler ændringen {name}. Start denne version af Losen; den foretager selv ændringerne.',
  migrationsNewer:
    'Databasen har ændringen {name}, som denne version af Losen ikke kender. Start den nyere version, der lavede den.',
  jobsNone: 'Ingen venter.',
  jobsSoon: 'De, der skal køres, har ventet i mindre end fem minutter.',
  jobsStuck: {
    one: 'Det ældste skulle være kørt for {count} minut siden. Kontrollér, at Losen kører, og se efter “a job failed” i loggen.',
    other:
      'Det ældste skulle være kørt for {count} minutter siden. Kontrollér, at Losen kører, og se efter “a job failed” i loggen.',
  },
  deadNone: 'Ingen.',
  deadSome: {
    one: '{count} job er opgivet. Se efter “a job failed” i loggen, og ret årsagen. I operations.md står der, hvordan de listes.',
    other:
      '{count} job er opgivet. Se efter “a job failed” i loggen, og ret årsagen. I operations.md står der, hvordan de listes.',
  },
  backupOk: 'Mindre end to dage gammel.',
  backupOld: {
    one: 'Den seneste er {count} dag gammel. Kontrollér det job, der tager sikkerhedskopi.',
    other: 'Den seneste er {count} dage gammel. Kontrollér det job, der tager sikkerhedskopi.',
  },
  backupUnknown:
    'Alderen er ikke kendt her. Lad det job, der tager sikkerhedskopi, slutte med at skrive filen {folder}/last-backup, eller se hos leverandøren.',
  reviewsNone: 'Intet publiceret svar har passeret sin dato.',
  reviewsLate: {
    one: '{count} publiceret svar har passeret sin dato. Lad fagspecialisten gennemgå det i fanen under Svar.',
    other: '{count} publicerede svar har passeret deres dato. Lad fagspecialisterne gennemgå dem i fanen under Svar.',
  },
};
