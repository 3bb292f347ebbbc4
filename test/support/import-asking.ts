import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for the Bot Connector that keeps what the bot sends, and asks the bot questions. */
export async function startAsking(tenantId: string) {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      sent.push(Buffer.concat(parts).toString('utf8'));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let asked = 0;

  return {
    /** @returns all that the bot sent for the question, as JSON. */
    async ask(port: number, text: string): Promise<string> {
      asked += 1;
      const before = sent.length;
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id: `question-${asked}`,
          channelId: 'msteams',
          serviceUrl,
          locale: 'nb-NO',
          text,
          from: { id: 'asker', aadObjectId: '6a0c1f10-0001-4000-8000-00000000000a', name: 'Kari' },
          recipient: { id: 'bot', name: 'Losen' },
          conversation: { id: `conversation-${port}`, conversationType: 'personal', tenantId },
          channelData: { tenant: { id: tenantId } },
        }),
      });
      if (!response.ok) throw new Error(`the bot answered ${response.status}`);
      return sent.slice(before).join('\n');
    },
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
