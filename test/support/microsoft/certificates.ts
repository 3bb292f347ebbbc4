import { generate } from 'selfsigned';
import { hosts } from './hosts.ts';

export type Certificate = { readonly key: string; readonly certificate: string };

let ofTheHosts: Promise<Certificate> | undefined;

/** One for all of Microsoft's hosts, made at run time, once for each process. */
export function hostCertificate(): Promise<Certificate> {
  ofTheHosts ??= made('stand-in for Microsoft', Object.keys(hosts), 'ec');
  return ofTheHosts;
}

/** What an app registration could prove itself with. */
export function appCertificate(name: string): Promise<Certificate> {
  return made(name, [], 'rsa');
}

async function made(name: string, names: readonly string[], keyType: 'ec' | 'rsa'): Promise<Certificate> {
  const altNames = names.map((value) =>
    /^[\d.]+$/.test(value) ? ({ type: 7, ip: value } as const) : ({ type: 2, value } as const),
  );
  const pems = await generate([{ name: 'commonName', value: name }], {
    keyType,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 86_400_000),
    ...(altNames.length > 0 ? { extensions: [{ name: 'subjectAltName', altNames }] } : {}),
  });
  return { key: pems.private, certificate: pems.cert };
}
