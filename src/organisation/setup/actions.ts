import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { action, policy, typed } from '../../kit/index.ts';
import type { AreaForm } from './forms.ts';
import type { SetupService } from './service.ts';
import type { SetUp } from './store.ts';

type Setup = SetupService;
type ShowsSetup = { readonly kind: 'setup'; readonly setUp: SetUp };
type ShowsForm = { readonly kind: 'form'; readonly form: AreaForm };

const byAdministrator = { who: policy.administrator, where: 'personal' } as const;
const reads = { ...byAdministrator, presser: 'anyone', effect: 'read' } as const;
/** A form holds what its owner typed: sent by another person, it would be saved in the wrong name. */
const ownForm = { ...byAdministrator, presser: 'owner', instead: 'organisation.ownForm' } as const;
const area = z.string().max(100);
const names = z.object({ nb: typed, nn: typed, sv: typed, da: typed, en: typed });

/** Shows the rollout's name and its areas. */
export const open = action({
  ...reads,
  name: 'organisation.openSetup',
  input: z.object({ from: z.int().min(0).max(1_000).default(0) }),
  run: async (setup: Setup, { tenantId }): Promise<ShowsSetup> => ({
    kind: 'setup',
    setUp: await setup.find(tenantId),
  }),
});

/** Names the rollout. */
export const saveRollout = action({
  ...ownForm,
  name: 'organisation.saveRollout',
  effect: 'edit',
  input: z.object({ name: typed }),
  run: (setup: Setup, { tenantId }, { name }, { seen }) => setup.rename(tenantId, name, Number(seen)),
});

/** Opens the form of a new area. */
export const openNewArea = action({
  ...reads,
  name: 'organisation.openNewArea',
  input: z.object({}),
  run: async (): Promise<ShowsForm> => ({ kind: 'form', form: { typed: {}, faults: {}, of: { form: newId() } } }),
});

/** Opens the form of an area's names. */
export const openArea = action({
  ...reads,
  name: 'organisation.openArea',
  input: z.object({ area }),
  async run(setup: Setup, { tenantId }, { area: wanted }): Promise<ShowsForm> {
    const { key, names: typedBefore, revision } = await setup.findArea(tenantId, wanted);
    return { kind: 'form', form: { typed: typedBefore, faults: {}, of: { area: key, seen: revision } } };
  },
});

/** Adds an area. One form adds one area, however often it is sent. */
export const addArea = action({
  ...ownForm,
  name: 'organisation.addArea',
  effect: 'create',
  input: names,
  run: (setup: Setup, { tenantId, language }, wanted, { key }) =>
    setup.addArea(tenantId, wanted, { requestId: key, language }),
});

/** Renames an area. */
export const renameArea = action({
  ...ownForm,
  name: 'organisation.renameArea',
  effect: 'edit',
  input: names.extend({ area }),
  run: (setup: Setup, { tenantId, language }, { area: key, ...wanted }, { seen }) =>
    setup.renameArea(tenantId, wanted, { key, seen: Number(seen), language }),
});
