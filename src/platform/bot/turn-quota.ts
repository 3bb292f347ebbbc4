import { QuotaError, type Quotas } from '../quotas.ts';
import { collectCreations } from './declarations.ts';
import type { Feature, Turn } from './feature.ts';

/**
 * Counts messages and presses against the person's quota, by the name of their command or verb.
 * @returns what answers false for a message that is over it when the person has been told so, and throws QuotaError to tell them.
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
