import { QuotaError, type Quotas } from '../quotas.ts';
import { collectCreations } from './declarations.ts';
import type { Feature, Turn } from './feature.ts';

/**
 * Counts messages and presses against the person's quota, by the name of their command or verb.
 * @returns a function that returns false for a message over the quota once the person knows, and throws QuotaError to
 * tell them.
 */
export function createTurnQuota(
  features: readonly Feature[],
  quotas: Quotas | undefined,
): (turn: Turn, name?: string, isMessage?: boolean) => boolean {
  const creations = collectCreations(features);
  return ({ tenantId, person, conversation, activityId, now }, name = '', isMessage = false) => {
    const over = quotas?.take({
      tenantId,
      personId: person.id,
      isCreation: creations.has(name),
      requestId: activityId === '' ? undefined : `${conversation.id} ${activityId}`,
      isMessage,
      now,
    });
    if (over?.isToBeTold) throw new QuotaError(over, person.language);
    return over === undefined;
  };
}
