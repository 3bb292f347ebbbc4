import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { people, type Running, startBot } from '../support/bot.ts';
import { aFolder } from '../support/folders.ts';

/** Environment variables for the folder of temporary files. */
const folderNames = ['TMPDIR', 'TEMP', 'TMP'];

describe('the door of the bot', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());
  // Whatever came before, the next message works.
  afterEach(async () => void (await bot.chat(people.ingrid).say('hjelp')));

  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
    fetch(`${bot.url}/api/messages`, { method: 'POST', body, headers });
  const json = { 'content-type': 'application/json' };

  for (const encoding of ['gzip', 'deflate', 'br', 'x-unknown']) {
    it(`refuses a body that claims to be ${encoding} but is not`, async () => {
      assert.equal((await post('{}', { ...json, 'content-encoding': encoding })).status, 415);
    });
  }

  it('does not expand a compression bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(150 * 1024 * 1024, ' '));
    const before = process.memoryUsage().arrayBuffers;
    assert.equal((await post(bomb, { ...json, 'content-encoding': 'gzip' })).status, 415);
    assert.ok(process.memoryUsage().arrayBuffers - before < 20 * 1024 * 1024);
  });

  it('stores no upload', async () => {
    // A folder of its own for what this process keeps for a while: others write to the usual one all the time.
    const folder = aFolder();
    const before = folderNames.map((name) => [name, process.env[name]] as const);
    for (const name of folderNames) process.env[name] = folder;
    try {
      assert.equal(tmpdir(), folder);
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(900_000)]), 'x.bin');
      const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', body: form });
      assert.equal(response.status, 415);
      assert.deepEqual(readdirSync(folder), []);
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });

  const odd: readonly Readonly<Record<string, unknown>>[] = [
    { type: 'installationUpdate', action: 5 },
    { type: 'installationUpdate', action: {} },
    { type: 'installationUpdate', action: null },
    { type: 'installationUpdate', action: ['add'] },
    { type: 'installationUpdate' },
    { type: 'conversationUpdate', membersAdded: '28:losen' },
    { type: 'conversationUpdate', membersAdded: [{}, null, 5, 'x', { id: 5 }] },
    { type: 'conversationUpdate', membersAdded: null, membersRemoved: { id: '28:losen' } },
    { type: 'conversationUpdate', membersRemoved: 7 },
    { type: 'conversationUpdate', membersAdded: [{ id: '28:losen' }], channelData: 5 },
    { type: 'message', text: 'hjelp', entities: 'x' },
    { type: 'message', text: 'hjelp', entities: [null, 5, { type: 5 }, { type: 'mention', mentioned: null }] },
    { type: 'message', text: 'hjelp', channelData: [] },
    { type: 'message', text: 'hjelp', channelData: { tenant: 5 } },
    { type: 'message', text: 'hjelp', channelData: { team: { id: {} }, channel: { id: [] } } },
    { type: 'message', text: 'hjelp', replyToId: {} },
    { type: 'message', text: 'hjelp', deliveryMode: {} },
    { type: 'message', text: 'hjelp', locale: {} },
    { type: 'message', text: null },
    { type: 'message', text: 'x\u0000y', value: [[[[5]]]] },
    { type: 'message', text: '\ud83d' },
    { type: 'message', text: 'hjelp', conversation: { id: '..', conversationType: 'personal' } },
    { type: 'message', text: 'hjelp', conversation: { id: 'x', conversationType: 5 } },
    { type: 'message', text: 'hjelp', from: { id: 'x', aadObjectId: {} } },
    { type: 'message', text: 'hjelp', from: { id: '\ud800', aadObjectId: '\u0000' } },
    { type: 'message', text: 'hjelp', recipient: [] },
    { type: 'message', text: 'hjelp', id: {} },
    { type: 'message', text: 'hjelp', timestamp: {}, localTimestamp: 'x', attachments: 5, suggestedActions: 7 },
    { type: 'invoke', name: 'adaptiveCard/action', value: 5 },
    { type: 'invoke', name: 'adaptiveCard/action', value: null },
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: 5 } },
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: {}, data: 5 } } },
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'x', data: [] } } },
    { type: 'invoke', name: {} },
    { type: 'invoke', name: 'signin/verifyState', value: 'x' },
    { type: 'invoke', name: 'signin/tokenExchange', value: null },
  ];
  for (const fields of odd) {
    it(`answers ${JSON.stringify(fields)} with 200, or with an error text`, async () => {
      const { status } = await bot.post(bot.chat(people.erik).activity(fields));
      // 404: nothing to sign in to in trial mode, or an invoke that it does not know.
      assert.ok([200, 400, 404].includes(status), String(status));
    });
  }
});
