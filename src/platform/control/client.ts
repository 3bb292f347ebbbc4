import { readControlFile } from './control-file.ts';

/** The running bot accepted a command but could not carry it out; its log says why. */
class CommandFailedError extends Error {
  constructor(status: number) {
    super(`The running Losen could not do it (status ${status}). Its log says why.`);
    this.name = 'CommandFailedError';
  }
}

export type ControlCall = (name: string, request: unknown) => Promise<unknown>;

/**
 * The bot that runs on a data folder.
 * @returns undefined when none answers there: it is starting, or a killed process left its file.
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
  // Any other answer comes from another program that now uses the port.
  const greeting = await call('ping', {}).catch(() => undefined);
  if (greeting?.status !== 200) return undefined;
  return async (name, request) => {
    const response = await call(name, request);
    if (response.status !== 200) throw new CommandFailedError(response.status);
    return response.json();
  };
}
