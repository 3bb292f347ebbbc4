import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a database that can fail. */
export type Relay = {
  /** The database's address through the relay. */
  readonly url: string;
  /** Passes everything on; the usual state. */
  open(): void;
  /** Cuts every line and every new one. */
  shut(): void;
  /** Passes nothing on any more without closing a line, as a server that stands still. */
  freeze(): void;
  close(): Promise<void>;
};

export async function createRelay(databaseUrl: string): Promise<Relay> {
  const target = new URL(databaseUrl);
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: 'open' | 'shut' | 'frozen' = 'open';

  const server = createServer((near) => {
    if (state === 'shut') return void near.destroy();
    const far = connect(Number(target.port), target.hostname);
    const pair = [near, far] as const;
    pairs.add(pair);
    // What was frozen stays dead: the server hears nothing of its end, as when a cable is pulled.
    let dead = state === 'frozen';
    const pass = (from: Socket, to: Socket) => {
      from.on('data', (chunk) => {
        dead ||= state === 'frozen';
        if (!dead) to.write(chunk);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        if (dead || state === 'frozen') return;
        to.destroy();
        pairs.delete(pair);
      });
    };
    pass(near, far);
    pass(far, near);
  });
  const cutAll = () => {
    for (const socket of [...pairs].flat()) socket.destroy();
    pairs.clear();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = new URL(databaseUrl);
  own.port = String((server.address() as AddressInfo).port);
  return {
    url: own.href,
    open: () => void (state = 'open'),
    shut: () => {
      state = 'shut';
      cutAll();
    },
    freeze: () => void (state = 'frozen'),
    close: () => {
      cutAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
