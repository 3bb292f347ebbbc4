import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import type { AppManifest, TeamsManifestLatest } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { packageApp } from '../../scripts/package.js';
import { needs } from '../../src/platform/graph/permissions.ts';

const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'scripts', 'package.js');
const languages = ['nn', 'sv', 'da', 'en'] as const;
const files = ['manifest.json', 'nn.json', 'sv.json', 'da.json', 'en.json', 'color.png', 'outline.png'];
const env = {
  TEAMS_APP_ID: '5b6f4d3c-0a77-4f0e-9a51-3f1d6f6f2f10',
  BOT_ID: '0d9e2a64-8c1b-4b7e-b0a4-71c5a2f4c9e3',
  PUBLIC_URL: 'https://losen.example.org/teams/',
};

type Texts = Readonly<Record<string, string>>;

describe('the app package', () => {
  let folder: string;
  let packed: Readonly<Record<string, Uint8Array>>;
  let manifest: TeamsManifestLatest;
  let texts: ReadonlyMap<string, Texts>;
  const realFetch = globalThis.fetch;

  before(async () => {
    // The validator fetches a schema that it does not carry; a wrong schema address must fail here, not pass online.
    globalThis.fetch = () => Promise.reject(new Error('the schema must come from the installed package'));
    folder = await mkdtemp(join(tmpdir(), 'losen-package-'));
    packed = unzipSync(await bytesOf(join(folder, 'losen.zip')));
    manifest = readPacked('manifest.json') as TeamsManifestLatest;
    texts = new Map(languages.map((language) => [language, withoutSchema(readPacked(`${language}.json`) as Texts)]));
  });

  after(async () => {
    globalThis.fetch = realFetch;
    await rm(folder, { recursive: true, force: true });
  });

  function readPacked(file: string): unknown {
    const bytes = packed[file];
    assert.ok(bytes, `${file} is in the package`);
    return JSON.parse(strFromU8(bytes));
  }

  describe('manifest', () => {
    it("follows Microsoft's schema", async () => {
      assert.deepEqual(await AppManifestUtils.validateAgainstSchema(manifest), []);
    });

    it('uses the newest schema of the installed validator', async () => {
      const main = createRequire(import.meta.url).resolve('@microsoft/app-manifest');
      const folders = await readdir(join(dirname(main), 'json-schemas', 'teams'));
      const minors = folders.map((name) => Number(/^v1\.(\d+)$/.exec(name)?.[1] ?? -1));
      assert.equal(manifest.manifestVersion, `1.${Math.max(...minors)}`);
      assert.equal(manifest.$schema, schemaAddress('MicrosoftTeams.schema.json'));
    });

    it('has the version of the program', async () => {
      const program = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
      assert.equal(manifest.version, program.version);
    });

    it('offers the bot and a command list in each of the three scopes', () => {
      const [bot] = manifest.bots ?? [];
      assert.deepEqual(bot?.scopes, ['personal', 'team', 'groupChat']);
      assert.deepEqual(
        bot?.commandLists?.map((list) => list.scopes),
        [['personal'], ['team'], ['groupChat']],
      );
    });

    it('carries the ids and addresses of the installation', () => {
      assert.equal(manifest.id, '5b6f4d3c-0a77-4f0e-9a51-3f1d6f6f2f10');
      assert.equal(manifest.bots?.[0]?.botId, '0d9e2a64-8c1b-4b7e-b0a4-71c5a2f4c9e3');
      // The token service's sign-in window opens only where its domain is named.
      assert.deepEqual(manifest.validDomains, [
        'losen.example.org',
        'token.botframework.com',
        'europe.token.botframework.com',
      ]);
      assert.equal(manifest.developer.websiteUrl, 'https://losen.example.org/teams');
      assert.equal(manifest.developer.privacyUrl, 'https://losen.example.org/teams/privacy');
    });

    it("has a tab next to the chat, with sign-in through the bot's own registration", () => {
      assert.deepEqual(
        manifest.staticTabs?.map((tab) => [tab.entityId, tab.contentUrl]),
        [
          ['conversations', undefined],
          ['home', 'https://losen.example.org/teams/tab/'],
        ],
      );
      assert.deepEqual(manifest.webApplicationInfo, {
        id: '0d9e2a64-8c1b-4b7e-b0a4-71c5a2f4c9e3',
        resource: 'api://losen.example.org/0d9e2a64-8c1b-4b7e-b0a4-71c5a2f4c9e3',
      });
    });

    it('asks the team owner for the permissions that the product uses in a team, and for no other', () => {
      const used = Object.values(needs).flatMap(({ app }) => app.filter((name) => name.endsWith('.Group')));
      assert.ok(used.length > 0);
      assert.deepEqual(
        manifest.authorization?.permissions?.resourceSpecific,
        used.map((name) => ({ name, type: 'Application' })),
      );
    });

    it('can be added to a channel as a tab, with its own page', () => {
      assert.deepEqual(manifest.configurableTabs, [
        {
          configurationUrl: 'https://losen.example.org/teams/tab/#/channel',
          canUpdateConfiguration: false,
          scopes: ['team'],
          context: ['channelTab'],
        },
      ]);
    });

    it('leaves no placeholder', () => {
      assert.doesNotMatch(JSON.stringify(manifest), /\$\{\{/);
    });
  });

  describe('languages', () => {
    it('are bokmål and a file for each of the four others', () => {
      assert.deepEqual(manifest.localizationInfo, {
        defaultLanguageTag: 'nb',
        additionalLanguages: languages.map((language) => ({ languageTag: language, file: `${language}.json` })),
      });
    });

    for (const language of languages) {
      it(`${language} follows Microsoft's localisation schema of the same version`, async () => {
        const file = readPacked(`${language}.json`) as { $schema: string };
        assert.equal(file.$schema, schemaAddress('MicrosoftTeams.Localization.schema.json'));
        const schema = await localizationSchema(file.$schema);
        // The function serves every schema of the package, but its type knows manifests only.
        assert.deepEqual(await AppManifestUtils.validateAgainstSchema(file as unknown as AppManifest, schema), []);
      });

      it(`${language} has every text that the manifest shows, and no other`, () => {
        assert.deepEqual(Object.keys(texts.get(language) ?? {}).sort(), [...shownTexts(manifest).keys()].sort());
      });

      it(`${language} calls a command the same in every scope`, () => {
        const calledIn = new Map<string, string>();
        for (const [key, original] of shownTexts(manifest)) {
          const text = texts.get(language)?.[key] ?? '';
          assert.equal(text, calledIn.get(original) ?? text, key);
          calledIn.set(original, text);
        }
      });
    }
  });

  describe('icons', () => {
    it('are 192 and 32 pixels square', () => {
      assert.deepEqual(pngSize(packed['color.png']), { width: 192, height: 192 });
      assert.deepEqual(pngSize(packed['outline.png']), { width: 32, height: 32 });
    });

    it('have an outline that can be transparent', () => {
      // Byte 25 is the PNG colour type; 6 is colour with transparency. Teams refuses an outline without it.
      assert.equal(packed['outline.png']?.[25], 6);
    });
  });

  describe('zip', () => {
    it('holds the manifest, the languages and the icons, and nothing else', () => {
      assert.deepEqual(Object.keys(packed).sort(), [...files].sort());
    });

    it('has the same bytes each time, in every time zone', async () => {
      const first = await bytesOf(join(folder, 'first.zip'));
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        const outFile = join(folder, 'second.zip');
        const { code } = await run(['--out', outFile], { ...env, TZ: zone });
        assert.equal(code, 0);
        assert.ok(first.equals(await readFile(outFile)), zone);
      }
    });
  });

  describe('variables', () => {
    it('names all missing ones at once, exits with 1 and writes nothing', async () => {
      const outFile = join(folder, 'missing.zip');
      const { code, stderr } = await run(['--out', outFile], {});
      assert.equal(code, 1);
      for (const name of ['TEAMS_APP_ID', 'BOT_ID', 'PUBLIC_URL'])
        assert.match(stderr, new RegExp(`${name} is missing`));
      await assert.rejects(readFile(outFile), { code: 'ENOENT' });
    });

    it('requires a registration for the tab with a managed identity, which cannot sign people in', async () => {
      assert.deepEqual(await faultyNames({ MicrosoftAppType: 'UserAssignedMSI' }), ['TAB_CLIENT_ID']);
      const outFile = join(folder, 'identity.zip');
      const named = { ...env, MicrosoftAppType: 'UserAssignedMSI', TAB_CLIENT_ID: env.TEAMS_APP_ID };
      assert.equal((await packageApp({ env: named, outFile })).kind, 'written');
    });

    it('names the missing one', async () => {
      assert.deepEqual(await faultyNames({ BOT_ID: '' }), ['BOT_ID']);
    });

    it('names each invalid one', async () => {
      const wrong = { TEAMS_APP_ID: 'losen', BOT_ID: 'bot', PUBLIC_URL: 'losen.example.org' };
      assert.deepEqual(await faultyNames(wrong), ['TEAMS_APP_ID', 'BOT_ID', 'PUBLIC_URL']);
    });

    it('names MicrosoftAppId when it is invalid', async () => {
      assert.deepEqual(await faultyNames({ BOT_ID: undefined, MicrosoftAppId: 'bot' }), ['MicrosoftAppId']);
    });

    it('accepts another registration for the tab, and names it when it is invalid', async () => {
      const TAB_CLIENT_ID = '7d9e2a64-8c1b-4b7e-b0a4-71c5a2f4c9e3';
      const own = unzipSync(await bytesOf(join(folder, 'tab.zip'), { ...env, TAB_CLIENT_ID }));
      const { webApplicationInfo } = JSON.parse(
        strFromU8(own['manifest.json'] ?? new Uint8Array()),
      ) as TeamsManifestLatest;
      assert.deepEqual(webApplicationInfo, { id: TAB_CLIENT_ID, resource: `api://losen.example.org/${TAB_CLIENT_ID}` });
      assert.deepEqual(await faultyNames({ TAB_CLIENT_ID: 'tab', TAB_APP_ID_URI: 'https://losen.example.org' }), [
        'TAB_CLIENT_ID',
        'TAB_APP_ID_URI',
      ]);
    });

    for (const address of [
      'http://losen.example.org',
      'https://localhost:3978',
      'https://127.0.0.1',
      'https://a.example/?b',
    ]) {
      it(`refuses ${address} as PUBLIC_URL`, async () => {
        assert.deepEqual(await faultyNames({ PUBLIC_URL: address }), ['PUBLIC_URL']);
      });
    }

    it('uses MicrosoftAppId when BOT_ID is not set', async () => {
      const { BOT_ID: MicrosoftAppId, ...rest } = env;
      const packedSo = unzipSync(await bytesOf(join(folder, 'fallback.zip'), { ...rest, MicrosoftAppId }));
      assert.deepEqual(packedSo['manifest.json'], packed['manifest.json']);
    });

    it('reads .env, with precedence for the environment', async () => {
      const lines = Object.entries({ ...env, TEAMS_APP_ID: 'not this one' }).map(
        ([name, value]) => `${name}=${value}\n`,
      );
      await writeFile(join(folder, '.env'), lines.join(''));
      const outFile = join(folder, 'dotenv.zip');
      const { code, stderr } = await run(['--out', outFile], { TEAMS_APP_ID: env.TEAMS_APP_ID });
      await rm(join(folder, '.env'));
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      assert.deepEqual(unzipSync(await readFile(outFile))['manifest.json'], packed['manifest.json']);
    });

    it('says so when an option is unknown', async () => {
      const { code, stderr } = await run(['--output', 'x.zip'], env);
      assert.equal(code, 1);
      assert.match(stderr, /--out <file>/);
    });

    async function faultyNames(changes: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> {
      const result = await packageApp({ env: { ...env, ...changes }, outFile: join(folder, 'faulty.zip') });
      assert.equal(result.kind, 'faulty');
      return result.faults.map((fault) => fault.split(' ')[0] ?? '');
    }
  });

  /** Runs the program in the test's own folder, so that a developer's `.env` and variables play no part. */
  function run(args: readonly string[], variables: Readonly<Record<string, string>>) {
    return new Promise<{ code: number; stderr: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        [program, ...args],
        { cwd: folder, env: variables },
        (_error, _out, stderr) => resolve({ code: child.exitCode ?? -1, stderr }),
      );
    });
  }

  function schemaAddress(file: string): string {
    return `https://developer.microsoft.com/en-us/json-schemas/teams/v${manifest.manifestVersion}/${file}`;
  }
});

async function bytesOf(outFile: string, variables: Readonly<Record<string, string>> = env): Promise<Buffer> {
  assert.deepEqual(await packageApp({ env: variables, outFile }), { kind: 'written', outFile });
  return readFile(outFile);
}

/**
 * Two key patterns of Microsoft's localisation schema end in a bare `]`, which the validator, reading patterns in
 * Unicode mode, refuses to compile ("Lone quantifier brackets"); they are escaped here and nothing else is changed.
 */
async function localizationSchema(address: string) {
  const schema = await AppManifestUtils.fetchSchema(address);
  return JSON.parse(JSON.stringify(schema).replaceAll(String.raw`\\b]`, String.raw`\\b\\]`)) as typeof schema;
}

/** Every text of the manifest that people see, under the key by which a language file replaces it. */
function shownTexts(manifest: TeamsManifestLatest): ReadonlyMap<string, string> {
  const shown = new Map<string, string | undefined>([
    ['name.short', manifest.name.short],
    ['name.full', manifest.name.full],
    ['description.short', manifest.description.short],
    ['description.full', manifest.description.full],
  ]);
  manifest.bots?.[0]?.commandLists?.forEach((list, listIndex) =>
    list.commands.forEach((command, index) => {
      const key = `bots[0].commandLists[${listIndex}].commands[${index}]`;
      shown.set(`${key}.title`, command.title).set(`${key}.description`, command.description);
    }),
  );
  manifest.staticTabs?.forEach((tab, index) => shown.set(`staticTabs[${index}].name`, tab.name));
  return new Map([...shown].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function withoutSchema({ $schema: _schema, ...texts }: Texts): Texts {
  return texts;
}

function pngSize(bytes: Uint8Array | undefined) {
  assert.ok(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  assert.equal(view.getUint32(0), 0x89504e47, 'is a PNG');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
