import { type Database, tablesOf } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { OwnWordsByLanguage, SensitiveKind } from './sensitive.ts';

type SensitiveTables = {
  sensitive_texts: {
    tenant_id: string;
    rollout_id: string;
    kind: SensitiveKind;
    language: Language;
    text: string;
    contact: string | null;
  };
};

type Key = { readonly tenantId: string; readonly rolloutId: string; readonly kind: SensitiveKind };

export type SensitiveStore = ReturnType<typeof createSensitiveStore>;

/** What rollouts have people told on sensitive subjects, where it is not the product's own words. */
export function createSensitiveStore(database: Database) {
  const { db } = tablesOf<SensitiveTables>(database);
  return {
    /** @returns an empty record for a rollout that has set nothing. */
    async find({ tenantId, rolloutId, kind }: Key): Promise<OwnWordsByLanguage> {
      const rows = await db
        .selectFrom('sensitive_texts')
        .select(['language', 'text', 'contact'])
        .where('tenant_id', '=', tenantId)
        .where('rollout_id', '=', rolloutId)
        .where('kind', '=', kind)
        .execute();
      return Object.fromEntries(
        rows.map(({ language, text, contact }) => [language, { text, contact: contact ?? undefined }]),
      );
    },
  };
}
