import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { BookingDto, SessionDays, SessionDto } from '../../src/sessions/dto.ts';
import { type Ask, asking } from '../support/api.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';
import { describeOnEachDatabase } from '../support/databases.ts';

/** A Thursday. */
const thursday = new Date('2026-11-12T09:00:00Z');
const draft = {
  kind: 'mini_training',
  title: 'Arkiv på en halvtime',
  date: '2026-11-19',
  from: '10:00',
  to: '10:30',
  places: '2',
  link: 'https://meet.uin.example/x',
  area: 'archive',
};
type Problem = {
  readonly code: string;
  readonly title: string;
  readonly errors?: readonly { readonly field: string; readonly detail: string }[];
  readonly current?: SessionDto;
};
type Pages = { readonly items: readonly SessionDto[]; readonly next?: string };
type Answered<T> = { readonly status: number; readonly body: T; readonly headers: Headers };

describeOnEachDatabase('sessions in the tab', (place) => {
  let now = thursday;
  let bot: Running;
  let as: Readonly<Record<keyof typeof people, Ask>>;
  before(async function () {
    this.timeout(30_000);
    bot = await startBot({ clock: () => now, place: await place() });
    as = Object.fromEntries(
      Object.entries(people).map(([who, { aadObjectId }]) => [who, asking(bot.url, () => `Trial ${aadObjectId}`)]),
    ) as typeof as;
    // The first who asks makes the sample rollout.
    await as.ingrid('GET', '/trial/people');
  });
  after(() => bot.stop());
  beforeEach(() => (now = thursday));

  const get = async <T>(ask: Ask, path: string) => (await ask('GET', path)) as unknown as Answered<T>;
  const post = async (ask: Ask, body: object, key: string = randomUUID()) =>
    (await ask('POST', '/sessions', body, { 'idempotency-key': key })) as unknown as Answered<SessionDto & Problem>;
  const make = async (over: Partial<typeof draft> = {}) => {
    const made = await post(as.jonas, { ...draft, ...over });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    return made.body;
  };
  const one = async (ask: Ask, { id }: SessionDto) => (await get<SessionDto>(ask, `/sessions/${id}`)).body;
  const put = async <T>(ask: Ask, path: string, body: object | undefined, seen?: string) =>
    (await ask(
      'PUT',
      `/sessions/${path}`,
      body,
      seen === undefined ? {} : { 'if-match': `"${seen}"` },
    )) as unknown as Answered<T & Problem>;
  const book = async (ask: Ask, { id }: SessionDto, booked = true) =>
    (await put<BookingDto>(ask, `${id}/booking`, { booked })).body;
  const change = (ask: Ask, session: SessionDto, over: object, seen = session.revision) =>
    put<SessionDto>(ask, session.id, { ...draft, ...over }, seen);
  const cancel = (ask: Ask, session: SessionDto, seen = session.revision) =>
    put<SessionDto>(ask, `${session.id}/cancellation`, undefined, seen);
  const count = (ask: Ask, session: SessionDto, words: string) =>
    put<SessionDto>(ask, `${session.id}/head-count`, { count: words });
  const details = ({ errors = [] }: Problem) => errors.map(({ field, detail }) => `${field}: ${detail}`);

  it('are created once, however often they are sent, and appear in the chat', async () => {
    const key = randomUUID();
    const made = await Promise.all([1, 2, 3].map(() => post(as.jonas, draft, key)));
    assert.deepEqual(
      made.map(({ status, body }) => [status, body.number]),
      made.map(() => [201, made[0]?.body.number]),
    );
    const { id, number, date, from, to, startsAt, host, acts, isHost } = made[0]?.body ?? assert.fail();
    assert.deepEqual(
      { date, from, to, startsAt, host, acts, isHost },
      {
        date: '2026-11-19',
        from: '10:00',
        to: '10:30',
        startsAt: '2026-11-19T09:00:00.000Z',
        host: 'Jonas Berg',
        acts: ['change', 'cancel'],
        isHost: true,
      },
    );
    assert.match(wordsOn(await bot.chat(people.ingrid).say(`meld meg på ${number}`)), /Du er påmeldt/);
    assert.equal((await one(as.ingrid, { id } as SessionDto)).isBooked, true);
  });

  it('are refused with the texts of the chat, field by field, and nothing is created', async () => {
    const { body: before } = await get<Pages>(as.jonas, '/sessions/coming?limit=200');
    const refused = await post(as.jonas, {
      ...draft,
      title: ' ',
      date: '2026-02-31',
      from: 'kl. 25',
      to: '',
      places: 'tjue',
      link: 'meet.example',
    });
    assert.equal(refused.status, 422);
    assert.deepEqual(details(refused.body), [
      'title: Write a title.',
      'date: “2026-02-31” is not in the calendar. Choose another day.',
      'from: “kl. 25” is not a time of day. Write for example 10:30.',
      'to: Choose a time.',
      'places: “tjue” is not a whole number. Write for example 20.',
      'link: This is not an address that begins with https://. Copy the link from the meeting.',
    ]);
    const long = await post(as.jonas, { ...draft, title: 'x'.repeat(10_000), kind: 'kafe' });
    assert.deepEqual(details(long.body), [
      'title: The title has 10,000 characters and there is room for 120. Shorten it.',
      'places: A café has no limit. Leave the field empty, or choose mini-training.',
    ]);
    const either = await post(as.jonas, { ...draft, from: '10 eller 11', to: '12' });
    assert.deepEqual(details(either.body), ['from: “10 eller 11” can mean 10:00 or 11:00. Choose one.']);
    const skipped = await post(as.jonas, { ...draft, date: '2027-03-28', from: '02:30', to: '03:30' });
    assert.match(details(skipped.body).join(), /from: Clocks go forward then, so 02:30 does not exist that day/);
    assert.deepEqual((await get<Pages>(as.jonas, '/sessions/coming?limit=200')).body, before);
  });

  it('give the last place to one of two who press at once, and tell the other', async () => {
    const session = await make({ places: '1' });
    const pressed = await Promise.all([book(as.ingrid, session), book(as.erik, session)]);
    assert.deepEqual(pressed.map(({ outcome }) => outcome).toSorted(), ['booked', 'full']);
    assert.deepEqual(
      pressed.map(({ session: shown }) => shown.free),
      [0, 0],
    );
    const [winner, loser] = pressed[0]?.outcome === 'booked' ? [as.ingrid, as.erik] : [as.erik, as.ingrid];
    assert.deepEqual((await one(loser, session)).acts, []);
    const twice = await Promise.all([book(winner, session), book(winner, session)]);
    assert.deepEqual(
      twice.map(({ outcome, session: shown }) => [outcome, shown.free]),
      [
        ['booked', 0],
        ['booked', 0],
      ],
    );
    assert.equal((await book(winner, session, false)).outcome, 'unbooked');
    assert.equal((await book(winner, session, false)).outcome, 'unbooked', 'a second press finds it done');
    assert.equal((await book(loser, session)).outcome, 'booked');
  });

  it('show their link to participants, and the number of participants to hosts', async () => {
    const session = await make();
    const before = await one(as.ingrid, session);
    assert.deepEqual(
      [before.link, before.calendar, before.booked, before.acts],
      [undefined, undefined, undefined, ['book']],
    );
    const { session: after } = await book(as.ingrid, session);
    assert.equal(after.link, 'https://meet.uin.example/x');
    assert.match(after.calendar ?? '', /\/calendar\/en\/[\w-]{32}\.ics$/);
    assert.deepEqual(after.acts, ['unbook']);
    assert.equal((await one(as.jonas, session)).booked, 1);
    // A lead manages each of them, and may come to it.
    assert.deepEqual((await one(as.solveig, session)).acts, ['book', 'change', 'cancel']);
  });

  it('are changed from the seen revision; an outdated edit gets the current one', async () => {
    const session = await make();
    await book(as.ingrid, session);
    // Bookings are no change of the session: they make nobody late.
    const moved = await change(as.jonas, session, { date: '2026-11-20' });
    assert.deepEqual([moved.status, moved.body.date], [200, '2026-11-20']);
    assert.equal((await change(as.jonas, session, { date: '2026-11-20' })).status, 200, 'sent again, it is done');
    const late = await change(as.solveig, session, { title: 'Ny tittel' });
    assert.deepEqual([late.status, late.body.current?.date], [412, '2026-11-20']);
    assert.equal((await change(as.solveig, session, { title: 'Ny tittel' }, 'nonsense')).status, 412);
    assert.equal((await put(as.solveig, session.id, draft)).status, 428);
    const tagNow = async () => (await get(as.jonas, `/sessions/${session.id}`)).headers.get('etag') ?? '';
    const tag = await tagNow();
    const again = () => as.jonas('GET', `/sessions/${session.id}`, undefined, { 'if-none-match': tag });
    assert.equal((await again()).status, 304);
    await book(as.erik, session);
    assert.equal((await again()).status, 200, 'a booking changes what is shown, and so the tag');
    const byTag = await change(as.jonas, session, { title: 'Etter merket' }, tag.replaceAll('"', ''));
    assert.equal(byTag.status, 200, 'but it makes nobody late');
    const few = await change(as.jonas, await one(as.jonas, session), { places: '1' });
    assert.deepEqual(details(few.body), ['places: 2 people have booked. Write at least as many places.']);
  });

  it('notify participants of a new time and of a cancellation, once each, in the chat', async () => {
    const session = await make();
    await bot.chat(people.ingrid).say('hjelp');
    await book(as.ingrid, session);
    await change(as.jonas, session, { from: '11:00', to: '11:30' });
    const told = (words: RegExp) =>
      bot.connector.received.filter((request) => words.test(JSON.stringify(request))).length;
    const [movedBefore, goneBefore] = [told(/har fått ny tid/), told(/du er påmeldt, er avlyst/)];
    await bot.runJobs();
    assert.equal(told(/har fått ny tid/), movedBefore + 1);
    const kept = await one(as.jonas, session);
    assert.equal((await cancel(as.jonas, session)).status, 412, 'it was moved since');
    assert.equal((await cancel(as.jonas, kept)).body.phase, 'cancelled');
    assert.equal((await cancel(as.jonas, kept)).status, 200, 'a second press finds it done');
    await bot.runJobs();
    assert.equal(told(/du er påmeldt, er avlyst/), goneBefore + 1);
    assert.equal((await book(as.erik, session)).outcome, 'cancelled');
    const closed = await change(as.jonas, session, { title: 'For sent' });
    assert.deepEqual([closed.status, closed.body.code], [409, 'session_closed']);
  });

  it('are changed, cancelled and counted by their host and by leads, and by no one else', async () => {
    const made = await post(as.solveig, draft);
    const session = made.body;
    for (const ask of [as.ingrid, as.jonas, as.mette]) {
      for (const answer of [
        await change(ask, session, { title: 'Min' }),
        await cancel(ask, session),
        await count(ask, session, '5'),
      ]) {
        assert.deepEqual([answer.status, answer.body.code], [403, 'not_allowed']);
      }
    }
    assert.equal((await post(as.mette, draft)).status, 403);
    assert.equal((await get(as.ingrid, '/sessions/form')).status, 403);
    assert.equal((await one(as.ingrid, session)).title, draft.title);
    assert.deepEqual((await get(as.jonas, '/sessions/form')).body, { offersMeeting: false });
  });

  it('get a head-count after they have begun, exact or minimum, with corrections', async () => {
    const session = await make();
    assert.deepEqual(details((await count(as.jonas, session, '12')).body), [
      'count: The session has not begun yet. Write how many came once it has.',
    ]);
    now = new Date('2026-11-19T09:10:00Z');
    assert.deepEqual((await one(as.jonas, session)).acts, ['count', 'cancel']);
    assert.equal((await book(as.ingrid, session)).outcome, 'begun');
    assert.deepEqual(details((await count(as.jonas, session, 'mange')).body), [
      'count: “mange” is not a number. Write for example 234 or at least 234.',
    ]);
    assert.deepEqual((await count(as.jonas, session, 'minst 12')).body.headCount, { count: 12, atLeast: true });
    assert.deepEqual((await count(as.solveig, session, '14')).body.headCount, { count: 14, atLeast: false });
    now = new Date('2026-11-19T09:40:00Z');
    assert.deepEqual((await one(as.jonas, session)).acts, ['count']);
    assert.equal((await cancel(as.jonas, session)).status, 409);
  });

  it('are paged by start time, unaffected by additions meanwhile', async () => {
    // Made first, held last.
    await make({ date: '2026-12-24', from: '12:00', to: '12:30', title: 'Sist' });
    for (let i = 0; i < 5; i += 1) await make({ date: '2026-12-24', title: `Jul ${i}` });
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const path = `/sessions?from=2026-12-24&to=2026-12-25&limit=2${cursor}`;
      const { body }: Answered<Pages> = await get<Pages>(as.ingrid, path);
      seen.push(...body.items.map(({ title }) => title));
      next = body.next;
      if (seen.length === 2) await make({ date: '2026-12-24', from: '09:00', to: '09:30', title: 'Før' });
    }
    assert.deepEqual(seen, ['Jul 0', 'Jul 1', 'Jul 2', 'Jul 3', 'Jul 4', 'Sist']);
    assert.equal((await get(as.ingrid, '/sessions?from=2026-12-24&cursor=x')).status, 422);
    assert.equal((await get(as.ingrid, '/sessions?from=24.12.2026')).status, 422);
    assert.equal((await get(as.ingrid, '/sessions')).status, 422);
  });

  it('are counted by local day, also across clock changes', async () => {
    // 00:30 on the 29th in Oslo is the evening before in UTC; 23:30 that day is after the clocks went forward.
    await make({ date: '2027-03-28', from: '00:30', to: '01:30', title: 'Natt' });
    await make({ date: '2027-03-28', from: '23:00', to: '23:30', title: 'Kveld' });
    await make({ date: '2027-03-29', from: '00:30', to: '01:00', title: 'Etter' });
    const { body } = await get<SessionDays>(as.ingrid, '/sessions/days?from=2027-03-01&to=2027-04-01&first=1');
    assert.deepEqual(
      body.days.map(({ date, count: sessions, first }) => [
        date,
        sessions,
        first.map(({ title, from }) => `${from} ${title}`),
      ]),
      [
        ['2027-03-28', 2, ['00:30 Natt']],
        ['2027-03-29', 1, ['00:30 Etter']],
      ],
    );
    assert.equal(body.now, '2026-11-12T09:00:00.000Z');
    const list = await get<Pages>(as.ingrid, '/sessions?from=2027-03-28&to=2027-03-29');
    assert.deepEqual(
      list.body.items.map(({ title }) => title),
      ['Natt', 'Kveld'],
    );
    assert.equal((await get(as.ingrid, '/sessions/days?from=2027-01-01&to=2028-01-01')).status, 422);
    assert.equal((await get(as.ingrid, '/sessions/days?from=0001-01-01&to=9999-12-31')).status, 422);
  });

  it('that are cancelled stay in the calendars of their participants', async () => {
    const session = await make({ date: '2027-01-11' });
    await book(as.ingrid, session);
    await cancel(as.jonas, session);
    const titles = async (ask: Ask) =>
      (await get<Pages>(ask, '/sessions?from=2027-01-11&to=2027-01-12')).body.items.map(({ phase }) => phase);
    assert.deepEqual(
      [await titles(as.ingrid), await titles(as.jonas), await titles(as.erik)],
      [['cancelled'], ['cancelled'], []],
    );
    // Anyone with its address gets its current state.
    assert.equal((await one(as.erik, session)).phase, 'cancelled');
  });

  it('that are booked are shown to oneself only, and disappear when they are over', async () => {
    const [first, second] = [await make({ date: '2026-12-01' }), await make({ date: '2026-12-02' })];
    for (const session of [second, first]) await book(as.emma, session);
    const mine = async () =>
      (await get<Pages>(as.emma, '/sessions/booked')).body.items.map(({ date, isBooked }) => `${date} ${isBooked}`);
    assert.deepEqual(await mine(), ['2026-12-01 true', '2026-12-02 true']);
    now = new Date('2026-12-01T09:31:00Z');
    assert.deepEqual(await mine(), ['2026-12-02 true']);
    await book(as.emma, second, false);
    assert.deepEqual(await mine(), []);
  });
});
