import { z } from 'zod';
import { action, type Actor, type ListPage, mustBeOf, onPage, pageIn, policy, typed } from '../../kit/index.ts';
import { languages } from '../../platform/i18n/index.ts';
import type { PlanForm, PlanView } from '../view.ts';
import { readTime } from '../command-text.ts';
import type { Plan } from '../plan.ts';
import type { StatusDeps } from './deps.ts';

type Shown<Kind extends string> = { readonly kind: Kind; readonly view: PlanView };

const byLead = { who: policy.lead, presser: 'anyone', where: 'anywhere' } as const;
const byReader = { who: 'anyone', relation: 'planReader', presser: 'anyone', where: 'anywhere' } as const;
const ofPlan = z.object({ plan: z.uuid() });

const text = z.string().optional();
/** The channel of the message; undefined elsewhere. */
const here = z.object({
  place: z.object({ channelId: z.string(), channelName: text, teamId: text, teamName: text }).optional(),
});
/** `unclear`: what could not be read. */
const wish = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('set'),
    weekday: z.int().min(1).max(7),
    time: z.string(),
    language: z.enum(languages).optional(),
  }),
  z.object({ kind: z.literal('unclear'), what: z.enum(['weekday', 'time']) }),
]);

type Configured =
  Shown<'setUp'> | { readonly kind: 'noChannel' } | { readonly kind: 'unclear'; readonly what: 'weekday' | 'time' };

/** Sets up the weekly status of a channel, or changes when it comes. */
export const configure = action({
  ...byLead,
  name: 'status.configure',
  effect: 'act',
  counts: 'creation',
  input: here.extend({ wish }),
  async run({ service, plans, views }: StatusDeps, by, { place, wish: wanted }): Promise<Configured> {
    if (!place) return { kind: 'noChannel' };
    if (wanted.kind === 'unclear') return wanted;
    const { weekday, time } = wanted;
    const before = await plans.ofChannel(by.tenantId, place.channelId);
    const language = wanted.language ?? before?.language ?? by.person.language;
    const plan = await service.configure(by, place, { weekday, time, language });
    return { kind: 'setUp', view: await views.plan(by, plan) };
  },
});

type NotHere = { readonly kind: 'noChannel' | 'none' };

/** Shows the plan of the message's channel. `none`: it has none. */
export const showHere = action({
  ...byReader,
  name: 'status.showHere',
  effect: 'read',
  input: here,
  async run(deps: StatusDeps, by, { place }): Promise<Shown<'plan'> | NotHere> {
    if (!place) return { kind: 'noChannel' };
    const plan = await deps.plans.ofChannel(by.tenantId, place.channelId);
    return plan ? shownTo(deps, by, plan) : { kind: 'none' };
  },
});

/** Shows a plan to its owner, and to leads. */
export const show = action({
  ...byReader,
  name: 'status.show',
  effect: 'read',
  input: ofPlan,
  run: async (deps: StatusDeps, by, { plan: id }): Promise<Shown<'plan'>> =>
    shownTo(deps, by, await deps.service.mustFindPlan(by.tenantId, id)),
});

/** Stops the weekly status of the message's channel. */
export const stopHere = action({
  ...byLead,
  name: 'status.stopHere',
  effect: 'act',
  input: here,
  async run(deps: StatusDeps, by, { place }, carried): Promise<Shown<'stopped'> | NotHere> {
    if (!place) return { kind: 'noChannel' };
    const plan = await deps.plans.ofChannel(by.tenantId, place.channelId);
    return plan ? stop.run(deps, by, { plan: plan.id }, carried) : { kind: 'none' };
  },
});

/** Stops a channel's weekly status. */
export const stop = action({
  ...byLead,
  name: 'status.stop',
  effect: 'act',
  input: ofPlan,
  run: async ({ service, views }: StatusDeps, by, { plan: id }): Promise<Shown<'stopped'>> => ({
    kind: 'stopped',
    view: await views.plan(by, await service.stop(by, id)),
  }),
});

/** Starts it again; the channel will be posted in. */
export const start = action({
  ...byLead,
  name: 'status.start',
  effect: 'act',
  counts: 'creation',
  input: ofPlan,
  run: async ({ service, views }: StatusDeps, by, { plan: id }): Promise<Shown<'started'>> => ({
    kind: 'started',
    view: await views.plan(by, await service.start(by, id)),
  }),
});

type ShowsForm = { readonly kind: 'form'; readonly form: PlanForm };

/** Opens the form of a plan. */
export const openForm = action({
  ...byLead,
  name: 'status.openForm',
  effect: 'read',
  input: ofPlan,
  async run({ service }: StatusDeps, by, { plan: id }): Promise<ShowsForm> {
    const plan = await service.mustFindPlan(by.tenantId, id);
    const { weekday, time, language } = plan;
    return { kind: 'form', form: { plan, typed: { weekday: String(weekday), time, language }, timeIsWrong: false } };
  },
});

/** Saves the form of a plan, and makes the person its owner. An omitted field stays unchanged. */
export const change = action({
  name: 'status.change',
  who: policy.lead,
  presser: 'owner',
  instead: 'status.ownForm',
  where: 'anywhere',
  effect: 'edit',
  input: ofPlan.extend({ weekday: typed, time: typed, language: typed }),
  async run({ service, views }: StatusDeps, by, input, { seen }): Promise<ShowsForm | Shown<'setUp' | 'changed'>> {
    const plan = await service.mustFindPlan(by.tenantId, input.plan);
    const weekday = Number(input.weekday || plan.weekday);
    const language = languages.find((one) => one === input.language) ?? plan.language;
    const time = readTime(input.time.slice(0, 40));
    if (time === undefined || !(weekday >= 1 && weekday <= 7)) {
      const again = { weekday: input.weekday || String(plan.weekday), time: input.time.slice(0, 200), language };
      return { kind: 'form', form: { plan, typed: again, timeIsWrong: time === undefined } };
    }
    const changed = await service.change(by, plan.id, seen, { weekday, time, language });
    if (changed) return { kind: 'setUp', view: await views.plan(by, changed) };
    return { kind: 'changed', view: await views.plan(by, await service.mustFindPlan(by.tenantId, plan.id)) };
  },
});

/** The channels that have a weekly status. */
export const list = action({
  ...byLead,
  name: 'status.list',
  effect: 'read',
  input: onPage,
  run: async ({ plans }: StatusDeps, by, { from }): Promise<{ readonly kind: 'page' } & ListPage<Plan>> => ({
    kind: 'page',
    ...pageIn(await plans.all(by.tenantId), from),
  }),
});

/** @throws AppError not_allowed for a person who neither owns the plan nor is a lead. */
async function shownTo({ views }: StatusDeps, by: Actor, plan: Plan): Promise<Shown<'plan'>> {
  if (plan.ownerId !== by.person.id) mustBeOf({ who: policy.lead }, by);
  return { kind: 'plan', view: await views.plan(by, plan) };
}
