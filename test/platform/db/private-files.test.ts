import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenToOthers, openDatabase } from '../../../src/platform/db/index.ts';
import { closeToOthers } from '../../../src/platform/db/private-files.ts';
import { people, startBot } from '../../support/bot.ts';
import { aFolder } from '../../support/folders.ts';

const rethrow = (fault: unknown) => {
  throw fault;
};

describe('the data folder', () => {
  let dataDir: string;
  let umask: number;
  const modeOf = (path: string) => `0${(statSync(path).mode & 0o777).toString(8)}`;
  const modes = () =>
    Object.fromEntries([
      ['.', modeOf(dataDir)],
      ...readdirSync(dataDir).map((name) => [name, modeOf(join(dataDir, name))]),
    ]) as Readonly<Record<string, string>>;
  const open = async () => {
    const found: OpenToOthers[] = [];
    const database = await openDatabase({ databaseUrl: undefined, dataDir }, rethrow, (one) => found.push(one));
    return { database, found };
  };
  /** As versions before this left it. */
  const leaveOpen = (...names: readonly string[]) => {
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o755);
    for (const name of names) {
      writeFileSync(join(dataDir, name), '');
      chmodSync(join(dataDir, name), 0o644);
    }
  };

  // The widest that a shell can hand on: whatever is made without a mode is open to everybody.
  beforeEach(() => {
    dataDir = join(aFolder(), 'data');
    umask = process.umask(0);
  });
  afterEach(() => void process.umask(umask));

  it('and all files of a running bot in it are private', async () => {
    const bot = await startBot({ place: { databaseUrl: undefined, dataDir } });
    await bot.chat(people.ingrid).say('hjelp');
    assert.deepEqual(modes(), {
      '.': '0700',
      'control.json': '0600',
      'lock.db': '0600',
      'lock.db-journal': '0600',
      'losen.db': '0600',
      'losen.db-shm': '0600',
      'losen.db-wal': '0600',
    });
    await bot.stop();
  });

  it('is restricted when an earlier version left it open', async () => {
    leaveOpen('losen.db', 'losen.db.before-upgrade', 'lock.db', 'control.json', '.DS_Store');
    const { database, found } = await open();
    assert.deepEqual(found, []);
    assert.deepEqual(modes(), {
      '.': '0700',
      '.DS_Store': '0644',
      'control.json': '0600',
      'lock.db': '0600',
      'lock.db-journal': '0600',
      'losen.db': '0600',
      'losen.db.before-upgrade': '0600',
    });
    await database.close();
  });

  it('is not opened further when it is more restricted', () => {
    leaveOpen('losen.db');
    chmodSync(join(dataDir, 'losen.db'), 0o400);
    assert.deepEqual(closeToOthers(dataDir), []);
    assert.equal(modes()['losen.db'], '0400');
  });

  it('keeps its mode when it contains other files, which is logged', async () => {
    leaveOpen('losen.db', 'letter.txt');
    const { database, found } = await open();
    assert.deepEqual(found, [{ path: dataDir, reason: 'others_files' }]);
    assert.deepEqual([modes()['.'], modes()['letter.txt'], modes()['losen.db']], ['0755', '0644', '0600']);
    await database.close();
  });

  it('keeps its mode when it belongs to another user, which is logged', () => {
    leaveOpen('losen.db');
    const other = { uid: statSync(dataDir).uid + 1 };
    assert.deepEqual(closeToOthers(dataDir, other), [
      { path: dataDir, reason: 'other_owner' },
      { path: join(dataDir, 'losen.db'), reason: 'other_owner' },
    ]);
    assert.deepEqual(modes(), { '.': '0755', 'losen.db': '0644' });
  });

  it('stays locked when the same process opens it again', async () => {
    const { database } = await open();
    await assert.rejects(open(), { name: 'DataDirInUseError' });
    await assert.rejects(open(), { name: 'DataDirInUseError' });
    assert.equal(existsSync(join(dataDir, 'lock.db')), true);
    await database.close();
  });
});
