import type { Answers } from '../../answers/index.ts';
import type { Organisation } from '../../organisation/index.ts';
import type { People } from '../../people/index.ts';
import type { SensitiveStore } from '../sensitive-store.ts';
import type { createGuideStore } from '../store.ts';

export type GuideDeps = {
  readonly store: ReturnType<typeof createGuideStore>;
  readonly sensitive: SensitiveStore;
  readonly people: Pick<People, 'contacts'>;
  readonly organisation: Pick<Organisation, 'rollout' | 'chooseLanguage'>;
  readonly answers: Pick<Answers, 'ask' | 'exampleQuestion' | 'spokenLanguage'>;
};

/** What everybody may do, wherever they are: nothing of it is personal. */
export const byEverybody = { who: 'anyone', presser: 'anyone', where: 'anywhere' } as const;
