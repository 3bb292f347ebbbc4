import type { Role } from '../platform/bot/index.ts';

/** The role sets of the product; `who` of an action is one of them. */
export const policy = {
  administrator: ['administrator'],
  lead: ['lead', 'administrator'],
  /** Those who keep the answers. */
  keeper: ['specialist', 'lead', 'administrator'],
  /** Those who hold sessions. */
  host: ['champion', 'lead', 'administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

type Roles = { readonly roles: readonly Role[] };

export function isLead({ roles }: Roles): boolean {
  return has(roles, policy.lead);
}

export function isKeeper({ roles }: Roles): boolean {
  return has(roles, policy.keeper);
}

export function isHost({ roles }: Roles): boolean {
  return has(roles, policy.host);
}

function has(roles: readonly Role[], wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.includes(role));
}
