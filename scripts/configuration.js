// Renders the settings as docs/configuration.md and .env.example; `node scripts/configuration.js` writes both.
// test/configuration-pages.test.ts compares the files with the result.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const widest = 120;

/**
 * @param {Readonly<Record<string, import('../src/config/setting-texts.ts').SettingText>>} texts
 * @returns {Readonly<Record<string, string>>} the content of each file, by its path
 */
export function configurationPages(texts) {
  const groups = Map.groupBy(Object.entries(texts), ([, { group }]) => group);
  return { 'docs/configuration.md': page(groups), '.env.example': example(groups) };
}

function page(groups) {
  const sections = [...groups].map(
    ([group, settings]) => `## ${group}

| setting | meaning | without it | needed |
|---|---|---|---|
${settings.map(([name, text]) => row(name, text)).join('\n')}
`,
  );
  return `<!-- Generated from src/config/setting-texts.ts by \`npm run docs:configuration\`. Change the texts there. -->
# Configuration

Losen reads its settings from the environment. \`npm start\`, \`npm run import\` and \`npm run export\` also read \`.env\` in the project's folder:
copy [.env.example](../.env.example) and fill in what you need. An empty value counts as absent. The start checks all settings and
reports every fault at once, with what to do ([what stops a start](operations.md#what-stops-a-start)).

Without \`MicrosoftAppId\` Losen runs in **trial mode**: on this machine only, without sign-in, with a sample rollout. With it
Losen runs in **production**.

${sections.join('\n')}
## Variables that are not settings

| variable | read by | meaning |
|---|---|---|
| \`BOT_ID\` | \`npm run package\` | client id of the bot, where \`MicrosoftAppId\` is not set |
| \`POSTGRES_PASSWORD\` | \`infra/compose.yaml\` | password of the database that compose starts |
| \`RESOURCE_BASE_NAME\`, \`SECRET_DATABASE_PASSWORD\` | \`infra/main.bicep\`, through \`env/\` | see [Azure](deployment.md#azure) |
| \`PLAYGROUND_PORT\` | \`npm start\` | port of the local Teams client, in place of 56150 |
| \`AZURE_AUTHORITY_HOST\` | \`@azure/identity\` | where app tokens come from, in place of \`login.microsoftonline.com\` |
`;
}

function row(name, setting) {
  const { text, example, default: value, otherwise, isSecret } = setting;
  const meaning = `${escape(text)}${example === undefined ? '' : ` Example: \`${example}\``}`;
  const without = value === undefined ? escape(otherwise ?? '') : `\`${value}\``;
  return `| \`${name}\`${isSecret ? ' (secret)' : ''} | ${meaning} | ${without} | ${escape(neededWhen(setting))} |`;
}

function neededWhen({ needed, only }) {
  return [needed, only && needed !== `in ${only}` && `${only} only`].filter(Boolean).join('; ');
}

/** Angle brackets would be parsed as HTML, and underscores in names as emphasis. */
function escape(text) {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/(?<!`)<([^>]+)>(?!`)/g, '&lt;$1&gt;')
    .replaceAll(/(?<![`\w/])([A-Z]+(?:_[A-Z]+)+)(?![`\w])/g, '`$1`');
}

function example(groups) {
  const sections = [...groups].map(([group, settings]) => {
    const heading = `# --- ${group} `;
    return `${heading.padEnd(widest, '-')}\n${settings.map(lines).join('')}`;
  });
  return `# Settings of Losen. Copy to .env for \`npm start\`, or set them in the environment; empty means "not set".
# Without MicrosoftAppId it runs in trial mode: on this machine only, with the sample rollout.
# Generated from src/config/setting-texts.ts by \`npm run docs:configuration\`.

${sections.join('\n')}`;
}

function lines([name, setting]) {
  const { text, example, default: value, otherwise } = setting;
  const when = neededWhen(setting);
  const notes = [
    example !== undefined && `Example: ${example}`,
    value !== undefined && `Default: ${value}`,
    otherwise !== undefined && `Without it: ${otherwise}`,
    when !== '' && `${when.startsWith('production') || when.startsWith('trial') ? 'For' : 'Needed'} ${when}`,
  ].filter(Boolean);
  return `${[text, ...notes].map((note) => wrapped(note.replaceAll('`', ''))).join('\n')}\n${name}=\n`;
}

function wrapped(text) {
  const rows = ['#'];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last.length + 1 + word.length > widest) rows.push(`# ${word}`);
    else rows[rows.length - 1] = `${last} ${word}`;
  }
  return rows.join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const { settingTexts } = await import('../src/config/setting-texts.ts');
  for (const [path, content] of Object.entries(configurationPages(settingTexts))) {
    const file = join(root, path);
    if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) === content) continue;
    writeFileSync(file, content);
    process.stdout.write(`Wrote ${path}.\n`);
  }
}
