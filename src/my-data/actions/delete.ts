import { action } from '../../kit/index.ts';
import { aboutOneself, type MyDataDeps, type Overview, whoseOf } from './show.ts';

/** Says what would go, what must stay and why, and asks once. */
export const askDelete = action({
  ...aboutOneself,
  name: 'myData.askDelete',
  effect: 'read',
  run: async ({ service }: MyDataDeps, by): Promise<Overview> => ({
    kind: 'shown',
    parts: await service.overview(whoseOf(by)),
  }),
});

/** Deletes everything about the person. They may come back, as somebody new. */
export const deleteAll = action({
  ...aboutOneself,
  name: 'myData.delete',
  effect: 'act',
  async run({ service }: MyDataDeps, by): Promise<{ readonly kind: 'deleted' }> {
    await service.delete(whoseOf(by), by.person.channelUserId);
    return { kind: 'deleted' };
  },
});
