import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '../folders.ts';
import { planted } from '../log-sink.ts';
import { appCertificate, type Certificate } from './certificates.ts';
import type { Registration } from './tokens.ts';

/** How the bot proves who it is. */
export type Deployment = 'secret' | 'certificate' | 'managed_identity';

/** That of the sample rollout, so that people are the same in both modes. */
export const tenantId = '6a0c1f10-0000-4000-8000-000000000000';
/** The app registration: the bot itself, unless that is a managed identity. */
export const registrationId = '0d9e2a64-8c1b-4b7e-b0a4-71c5a2f4c9e3';
export const identityClientId = '4f1d7c52-9e0b-4c1a-8f6e-2a7b3c9d0e11';
const secret = planted[0] ?? '';

let certificate: Promise<Certificate> | undefined;
const ownCertificate = () => (certificate ??= appCertificate('losen'));

export async function registrationsOf(deployment: Deployment): Promise<readonly Registration[]> {
  const app = { clientId: registrationId, tenantId, graphPermissions: ['Calendars.ReadWrite'] };
  switch (deployment) {
    case 'secret':
      return [{ ...app, secret }];
    case 'certificate':
      return [{ ...app, certificate: (await ownCertificate()).certificate }];
    case 'managed_identity':
      return [
        { ...app, trusts: identityClientId },
        { clientId: identityClientId, tenantId, isManagedIdentity: true },
      ];
  }
}

/** The settings of a product that is deployed so. */
export async function settingsOf(deployment: Deployment): Promise<Readonly<Record<string, string>>> {
  const common = {
    HOST: '127.0.0.1',
    MicrosoftAppTenantId: tenantId,
    PUBLIC_URL: 'https://losen.example.org',
    GRAPH_OAUTH_CONNECTION: 'graph',
    // Tests do in a second what a person does in an hour.
    MESSAGE_LIMIT_PERSON: 'off',
    CREATION_LIMIT_PERSON: 'off',
  };
  switch (deployment) {
    case 'secret':
      return {
        ...common,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppId: registrationId,
        MicrosoftAppPassword: secret,
      };
    case 'certificate':
      return {
        ...common,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppId: registrationId,
        MicrosoftAppCertificatePath: await certificateFile(),
      };
    case 'managed_identity':
      return {
        ...common,
        MicrosoftAppType: 'UserAssignedMSI',
        MicrosoftAppId: identityClientId,
        GRAPH_CLIENT_ID: registrationId,
        TAB_CLIENT_ID: registrationId,
      };
  }
}

/** Key and certificate in one PEM file, as the setting wants it. */
async function certificateFile(): Promise<string> {
  const { key, certificate: pem } = await ownCertificate();
  const path = join(aFolder(), 'app.pem');
  writeFileSync(path, `${key}\n${pem}\n`, { mode: 0o600 });
  return path;
}
