import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
type Import = { readonly file: string; readonly target: string };

/** Every import of the sources, relative ones as paths below src. */
const imports: readonly Import[] = globSync('src/**/*.{ts,tsx}', { cwd: root }).flatMap((path) => {
  const source = readFileSync(join(root, path), 'utf8');
  const file = path
    .split(sep)
    .join('/')
    .replace(/^src\//, '');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
    file,
    target: target.startsWith('.')
      ? relative(join(root, 'src'), join(root, 'src', dirname(file), target))
          .split(sep)
          .join('/')
      : target,
  }));
});

const features = [
  'answers',
  'cases',
  'questions',
  'organisation',
  'sessions',
  'guide',
  'sign-in',
  'status',
  'insights',
];
const featureOf = (path: string) => features.find((feature) => path.startsWith(`${feature}/`));
const within = (path: string, folder: string) => path.startsWith(`${folder}/`);

function breaking(rule: (one: Import) => boolean): readonly string[] {
  return imports.filter(rule).map(({ file, target }) => `${file} > ${target}`);
}

const packageOnlyIn = (name: RegExp, allowed: (file: string) => boolean) =>
  breaking(({ file, target }) => name.test(target) && !allowed(file));

describe('architecture', () => {
  it('reads the imports it judges', () => {
    assert.ok(imports.length > 150, `${imports.length} imports found`);
    assert.ok(imports.some(({ file, target }) => file === 'app.ts' && target === 'answers/index.ts'));
  });

  it('knows every feature folder', () => {
    const folders = globSync('src/*/index.ts', { cwd: root }).map((path) => path.split(sep)[1]);
    assert.deepEqual(folders.filter((name) => name !== 'language' && name !== 'kit').toSorted(), features.toSorted());
  });

  const rules: Readonly<Record<string, readonly string[]>> = {
    'the platform knows no feature': breaking(
      ({ file, target }) => within(file, 'platform') && featureOf(target) !== undefined,
    ),
    'the kit knows no feature': breaking(({ file, target }) => within(file, 'kit') && featureOf(target) !== undefined),
    'the kit is seen through its index': breaking(
      ({ file, target }) => !within(file, 'kit') && within(target, 'kit') && target !== 'kit/index.ts',
    ),
    'a feature sees another only through its index': breaking(({ file, target }) => {
      const own = featureOf(file);
      const other = featureOf(target);
      // The tab has a rule of its own.
      return !within(file, 'tab') && other !== undefined && other !== own && target !== `${other}/index.ts`;
    }),
    'only the programs import app': breaking(
      ({ file, target }) => target === 'app.ts' && !['main.ts', 'command.ts'].includes(file),
    ),
    'language imports nothing of ours': breaking(
      ({ file, target }) => within(file, 'language') && target.endsWith('.ts') && !within(target, 'language'),
    ),
    'the matcher imports language only': breaking(
      ({ file, target }) =>
        within(file, 'answers/matcher') &&
        target.endsWith('.ts') &&
        !within(target, 'language') &&
        !within(target, 'answers/matcher'),
    ),
    'the matcher ranks queries, queries read the index, the index knows neither': breaking(
      ({ file, target }) =>
        (within(file, 'answers/matcher/index') && /^answers\/matcher\/(query|rank)\//.test(target)) ||
        (within(file, 'answers/matcher/query') && within(target, 'answers/matcher/rank')),
    ),
    'cards do not reach for data': breaking(
      ({ file, target }) =>
        file.endsWith('/cards.ts') && /(store|service|handlers)\.ts$/.test(target) && !isTypeOnly(file, target),
    ),
    'stores hold no words and no cards': breaking(
      ({ file, target }) =>
        file.endsWith('/store.ts') &&
        (within(target, 'platform/cards') || /(cards|handlers|service)\.ts$/.test(target)),
    ),
    'handlers do not query': packageOnlyIn(/^kysely/, (file) => !/(handlers|cards)\.ts$/.test(file)),
    'botbuilder stays behind platform/bot and the root': packageOnlyIn(
      /^bot(builder|framework)/,
      (file) => within(file, 'platform/bot') || file === 'app.ts',
    ),
    'restify stays behind platform/http': packageOnlyIn(/^restify/, (file) => within(file, 'platform/http')),
    'database drivers stay behind platform/db': packageOnlyIn(/^(pg|better-sqlite3)$/, (file) =>
      within(file, 'platform/db'),
    ),
    'what browsers run stays in the tab': packageOnlyIn(/^(react|react-dom|@fluentui|@microsoft\/teams-js)\b/, (file) =>
      within(file, 'tab'),
    ),
    'zod-openapi stays behind platform/http': packageOnlyIn(/^zod-openapi$/, (file) => within(file, 'platform/http')),
    'jose stays behind platform/jwt': packageOnlyIn(/^jose$/, (file) => within(file, 'platform/jwt')),
    'the tab sees itself, the dto of features, and the texts': breaking(
      ({ file, target }) =>
        within(file, 'tab') &&
        /\.tsx?$/.test(target) &&
        !within(target, 'tab') &&
        !/^\w+\/dto\.ts$/.test(target) &&
        !within(target, 'platform/i18n'),
    ),
    'the tab takes types only of features, and loads no catalogue but the chosen one': breaking(
      ({ file, target }) =>
        within(file, 'tab') &&
        (/\/dto\.ts$/.test(target) || target === 'platform/i18n/index.ts') &&
        !importsTypesOnly(file, target),
    ),
    'nothing imports the tab': breaking(({ file, target }) => !within(file, 'tab') && within(target, 'tab')),
    'dto import nothing of the platform': breaking(
      ({ file, target }) => file.endsWith('/dto.ts') && within(target, 'platform'),
    ),
    'the check of the Node version comes before all else is loaded': breaking(
      ({ file, target }) =>
        (file === 'runtime.ts' && !target.startsWith('node:')) ||
        (file === 'index.ts' && !/^node:|^runtime\.ts$|^main\.ts$/.test(target)),
    ),
    'V8 flags are set by the one function that tries them first': breaking(
      ({ file, target }) => target === 'node:v8' && file !== 'runtime.ts',
    ),
    'undici stays behind platform/bot and platform/graph': packageOnlyIn(
      /^undici/,
      (file) => within(file, 'platform/bot') || within(file, 'platform/graph'),
    ),
  };
  for (const [rule, broken] of Object.entries(rules)) it(rule, () => assert.deepEqual(broken, []));

  it('has no circle among the features', () => {
    const uses = new Map(features.map((feature) => [feature, new Set<string>()]));
    for (const { file, target } of imports) {
      const [from, to] = [featureOf(file), featureOf(target)];
      if (from && to && from !== to) uses.get(from)?.add(to);
    }
    const reach = (feature: string, seen: readonly string[]): void => {
      assert.ok(!seen.includes(feature), `circle: ${[...seen, feature].join(' > ')}`);
      for (const next of uses.get(feature) ?? []) reach(next, [...seen, feature]);
    };
    for (const feature of features) reach(feature, []);
  });

  it('reads the environment in index.ts only', () => {
    const readers = globSync('src/**/*.ts', { cwd: root }).filter((path) =>
      readFileSync(join(root, path), 'utf8').includes('process.env'),
    );
    assert.deepEqual(
      readers.map((path) => path.split(sep).join('/')),
      ['src/index.ts'],
    );
  });

  it('has no file that wants splitting', () => {
    const long = globSync('src/**/*.{ts,tsx}', {
      cwd: root,
      exclude: (name) => /lexicon|i18n|phrases/.test(String(name)),
    }).filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 330);
    assert.deepEqual(long, []);
  });

  it('keeps rows in memory only in ways that hear of others’ changes', () => {
    // Everything that a process keeps between turns, and why it cannot be out of date. Rows belong in `createRowMemory`.
    const kept: Readonly<Record<string, string>> = {
      'answers/bank.ts': 'follows the changes of entries',
      'answers/import/check.ts': 'of one file',
      'answers/import/plan.ts': 'of one file',
      'answers/matching/thread.ts': 'calls under way',
      'answers/matching/worker.ts': 'indexes of the banks',
      'answers/store.ts': 'of one import',
      'cases/likeness.ts': 'only says what to read again',
      'organisation/index.ts': 'tenants that are being made',
      'platform/bot/connector.ts': 'parsed addresses',
      'platform/bot/declarations.ts': 'of one start',
      'platform/bot/keyed-queue.ts': 'turns under way',
      'platform/bot/pacing.ts': 'what this process has sent',
      'platform/cards/markdown.ts': 'a pure function',
      'platform/db/at-once.ts': 'of one connection',
      'platform/db/changes.ts': 'who listens',
      'platform/db/postgres-pool.ts': 'connections',
      'platform/db/row-memory.ts': 'the way itself',
      'platform/db/sqlite.ts': 'prepared statements',
      'platform/db/write-worker.ts': 'prepared statements',
      'platform/graph/tokens.ts': 'credentials of the configuration',
      'platform/http/events.ts': 'streams under way',
      'platform/http/index.ts': 'streams under way',
      'platform/http/tab-files.ts': 'files of the release',
      'platform/i18n/format.ts': 'a pure function',
      'platform/i18n/index.ts': 'a pure function',
      'platform/jobs/runner.ts': 'runs under way',
      'platform/jwt/signing-keys.ts': 'keys that are read again when one is unknown',
      'platform/quotas.ts': 'what this process has let through',
      'platform/working-days.ts': 'a pure function',
    };
    const found = globSync('src/{*,!(tab|language)/**/*}.ts', { cwd: root })
      .map((path) =>
        path
          .split(sep)
          .join('/')
          .replace(/^src\//, ''),
      )
      .filter((file) => !within(file, 'answers/matcher') && !within(file, 'language') && !within(file, 'tab'))
      .filter((file) =>
        /^(?: {2})?(?:export )?const \w+ = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\);$/m.test(
          readFileSync(join(root, 'src', file), 'utf8'),
        ),
      );
    assert.deepEqual(
      found.filter((file) => !(file in kept)),
      [],
    );
  });
});

/** Whether every import of a target is of types. */
function importsTypesOnly(file: string, target: string): boolean {
  const source = readFileSync(join(root, 'src', file), 'utf8');
  const ending = target.replaceAll('.', '\\.');
  const lines = [...source.matchAll(new RegExp(`^import[^;]*?'[./]*${ending}';`, 'gms'))];
  return lines.length > 0 && lines.every(([line]) => line.startsWith('import type '));
}

function isTypeOnly(file: string, target: string): boolean {
  const source = readFileSync(join(root, 'src', file), 'utf8');
  const name = target.split('/').at(-1) ?? '';
  return new RegExp(`import type \\{[^}]*\\} from '\\./${name.replace('.', '\\.')}'`).test(source);
}
