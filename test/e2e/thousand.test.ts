import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { type Running, someone, startBot } from '../support/bot.ts';
import { cardOf } from '../support/connector-stand-in.ts';
import { aPlace, engines } from '../support/databases.ts';

const texts = [
  'Hvordan får jeg tilgang til arkivet?',
  'hjelp',
  'qwrtz zxcvb',
  'Hur får jag tillgång till arkivet?',
  'språk',
  'help',
  'opne spørsmål',
  'nynorsk',
  'hjelp',
  'svenska',
];

for (const engine of engines) {
  describe(`a thousand messages at once on ${engine}`, () => {
    let bot: Running;
    before(async () => {
      bot = await startBot({ place: await aPlace(engine) });
    });
    after(() => bot.stop());

    it('answers each in its own conversation, in order of arrival', async function () {
      this.timeout(240_000);
      const chats = Array.from({ length: 100 }, () => bot.chat(someone()));
      const sent = chats.map((chat) =>
        texts.map((text) => chat.activity({ type: 'message', text, id: randomUUID(), locale: 'nb-NO' })),
      );
      const responses = await Promise.all(sent.map((activities) => pipeline(bot.url, activities)));
      assert.equal(responses.flat().filter((status) => status === 200).length, 1000);
      for (const [at, chat] of chats.entries()) {
        const replies = bot.connector.of(chat.conversationId);
        assert.deepEqual(
          replies.map((reply) => reply.replyToId),
          sent[at]?.map((activity) => (activity as { id: string }).id),
        );
        assert.match(cardOf(replies[0]?.activity).fallbackText, /^Svar: Hvordan får jeg tilgang til arkivet\?/);
        assert.match(cardOf(replies[9]?.activity).fallbackText, /^Jag svarar dig på svenska/);
      }
    });
  });
}

/** Sends requests one after the other on one line without waiting for answers, so that the order of arrival is certain. */
function pipeline(url: string, activities: readonly unknown[]): Promise<readonly number[]> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answered = '';
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      answered += chunk.toString();
      const statuses = [...answered.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((match) => Number(match[1]));
      if (statuses.length < activities.length) return;
      socket.destroy();
      resolve(statuses);
    });
    for (const activity of activities) {
      const body = JSON.stringify(activity);
      socket.write(
        `POST /api/messages HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    }
  });
}
