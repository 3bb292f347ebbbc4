import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Changes } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { translator } from '../platform/i18n/index.ts';
import { type Part, summedUp } from './overview.ts';
import type { LinksStore } from './store/links-store.ts';
import type { PersonalStore, Whose } from './store/personal-store.ts';

export type MyDataService = ReturnType<typeof createMyDataService>;

/** Long enough to find the download, too short to be found by somebody else later. */
const linkMs = 10 * 60_000;
const secretBytes = 24;
/** What people may be viewing that names somebody. */
const topics = ['cases', 'questions', 'sessions', 'status'] as const;

/** A person's own data: what there is, the file, and its deletion. */
export function createMyDataService(deps: {
  readonly store: PersonalStore;
  readonly links: LinksStore;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
  /** Where the file is reached; no slash at the end. */
  readonly publicUrl: string;
  /** Ends the sign-in of an account, for acting in the person's name; undefined without any. */
  readonly signOut: ((channelUserId: string) => Promise<void>) | undefined;
  readonly onDeleted: (tenantId: string) => void;
}) {
  const { store, links, changes } = deps;

  return {
    async overview(whose: Whose): Promise<readonly Part[]> {
      const found = await store.find(whose);
      return summedUp(found.map(({ kind, stays, rows }) => ({ kind, stays, count: rows.length })));
    },

    /** Everything about the person as JSON, with what deletion does to each part. */
    async file(whose: Whose, language: Language): Promise<string> {
      const t = translator(language);
      const parts = (await store.find(whose)).map(({ kind, table, stays, rows }) => ({
        about: t(`myData.${kind}`),
        table,
        deletion: stays === undefined ? t('myData.goes') : t(`myData.${stays}`),
        rows,
      }));
      return `${JSON.stringify({ title: t('myData.title'), madeAt: whose.now.toISOString(), parts }, null, 2)}\n`;
    },

    /** The address of the file, for anyone who has it, for ten minutes. */
    async link({ tenantId, personId, now }: Whose): Promise<string> {
      const secret = randomBytes(secretBytes).toString('base64url');
      const expiresAt = new Date(now.getTime() + linkMs);
      await links.add({ tenantId, personId }, hashOf(secret), { now, expiresAt });
      return `${deps.publicUrl}/my-data/${secret}.json`;
    },

    /** @returns undefined for a link that was never made or has expired. */
    linked: (secret: string, now: Date) => links.find(hashOf(secret), now),

    /** Deletes everything; a second time finds nothing. */
    async delete(whose: Whose, channelUserId: string): Promise<void> {
      // First, since it is outside the transaction: where it fails, nothing is deleted and the person can try again.
      if (channelUserId !== '') await deps.signOut?.(channelUserId);
      await store.delete(whose, randomUUID(), async (trx) => {
        for (const topic of topics) await changes.announce(trx, whose.tenantId, topic);
      });
      for (const topic of topics) changes.tell(whose.tenantId, topic);
      deps.onDeleted(whose.tenantId);
    },
  };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
