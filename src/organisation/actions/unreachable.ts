import { action, onPage, pageAt, policy } from '../../kit/index.ts';
import type { ReferenceStore } from '../../platform/bot/index.ts';
import type { Rollout } from '../rollout.ts';
import type { OrganisationStore } from '../store/organisation-store.ts';
import type { UnreachableList } from '../unreachable.ts';

export type UnreachableDeps = {
  readonly store: Pick<OrganisationStore, 'namesOf'>;
  readonly references: Pick<ReferenceStore, 'unreachable'>;
  readonly rollout: (tenantId: string) => Promise<Rollout>;
};

const personPrefix = 'person:';

/** Lists the people whom the bot cannot reach; it contains names. */
export const listUnreachable = action({
  name: 'organisation.listUnreachable',
  who: policy.lead,
  presser: 'anyone',
  where: 'personal',
  effect: 'read',
  input: onPage,
  async run(
    { store, references, rollout }: UnreachableDeps,
    { tenantId },
    { from: asked },
  ): Promise<{ readonly kind: 'list'; readonly list: UnreachableList }> {
    const { from, total, items } = await pageAt(asked, (start, size) => references.unreachable(tenantId, start, size));
    const page = items.map((one) => ({
      ...one,
      personId: one.address.startsWith(personPrefix) ? one.address.slice(personPrefix.length) : undefined,
    }));
    const names = await store.namesOf(
      tenantId,
      page.flatMap(({ personId }) => personId ?? []),
    );
    const rows = page.map(({ personId, reason, since }) => ({
      reason,
      since,
      isChannel: personId === undefined,
      name: personId === undefined ? undefined : names.get(personId) || undefined,
    }));
    const { timeZone } = await rollout(tenantId);
    return { kind: 'list', list: { total, from, rows, timeZone } };
  },
});
