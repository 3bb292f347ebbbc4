import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor, Calendar, GraphFault, MeetingMade } from '../../src/platform/graph/index.ts';
import type { JobRun } from '../../src/platform/jobs/index.ts';
import { createMeetings } from '../../src/sessions/meeting/meeting.ts';
import { sessionsMigrations } from '../../src/sessions/migrations.ts';
import { createSessionsStore } from '../../src/sessions/store/sessions-store.ts';
import { aPlace, openPlace } from '../support/databases.ts';

const refusal = (reason: 'no_token' | 'forbidden'): GraphFault => ({
  kind: 'refused',
  reason,
  needs: ['Calendars.ReadWrite'],
  trace: {},
});
const made: MeetingMade = { kind: 'meeting', eventId: 'event', joinUrl: 'https://teams.example/x' };

describe('in whose name a meeting is made', () => {
  /** What each actor is answered, and what the session is then. */
  async function outcome(answers: Readonly<Record<Actor['kind'], readonly (MeetingMade | GraphFault)[]>>, attempt = 1) {
    const database = await openPlace(await aPlace('sqlite'));
    await database.migrate(sessionsMigrations);
    const store = createSessionsStore(database);
    const left = { app: [...answers.app], person: [...answers.person] };
    const asked: Actor[] = [];
    const answer = async (as: Actor) => {
      asked.push(as);
      return left[as.kind].shift() ?? assert.fail(`one more request as ${as.kind}`);
    };
    const calendar = { createMeeting: answer, readMeeting: answer } as unknown as Calendar;
    const news: unknown[] = [];
    const jobs = { enqueue: async (_: unknown, job: unknown) => void news.push(job) };
    const id = randomUUID();
    await store.create(
      {
        tenantId: 't',
        rolloutId: 'r',
        id,
        kind: 'kafe',
        title: 'Kafé',
        areaKey: undefined,
        hostId: 'jonas',
        hostChannelId: '29:jonas',
        language: 'nb',
        startsAt: '2026-03-12T09:00:00.000Z',
        endsAt: '2026-03-12T10:00:00.000Z',
        places: undefined,
        link: undefined,
        secret: randomBytes(24).toString('base64url'),
        formId: randomUUID(),
        wantsMeeting: true,
        remindAt: undefined,
        madeAt: new Date('2026-03-03T09:00:00Z'),
      },
      async () => undefined,
    );
    const run = { id: 'job', tenantId: 't', attempt, now: new Date(), signal: new AbortController().signal };
    const fault = await createMeetings({ store, calendar, jobs })(run as unknown as JobRun, id).catch(
      (one: unknown) => one,
    );
    const session = await store.find('t', id);
    await database.close();
    return { session, asked, news, fault };
  }

  it('is the app’s when it may', async () => {
    const { session, asked } = await outcome({ app: [made], person: [] });
    assert.deepEqual(
      [session?.meeting.state, session?.link, asked],
      ['made', 'https://teams.example/x', [{ kind: 'app', tenantId: 't' }]],
    );
  });

  it('is the host’s when the app may not', async () => {
    const { session, asked } = await outcome({ app: [refusal('forbidden')], person: [made] });
    assert.equal(session?.meeting.state, 'made');
    assert.deepEqual(asked.at(-1), { kind: 'person', person: { tenantId: 't', channelUserId: '29:jonas' } });
  });

  it('names what the app lacks when the host has not signed in, and what the host lacks when they have', async () => {
    const [app, host] = [
      await outcome({ app: [refusal('forbidden')], person: [refusal('no_token')] }),
      await outcome({ app: [refusal('no_token')], person: [refusal('forbidden')] }),
    ];
    assert.deepEqual([app.session?.meeting.fault, host.session?.meeting.fault], ['forbidden', 'forbidden']);
    const none = await outcome({ app: [refusal('no_token')], person: [refusal('no_token')] });
    assert.deepEqual(
      [none.session?.meeting.state, none.session?.meeting.fault, none.news.length],
      ['refused', 'no_token', 1],
    );
  });

  it('waits for a missing join link, and says so when none comes', async () => {
    const bare = { ...made, joinUrl: undefined };
    const waiting = await outcome({ app: [bare, bare], person: [] });
    assert.ok(waiting.fault instanceof Error);
    assert.deepEqual(
      [waiting.session?.meeting.state, waiting.session?.meeting.eventId, waiting.news],
      ['tried', 'event', []],
    );
    const given = await outcome({ app: [bare, bare], person: [] }, 7);
    assert.deepEqual(
      [given.session?.meeting.state, given.session?.meeting.fault, given.news.length],
      ['refused', 'no_link', 1],
    );
    assert.equal((await outcome({ app: [bare, made], person: [] })).session?.link, 'https://teams.example/x');
  });
});
