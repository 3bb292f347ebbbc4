import type { Answers } from '../answers/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Feature } from '../platform/bot/index.ts';
import type { Database } from '../platform/db/index.ts';
import type { People } from '../people/index.ts';
import { socialIntents } from '../understanding/index.ts';
import { guideCommands, guideVerbs, onInstalled, onSensitive } from './chat.ts';
import { guideIntents } from './intents.ts';
import { guideMigrations } from './migrations.ts';
import { createSensitiveStore } from './sensitive-store.ts';
import { createGuideStore } from './store.ts';
import { guidePersonalData } from './personal-data-store.ts';

/** Welcome, help and the choice of language. */
export function createGuide(deps: {
  readonly database: Database;
  readonly organisation: Organisation;
  readonly answers: Answers;
  readonly people: Pick<People, 'contacts'>;
}): { readonly feature: Feature } {
  const store = createGuideStore(deps.database);
  const { organisation, answers, people } = deps;
  const acting = { store, sensitive: createSensitiveStore(deps.database), organisation, answers, people };
  return {
    feature: {
      name: 'guide',
      intents: [...socialIntents, ...guideIntents],
      migrations: guideMigrations,
      personalData: [guidePersonalData],
      commands: guideCommands(acting),
      verbs: guideVerbs(acting),
      onInstalled: onInstalled(acting),
      onSensitive: onSensitive(acting),
      onRemoved: (turn) => store.forget(turn.tenantId, turn.conversation.id),
    },
  };
}
