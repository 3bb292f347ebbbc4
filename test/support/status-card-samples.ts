import { alreadyCard, lineCard, onlyPersonalCard, signedInCard, signedOutCard } from '../../src/sign-in/cards.ts';
import { draftCard, highlightsCard } from '../../src/status/cards/draft.ts';
import { planCard, planFormCard, planListCard, unclearCard } from '../../src/status/cards/plan.ts';
import { heldCard, digestCard } from '../../src/status/cards/results.ts';
import { statusCard } from '../../src/status/cards/status.ts';
import type { SessionFacts, StatusContent } from '../../src/status/content.ts';
import type { Plan } from '../../src/status/plan.ts';
import type { Post, PostState, Reason } from '../../src/status/post.ts';
import type { PlanView, StatusView } from '../../src/status/view.ts';
import type { Card } from '../../src/platform/cards/index.ts';
import type { DatedSpeech } from '../../src/kit/index.ts';
import { translator } from '../../src/platform/i18n/index.ts';

const id = '0199a000-0000-7000-8000-000000000001';
const long = 'Dette er en lang setning som sier det samme flere ganger, slik at kortet får noe å bryte. '.repeat(5);
const unbroken = 'Personvernkonsekvensvurderingsmalrevisjonsansvarlig'.repeat(3);
const rollout = {
  id,
  key: 'SAMPLE',
  name: 'Saks*portalen*',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  areas: ['archive', 'hr'].map((key) => {
    const name = key === 'hr' ? 'HR' : 'Arkiv';
    return { key, names: { nb: name, nn: name, sv: name, da: name, en: key === 'hr' ? 'HR' : 'Archive' } };
  }),
};
const session = (number: number, overrides: Partial<SessionFacts> = {}): SessionFacts => ({
  id,
  number,
  kind: 'mini_training',
  title: 'Arkiv på en halvtime',
  areaKey: 'archive',
  startsAt: '2026-11-26T09:00:00.000Z',
  endsAt: '2026-11-26T09:30:00.000Z',
  places: 20,
  booked: 3,
  headCount: undefined,
  ...overrides,
});
const none = { new: 0, taken: 0, planned: 0, done: 0, rejected: 0 };
const quiet: StatusContent = {
  language: 'nb',
  highlights: undefined,
  coming: [],
  held: [],
  asked: { total: 0, areas: [] },
  waiting: { total: 0, areas: [] },
  cases: none,
  since: '2026-11-16T07:00:00.000Z',
  lateSince: undefined,
};
const usual: StatusContent = {
  ...quiet,
  highlights: 'Saksportalen åpner for alle på torsdag.\nTakk til alle som testet.',
  coming: [
    session(7),
    session(8, { kind: 'kafe', title: 'Åpen kafé', startsAt: '2026-11-27T11:00:00.000Z', places: undefined }),
    session(9, { title: 'Journalføring', places: 12, booked: 12 }),
  ],
  held: [
    session(5, { headCount: { count: 12, atLeast: false } }),
    session(6, { headCount: { count: 30, atLeast: true } }),
  ],
  asked: {
    total: 41,
    areas: [
      { areaKey: 'archive', count: 14 },
      { areaKey: 'hr', count: 9 },
    ],
  },
  waiting: { total: 6, areas: [{ areaKey: 'hr', count: 5 }] },
  cases: { new: 4, taken: 1, planned: 2, done: 1, rejected: 0 },
};
const bookingPhrase = (number: number) => `meld meg på ${number}`;
const statusView = (content: StatusContent): StatusView => ({
  road: 'graph',
  week: '2026-W48',
  rollout,
  content,
  botId: `28:${id}`,
  bookingPhrase,
});
const hostile: StatusContent = {
  ...usual,
  highlights: `<b>x</b> **y** [z](https://evil.example) {{DATE(2026-01-01T00:00:00Z)}} ${'ж'.repeat(1400)}`,
  coming: Array.from({ length: 9 }, (_, at) => session(at, { title: at % 2 === 0 ? unbroken : `**${long}**` })),
  lateSince: '2026-11-23T07:00:00.000Z',
};

const plan: Plan = {
  id,
  rolloutId: id,
  channelId: '19:x@thread.tacv2',
  channelName: 'Nytt *system*',
  teamId: id,
  teamName: 'Innføring',
  language: 'sv',
  weekday: 1,
  time: '08:00',
  state: 'active',
  ownerId: 'p',
  ownerLanguage: 'nb',
  version: 1,
  next: {
    week: '2026-W48',
    date: '2026-11-23',
    dueAt: '2026-11-23T07:00:00.000Z',
    draftAt: '2026-11-22T08:00:00.000Z',
  },
};
const planView: PlanView = {
  plan,
  timeZone: 'Europe/Oslo',
  mayManage: true,
  isOwner: true,
  isReachable: true,
  signIn: 'signedIn',
  botId: `28:${id}`,
};
const post = (state: PostState, overrides: Partial<Post> = {}): Post => ({
  id,
  planId: id,
  channelId: plan.channelId,
  week: '2026-W48',
  date: '2026-11-23',
  dueAt: '2026-11-23T07:00:00.000Z',
  state,
  highlights: undefined,
  decidedBy: undefined,
  version: 1,
  begunAt: ['draft', 'approved', 'skipped'].includes(state) ? undefined : '2026-11-23T07:00:00.000Z',
  road: undefined,
  actorId: undefined,
  jobId: undefined,
  sendingAt: '2026-11-23T07:00:01.000Z',
  botReason: undefined,
  tries: undefined,
  reason: undefined,
  messageId: undefined,
  postedAt: state === 'posted' ? '2026-11-23T07:00:02.000Z' : undefined,
  content: undefined,
  ...overrides,
});
const draftView = (state: PostState, speech: DatedSpeech, content = usual) => ({
  plan,
  post: post(state),
  preview: statusView(content),
  previewWords: speech,
});
const digestOf = (rows: readonly Post[], total = rows.length) => ({
  date: '2026-11-23',
  now: new Date('2026-11-23T10:00:00Z'),
  timeZone: 'Europe/Oslo',
  total,
  from: 0,
  items: rows.map((one, at) => ({ plan: at === 1 ? { ...plan, channelName: unbroken } : plan, post: one })),
  canSignIn: true,
});
const byBot = (reason: Reason) => post('posted', { road: 'bot', reason });

/** The cards of the weekly status and of signing in: usual, empty, long, and hostile. */
export const statusCardSamples: Readonly<Record<string, Readonly<Record<string, (speech: DatedSpeech) => Card>>>> = {
  statusCard: {
    usual: (speech) => statusCard(statusView(usual), speech),
    byBot: (speech) => statusCard({ ...statusView(usual), road: 'bot' }, speech),
    quiet: (speech) => statusCard(statusView(quiet), speech),
    one: (speech) =>
      statusCard(
        statusView({
          ...quiet,
          held: [session(1, { headCount: { count: 1, atLeast: false } }), session(2)],
          asked: { total: 1, areas: [] },
          waiting: { total: 1, areas: [] },
          cases: { new: 1, taken: 1, planned: 1, done: 1, rejected: 1 },
        }),
        speech,
      ),
    hostile: (speech) => statusCard(statusView(hostile), speech),
  },
  planCard: {
    usual: (speech) => planCard({ ...planView, said: 'setUp' }, speech),
    signIn: (speech) => planCard({ ...planView, signIn: 'possible', isReachable: false }, speech),
    noSignIn: (speech) => planCard({ ...planView, signIn: 'none', said: 'started' }, speech),
    stopped: (speech) => planCard({ ...planView, plan: { ...plan, state: 'stopped' }, said: 'stopped' }, speech),
    paused: (speech) => planCard({ ...planView, plan: { ...plan, state: 'paused' } }, speech),
    changed: (speech) => planCard({ ...planView, isOwner: false, said: 'changedSince' }, speech),
    reader: (speech) =>
      planCard(
        { ...planView, mayManage: false, plan: { ...plan, channelName: undefined, teamName: undefined } },
        speech,
      ),
  },
  planFormCard: {
    usual: (speech) =>
      planFormCard({ plan, typed: { weekday: '1', time: '08:00', language: 'sv' }, timeIsWrong: false }, speech),
    wrong: (speech) =>
      planFormCard({ plan, typed: { weekday: '7', time: 'åtte', language: 'nb' }, timeIsWrong: true }, speech),
  },
  planListCard: {
    usual: (speech) =>
      planListCard(
        { total: 7, from: 0, items: [plan, { ...plan, channelName: unbroken }, { ...plan, state: 'stopped' }] },
        speech,
      ),
    last: (speech) => planListCard({ total: 7, from: 5, items: [plan, plan] }, speech),
    none: (speech) => planListCard({ total: 0, from: 0, items: [] }, speech),
  },
  unclearCard: {
    time: (speech) => unclearCard({ what: 'time', typed: 'ukestatus hver mandag kl. **25**' }, speech),
    weekday: (speech) => unclearCard({ what: 'weekday', typed: 'ukestatus hver madnag kl. 8' }, speech),
    noChannel: (speech) => unclearCard({ what: 'noChannel', typed: undefined }, speech),
    none: (speech) => unclearCard({ what: 'none', typed: undefined }, speech),
  },
  draftCard: {
    usual: (speech) => draftCard(draftView('draft', speech), speech),
    quiet: (speech) => draftCard(draftView('draft', speech, { ...quiet }), speech),
    foreign: (speech) => draftCard(draftView('draft', { ...speech, language: 'sv', t: translator('sv') }), speech),
    approved: (speech) => draftCard({ ...draftView('approved', speech), changedSince: true }, speech),
    skipped: (speech) => draftCard(draftView('skipped', speech), speech),
    late: (speech) => draftCard(draftView('posted', speech), speech),
    hostile: (speech) => draftCard(draftView('draft', speech, hostile), speech),
  },
  highlightsCard: {
    usual: (speech) => highlightsCard({ plan, post: post('draft'), typed: '' }, speech),
    long: (speech) => highlightsCard({ plan, post: post('draft'), typed: 'ж'.repeat(6000) }, speech),
  },
  digestCard: {
    usual: (speech) => digestCard(digestOf([post('posted', { road: 'graph' }), byBot('not_signed_in')]), speech),
    many: (speech) =>
      digestCard(
        digestOf(
          [
            post('held'),
            byBot('forbidden'),
            post('skipped'),
            post('failed', { reason: 'channel_gone' }),
            byBot('token_rejected'),
          ],
          8,
        ),
        speech,
      ),
    more: (speech) =>
      digestCard(
        digestOf([
          byBot('team_unknown'),
          byBot('not_found'),
          byBot('graph_failed'),
          post('failed', { reason: 'bot_refused' }),
          post('due'),
        ]),
        speech,
      ),
    worst: (speech) =>
      digestCard(
        {
          ...digestOf([
            byBot('not_signed_in'),
            post('failed', { reason: 'bot_failed' }),
            post('failed', { reason: 'card_refused' }),
          ]),
          canSignIn: false,
        },
        speech,
      ),
  },
  heldCard: {
    usual: (speech) => heldCard({ plan, post: post('held'), timeZone: 'Europe/Oslo' }, speech),
    there: (speech) => heldCard({ plan, post: post('posted'), timeZone: 'Europe/Oslo' }, speech),
    again: (speech) => heldCard({ plan, post: post('due'), timeZone: 'Europe/Oslo' }, speech),
  },
  signedInCard: { usual: (speech) => signedInCard(speech) },
  alreadyCard: { usual: (speech) => alreadyCard(speech) },
  signedOutCard: {
    usual: (speech) => signedOutCard(true, speech),
    notSetUp: (speech) => signedOutCard(false, speech),
  },
  onlyPersonalCard: { usual: (speech) => onlyPersonalCard('28:x', speech) },
  lineCard: {
    trial: (speech) => lineCard('signIn.notNeeded', speech),
    notSetUp: (speech) => lineCard('signIn.notPossible', speech),
    wrongCode: (speech) => lineCard('signIn.codeWrong', speech),
  },
};
