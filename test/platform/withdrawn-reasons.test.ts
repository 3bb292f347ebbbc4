import assert from 'node:assert/strict';
import type { Case } from '../../src/cases/case.ts';
import { casesJobs } from '../../src/cases/jobs.ts';
import type { JobHandlers, JobRun } from '../../src/platform/jobs/index.ts';
import { sessionsJobs } from '../../src/sessions/jobs.ts';
import type { Session } from '../../src/sessions/session.ts';

/**
 * Each job that tells people something, with its reason standing and withdrawn between the asking and the run. Whoever
 * would be told is looked at first by `view`; the weekly status has its rows in test/status/trouble.test.ts.
 */
const id = '0f0f0f0f-0000-4000-8000-000000000001';
const run = { id: 'j', tenantId: 't', attempt: 1, now: new Date('2026-03-05T12:00:00Z') } as JobRun;
const telling = new Error('it would be told');
const view = async () => Promise.reject(telling);
const languageFor = async () => 'nb' as const;

const coming = { id, hostId: 'host', startsAt: '2026-03-06T09:00:00.000Z', endsAt: '2026-03-06T10:00:00.000Z' };
const over = { startsAt: '2026-03-05T09:00:00.000Z', endsAt: '2026-03-05T10:00:00.000Z' };
const session = { ...coming, cancelled: false, meeting: { state: 'none' } } as Session;
const moved = { startsAt: '2026-03-07T09:00:00.000Z', endsAt: '2026-03-07T10:00:00.000Z' };

function ofSession(state: Partial<Session>, about: { readonly booked?: boolean; readonly champion?: boolean } = {}) {
  const { booked = true, champion = true } = about;
  return sessionsJobs({
    service: { view, languageFor },
    store: { find: async () => ({ ...session, ...state }) },
    bookings: { bookedBy: async () => new Set(booked ? [id] : []) },
    organisation: {
      peopleWith: async (_: string, role: string) => (champion && role === 'champion' ? ['host'] : []),
    },
    notify: async () => 'told',
    tab: { link: () => undefined },
    syncMeeting: async () => undefined,
  } as unknown as Parameters<typeof sessionsJobs>[0]);
}

const wish = { id, state: 'new', reporterId: 'kari', last: { id, from: undefined, to: 'new' } } as unknown as Case;

function ofCase(state: Partial<Case>, about: { readonly leads?: readonly string[]; readonly follows?: boolean } = {}) {
  const { leads = ['lead'], follows = true } = about;
  return casesJobs({
    service: { find: async () => ({ ...wish, ...state }), view, handlersOf: async () => leads },
    organisation: { languageFor, leadsOf: async () => leads },
    store: {
      event: async () => wish.last,
      followers: async () => (follows ? [{ personId: 'ola', language: 'nb' }] : []),
    },
    notify: async () => 'told',
    tab: { link: () => undefined },
  } as unknown as Parameters<typeof casesJobs>[0]);
}

const remind = { session: id, person: 'kari', startsAt: coming.startsAt };
const cancelled = { session: id, person: 'kari', kind: 'cancelled' };
const changed = { session: id, person: 'kari', kind: 'changed', before: moved, newLink: false };
const ask = { session: id, person: 'host' };
const made = { session: id, news: { kind: 'made' } };
const refused = { session: id, news: { kind: 'notMade', fault: 'forbidden' } };
const showLead = { case: id, person: 'lead' };
const tell = { case: id, person: 'ola', event: id };
const other = { id: '0f0f0f0f-0000-4000-8000-000000000002', from: 'new', to: 'withdrawn', note: undefined } as const;

type Row = readonly [job: string, data: unknown, stands: JobHandlers, withdrawn: Readonly<Record<string, JobHandlers>>];
const table: readonly Row[] = [
  [
    'sessions.remind',
    remind,
    ofSession({}),
    {
      'was cancelled': ofSession({ cancelled: true }),
      'was moved': ofSession(moved),
      'has begun': ofSession(over),
      'was left': ofSession({}, { booked: false }),
    },
  ],
  [
    'sessions.tell',
    cancelled,
    ofSession({ cancelled: true }),
    { 'would be over': ofSession({ ...over, cancelled: true }), 'takes place': ofSession({}) },
  ],
  [
    'sessions.tell',
    changed,
    ofSession({}),
    {
      'was cancelled since': ofSession({ cancelled: true }),
      'was moved back': ofSession(moved),
      'was left': ofSession({}, { booked: false }),
      'is over': ofSession(over),
    },
  ],
  [
    'sessions.askCount',
    ask,
    ofSession(over),
    {
      'was counted': ofSession({ ...over, headCount: { count: 3, atLeast: false } }),
      'was cancelled': ofSession({ ...over, cancelled: true }),
      'was moved to a later day': ofSession({}),
      'has a host who holds no sessions any more': ofSession(over, { champion: false }),
    },
  ],
  [
    'sessions.tellMeeting',
    made,
    ofSession({ meeting: { state: 'made' } as Session['meeting'] }),
    { 'was cancelled': ofSession({ cancelled: true }), 'has no meeting any more': ofSession({}) },
  ],
  [
    'sessions.tellMeeting',
    refused,
    ofSession({ meeting: { state: 'refused' } as Session['meeting'] }),
    { 'has its meeting since': ofSession({ meeting: { state: 'made' } as Session['meeting'] }) },
  ],
  [
    'cases.showLead',
    showLead,
    ofCase({}),
    {
      'was withdrawn': ofCase({ state: 'withdrawn' }),
      'was decided': ofCase({ state: 'rejected' }),
      'has other leads': ofCase({}, { leads: ['other'] }),
    },
  ],
  [
    'cases.tell',
    tell,
    ofCase({}),
    {
      'has moved on': ofCase({ state: 'withdrawn', last: other }),
      'is not followed any more': ofCase({}, { follows: false }),
    },
  ],
];

describe('a job whose reason disappears before it runs', () => {
  for (const [name, data, stands, withdrawn] of table) {
    it(`${name} reports the current state`, () => assert.rejects(stands[name]!.handle(run, data), telling));
    for (const [why, handlers] of Object.entries(withdrawn)) {
      it(`${name} notifies nobody of what ${why}`, () => handlers[name]!.handle(run, data));
    }
  }
});
