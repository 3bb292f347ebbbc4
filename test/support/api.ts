import type { AppDeps } from '../../src/app.ts';
import { type Database, openDatabase, tablesOf } from '../../src/platform/db/index.ts';
import type { Role } from '../../src/platform/bot/index.ts';
import { type Running, startBot } from './bot.ts';
import type { Place } from './databases.ts';
import { type Authority, clientId, otherTenant, ownTenant, startAuthority } from './sign-in.ts';

export const everyRole: readonly (Role | 'staff')[] = ['staff', 'champion', 'specialist', 'lead', 'administrator'];

type PeopleTables = {
  people: {
    tenant_id: string;
    person_id: string;
    channel_user_id: string;
    name: string;
    upn: null;
    unit_key: null;
    chosen_language: null;
  };
  roles: { tenant_id: string; person_id: string; role: Role };
};

export type Answered = { readonly status: number; readonly body: Json; readonly headers: Headers };
type TextField =
  | 'kind'
  | 'wish'
  | 'when'
  | 'where'
  | ('id' | 'key' | 'revision' | 'code' | 'title' | 'detail' | 'field' | 'state' | 'reason' | 'number' | 'reporter')
  | (
      | 'name'
      | 'text'
      | 'askedBy'
      | 'changedBy'
      | 'question'
      | 'language'
      | 'answeredBy'
      | 'area'
      | 'owner'
      | 'chosenLanguage'
      | 'relation'
      | 'by'
      | 'chat'
      | 'entryId'
    );
/**
 * What the API answers, with every field that any of its answers has. One that an answer lacks reads as undefined, which
 * the assertions notice.
 */
export type Json = Readonly<Record<TextField, string>> & {
  readonly next?: string;
  readonly items: readonly Json[];
  readonly rows: readonly Json[];
  readonly history: readonly Json[];
  readonly errors: readonly Json[];
  readonly texts: readonly Json[];
  readonly areas: readonly Json[];
  readonly parameters?: readonly Json[];
  readonly roles: readonly string[];
  readonly columns: readonly string[];
  readonly languages: readonly string[];
  readonly alternatives: readonly string[];
  readonly ownActs: readonly string[];
  readonly openTo: readonly string[];
  readonly current: Json;
  readonly entry: Json;
  readonly counts: { readonly refuse: number };
  readonly row: number;
  readonly followers: number;
  readonly mayEdit: boolean;
  readonly isKept: boolean;
  readonly isDone: boolean;
  /** Of the API's own description. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly 'x-audience': 'everybody' | 'signedIn' | readonly string[];
  readonly 'x-relation'?: string;
};

/** Asks the API on somebody's behalf. */
export type Ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;

export function asking(url: string, authorization: () => string | undefined | Promise<string | undefined>): Ask {
  return async (method, path, body, headers = {}) => {
    const proof = await authorization();
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        ...(proof === undefined ? {} : { authorization: proof }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        'accept-language': 'en',
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      // An answer without a body has no field either.
      body: (text === '' ? {} : JSON.parse(text)) as Json,
    };
  };
}

export type Signed = {
  readonly bot: Running;
  readonly authority: Authority;
  readonly database: Database;
  /** The id of the tenant's person of that role. */
  idOf(role: string, tenantId?: string): string;
  as(role: string, tenantId?: string): Ask;
  stop(): Promise<void>;
};

/** The product as in production, with people of every role in two tenants, and a stand-in for Entra. */
export async function startSigned(
  options: {
    readonly place?: Place;
    readonly clock?: () => Date;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Signed> {
  const authority = await startAuthority();
  let database: Database | undefined;
  const open: AppDeps['open'] = async (...parameters) => (database = await openDatabase(...parameters));
  const bot = await startBot({
    ...options,
    open,
    env: {
      HOST: '127.0.0.1',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: clientId,
      MicrosoftAppPassword: 'Plantert-Hemmelighet-4711',
      MicrosoftAppTenantId: ownTenant,
      ALLOWED_TENANTS: otherTenant,
      PUBLIC_URL: 'https://losen.example.org',
      TAB_AUTHORITY_URL: authority.url,
      // Tests do in a second what a person does in an hour.
      MESSAGE_LIMIT_PERSON: 'off',
      CREATION_LIMIT_PERSON: 'off',
      ...options.env,
    },
  });
  if (!database) throw new Error('the database was not opened');
  const opened = database;
  const idOf = (role: string, tenantId = ownTenant) =>
    `aaaaaaaa-000${['staff', ...everyRole.slice(1)].indexOf(role)}-4000-8000-${tenantId.slice(0, 8)}0000`;
  const { write } = tablesOf<PeopleTables>(opened);
  await write(async (trx) => {
    for (const tenant_id of [ownTenant, otherTenant]) {
      for (const role of everyRole) {
        const person_id = idOf(role, tenant_id);
        const name = `Plantert Navn Navnesen ${role}`;
        const nothing = { upn: null, unit_key: null, chosen_language: null };
        await trx
          .insertInto('people')
          .values({ tenant_id, person_id, channel_user_id: `29:${person_id}`, name, ...nothing })
          .execute();
        if (role !== 'staff') await trx.insertInto('roles').values({ tenant_id, person_id, role }).execute();
      }
    }
  });
  return {
    bot,
    authority,
    database: opened,
    idOf,
    as: (role, tenantId = ownTenant) =>
      asking(bot.url, async () => {
        const iss = `${authority.url}/${tenantId}/v2.0`;
        return `Bearer ${await authority.token({ oid: idOf(role, tenantId), tid: tenantId, iss }, options.clock?.())}`;
      }),
    stop: async () => {
      await bot.stop();
      await authority.stop();
    },
  };
}
