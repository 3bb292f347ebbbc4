export const botTypes = ['SingleTenant', 'UserAssignedMSI'] as const;

/** The bot's registration. */
export type BotCredentials = {
  readonly type: (typeof botTypes)[number];
  readonly appId: string;
  /** Absent with a managed identity or a certificate. */
  readonly password: string | undefined;
  /** PEM file with certificate and private key, in place of a password. */
  readonly certificatePath: string | undefined;
  readonly tenantId: string;
};

/** `clientId` is the app registration's, except for `managed_identity`, where it is the identity's own. */
export type AppCredential =
  | { readonly kind: 'managed_identity'; readonly clientId: string }
  | { readonly kind: 'secret'; readonly clientId: string; readonly secret: string }
  | { readonly kind: 'certificate'; readonly clientId: string; readonly path: string }
  /** An app registration that trusts the managed identity: no secret anywhere. */
  | { readonly kind: 'federated'; readonly clientId: string; readonly identityClientId: string };

/** The bot's credential for the Bot Framework. */
export function toBotCredential(bot: BotCredentials): AppCredential | undefined {
  const { appId: clientId, password, certificatePath } = bot;
  if (bot.type === 'UserAssignedMSI') return { kind: 'managed_identity', clientId };
  if (certificatePath) return { kind: 'certificate', clientId, path: certificatePath };
  return password ? { kind: 'secret', clientId, secret: password } : undefined;
}
