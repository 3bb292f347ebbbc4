// Writes the folder of a new feature: one working action with its card, endpoint, texts, room and test. `node
// scripts/new-feature.js NAME`; docs/architecture.md lists the next steps.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const languages = ['en', 'nb', 'nn', 'sv', 'da'];

const [name = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]{1,30}$/.test(name))
  stop('Say what it is called, in small letters: npm run new-feature -- surveys');
if (existsSync(join(root, 'src', name))) stop(`There is a folder src/${name} already.`);

const Name = name.charAt(0).toUpperCase() + name.slice(1);
for (const [path, text] of Object.entries(files())) write(path, text);
insert('src/app.ts', /^import \{ createCases \}/m, `import { create${Name} } from './${name}/index.ts';\n`);
insert('src/app.ts', /(?<=const parts = \[[^\]]*)\];/, `, create${Name}({ organisation })`);
insert('src/texts.ts', /^import \{ casesTexts \}/m, `import { ${name}Texts } from './${name}/texts/index.ts';\n`);
insert('src/texts.ts', /^\]\)/m, `  ${name}Texts,\n`);
insert(
  'src/tab/rooms.tsx',
  /^\];/m,
  `  { key: '${name}', label: '${name}.nav', Page: lazy(() => import('../${name}/room/index.tsx')) },\n`,
);
for (const language of languages) {
  insert(
    `src/tab/catalogues/${language}.ts`,
    /^export \{ insights \}/m,
    `export { ${name} } from '../../${name}/texts/${language}.ts';\n`,
  );
}
process.stdout.write(`src/${name} and test/${name} are written, and app.ts, texts.ts and the tab know of it.

Next: write its words in src/${name}/texts, put what it does into src/${name}/actions, and add its lines to the tables in
test/exposure.test.ts and test/web.test.ts (npm run check says which).
`);

function files() {
  return {
    [`src/${name}/index.ts`]: `import type { Organisation } from '../organisation/index.ts';
import type { Feature } from '../platform/bot/index.ts';
import { ${name}Api } from './api.ts';
import { ${name}Commands, ${name}Verbs } from './chat.ts';
import { ${name}Intents } from './intents.ts';

/** Says where the feature stands; the first action is an example. */
export function create${Name}(deps: { readonly organisation: Pick<Organisation, 'rollout'> }): {
  readonly feature: Feature;
} {
  return {
    feature: {
      name: '${name}',
      intents: ${name}Intents,
      commands: ${name}Commands(deps),
      verbs: ${name}Verbs(deps),
      api: ${name}Api(deps),
    },
  };
}
`,
    [`src/${name}/actions/show.ts`]: `import { z } from 'zod';
import { action } from '../../kit/index.ts';
import type { Organisation } from '../../organisation/index.ts';
import type { Overview } from '../overview.ts';

export type ${Name}Deps = { readonly organisation: Pick<Organisation, 'rollout'> };

/** Shows the overview. */
export const show = action({
  name: '${name}.show',
  who: 'anyone',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'read',
  input: z.object({}),
  async run({ organisation }: ${Name}Deps, by): Promise<{ readonly kind: 'shown'; readonly overview: Overview }> {
    const { name } = await organisation.rollout(by.tenantId);
    return { kind: 'shown', overview: { rolloutName: name } };
  },
});
`,
    [`src/${name}/overview.ts`]: `/** What the feature knows of a rollout. */
export type Overview = { readonly rolloutName: string };
`,
    [`src/${name}/chat.ts`]: `import { onCard, onMessage, speechOf } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import { type ${Name}Deps, show } from './actions/show.ts';
import { overviewCard } from './cards/overview.ts';
import type { Overview } from './overview.ts';

const cards = {
  shown: ({ overview }: { readonly overview: Overview }, turn: Turn) => overviewCard(overview, speechOf(turn)),
};

export function ${name}Commands(deps: ${Name}Deps): readonly Command[] {
  return [onMessage(show, deps, { name: '${name}', intents: ['${name}.show'], input: () => ({}) }, cards)];
}

export function ${name}Verbs(deps: ${Name}Deps): Readonly<Record<string, Verb>> {
  return { '${name}.show': onCard(show, deps, cards) };
}
`,
    [`src/${name}/intents.ts`]: `import { type Intent, phrases } from '../understanding/index.ts';

/** What people say for it. */
export const ${name}Intents: readonly Intent[] = [
  {
    name: '${name}.show',
    examples: {
      nb: phrases('${name} | vis ${name}'),
      nn: phrases('${name} | vis ${name}'),
      sv: phrases('${name} | visa ${name}'),
      da: phrases('${name} | vis ${name}'),
      en: phrases('${name} | show ${name}'),
    },
  },
];
`,
    [`src/${name}/cards/overview.ts`]: `import type { Speech } from '../../kit/index.ts';
import { type Card, card, escapeMarkdown, execute, heading, text } from '../../platform/cards/index.ts';
import type { Overview } from '../overview.ts';

export function overviewCard({ rolloutName }: Overview, { language, t }: Speech): Card {
  return card({
    language,
    summary: t('${name}.title'),
    body: [heading(t('${name}.title')), text(escapeMarkdown(t('${name}.nothingYet', { rollout: rolloutName })))],
    actions: [execute(t('${name}.again'), '${name}.show')],
  });
}
`,
    [`src/${name}/dto.ts`]: `import { z } from 'zod';

export const overviewDto = z.object({ rolloutName: z.string() }).meta({ id: '${Name}Overview' });

export type OverviewDto = z.output<typeof overviewDto>;
`,
    [`src/${name}/api.ts`]: `import { overHttp } from '../kit/index.ts';
import type { Endpoint } from '../platform/http/index.ts';
import { type ${Name}Deps, show } from './actions/show.ts';
import { overviewDto } from './dto.ts';

export function ${name}Api(deps: ${Name}Deps): readonly Endpoint[] {
  return [
    overHttp(
      show,
      deps,
      {
        method: 'get',
        path: '/${name}',
        summary: 'The overview',
        answers: overviewDto,
        input: () => ({}),
      },
      { shown: ({ overview }) => ({ kind: 'ok', body: overview }) },
    ),
  ];
}
`,
    ...Object.fromEntries(languages.map((language) => [`src/${name}/texts/${language}.ts`, textsIn(language)])),
    [`src/${name}/texts/index.ts`]: `import * as da from './da.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';
import * as sv from './sv.ts';

declare module '../../platform/i18n/index.ts' {
  // The keys that \`t\` takes, with their placeholders.
  interface Texts {
    readonly ${name}: typeof en.${name};
  }
}

export const ${name}Texts = { nb, nn, sv, da, en };
`,
    [`src/${name}/room/index.tsx`]: `import { NotThere } from '../../tab/parts/not-there.tsx';
import { PageTitle } from '../../tab/parts/heads.tsx';
import { Shown } from '../../tab/parts/states.tsx';
import type { Route } from '../../tab/route.ts';
import { useSession } from '../../tab/session.tsx';
import { useLoaded } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import type { OverviewDto } from '../dto.ts';

export default function ${Name}Room({ route }: { readonly route: Route }) {
  return route.length === 0 ? <Overview /> : <NotThere />;
}

function Overview() {
  const { t } = useWords();
  const { api } = useSession();
  // A feature with changes of its own adds a topic to \`ChangeTopic\` and names it here.
  const loaded = useLoaded((signal) => api.get<OverviewDto>('/${name}', signal), [], []);
  return (
    <>
      <PageTitle>{t('${name}.title')}</PageTitle>
      <Shown loaded={loaded}>{({ rolloutName }) => <p>{t('${name}.nothingYet', { rollout: rolloutName })}</p>}</Shown>
    </>
  );
}
`,
    [`test/${name}/conversation.test.ts`]: `import assert from 'node:assert/strict';
import { people, type Running, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';

describe('${name}', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());

  it('says that there is nothing yet, in the chat', async () => {
    const chat = bot.chat(people.emma);
    const card = await chat.say('${name}');
    assert.match(wordsOn(card), /Nothing has been added for /);
    assert.match(wordsOn(await chat.press(card, 'Show again')), /Nothing has been added for /);
  });

  it('says the same to the tab', async () => {
    const answer = await fetch(\`\${bot.url}/api/v1/${name}\`, {
      headers: { authorization: \`Trial \${people.emma.aadObjectId}\` },
    });
    assert.equal(answer.status, 200);
    assert.deepEqual(Object.keys((await answer.json()) as object), ['rolloutName']);
  });
});
`,
  };
}

function textsIn(language) {
  const words = {
    en: { nothingYet: 'Nothing has been added for {rollout} yet.', again: 'Show again' },
    nb: { nothingYet: 'Det er ikke lagt inn noe for {rollout} ennå.', again: 'Vis på nytt' },
    nn: { nothingYet: 'Det er ikkje lagt inn noko for {rollout} enno.', again: 'Vis på nytt' },
    sv: { nothingYet: 'Inget har lagts in för {rollout} än.', again: 'Visa igen' },
    da: { nothingYet: 'Der er ikke lagt noget ind for {rollout} endnu.', again: 'Vis igen' },
  }[language];
  const texts = `  nav: '${Name}',
  title: '${Name}',
  nothingYet: '${words.nothingYet}',
  again: '${words.again}',
`;
  if (language === 'en') return `export const ${name} = {\n${texts}} as const;\n`;
  return `import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const ${name}: TextsLike<typeof english.${name}> = {
${texts}};
`;
}

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Inserts a text before the first match. */
function insert(path, place, text) {
  const before = readFileSync(join(root, path), 'utf8');
  const at = before.search(place);
  if (at < 0) stop(`${path} has changed; add this by hand: ${text}`);
  writeFileSync(join(root, path), before.slice(0, at) + text + before.slice(at));
}

function stop(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
