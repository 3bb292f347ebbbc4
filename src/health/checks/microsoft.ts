import { type Check, fault, message, ok, type Said, skipped, unknown, warning } from '../check.ts';

/** An attempt to reach a service of Microsoft's. */
export type Reached =
  | { readonly kind: 'reached' }
  /** It answered, and refused. */
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly host: string }
  /** The bot has no token to show. */
  | { readonly kind: 'no_token' }
  /** There is nobody yet to try it with. */
  | { readonly kind: 'nobody' };

export type Microsoft = {
  readonly isTrial: boolean;
  /** The setting that holds the bot's proof, and the one that holds Graph's. */
  readonly botProof: string;
  readonly graphProof: string;
  /** Whether a fresh token is issued. */
  botToken(): Promise<boolean>;
  graphToken(): Promise<boolean>;
  connector(): Promise<Reached>;
  /** Settings of the tab's sign-in that are missing or cannot work. */
  readonly missingForTab: readonly string[];
  keys(): Promise<Reached>;
  /** Undefined where no OAuth connection is set. */
  readonly connection: string | undefined;
  /** Whether the token service knows the connection. */
  connectionKnown(): Promise<boolean>;
  /** Seconds that this computer's clock is ahead of Entra's; undefined when Entra does not say. */
  clockAheadSeconds(): Promise<number | undefined>;
};

/** The bot's way to Microsoft and people's way to the tab, without Graph's permissions. */
export function microsoftChecks(outside: Microsoft): readonly Check[] {
  const { isTrial } = outside;
  const inProduction = (run: () => Promise<Said>) => async () => (isTrial ? skipped('health.trial') : run());
  return [
    {
      name: 'bot',
      label: message('health.bot'),
      run: inProduction(async () =>
        (await outside.botToken()) ? ok('health.token') : fault('health.noToken', { setting: outside.botProof }),
      ),
    },
    {
      name: 'connector',
      label: message('health.connector'),
      run: inProduction(async () => connectorSaid(await outside.connector())),
    },
    {
      name: 'tab',
      label: message('health.tab'),
      run: inProduction(async () =>
        outside.missingForTab.length === 0
          ? ok('health.tabOk')
          : fault('health.tabMissing', { settings: outside.missingForTab.join(', ') }),
      ),
    },
    {
      name: 'keys',
      label: message('health.keys'),
      run: inProduction(async () => keysSaid(await outside.keys())),
    },
    { name: 'oauth', label: message('health.oauth'), run: inProduction(() => connectionSaid(outside)) },
    {
      name: 'graph',
      label: message('health.graph'),
      run: inProduction(async () =>
        (await outside.graphToken()) ? ok('health.token') : fault('health.noToken', { setting: outside.graphProof }),
      ),
    },
    {
      name: 'clock',
      label: message('health.clock'),
      run: inProduction(async () => clockSaid(await outside.clockAheadSeconds())),
    },
  ];
}

function connectorSaid(reached: Reached): Said {
  switch (reached.kind) {
    case 'reached':
      return ok('health.connectorOk');
    case 'refused':
      return fault('health.connectorRefuses', { status: String(reached.status) });
    case 'unreachable':
      return fault('health.unreachable', { host: reached.host });
    case 'no_token':
      return unknown('health.noBotToken');
    case 'nobody':
      return unknown('health.connectorNobody');
  }
}

function keysSaid(reached: Reached): Said {
  if (reached.kind === 'unreachable') return fault('health.unreachable', { host: reached.host });
  if (reached.kind === 'refused') return fault('health.keysRefused', { status: String(reached.status) });
  return ok('health.keysOk');
}

async function connectionSaid({ connection, connectionKnown }: Microsoft): Promise<Said> {
  if (connection === undefined) return warning('health.oauthNone');
  return (await connectionKnown()) ? ok('health.oauthOk') : fault('health.oauthUnknown', { connection });
}

/** Tokens of the tab are accepted within a minute, Microsoft's within five. */
const mostAheadSeconds = 60;

function clockSaid(ahead: number | undefined): Said {
  if (ahead === undefined) return unknown('health.clockUnknown');
  const count = Math.abs(Math.round(ahead));
  return count > mostAheadSeconds ? fault('health.clockOff', { count }) : ok('health.clockOk', { count });
}
