/** Every host name of Microsoft's that the product may reach, by the service that the stand-in plays for it. */
export const hosts = {
  'login.botframework.com': 'bot_metadata',
  'login.microsoftonline.com': 'entra',
  'login.microsoft.com': 'entra',
  'sts.windows.net': 'entra',
  'token.botframework.com': 'user_tokens',
  'europe.token.botframework.com': 'user_tokens',
  'api.botframework.com': 'user_tokens',
  'europe.api.botframework.com': 'user_tokens',
  'smba.trafficmanager.net': 'connector',
  'graph.microsoft.com': 'graph',
  '169.254.169.254': 'instance_metadata',
} as const;

export type Service = (typeof hosts)[keyof typeof hosts];

/** @returns undefined for a host that is not Microsoft's. */
export function serviceOf(host: string): Service | undefined {
  return Object.hasOwn(hosts, host.toLowerCase()) ? hosts[host.toLowerCase() as keyof typeof hosts] : undefined;
}
