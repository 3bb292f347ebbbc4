// Builds the app package that an administrator uploads to Teams: the manifest with this installation's ids and
// addresses filled in, the languages and the icons, in one zip.
import { realpathSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { strToU8, zipSync } from 'fflate';

const sourceFolder = join(import.meta.dirname, '..', 'appPackage');
const defaultOutFile = join(sourceFolder, 'build', 'losen.zip');

// The earliest time in a zip, so that the same content always gives the same bytes. fflate writes local time, so the
// date is built from local parts: a UTC instant would give different bytes in another time zone.
const fixedTime = new Date(1980, 0, 1);

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Writes the app package; nothing is written when a variable is missing or wrong.
 * @param {{ env: Record<string, string | undefined>, outFile?: string }} options
 * @returns {Promise<{ kind: 'written', outFile: string } | { kind: 'faulty', faults: string[] }>} each fault names
 *   its variable and what to do
 */
export async function packageApp({ env, outFile = defaultOutFile }) {
  const { values, faults } = readValues(env);
  if (faults.length > 0) return { kind: 'faulty', faults };

  const manifest = fillIn(await readJson('manifest.json'), values);
  const bytes = zipSync(await filesOf(manifest), { level: 9, mtime: fixedTime });
  await mkdir(dirname(outFile), { recursive: true });
  await writeFile(outFile, bytes);
  return { kind: 'written', outFile };
}

function readValues(env) {
  const faults = [];
  const teamsAppId = env.TEAMS_APP_ID?.trim();
  const botId = env.BOT_ID?.trim() || env.MicrosoftAppId?.trim();
  const publicUrl = env.PUBLIC_URL?.trim();

  const teamsAppIdAdvice =
    'Make one with: node -p "crypto.randomUUID()", and keep it: Teams knows the app by it from then on.';
  if (!teamsAppId) faults.push(`TEAMS_APP_ID is missing. ${teamsAppIdAdvice}`);
  else if (!guid.test(teamsAppId)) faults.push(`TEAMS_APP_ID is not a GUID. ${teamsAppIdAdvice}`);

  const botIdAdvice = 'Set BOT_ID or MicrosoftAppId to the application (client) id of the bot registration in Azure.';
  if (!botId) faults.push(`BOT_ID is missing. ${botIdAdvice}`);
  else if (!guid.test(botId))
    faults.push(`${env.BOT_ID?.trim() ? 'BOT_ID' : 'MicrosoftAppId'} is not a GUID. ${botIdAdvice}`);

  const address = publicUrl ? readPublicUrl(publicUrl) : undefined;
  const publicUrlAdvice = 'Set it to the https address where Teams reaches Losen, such as https://losen.example.org.';
  if (!publicUrl) faults.push(`PUBLIC_URL is missing. ${publicUrlAdvice}`);
  else if (!address) faults.push(`PUBLIC_URL cannot be used. ${publicUrlAdvice}`);

  // Single sign-on of the tab: the bot's own registration unless another is set. A managed identity cannot expose an
  // API.
  const tabClientId = env.TAB_CLIENT_ID?.trim() || botId;
  const tabClientIdAdvice = 'Set it to the application (client) id of the registration that people sign in by.';
  if (!env.TAB_CLIENT_ID?.trim() && env.MicrosoftAppType?.trim() === 'UserAssignedMSI')
    faults.push(`TAB_CLIENT_ID is missing: nobody can sign in by a managed identity. ${tabClientIdAdvice}`);
  if (tabClientId && tabClientId !== botId && !guid.test(tabClientId))
    faults.push(`TAB_CLIENT_ID is not a GUID. ${tabClientIdAdvice}`);
  const tabAppIdUri = env.TAB_APP_ID_URI?.trim() || `api://${address?.domain}/${tabClientId}`;
  const tabAppIdUriAdvice = 'Set it to what the registration has under "Expose an API", or leave it out.';
  if (!/^api:\/\/\S+$/.test(tabAppIdUri)) faults.push(`TAB_APP_ID_URI cannot be used. ${tabAppIdUriAdvice}`);

  return {
    faults,
    values: {
      TEAMS_APP_ID: teamsAppId,
      BOT_ID: botId,
      PUBLIC_URL: address?.url,
      BOT_DOMAIN: address?.domain,
      TAB_CLIENT_ID: tabClientId,
      TAB_APP_ID_URI: tabAppIdUri,
    },
  };
}

/** The address without a trailing slash, since the manifest appends paths; undefined when Teams could not reach it. */
function readPublicUrl(text) {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isLoopback = url.hostname === 'localhost' || url.hostname === '[::1]' || url.hostname.startsWith('127.');
  const hasMore = url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '';
  if (url.protocol !== 'https:' || isLoopback || hasMore) return undefined;
  return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, domain: url.host };
}

/** Replaces `${{NAME}}`, the syntax of the Microsoft 365 Agents Toolkit, in every text of the manifest. */
function fillIn(node, values) {
  if (typeof node === 'string') {
    return node.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name) => {
      if (values[name] === undefined)
        throw new Error(`appPackage/manifest.json has an unknown placeholder ${placeholder}`);
      return values[name];
    });
  }
  if (Array.isArray(node)) return node.map((item) => fillIn(item, values));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fillIn(value, values)]));
}

/** Exactly the files in the manifest: Teams refuses a package when one is missing. */
async function filesOf(manifest) {
  const files = { 'manifest.json': jsonBytes(manifest) };
  for (const { file } of manifest.localizationInfo.additionalLanguages) files[file] = jsonBytes(await readJson(file));
  for (const file of Object.values(manifest.icons)) files[file] = await readFile(join(sourceFolder, file));
  return files;
}

async function readJson(file) {
  return JSON.parse(await readFile(join(sourceFolder, file), 'utf8'));
}

// Serialised again rather than copied, so that a checkout with Windows line endings gives the same bytes.
function jsonBytes(value) {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}

/** Reads `.env` in the current folder; environment variables take precedence. */
async function readEnvironment() {
  try {
    return { ...parseEnv(await readFile('.env', 'utf8')), ...process.env };
  } catch (error) {
    if (error.code === 'ENOENT') return process.env;
    throw error;
  }
}

function readOutFile() {
  try {
    return { outFile: parseArgs({ options: { out: { type: 'string' } } }).values.out };
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    return { fault: `${error.message} The only option is --out <file>.` };
  }
}

async function main() {
  const { outFile, fault } = readOutFile();
  if (fault !== undefined) {
    console.error(fault);
    return 1;
  }
  const result = await packageApp({ env: await readEnvironment(), outFile: outFile && resolve(outFile) });
  if (result.kind === 'faulty') {
    const lines = result.faults.map((line) => `  - ${line}`);
    console.error(['The app package was not made. Set these in .env or in the environment:', ...lines].join('\n'));
    return 1;
  }
  console.log(`Made ${relative('', result.outFile)}. Upload it in the Teams admin center under Manage apps.`);
  return 0;
}

// Node resolves links in the module's own path but not in argv.
if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) process.exitCode = await main();
