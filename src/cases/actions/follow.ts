import { z } from 'zod';
import { action } from '../../kit/index.ts';
import { isOpen } from '../life-cycle.ts';
import type { CaseView } from '../view.ts';
import { type CasesDeps, viewFor } from './deps.ts';

type Followed = { readonly kind: 'joined' | 'left' | 'closed'; readonly view: CaseView };

/**
 * Follows or unfollows a case; followers are notified of its decisions. `closed`: a decided case accepts no followers.
 */
export const follow = action({
  name: 'cases.follow',
  who: 'anyone',
  relation: 'wishReader',
  presser: 'anyone',
  where: 'personal',
  effect: 'act',
  counts: 'creation',
  input: z.object({ case: z.uuid(), follows: z.boolean() }),
  async run(deps: CasesDeps, by, { case: id, follows }): Promise<Followed> {
    const one = await deps.service.findFor(by, id);
    await (follows ? deps.service.join(by, one) : deps.service.leave(by, one));
    const view = await viewFor(deps, by, one);
    if (!follows) return { kind: 'left', view };
    return { kind: isOpen(one.state) ? 'joined' : 'closed', view };
  },
});
