import { readControlFile } from './control-file.ts';

/** The running bot took a command but could not carry it out; its log says why. */
export class CommandFailedError extends Error {
  constructor(status: number) {
    super(`The running Losen could not do it (status ${status}). Its log says why.`);
    this.name = 'CommandFailedError';
  }
}

export type ControlCall = (name: string, request: unknown) => Promise<unknown>;

/**
 * The bot that runs on a data folder.
 * @returns undefined while none answers there, be it that it is starting or that a killed one left its file.
 */
export async function reachControl(dataDir: string): Promise<ControlCall | undefined> {
  const address = readControlFile(dataDir);
  if (!address) return undefined;
  const call = async (name: string, request: unknown) =>
    fetch(`http://127.0.0.1:${address.port}/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${address.token}` },
      body: JSON.stringify(request),
    });
  // Any answer but this one is another program's, on a port that was given up.
  const greeting = await call('ping', {}).catch(() => undefined);
  if (greeting?.status !== 200) return undefined;
  return async (name, request) => {
    const response = await call(name, request);
    if (response.status !== 200) throw new CommandFailedError(response.status);
    return response.json();
  };
}
