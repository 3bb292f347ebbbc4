import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { nextPart, type WorkMessage } from './messages.ts';

/**
 * Does the work of one limited worker. The answer is sent in parts, each after the previous one was received: a large
 * message would block the receiving thread.
 */
export async function serveWork<Request, Part>(
  work: (request: Request) => Promise<Iterable<Part>> | Iterable<Part>,
): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('a limited worker runs as a thread');
  const send = (message: WorkMessage) => port.postMessage(message);
  try {
    for (const part of await work(workerData as Request)) {
      send({ kind: 'part', part });
      const [answer] = (await once(port, 'message')) as readonly unknown[];
      if (answer !== nextPart) return;
    }
    send({ kind: 'done' });
  } catch (fault) {
    // V8 throws these for a string, an array, a map or a stack that is too large.
    if (!(fault instanceof RangeError)) throw fault;
    send({ kind: 'stopped', by: 'memory' });
  } finally {
    port.close();
  }
}
