import { sessionFormCard } from '../../src/sessions/cards/form.ts';
import type { SessionForm } from '../../src/sessions/planning/session-form.ts';
import { bookedListCard, countChoiceCard, saidChoiceCard, sessionListCard } from '../../src/sessions/cards/list.ts';
import { cancelSessionCard, headCountCard, meetingCard } from '../../src/sessions/cards/managing.ts';
import { sessionNewsCard } from '../../src/sessions/cards/news.ts';
import { sessionCard } from '../../src/sessions/cards/session.ts';
import type { Session } from '../../src/sessions/session.ts';
import type { Speech } from '../../src/kit/index.ts';
import type { Card } from '../../src/platform/cards/index.ts';

const wall = { timeZone: 'Europe/Oslo', now: new Date('2026-11-20T10:00:00Z') };
const unbroken = 'Personvernkonsekvensvurderingsmalrevisjonsansvarlig'.repeat(2);
const hostile = '**x** [y](https://evil.example) {{DATE(2026-01-01T00:00:00Z)}} <b>z</b>';
const areas = [
  { value: 'archive', title: 'Arkiv' },
  { value: 'hr', title: 'HR' },
];

export function aSession(overrides: Partial<Session> = {}): Session {
  return {
    id: '0199a000-0000-7000-8000-000000000012',
    rolloutId: 'r',
    number: 12,
    kind: 'mini_training',
    title: 'Arkiv på en halvtime',
    areaKey: 'archive',
    hostId: 'jonas',
    hostChannelId: '29:jonas',
    language: 'nb',
    startsAt: '2026-11-26T09:00:00.000Z',
    endsAt: '2026-11-26T09:30:00.000Z',
    places: 20,
    booked: 12,
    link: 'https://meet.uin.example/arkiv',
    meeting: { state: 'none', eventId: undefined, sequence: undefined, fault: undefined },
    secret: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    sequence: 0,
    changedAt: '2026-11-01T09:00:00.000Z',
    cancelled: false,
    headCount: undefined,
    ...overrides,
  };
}

const over = { startsAt: '2026-11-19T09:00:00.000Z', endsAt: '2026-11-19T09:30:00.000Z' };
const on = { startsAt: '2026-11-20T09:30:00.000Z', endsAt: '2026-11-20T10:30:00.000Z' };
const kafe = { kind: 'kafe', title: 'Spør om Saksportalen', places: undefined } as const;
const links = { join: 'https://meet.uin.example/arkiv', calendar: 'https://losen.uin.example/calendar/nb/A.ics' };
const view = {
  ...wall,
  session: aSession(),
  areaName: 'Arkiv',
  hostName: 'Jonas Berg',
  booked: false,
  manages: false,
  links: undefined,
  remindsLater: true,
  hosts: false,
};
const booked = { ...view, booked: true, links };
const host = { ...view, manages: true, links, hosts: true };
const bare = { ...view, areaName: undefined, hostName: undefined };

const draft = {
  kind: 'mini_training',
  title: 'Arkiv på en halvtime',
  date: '2026-11-26',
  from: '10:00',
  to: '10:30',
  places: '20',
  link: '',
  meeting: 'true',
  area: 'archive',
};
const form: SessionForm = {
  formId: '0199a000-0000-7000-8000-000000000012',
  draft,
  faults: {},
  areas,
  offersMeeting: true,
  changes: undefined,
};
const emptyDraft = { ...draft, kind: 'kafe', title: '', date: '', from: '', to: '', places: '', area: '' };
const changes = { sessionId: '0199a000-0000-7000-8000-000000000012', sequence: 0, booked: 12 };

const row = { session: aSession(), booked: false, hosts: false };
const only = {
  words: `Minikurs · Arkiv · ${hostile}`,
  data: { ofKind: 'mini_training', area: 'archive', start: '2026-11-26' },
};
const said = { ...wall, words: 'arkiv', sessions: [aSession(), aSession({ ...kafe, title: hostile })] };

/** The cards of sessions with what they may be given. */
export const sessionSamples: Readonly<Record<string, Readonly<Record<string, (speech: Speech) => Card>>>> = {
  sessionFormCard: {
    empty: (speech) => sessionFormCard({ ...form, draft: emptyDraft }, speech),
    inDoubt: (speech) =>
      sessionFormCard(
        {
          ...form,
          draft: { ...draft, date: '', from: '', to: '', places: '', area: '' },
          faults: { date: 'next', from: 'several', places: 'several', area: 'several' },
          doubts: {
            date: { typed: 'neste torsdag', choices: [{ date: '2026-11-26' }, { date: '2026-12-03' }] },
            from: {
              typed: 'kl 10 eller 14',
              choices: [
                { from: '10:00', to: '10:30' },
                { from: '14:00', to: '14:30' },
              ],
            },
            places: { typed: '20–25', choices: [{ places: '20' }, { places: '25' }] },
            area: { typed: '', choices: [{ area: 'archive' }, { area: 'hr' }] },
          },
          text: 'Nytt minikurs om arkiv neste torsdag kl 10 eller 14, 20-25 plasser',
        },
        speech,
      ),
    plain: (speech) => sessionFormCard({ ...form, draft: emptyDraft, offersMeeting: false, areas: [] }, speech),
    refused: (speech) =>
      sessionFormCard(
        {
          ...form,
          draft: {
            ...draft,
            title: '',
            date: '31. juni',
            from: 'kl. 25',
            to: '',
            places: 'tjue',
            link: 'meet.example',
          },
          faults: {
            title: 'missing',
            date: 'noSuchDay',
            from: 'unreadable',
            to: 'missing',
            places: 'notWhole',
            link: 'notHttps',
          },
        },
        speech,
      ),
    otherwise: (speech) =>
      sessionFormCard(
        {
          ...form,
          draft: { ...draft, title: 'x'.repeat(1500), date: hostile, from: '02:30', places: '0', link: 'https://x' },
          faults: {
            title: 'tooLong',
            date: 'unreadable',
            from: 'skipped',
            to: 'notAfter',
            places: 'outOfRange',
            link: 'tooLong',
          },
        },
        speech,
      ),
    dates: (speech) => sessionFormCard({ ...form, faults: { date: 'past', from: 'past', places: 'missing' } }, speech),
    far: (speech) =>
      sessionFormCard(
        { ...form, draft: { ...draft, kind: 'kafe' }, faults: { date: 'tooFar', places: 'notForKafe' } },
        speech,
      ),
    change: (speech) =>
      sessionFormCard({ ...form, changes, faults: { date: 'missing', places: 'belowBooked' } }, speech),
  },
  sessionListCard: {
    usual: (speech) =>
      sessionListCard(
        {
          ...wall,
          total: 7,
          from: 0,
          mayHost: false,
          items: [
            { session: aSession({ ...kafe, ...on }), booked: false, hosts: false },
            {
              session: aSession({ startsAt: '2026-11-21T09:00:00.000Z', endsAt: '2026-11-21T09:30:00.000Z' }),
              booked: true,
              hosts: false,
            },
            { session: aSession({ booked: 19 }), booked: false, hosts: false },
            { session: aSession({ booked: 20, title: hostile }), booked: false, hosts: false },
            {
              session: aSession({
                ...kafe,
                title: unbroken,
                startsAt: '2027-01-05T09:00:00.000Z',
                endsAt: '2027-01-05T10:00:00.000Z',
              }),
              booked: false,
              hosts: true,
            },
          ],
        },
        speech,
      ),
    second: (speech) =>
      sessionListCard(
        { ...wall, total: 6, from: 5, mayHost: true, items: [{ session: aSession(), booked: false, hosts: false }] },
        speech,
      ),
    empty: (speech) => sessionListCard({ ...wall, total: 0, from: 0, mayHost: true, items: [] }, speech),
    only: (speech) => sessionListCard({ ...wall, total: 12, from: 5, mayHost: false, items: [row], only }, speech),
    noneSuch: (speech) => sessionListCard({ ...wall, total: 0, from: 0, mayHost: true, items: [], only }, speech),
  },
  bookedListCard: {
    usual: (speech) => bookedListCard({ ...wall, total: 2, from: 0, items: [aSession(on), aSession()] }, speech),
    long: (speech) =>
      bookedListCard(
        {
          ...wall,
          total: 12,
          from: 5,
          items: [aSession({ title: hostile }), aSession(), aSession({ title: unbroken })],
        },
        speech,
      ),
    empty: (speech) => bookedListCard({ ...wall, total: 0, from: 0, items: [] }, speech),
  },
  saidChoiceCard: {
    book: (speech) => saidChoiceCard({ ...said, act: 'book' }, speech),
    unbook: (speech) => saidChoiceCard({ ...said, act: 'unbook', sessions: [] }, speech),
    show: (speech) =>
      saidChoiceCard({ ...said, act: 'show', sessions: Array.from({ length: 9 }, () => aSession()) }, speech),
    move: (speech) => saidChoiceCard({ ...said, act: 'move', time: { date: '2026-11-27', from: '10:00' } }, speech),
    callOff: (speech) => saidChoiceCard({ ...said, act: 'callOff' }, speech),
    none: (speech) => saidChoiceCard({ ...said, act: 'callOff', sessions: [] }, speech),
  },
  sessionCard: {
    usual: (speech) => sessionCard(view, undefined, speech),
    kafe: (speech) => sessionCard({ ...view, session: aSession({ ...kafe }), links }, undefined, speech),
    booked: (speech) => sessionCard(booked, 'booked', speech),
    late: (speech) => sessionCard({ ...booked, remindsLater: false }, 'booked', speech),
    unbooked: (speech) => sessionCard(view, 'unbooked', speech),
    full: (speech) => sessionCard({ ...bare, session: aSession({ booked: 20 }) }, 'full', speech),
    fullOpened: (speech) => sessionCard({ ...view, session: aSession({ booked: 20 }) }, undefined, speech),
    begun: (speech) => sessionCard({ ...booked, session: aSession(on) }, 'begun', speech),
    over: (speech) => sessionCard({ ...view, session: aSession(over) }, undefined, speech),
    cancelled: (speech) => sessionCard({ ...view, session: aSession({ cancelled: true }) }, undefined, speech),
    made: (speech) =>
      sessionCard(
        {
          ...host,
          session: aSession({ link: undefined, booked: 0, meeting: { ...aSession().meeting, state: 'wanted' } }),
          links: { ...links, join: undefined },
        },
        'made',
        speech,
      ),
    host: (speech) => sessionCard({ ...host, session: aSession({ title: hostile }) }, 'saved', speech),
    hostBooked: (speech) => sessionCard({ ...host, booked: true }, 'changedMeanwhile', speech),
    hostOn: (speech) => sessionCard({ ...host, session: aSession(on) }, 'tooEarly', speech),
    counted: (speech) =>
      sessionCard(
        { ...host, session: aSession({ ...over, headCount: { count: 1234, atLeast: true } }) },
        'counted',
        speech,
      ),
    countedExactly: (speech) =>
      sessionCard(
        { ...host, session: aSession({ ...over, headCount: { count: 9, atLeast: false } }) },
        'counted',
        speech,
      ),
    hostCancelled: (speech) => sessionCard({ ...host, session: aSession({ cancelled: true }) }, 'cancelled', speech),
    retrying: (speech) => sessionCard(host, 'retrying', speech),
  },
  cancelSessionCard: {
    some: (speech) => cancelSessionCard(host, speech),
    one: (speech) => cancelSessionCard({ ...host, session: aSession({ booked: 1 }) }, speech),
    none: (speech) => cancelSessionCard({ ...host, session: aSession({ booked: 0 }) }, speech),
  },
  headCountCard: {
    usual: (speech) => headCountCard({ ...host, session: aSession(over) }, undefined, speech),
    again: (speech) =>
      headCountCard(
        { ...host, session: aSession({ ...over, headCount: { count: 1234, atLeast: true } }) },
        undefined,
        speech,
      ),
    empty: (speech) => headCountCard({ ...host, session: aSession(over) }, ' ', speech),
    refused: (speech) => headCountCard({ ...host, session: aSession(over) }, hostile, speech),
    either: (speech) => headCountCard({ ...host, session: aSession(over) }, '50-60', speech),
  },
  countChoiceCard: {
    usual: (speech) =>
      countChoiceCard(
        {
          ...wall,
          counts: [{ count: 234, atLeast: true }],
          sessions: [aSession(over), aSession({ ...kafe, ...over, headCount: { count: 31, atLeast: false } })],
        },
        speech,
      ),
    either: (speech) =>
      countChoiceCard(
        {
          ...wall,
          counts: [
            { count: 50, atLeast: false },
            { count: 60, atLeast: false },
          ],
          sessions: [aSession(over)],
        },
        speech,
      ),
    none: (speech) => countChoiceCard({ ...wall, counts: [{ count: 5, atLeast: false }], sessions: [] }, speech),
  },
  sessionNewsCard: {
    reminder: (speech) =>
      sessionNewsCard(
        { ...booked, session: aSession({ startsAt: '2026-11-21T09:00:00.000Z', endsAt: '2026-11-21T09:30:00.000Z' }) },
        { kind: 'reminder' },
        speech,
      ),
    moved: (speech) => sessionNewsCard(booked, { kind: 'moved', before: over }, speech),
    movedHost: (speech) => sessionNewsCard(host, { kind: 'moved', before: over }, speech),
    newLink: (speech) => sessionNewsCard(booked, { kind: 'newLink' }, speech),
    newLinkHost: (speech) => sessionNewsCard(host, { kind: 'newLink' }, speech),
    cancelled: (speech) =>
      sessionNewsCard(
        { ...booked, session: aSession({ cancelled: true, title: unbroken }) },
        { kind: 'cancelled' },
        speech,
      ),
    cancelledHost: (speech) =>
      sessionNewsCard({ ...host, session: aSession({ cancelled: true }) }, { kind: 'cancelled' }, speech),
  },
  meetingCard: {
    made: (speech) => meetingCard(host, { kind: 'made' }, speech),
    noToken: (speech) => meetingCard(host, { kind: 'notMade', fault: 'no_token' }, speech),
    forbidden: (speech) => meetingCard(host, { kind: 'notMade', fault: 'forbidden' }, speech),
    noLink: (speech) => meetingCard(host, { kind: 'notMade', fault: 'no_link' }, speech),
    gone: (speech) => meetingCard(host, { kind: 'notMoved', fault: 'gone' }, speech),
    failed: (speech) => meetingCard(host, { kind: 'notCancelled', fault: 'failed' }, speech),
  },
};
