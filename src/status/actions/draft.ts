import { z } from 'zod';
import { action, type Actor, policy, typed } from '../../kit/index.ts';
import { cleanText } from '../../language/index.ts';
import type { DraftView, HighlightsForm } from '../view.ts';
import type { Moved } from '../deciding.ts';
import { decisions } from '../life-cycle.ts';
import { highlightsLimit, isOpen, type PlannedPost } from '../post.ts';
import type { StatusDeps } from './deps.ts';

type Shown = { readonly kind: 'draft'; readonly view: DraftView };
type Stepped = { readonly kind: Moved['kind']; readonly view: DraftView };
type ShowsForm = { readonly kind: 'form'; readonly form: HighlightsForm };

const byLead = { who: policy.lead, presser: 'anyone', where: 'anywhere' } as const;
const ofPost = z.object({ post: z.uuid() });

/** Shows a week's post before it is due. */
export const showDraft = action({
  ...byLead,
  name: 'status.showDraft',
  effect: 'read',
  input: ofPost,
  run: async (deps: StatusDeps, by, { post: id }): Promise<Shown> =>
    shown(deps, by, await deps.service.mustFindPost(by.tenantId, id)),
});

/** Approves or skips a week's post, or undoes the skip. */
export const decide = action({
  ...byLead,
  name: 'status.decide',
  effect: 'edit',
  input: ofPost.extend({ act: z.enum(decisions) }),
  run: async (deps: StatusDeps, by, { post: id, act }, { seen }): Promise<Stepped> =>
    stepped(deps, by, await deps.service.move(by, id, { act, seen })),
});

/** Opens the form of a week's highlights; once the post is due it shows the post instead. */
export const openHighlights = action({
  ...byLead,
  name: 'status.openHighlights',
  effect: 'read',
  input: ofPost,
  async run(deps: StatusDeps, by, { post: id }): Promise<ShowsForm | Shown> {
    const found = await deps.service.mustFindPost(by.tenantId, id);
    if (!isOpen(found.post)) return shown(deps, by, found);
    return { kind: 'form', form: { ...found, typed: found.post.highlights ?? '' } };
  },
});

/** Saves a week's highlights, which approves the post. */
export const saveHighlights = action({
  name: 'status.saveHighlights',
  who: policy.lead,
  presser: 'owner',
  instead: 'status.ownForm',
  where: 'anywhere',
  effect: 'edit',
  input: ofPost.extend({ highlights: typed }),
  async run(deps: StatusDeps, by, { post: id, highlights }, { seen }): Promise<ShowsForm | Stepped> {
    const written = cleanText(highlights);
    const found = await deps.service.mustFindPost(by.tenantId, id);
    if (isOpen(found.post) && written.length > highlightsLimit)
      return { kind: 'form', form: { ...found, typed: written } };
    const step = { act: 'edit', highlights: written === '' ? undefined : written, seen } as const;
    return stepped(deps, by, await deps.service.move(by, id, step));
  },
});

async function shown({ views }: StatusDeps, by: Actor, found: PlannedPost): Promise<Shown> {
  return { kind: 'draft', view: await views.draft(by.tenantId, found, by.now) };
}

async function stepped({ views }: StatusDeps, by: Actor, { kind, ...found }: Moved): Promise<Stepped> {
  return { kind, view: await views.draft(by.tenantId, found, by.now) };
}
