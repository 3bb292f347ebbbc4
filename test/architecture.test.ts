import assert from 'node:assert/strict';
import { featureOf, features, roleOf } from './support/architecture/roles.ts';
import { breachesIn, circlesIn } from './support/architecture/rules.ts';
import { importsOf, readSources } from './support/architecture/sources.ts';

const sources = readSources();
const within = (path: string, folder: string) => path.startsWith(`${folder}/`);
const isText = (path: string) => /(?:^|\/)(?:lexicon|i18n|texts)\/|phrases|setting-texts/.test(path);

describe('architecture', () => {
  it('reads the imports it judges', () => {
    const imports = importsOf(sources);
    assert.ok(imports.length > 1500, `${imports.length} imports found`);
    assert.ok(imports.some(({ file, target }) => file === 'app.ts' && target === 'answers/index.ts'));
    assert.ok(imports.some(({ target, isTypeOnly }) => target === 'kysely' && isTypeOnly));
  });

  it('knows every feature folder', () => {
    assert.ok(features.length >= 9, features.join(' '));
    const parts = importsOf(sources).filter(({ file, target }) => file === 'app.ts' && featureOf(target) !== undefined);
    assert.deepEqual(
      [...new Set(parts.map(({ target }) => target))].toSorted(),
      features.map((feature) => `${feature}/index.ts`),
    );
  });

  it('has no import that the roles of its files forbid', () => {
    const told = breachesIn(sources).map(({ where, rule, why, fix }) => `${where}\n  ${rule}: ${why}. Fix: ${fix}.`);
    assert.deepEqual(told, []);
  });

  it('has no import cycle of files, not even by types', () => {
    assert.deepEqual(
      circlesIn(sources, true).map((circle) => circle.join(' > ')),
      [],
    );
  });

  it('has no cycle among the features', () => {
    const uses = new Map<string, Set<string>>(features.map((feature) => [feature, new Set<string>()]));
    for (const { file, target } of importsOf(sources)) {
      const [from, to] = [featureOf(file), featureOf(target)];
      if (from && to && from !== to && roleOf(file) !== 'room') uses.get(from)?.add(to);
    }
    const reach = (feature: string, seen: readonly string[]): void => {
      assert.ok(!seen.includes(feature), `circle: ${[...seen, feature].join(' > ')}`);
      for (const next of uses.get(feature) ?? []) reach(next, [...seen, feature]);
    };
    for (const feature of features) reach(feature, []);
  });

  it('reads the environment in index.ts only', () => {
    assert.deepEqual(
      [...sources].flatMap(([path, text]) => (text.includes('process.env') ? [path] : [])),
      ['index.ts'],
    );
  });

  it('builds fields in formCard only, which keeps typed text and shows faults next to it', () => {
    const makesFields = (text: string) => /type: 'Input\./.test(text.replace(/readonly type: 'Input\.\w+'/g, ''));
    assert.deepEqual(
      [...sources].flatMap(([path, text]) => (makesFields(text) ? [path] : [])),
      ['kit/form-card.ts'],
    );
  });

  it('has no file that should be split', () => {
    const long = [...sources].filter(([path, text]) => !isText(path) && text.split('\n').length > 330);
    assert.deepEqual(
      long.map(([path]) => path),
      [],
    );
  });

  it('checks the Node version before everything else is loaded', () => {
    const early = importsOf(sources).filter(
      ({ file, target }) =>
        (file === 'runtime.ts' && !target.startsWith('node:')) ||
        (file === 'index.ts' && !/^node:|^runtime\.ts$|^main\.ts$/.test(target)),
    );
    assert.deepEqual(early, []);
  });

  it('caches rows only in ways that follow changes by other processes', () => {
    // Everything that a process keeps between turns, and why it cannot be out of date. Rows belong in `createRowMemory`.
    const kept: Readonly<Record<string, string>> = {
      'answers/bank.ts': 'follows the changes of entries',
      'answers/import/check.ts': 'of one file',
      'answers/import/plan.ts': 'of one file',
      'answers/matching/thread.ts': 'calls under way',
      'answers/matching/worker.ts': 'indexes of the banks',
      'answers/store/entries-store.ts': 'of one import',
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
      'status/sources.ts': 'counts up to a minute that is over, until the next one',
    };
    const found = [...sources.keys()]
      .filter((path) => !['tab', 'language', 'understanding', 'answers/matcher'].some((folder) => within(path, folder)))
      .filter((path) => roleOf(path) !== 'room')
      .filter((path) =>
        /^(?: {2})?(?:export )?const \w+ = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\);$/m.test(sources.get(path) ?? ''),
      );
    assert.deepEqual(
      found.filter((file) => !(file in kept)),
      [],
    );
  });
});

/** Each import is planted into a copy of the sources, and must be found. */
const planted: readonly (readonly [file: string, line: string, what: string])[] = [
  ['cases/cards/list.ts', "import { createCasesStore } from '../store/cases-store.ts';", 'a card that reads a store'],
  ['cases/cards/list.ts', "import { casesVerbs } from '../chat.ts';", 'a card that knows a door'],
  ['cases/cards/list.ts', "import { sql } from 'kysely';", 'a card that queries'],
  ['cases/case.ts', "import { casesCommands } from './chat.ts';", 'a domain file that knows a door'],
  ['cases/case.ts', "import { createCasesStore } from './store/cases-store.ts';", 'a domain file that reads a store'],
  ['cases/case.ts', "import { tablesOf } from '../platform/db/index.ts';", 'a domain file that opens the database'],
  ['cases/life-cycle.ts', "import { decide } from './actions/decide.ts';", 'a domain file that knows an action'],
  ['cases/store/cases-store.ts', "import { caseCard } from '../cards/reader.ts';", 'a store that knows a card'],
  ['cases/store/cases-store.ts', "import { createCasesService } from '../service.ts';", 'a store that knows a service'],
  ['cases/service.ts', "import { decide } from './actions/decide.ts';", 'a service that knows an action'],
  ['cases/actions/decide.ts', "import { casesApi } from '../api.ts';", 'an action that knows a door'],
  ['cases/actions/decide.ts', "import { caseCard } from '../cards/reader.ts';", 'an action that knows a card'],
  [
    'cases/actions/decide.ts',
    "import { createCasesStore } from '../store/cases-store.ts';",
    'an action that makes a store',
  ],
  ['cases/actions/decide.ts', "import { sql } from 'kysely';", 'an action that queries'],
  ['cases/chat.ts', "import { createCasesStore } from './store/cases-store.ts';", 'a door that makes a store'],
  ['cases/chat.ts', "import { sql } from 'kysely';", 'a door that queries'],
  ['cases/chat.ts', "import { phaseOf } from '../sessions/session.ts';", 'a feature that looks into another'],
  ['cases/case.ts', "import type { Session } from '../sessions/session.ts';", 'a type of another feature’s inside'],
  ['cases/dto.ts', "import { translator } from '../platform/i18n/index.ts';", 'a dto that needs the platform'],
  ['kit/action.ts', "import { stateName } from '../cases/index.ts';", 'a kit that knows a feature'],
  ['cases/case.ts', "import { perform } from '../kit/action.ts';", 'a look behind the kit’s index'],
  ['platform/bot/router.ts', "import { stateName } from '../../cases/index.ts';", 'a platform that knows a feature'],
  [
    'platform/db/index.ts',
    "import type { Config } from '../../config/index.ts';",
    'a platform that knows the settings',
  ],
  ['language/phrase.ts', "import { shorten } from '../platform/cards/index.ts';", 'language that knows the platform'],
  ['answers/matcher/index.ts', "import { createAnswers } from '../index.ts';", 'a matcher that knows its feature'],
  [
    'answers/matcher/index/vocabulary.ts',
    "import { x } from '../rank/evidence.ts';",
    'an index that knows the ranking',
  ],
  ['cases/room/index.tsx', "import { wishDto } from '../dto.ts';", 'a room that loads schemas'],
  ['cases/room/index.tsx', "import { isOpen } from '../life-cycle.ts';", 'a room that loads the domain'],
  ['cases/room/index.tsx', "import { one } from '../../sessions/room/one.tsx';", 'a room that looks into another'],
  ['cases/chat.ts', "import { Case } from './room/case.tsx';", 'a door that loads a room'],
  ['texts.ts', "import { tabTexts } from './tab/texts/index.ts';", 'a server that needs the tab'],
  ['cases/chat.ts', "import { CloudAdapter } from 'botbuilder';", 'botbuilder outside its folder'],
  ['cases/chat.ts', "import restify from 'restify';", 'restify outside its folder'],
  ['cases/store/cases-store.ts', "import pg from 'pg';", 'a driver outside its folder'],
  ['sessions/service.ts', "import { request } from 'undici';", 'undici outside its folder'],
  ['cases/chat.ts', "import { Button } from '@fluentui/react-components';", 'Fluent UI outside the tab'],
  ['server/web.ts', "import { createCasesStore } from '../cases/store/cases-store.ts';", 'the server inside a feature'],
  ['app.ts', "import { createCasesStore } from './cases/store/cases-store.ts';", 'the root inside a feature'],
  ['helpers.ts', 'export const one = 1;', 'a file without a role'],
];

describe('the rules of the architecture', () => {
  const clean = new Set(breachesIn(sources).map(({ where }) => where));
  for (const [file, line, what] of planted) {
    it(`find ${what}`, () => {
      const copy = new Map(sources).set(file, `${line}\n${sources.get(file) ?? ''}`);
      const found = breachesIn(copy).filter(({ where }) => !clean.has(where));
      assert.equal(found.length, 1, JSON.stringify(found));
    });
  }

  it('find a cycle, by value and by type', () => {
    const copy = new Map(sources);
    copy.set('cases/case.ts', `import { openTo } from './wish-form.ts';\n${sources.get('cases/case.ts') ?? ''}`);
    const before = circlesIn(sources, true).length;
    assert.ok(circlesIn(copy, true).length > before);
  });
});
