import { isIP, Socket } from 'node:net';
import tls, { type SecureContextOptions } from 'node:tls';
import { serviceOf } from './hosts.ts';

/** Where the stand-in listens, and the certificate (PEM) by which it is known. */
export type StandInAddress = { readonly httpsPort: number; readonly httpPort: number; readonly certificate: string };

/** A test or the product tried to reach the outside world. */
export class OutsideWorldError extends Error {
  readonly code = 'ERR_OUTSIDE_WORLD';

  constructor(host: string, port: number | undefined) {
    super(`${host}:${port ?? '?'} is neither this machine nor a host that the stand-in plays`);
    this.name = 'OutsideWorldError';
  }
}

type Target = { host?: string | null; port?: number | string; path?: string | null };

const standIns: StandInAddress[] = [];
const strays: string[] = [];
let isInstalled = false;

/** Hosts outside this machine that something has tried to reach since the redirection began. */
export const strayHosts = (): readonly string[] => strays;

/**
 * Sends every connection of this process to one of Microsoft's hosts to the stand-in, and refuses all others that leave
 * this machine. It works at the socket, below node:http, undici and the built-in fetch alike; certificates are checked as
 * usual, with the stand-in's as the only authority. The latest address counts until it is taken back.
 * @param onStray told about a refused host, after it was written down.
 * @returns takes the address back; the refusal of other hosts stays.
 */
export function redirectMicrosoft(address: StandInAddress, onStray: (fault: Error) => void = () => undefined) {
  standIns.push(address);
  install(onStray);
  return () => void standIns.splice(standIns.lastIndexOf(address) >>> 0, 1);
}

function install(onStray: (fault: Error) => void): void {
  if (isInstalled) return;
  isInstalled = true;
  // Libraries that heed a proxy would ask it instead of the host.
  for (const name of Object.keys(process.env)) if (/^(https?|all)_proxy$/i.test(name)) delete process.env[name];

  const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket;
  Socket.prototype.connect = function redirected(this: Socket, ...args: unknown[]): Socket {
    const target = targetOf(args);
    const place = target && placeOf(target);
    if (place instanceof Error) {
      strays.push(target?.host ?? '');
      onStray(place);
      process.nextTick(() => this.destroy(place));
      return this;
    }
    if (place !== undefined) changeTarget(args, { host: '127.0.0.1', port: place });
    return connect.apply(this, args);
  };

  const createSecureContext = tls.createSecureContext;
  tls.createSecureContext = (options: SecureContextOptions = {}) => {
    const certificate = standIns.at(-1)?.certificate;
    // A server brings its own certificate, and a client that names its authorities means them.
    return createSecureContext(certificate && !options.ca && !options.cert ? { ...options, ca: certificate } : options);
  };
}

/** @returns the stand-in's port, a fault for the outside world, undefined for this machine. */
function placeOf({ host, port }: Target): number | Error | undefined {
  const name = host ?? 'localhost';
  const service = serviceOf(name);
  const address = standIns.at(-1);
  if (service && address) return Number(port) === 80 ? address.httpPort : address.httpsPort;
  return isThisMachine(name) ? undefined : new OutsideWorldError(name, port === undefined ? undefined : Number(port));
}

function isThisMachine(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  const databaseHost = process.env.TEST_DATABASE_URL && new URL(process.env.TEST_DATABASE_URL).hostname;
  return (
    bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.')) || bare === databaseHost
  );
}

/** `connect` takes options, a port and a host, or the list that node:net makes of them. @returns undefined for a path. */
function targetOf([first, second]: readonly unknown[]): Target | undefined {
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === 'object' && first !== null) {
    const target = first as Target;
    return target.path && target.port === undefined ? undefined : target;
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return undefined;
  return { port: first as number, ...(typeof second === 'string' ? { host: second } : {}) };
}

function changeTarget(args: unknown[], place: { readonly host: string; readonly port: number }): void {
  const [first] = args;
  // The list is marked by node:net as its own: it is changed in place.
  if (Array.isArray(first)) return changeTarget(first, place);
  if (typeof first === 'object' && first !== null) args[0] = { ...first, ...place, lookup: undefined };
  else args.splice(0, typeof args[1] === 'string' ? 2 : 1, place.port, place.host);
}
