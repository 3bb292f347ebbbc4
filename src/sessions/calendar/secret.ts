import { randomBytes } from 'node:crypto';

/** 192 bits, in the letters that an address takes as they are. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}
