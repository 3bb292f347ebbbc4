import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const health: TextsLike<typeof english.health> = {
  nav: 'Hälsa',
  title: 'Hälsokontroll',
  running: 'Kontrollerna körs. Det tar högst fem sekunder.',
  again: 'Kontrollera igen',
  kindOk: 'I ordning',
  kindWarning: 'Varning',
  kindFault: 'Fel',
  kindUnknown: 'Okänt',
  kindSkipped: 'Gäller inte',
  allWell: {
    one: 'Inga fel hittades. {count} kontroll är i ordning.',
    other: 'Inga fel hittades. {count} kontroller är i ordning.',
  },
  someUnknown: { one: '{count} sak kunde inte kontrolleras.', other: '{count} saker kunde inte kontrolleras.' },
  someWarnings: {
    one: 'Losen fungerar, men {count} sak bör ses över.',
    other: 'Losen fungerar, men {count} saker bör ses över.',
  },
  someFaults: { one: '{count} fel måste rättas.', other: '{count} fel måste rättas.' },

  bot: 'Botens autentiseringsuppgifter',
  connector: 'Bot Connector',
  tab: 'Inloggning i fliken',
  keys: 'Nycklarna till Microsoft Entra',
  oauth: 'OAuth-anslutning',
  graph: 'Åtkomst till Microsoft Graph',
  clock: 'Klocka',
  permission: 'Behörigheten {permission}',
  team: 'Medgivanden i teamet {team}',
  teams: 'Medgivanden från team',
  package: 'App-paket',
  database: 'Databas',
  disk: 'Disk',
  migrations: 'Databasschema',
  jobs: 'Väntande jobb',
  deadJobs: 'Jobb som har getts upp',
  backup: 'Säkerhetskopia',
  reviews: 'Granskning av svar',

  trial: 'Gäller inte i provläge, som inte använder något från Microsoft.',
  late: {
    one: 'Inget svar inom {count} sekund. Kontrollera igen; om det inte hjälper, se i serverns logg.',
    other: 'Inget svar inom {count} sekunder. Kontrollera igen; om det inte hjälper, se i serverns logg.',
  },
  broke: 'Kontrollen kunde inte utföras ({code}). Kontrollera igen; om det inte hjälper, se i serverns logg.',
  unreachable: '{host} svarar inte. Tillåt utgående HTTPS-trafik dit från servern.',

  token: 'En token utfärdades nyss.',
  noToken:
    'Entra utfärdar ingen token. Se i Entra om det som {setting} avser fortfarande är giltigt, förnya det vid behov, ange {setting} på servern och starta om Losen.',
  connectorOk: 'Den svarar och godtar boten.',
  connectorRefuses:
    'Den avvisar boten (status {status}). Kontrollera i Azure-portalen att Azure Bot har app-id:t i MicrosoftAppId och att Teams-kanalen är på.',
  connectorNobody:
    'Ingen administratör har skrivit till boten än, så det finns ingen chatt att prova med. Installera appen i Teams, skriv ”hej” till Losen och kontrollera igen.',
  noBotToken: 'Den kan inte provas utan token. Få först ordning på botens autentiseringsuppgifter.',
  tabOk: 'Inställningarna är fullständiga.',
  tabMissing:
    'Inte angivet, eller inte användbart: {settings}. Ange dem på servern (PUBLIC_URL ska vara den offentliga https-adressen) och starta om Losen.',
  keysOk: 'De kan hämtas.',
  keysRefused: 'De kan inte hämtas (status {status}). Kontrollera MicrosoftAppTenantId och TAB_AUTHORITY_URL.',
  oauthOk: 'Tokentjänsten känner till den.',
  oauthNone:
    'GRAPH_OAUTH_CONNECTION är inte angiven, så ingen kan logga in och boten publicerar själv veckostatusen. Lägg till en OAuth-anslutning i Azure Bot (Configuration), ange dess namn på servern och starta om Losen.',
  oauthUnknown:
    'Azure Bot har ingen anslutning som heter {connection}. Lägg till den i Azure-portalen (Azure Bot, Configuration), eller rätta GRAPH_OAUTH_CONNECTION.',
  clockOk: {
    one: 'Den avviker högst {count} sekund från Microsofts.',
    other: 'Den avviker högst {count} sekunder från Microsofts.',
  },
  clockOff: {
    one: 'Den avviker {count} sekund från Microsofts, så inloggningar avvisas. Slå på tidssynkronisering (NTP) på servern.',
    other:
      'Den avviker {count} sekunder från Microsofts, så inloggningar avvisas. Slå på tidssynkronisering (NTP) på servern.',
  },
  clockUnknown: 'Microsoft angav inte klockslaget. Få först ordning på nycklarna till Microsoft Entra.',

  granted: 'Beviljad; provad nyss.',
  noCalendar:
    'Inte beviljad, så tillfällen får inget Teams-möte och möteslänken måste skrivas in. Lägg till programbehörigheten Calendars.ReadWrite i appregistreringen i Entra och ge administratörsmedgivande.',
  noSend:
    'Inte beviljad, så veckostatusen kan inte publiceras i en persons namn och boten publicerar den själv. Lägg till den delegerade behörigheten ChannelMessage.Send i Entra och ge administratörsmedgivande; lägg även till den i OAuth-anslutningens omfång (scopes) och logga in igen.',
  noRead:
    'Inte beviljad, så en veckostatus med okänt utfall kan inte slås upp och ledaren blir tillfrågad. Lägg till den delegerade behörigheten ChannelMessage.Read.All i Entra och ge administratörsmedgivande; lägg även till den i OAuth-anslutningens omfång (scopes) och logga in igen.',
  noChannels:
    'Inte beviljad, så Losen kan inte säga varför en kanal avvisar ett inlägg. Lägg till den delegerade behörigheten Channel.ReadBasic.All i Entra och ge administratörsmedgivande; lägg även till den i OAuth-anslutningens omfång (scopes) och logga in igen.',
  noConnection: 'Gäller inte utan en OAuth-anslutning.',
  noPerson:
    'Kan inte provas förrän en administratör har skrivit till Losen. Skriv ”hej” till den och kontrollera igen.',
  noTeam:
    'Kan inte provas förrän en kanal i ett team har en veckostatus. Skriv ”veckostatus” till Losen i en kanal och kontrollera igen.',
  nobodySignedIn: 'Provas i namnet på någon som är inloggad. Skriv ”logga in” till Losen och kontrollera igen.',
  tokenRejected:
    'Microsoft Graph godtar inte token. Kontrollera GRAPH_BASE_URL och OAuth-anslutningens omfång (scopes).',
  noGraphToken: 'Kan inte provas utan token. Få först ordning på åtkomsten till Microsoft Graph.',
  channelGone:
    'Kanalen som det provades i hittades inte. Om den är borttagen, stoppa dess veckostatus; annars, kontrollera att appen är installerad i teamet.',
  throttled: 'Microsoft Graph ber om en paus. Kontrollera igen om några minuter.',
  graphSilent: 'Microsoft Graph svarar inte. Tillåt utgående HTTPS-trafik från servern till GRAPH_BASE_URL.',
  unclear: 'Microsoft Graph svarade med status {status}, som inte säger nog. Kontrollera igen om några minuter.',
  teamOk: 'Alla är givna.',
  teamLacks:
    'Inte givna: {permissions}. Låt en ägare av teamet uppdatera appen där, eller ta bort den och lägga till den igen, och godkänna behörigheterna.',

  packageOk: 'Paketet i Teams har samma version som servern, {server}.',
  packageOld:
    'Teams har version {installed} och servern {server}. Kör ”npm run package” och ladda upp filen i administrationscentret för Teams.',
  packageAbsent:
    'Organisationens appkatalog har ingen app med id:t i TEAMS_CATALOG_APP_ID eller TEAMS_APP_ID. Ladda upp paketet i administrationscentret för Teams, eller rätta id:t.',
  packageNoId:
    'TEAMS_APP_ID är inte angivet, så länkar till fliken kan inte skapas. Ange app-paketets id och starta om Losen.',
  packageUnread:
    'Kan inte läsas utan programbehörigheten AppCatalog.Read.All. Bevilja den, eller se i administrationscentret för Teams att versionen är {server}.',

  databaseOk: '{engine} svarade på {count} ms.',
  databaseDown: '{engine} svarar inte. Kontrollera att databasen är igång och att DATABASE_URL är rätt.',
  diskOk: '{count} GB ledigt.',
  diskFull: 'Bara {count} GB ledigt för {folder}. Gör plats på disken, eller flytta data till en större.',
  diskElsewhere: 'Gäller inte: databasservern har en egen disk. Håll koll på den där.',
  migrationsOk: 'Uppdaterat.',
  migrationsLack: 'Databasen saknar ändringen {name}. Starta den här versionen av Losen; den gör ändringarna själv.',
  migrationsNewer:
    'Databasen har ändringen {name}, som den här versionen av Losen inte känner till. Starta den nyare version som gjorde den.',
  jobsNone: 'Inget väntar.',
  jobsSoon: 'De som ska köras har väntat i mindre än fem minuter.',
  jobsStuck: {
    one: 'Det äldsta skulle ha körts för {count} minut sedan. Kontrollera att Losen är igång och leta efter ”a job failed” i loggen.',
    other:
      'Det äldsta skulle ha körts för {count} minuter sedan. Kontrollera att Losen är igång och leta efter ”a job failed” i loggen.',
  },
  deadNone: 'Inga.',
  deadSome: {
    one: '{count} jobb har getts upp. Leta efter ”a job failed” i loggen och åtgärda orsaken. I operations.md står hur de listas.',
    other:
      '{count} jobb har getts upp. Leta efter ”a job failed” i loggen och åtgärda orsaken. I operations.md står hur de listas.',
  },
  backupOk: 'Mindre än två dagar gammal.',
  backupOld: {
    one: 'Den senaste är {count} dag gammal. Kontrollera jobbet som gör säkerhetskopior.',
    other: 'Den senaste är {count} dagar gammal. Kontrollera jobbet som gör säkerhetskopior.',
  },
  backupUnknown:
    'Åldern är inte känd här. Låt jobbet som gör säkerhetskopior sluta med att skriva filen {folder}/last-backup, eller se hos leverantören.',
  reviewsNone: 'Inget publicerat svar har passerat sitt datum.',
  reviewsLate: {
    one: '{count} publicerat svar har passerat sitt datum. Låt ämnesspecialisten granska det i fliken, under Svar.',
    other:
      '{count} publicerade svar har passerat sitt datum. Låt ämnesspecialisterna granska dem i fliken, under Svar.',
  },
};
