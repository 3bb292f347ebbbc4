import { z } from 'zod';
import { cleanText } from '../language/index.ts';
import { AppError } from '../errors.ts';
import { byAnyone, type Command, type Turn, type Verb, verb, type VerbRules } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { intlLocale, languages } from '../platform/i18n/index.ts';
import { highlightsCard } from './cards/draft.ts';
import { pageSize, planFormCard, planListCard, unclearCard } from './cards/plan.ts';
import { readStatusWish, readTime, type StatusWish } from './command-text.ts';
import { highlightsLimit, isFinal, isOpen, mostShownAgain, type Post } from './post.ts';
import type { PostStore } from './store/post-store.ts';
import type { StatusService } from './service.ts';
import { managers, mayRead, type Plan } from './plan.ts';
import type { PlanStore } from './store/plan-store.ts';
import type { PostChange } from './store/tables.ts';
import { resultsOf, type Views } from './views.ts';

type Deps = {
  readonly service: StatusService;
  readonly plans: PlanStore;
  readonly posts: PostStore;
  readonly views: Views;
};

const byLeads: VerbRules = { who: managers, presser: 'anyone' };
const ownForm: VerbRules = { who: managers, presser: 'owner', instead: 'status.ownForm' };

const ofPlan = z.object({ plan: z.uuid() });
const seenPlan = ofPlan.extend({ seen: z.int() });
const ofPost = z.object({ post: z.uuid() });
const seenPost = ofPost.extend({ seen: z.int() });
const onPage = z.object({ from: z.int().min(0).max(100_000) });
const ofDay = onPage.extend({ date: z.iso.date() });
const typed = z.string().max(500_000).default('');

export function statusCommands(deps: Deps): readonly Command[] {
  return [
    {
      name: 'weekly status',
      where: 'anywhere',
      who: 'anyone',
      relation: 'planReader',
      phrases: [],
      matches: ({ text }) => readStatusWish(text) !== undefined,
      handle: async (turn) => {
        const wish = readStatusWish(turn.text);
        if (wish) await turn.reply(await answer(deps, turn, wish));
      },
    },
  ];
}

async function answer(deps: Deps, turn: Turn, wish: StatusWish): Promise<Card> {
  const { service, plans, views } = deps;
  const speech = speechOf(turn);
  if (wish.kind !== 'show') service.mustManage(turn);
  if (turn.conversation.kind !== 'channel') {
    if (wish.kind === 'show' && turn.conversation.kind === 'personal') return listCard(deps, turn, 0);
    return unclearCard({ what: 'noChannel', typed: undefined }, speech);
  }
  const place = await turn.channel();
  if (!place) throw new AppError('status_not_found');
  if (wish.kind === 'unclear') return unclearCard({ what: wish.what, typed: turn.text }, speech);
  if (wish.kind === 'set') {
    const before = await plans.ofChannel(turn.tenantId, place.channelId);
    const language = wish.language ?? before?.language ?? turn.person.language;
    const plan = await service.configure(turn, place, { weekday: wish.weekday, time: wish.time, language });
    return views.plan(turn, plan, 'setUp');
  }
  const plan = await plans.ofChannel(turn.tenantId, place.channelId);
  if (!plan) return unclearCard({ what: 'none', typed: undefined }, speech);
  mustRead(turn, plan);
  if (wish.kind === 'stop') return views.plan(turn, await service.stop(turn, plan.id), 'stopped');
  return views.plan(turn, plan);
}

async function listCard({ service, plans }: Deps, turn: Turn, from: number): Promise<Card> {
  service.mustManage(turn);
  const all = await plans.all(turn.tenantId);
  return planListCard({ total: all.length, from, plans: all.slice(from, from + pageSize) }, speechOf(turn));
}

/** A channel's plan, and what may post in a channel again. */
export const statusCreations: readonly string[] = ['weekly status', 'status.start', 'status.there', 'status.again'];

export function statusVerbs(deps: Deps): Readonly<Record<string, Verb>> {
  return { ...planVerbs(deps), ...draftVerbs(deps), ...resultVerbs(deps) };
}

function planVerbs(deps: Deps): Readonly<Record<string, Verb>> {
  const { service, views } = deps;
  return {
    'status.list': verb(byLeads, onPage, (turn, { from }) => listCard(deps, turn, from)),
    'status.show': verb({ ...byAnyone, relation: 'planReader' }, ofPlan, async (turn, data) => {
      const plan = await service.mustFindPlan(turn.tenantId, data.plan);
      return views.plan(turn, mustRead(turn, plan));
    }),
    'status.stop': verb(byLeads, ofPlan, async (turn, data) =>
      views.plan(turn, await service.stop(turn, data.plan), 'stopped'),
    ),
    'status.start': verb(byLeads, ofPlan, async (turn, data) =>
      views.plan(turn, await service.start(turn, data.plan), 'started'),
    ),
    'status.form': verb(byLeads, ofPlan, async (turn, data) => {
      service.mustManage(turn);
      const plan = await service.mustFindPlan(turn.tenantId, data.plan);
      const { weekday, time, language } = plan;
      return planFormCard(
        { plan, typed: { weekday: String(weekday), time, language }, timeIsWrong: false },
        speechOf(turn),
      );
    }),
    'status.change': verb(
      ownForm,
      seenPlan.extend({ weekday: typed, time: typed, language: typed }),
      async (turn, data) => {
        service.mustManage(turn);
        const plan = await service.mustFindPlan(turn.tenantId, data.plan);
        const weekday = Number(data.weekday || plan.weekday);
        const language = languages.find((one) => one === data.language) ?? plan.language;
        const time = readTime(data.time.slice(0, 40));
        if (time === undefined || !(weekday >= 1 && weekday <= 7)) {
          const again = { weekday: data.weekday || String(plan.weekday), time: data.time.slice(0, 200), language };
          return planFormCard({ plan, typed: again, timeIsWrong: time === undefined }, speechOf(turn));
        }
        const changed = await service.change(turn, plan.id, data.seen, { weekday, time, language });
        if (changed) return views.plan(turn, changed, 'setUp');
        return views.plan(turn, await service.mustFindPlan(turn.tenantId, plan.id), 'changedSince');
      },
      async (turn, data) => (await service.mustFindPlan(turn.tenantId, data.plan)).ownerId,
    ),
  };
}

function draftVerbs(deps: Deps): Readonly<Record<string, Verb>> {
  const { service, views } = deps;

  const show = async (turn: Turn, postId: string, changedSince = false): Promise<Card> => {
    const found = await service.mustFindPost(turn.tenantId, postId);
    return views.draft(turn.tenantId, { ...found, changedSince }, turn.person.language, turn.now);
  };

  /** A second press finds its step done and shows it; a press on a card that is out of date says so. */
  const step = async (
    turn: Turn,
    data: z.output<typeof seenPost>,
    wanted: (post: Post) => PostChange,
  ): Promise<Card> => {
    service.mustManage(turn);
    const { post } = await service.mustFindPost(turn.tenantId, data.post);
    const done = await service.decide(turn, post, data.seen, wanted(post));
    const now = (await service.mustFindPost(turn.tenantId, data.post)).post;
    return show(turn, data.post, !done && isOpen(now) && now.state !== wanted(post).state);
  };

  return {
    'status.draft': verb(byLeads, ofPost, (turn, data) => {
      service.mustManage(turn);
      return show(turn, data.post);
    }),
    'status.approve': verb(byLeads, seenPost, (turn, data) => step(turn, data, () => ({ state: 'approved' }))),
    'status.skip': verb(byLeads, seenPost, (turn, data) => step(turn, data, () => ({ state: 'skipped' }))),
    'status.unskip': verb(byLeads, seenPost, (turn, data) =>
      step(turn, data, ({ highlights }) => ({ state: highlights === undefined ? 'draft' : 'approved' })),
    ),
    'status.edit': verb(byLeads, ofPost, async (turn, data) => {
      service.mustManage(turn);
      const { post, plan } = await service.mustFindPost(turn.tenantId, data.post);
      if (!isOpen(post)) return show(turn, data.post);
      return highlightsCard({ plan, post, typed: post.highlights ?? '' }, speechOf(turn));
    }),
    'status.save': verb(
      ownForm,
      seenPost.extend({ highlights: typed }),
      async (turn, data) => {
        service.mustManage(turn);
        const written = cleanText(data.highlights);
        if (written.length > mostShownAgain) throw longText(turn, written.length);
        const { post, plan } = await service.mustFindPost(turn.tenantId, data.post);
        if (isOpen(post) && written.length > highlightsLimit) {
          return highlightsCard({ plan, post, typed: written }, speechOf(turn));
        }
        const highlights = written === '' ? undefined : written;
        return step(turn, data, () => ({ state: 'approved', highlights }));
      },
      async (turn, data) => (await service.mustFindPost(turn.tenantId, data.post)).plan.ownerId,
    ),
  };
}

function resultVerbs({ service, plans, posts, views }: Deps): Readonly<Record<string, Verb>> {
  const settle = (how: 'there' | 'again') =>
    verb(byLeads, seenPost, async (turn, data) => {
      service.mustManage(turn);
      const { post } = await service.mustFindPost(turn.tenantId, data.post);
      await service.settle(turn, post, data.seen, how);
      const after = await service.mustFindPost(turn.tenantId, data.post);
      return views.ask(turn.tenantId, after, turn.person.language);
    });
  const results = async (turn: Turn, { date, from }: z.output<typeof ofDay>): Promise<Card> => {
    service.mustManage(turn);
    const all = await plans.all(turn.tenantId);
    const own = all.filter(({ ownerId }) => ownerId === turn.person.id);
    const mine = own.length > 0 ? own : all;
    const ids = mine.map(({ id }) => id);
    const told = (await posts.ofDay(turn.tenantId, ids, date)).filter(isFinal);
    const day = { date, from, results: resultsOf(mine, told) };
    return views.digest(turn.tenantId, day, turn.person.language, turn.now);
  };
  return {
    'status.there': settle('there'),
    'status.again': settle('again'),
    'status.results': verb(byLeads, ofDay, (turn, data) => results(turn, data)),
    // The digest stays as it is: the sign-in has a message of its own.
    'status.signIn': verb(byLeads, ofDay, async (turn, data) => {
      const { t } = turn;
      const card = await results(turn, data);
      await turn.offerSignIn({ text: t('signIn.text'), button: t('signIn.button') });
      return card;
    }),
  };
}

function longText(turn: Turn, length: number): AppError {
  const number = new Intl.NumberFormat(intlLocale[turn.person.language]);
  return new AppError('text_too_long', { length: number.format(length), limit: number.format(highlightsLimit) });
}

/** @throws AppError not_allowed for who neither leads nor has set it up. */
function mustRead(turn: Turn, plan: Plan): Plan {
  if (!mayRead(plan, turn.person)) throw new AppError('not_allowed', { role: turn.t('status.leadRole') });
  return plan;
}

function speechOf(turn: Turn) {
  return { language: turn.person.language, t: turn.t };
}
