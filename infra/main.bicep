// Losen in Azure: a Linux web app with its own identity, PostgreSQL in a private network, and the bot's registration.
// One file for one resource group:
//   az deployment group create --resource-group losen --template-file infra/main.bicep \
//     --parameters baseName=losen-example adminUpn=kari@example.org tabClientId=<client id> teamsAppId=<a GUID of your own> databasePassword="$(openssl rand -base64 24)"
targetScope = 'resourceGroup'

@description('Lower-case letters, digits and hyphens. Begins every name and is the web address, <baseName>.azurewebsites.net, so nobody else may have it.')
@minLength(4)
@maxLength(40)
param baseName string

@description('Where everything but the bot registration is placed.')
param location string = resourceGroup().location

@description('The first administrator: kari@example.org')
param adminUpn string

@description('More Entra tenants to serve, separated by commas; the one of this subscription always is.')
param allowedTenants string = ''

@description('App registration for Microsoft Graph, which trusts the identity (docs/deployment.md, "App registration with a federated credential").')
param graphClientId string = ''

@description('Name of the OAuth connection of the bot, with which people sign in once so that Losen can post in their name.')
param graphOAuthConnection string = ''

@description('Token service of a bot with data residency: https://europe.token.botframework.com (docs/deployment.md, "OAuth connection").')
param tokenServiceUrl string = ''

@description('Address of Microsoft Graph in a national cloud.')
param graphBaseUrl string = ''

@description('Issuer of the tokens of the tab in a national cloud.')
param tabAuthorityUrl string = ''

@description('Client id of the app registration by which people sign in to the tab, which a managed identity cannot be.')
param tabClientId string

@description('Id of the app package, for links from cards to the tab (docs/deployment.md, "Links between the chat and the tab").')
param teamsAppId string = ''

@description('The app id in the Teams admin center, if it differs from that of the package.')
param teamsCatalogAppId string = ''

@description('Rate limits of messages, if the defaults do not fit: counts and seconds such as 30/1 (.env.example).')
param sendLimitTenant string = ''
param sendLimitConversation string = ''
param graphLimitTenant string = ''
param graphLimitChannel string = ''

@description('How much one person may write and create: counts and seconds such as 40/60, or off (.env.example).')
param messageLimitPerson string = ''
param creationLimitPerson string = ''

@description('Open event streams of one person on each instance.')
param streamLimitPerson string = ''

@description('People and seconds from which leads are told that many report faults, such as 5/3600; or off.')
param outageAlert string = ''

@description('on: personal answers in a channel are messages that only the person sees.')
param targetedMessages string = ''

@description('fatal, error, warn, info, debug, trace or silent.')
param logLevel string = ''

@description('Password of the database: Azure wants three of capitals, small letters, digits and signs. Each deployment sets it in both places, so nobody needs to remember it.')
@secure()
@minLength(16)
param databasePassword string

@description('Size of the web app; network integration requires at least B1.')
param planSku string = 'B1'

@description('Number of web app instances; they are identical and share the database.')
@minValue(1)
param instances int = 1

@description('Size of the database server; databaseTier must fit.')
param databaseSku string = 'Standard_B1ms'

@description('Burstable cannot have a standby.')
@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string = 'Burstable'

var databaseName = 'losen'
var databaseUser = 'losen'

// The bot signs its calls as this identity, so that there is no client secret to keep or to renew.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${baseName}-identity'
  location: location
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: '${baseName}-network'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.20.0.0/24']
    }
    // Here and not as separate resources: otherwise a second deployment would remove and add them again.
    subnets: [
      {
        name: 'web'
        properties: {
          addressPrefix: '10.20.0.0/26'
          delegations: [
            {
              name: 'web'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.0.64/28'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
    ]
  }
}

resource webSubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: network
  name: 'web'
}

resource databaseSubnet 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' existing = {
  parent: network
  name: 'database'
}

// Azure requires this suffix, and a first part that differs from the server's name.
resource databaseZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${baseName}-zone.private.postgres.database.azure.com'
  location: 'global'
}

resource databaseZoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: databaseZone
  name: '${baseName}-link'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

resource databaseServer 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${baseName}-database'
  location: location
  sku: {
    name: databaseSku
    tier: databaseTier
  }
  properties: {
    version: '17'
    administratorLogin: databaseUser
    administratorLoginPassword: databasePassword
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
    network: {
      delegatedSubnetResourceId: databaseSubnet.id
      privateDnsZoneArmResourceId: databaseZone.id
    }
  }
  // The server gets its address from the zone, a dependency that is not visible above.
  dependsOn: [databaseZoneLink]
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: databaseServer
  name: databaseName
  properties: {
    charset: 'UTF8'
    collation: 'en_US.utf8'
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${baseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    // This, not `kind`, is what makes it Linux.
    reserved: true
  }
}

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: baseName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    virtualNetworkSubnetId: webSubnet.id
    httpsOnly: true
    // Any instance can handle any request.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node dist/index.js'
      alwaysOn: true
      // Not /ready: it fails while the database is unavailable, and then Azure would replace one healthy instance after the other.
      healthCheckPath: '/health'
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      http20Enabled: true
    }
  }
}

// Files are uploaded with an Entra token; basic authentication would be a second way in that no sign-in log shows.
resource scmPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: web
  name: 'scm'
  properties: {
    allow: false
  }
}

resource ftpPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: web
  name: 'ftp'
  properties: {
    allow: false
  }
}

// Names as in .env.example. App Service sets PORT. A separate resource, because it needs the address
// that the web app gets. Each deployment replaces all settings: one that is only set in the portal is gone afterwards, so
// every setting that an installation may need is a parameter here, and a name in env/.
// The Toolkit leaves `${{NAME}}` as it is where NAME is empty; `replace` makes that an empty setting again.
resource webSettings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: web
  name: 'appsettings'
  properties: {
    HOST: '0.0.0.0'
    PUBLIC_URL: 'https://${web.properties.defaultHostName}'
    MicrosoftAppType: 'UserAssignedMSI'
    MicrosoftAppId: identity.properties.clientId
    MicrosoftAppTenantId: identity.properties.tenantId
    ALLOWED_TENANTS: replace(allowedTenants, '\${{ALLOWED_TENANTS}}', '')
    // verify-full: the driver checks the certificate and the name in it against the authorities that Node knows.
    DATABASE_URL: 'postgres://${databaseUser}:${uriComponent(databasePassword)}@${databaseServer.properties.fullyQualifiedDomainName}:5432/${database.name}?sslmode=verify-full'
    GRAPH_BASE_URL: replace(graphBaseUrl, '\${{GRAPH_BASE_URL}}', '')
    GRAPH_CLIENT_ID: replace(graphClientId, '\${{GRAPH_CLIENT_ID}}', '')
    GRAPH_OAUTH_CONNECTION: replace(graphOAuthConnection, '\${{GRAPH_OAUTH_CONNECTION}}', '')
    TOKEN_SERVICE_URL: replace(tokenServiceUrl, '\${{TOKEN_SERVICE_URL}}', '')
    SEND_LIMIT_TENANT: replace(sendLimitTenant, '\${{SEND_LIMIT_TENANT}}', '')
    SEND_LIMIT_CONVERSATION: replace(sendLimitConversation, '\${{SEND_LIMIT_CONVERSATION}}', '')
    GRAPH_LIMIT_TENANT: replace(graphLimitTenant, '\${{GRAPH_LIMIT_TENANT}}', '')
    GRAPH_LIMIT_CHANNEL: replace(graphLimitChannel, '\${{GRAPH_LIMIT_CHANNEL}}', '')
    TARGETED_MESSAGES: replace(targetedMessages, '\${{TARGETED_MESSAGES}}', '')
    MESSAGE_LIMIT_PERSON: replace(messageLimitPerson, '\${{MESSAGE_LIMIT_PERSON}}', '')
    CREATION_LIMIT_PERSON: replace(creationLimitPerson, '\${{CREATION_LIMIT_PERSON}}', '')
    STREAM_LIMIT_PERSON: replace(streamLimitPerson, '\${{STREAM_LIMIT_PERSON}}', '')
    OUTAGE_ALERT: replace(outageAlert, '\${{OUTAGE_ALERT}}', '')
    TAB_CLIENT_ID: tabClientId
    // The same as the output for the manifest: tokens for another address are refused.
    TAB_APP_ID_URI: 'api://${web.properties.defaultHostName}/${tabClientId}'
    TAB_AUTHORITY_URL: replace(tabAuthorityUrl, '\${{TAB_AUTHORITY_URL}}', '')
    TEAMS_APP_ID: replace(teamsAppId, '\${{TEAMS_APP_ID}}', '')
    TEAMS_CATALOG_APP_ID: replace(teamsCatalogAppId, '\${{TEAMS_CATALOG_APP_ID}}', '')
    ADMIN_UPN: adminUpn
    LOG_LEVEL: replace(logLevel, '\${{LOG_LEVEL}}', '')
    // The bot takes up to 28 s to end after SIGTERM (src/app.ts); App Service waits 5 s by default and 120 s at most.
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '40'
    // The deployed zip is mounted unchanged: read-only and replaced as a whole; nothing is installed or built in Azure.
    WEBSITE_RUN_FROM_PACKAGE: '1'
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${baseName}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    // Teams is a standard channel, whose messages are free and unlimited.
    name: 'F0'
  }
  properties: {
    displayName: 'Losen'
    endpoint: 'https://${web.properties.defaultHostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: identity.properties.tenantId
    msaAppMSIResourceId: identity.id
  }
}

resource teamsChannel 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

// Names as in env/.env.*, where the Agents Toolkit writes them; must not contain secrets.
output BOT_ID string = identity.properties.clientId
output BOT_DOMAIN string = web.properties.defaultHostName
output TAB_CLIENT_ID string = tabClientId
output TAB_APP_ID_URI string = 'api://${web.properties.defaultHostName}/${tabClientId}'
output PUBLIC_URL string = 'https://${web.properties.defaultHostName}'
output AZURE_APP_SERVICE_RESOURCE_ID string = web.id
