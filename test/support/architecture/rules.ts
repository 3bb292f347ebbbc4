import { featureOf, type Role, roleOf } from './roles.ts';
import { type Import, importsOf, type Sources } from './sources.ts';

/** A rule of the house: what is forbidden, why, and how to fix it. */
export type Rule = { readonly rule: string; readonly why: string; readonly fix: string };
export type Breach = Rule & { readonly where: string };

/** `all`: by value and by type. `types`: by type only, which is gone when the program runs. */
type Reach = 'all' | 'types';

/** What a file may import of its own feature, by its role. */
const withinFeature: Partial<Record<Role, Partial<Record<Role, Reach>>>> = {
  domain: { domain: 'all', dto: 'types', store: 'types' },
  dto: { dto: 'all', domain: 'all', service: 'types' },
  text: { text: 'all' },
  card: { card: 'all', domain: 'all', dto: 'types', store: 'types', service: 'types' },
  store: { store: 'all', domain: 'all' },
  service: { service: 'all', store: 'all', card: 'all', domain: 'all', dto: 'all', text: 'all' },
  action: { action: 'all', service: 'all', store: 'types', domain: 'all', dto: 'all' },
  door: { door: 'all', action: 'all', service: 'all', store: 'types', card: 'all', domain: 'all', dto: 'all' },
  face: {
    door: 'all',
    action: 'all',
    service: 'all',
    store: 'all',
    card: 'all',
    domain: 'all',
    dto: 'all',
    text: 'all',
  },
  room: { room: 'all', dto: 'types', text: 'all' },
};

/** What a file may import of the rest of the house, by its role. */
const outside: Record<Role, readonly Role[]> = {
  domain: ['kit', 'language', 'understanding', 'errors', 'face', 'platform'],
  dto: ['platform'],
  text: ['text', 'platform'],
  card: ['kit', 'language', 'face', 'platform'],
  store: ['kit', 'language', 'errors', 'face', 'platform'],
  service: ['kit', 'language', 'understanding', 'errors', 'face', 'platform'],
  action: ['kit', 'language', 'understanding', 'errors', 'face', 'platform'],
  door: ['kit', 'language', 'understanding', 'errors', 'face', 'platform'],
  face: ['kit', 'language', 'understanding', 'errors', 'face', 'platform'],
  room: ['tab', 'platform', 'room'],
  tab: ['tab', 'platform', 'room', 'dto', 'text'],
  kit: ['kit', 'platform', 'errors', 'language', 'understanding'],
  language: ['language'],
  understanding: ['understanding', 'language'],
  platform: ['platform', 'errors', 'language', 'understanding'],
  config: ['config', 'platform'],
  server: ['server', 'config', 'platform', 'errors', 'kit', 'face'],
  errors: [],
  root: ['root', 'server', 'config', 'platform', 'errors', 'kit', 'face', 'text'],
};

/** Folders of the platform that a role may see by value; types of all are open. Without a row: all of it. */
const platformOf: Partial<Record<Role, RegExp>> = {
  domain: /^platform\/(?:i18n|csv|archive)\/|^platform\/(?:working-days|breathe)\.ts$|^platform\/cards\/index\.ts$/,
  dto: /^never$/,
  text: /^platform\/i18n\//,
  card: /^platform\/(?:cards|i18n)\//,
  action: /^platform\/(?:i18n|csv)\//,
  room: /^platform\/i18n\//,
  tab: /^platform\/i18n\//,
};

/** Which parts of the house a package belongs to. */
const packageHomes: readonly (readonly [string, RegExp, RegExp])[] = [
  ['botbuilder', /^bot(?:builder|framework)/, /^platform\/bot\/|^app\.ts$/],
  ['restify', /^restify/, /^platform\/http\//],
  ['the database drivers', /^(?:pg|better-sqlite3)$/, /^platform\/db\//],
  ['zod-openapi', /^zod-openapi$/, /^platform\/http\//],
  ['jose', /^jose$/, /^platform\/jwt\//],
  ['undici', /^undici/, /^platform\/(?:bot|graph)\//],
  ['the Graph client', /^@microsoft\/microsoft-graph-client/, /^platform\/graph\//],
  ['what browsers run', /^(?:react|react-dom|@fluentui|@microsoft\/teams-js|@visx)\b/, /^tab\/|^[\w-]+\/room\//],
  ['V8 flags', /^node:v8$/, /^runtime\.ts$/],
];

const roles: Rule = {
  rule: 'every file has a role',
  why: 'what a file may import follows from its role, and its role from its folder and name',
  fix: 'put it in one of the folders of its feature (actions, cards, store, texts, room), or name it by what it is',
};
const layers: Rule = {
  rule: 'doors > actions > services and stores > domain',
  why: 'a rule that stands below is used by every door; one that looks up drags the chat or the database along',
  fix: 'move what is shared down, or pass it in as an argument',
};
const faces: Rule = {
  rule: 'a feature is seen through its index.ts',
  why: 'what others use is a promise, and the rest can be changed freely',
  fix: 'export it from index.ts, or pass it in at app.ts',
};
const platformAlone: Rule = {
  rule: 'platform, kit, language and understanding know no feature',
  why: 'they serve all features, so none may be needed to understand them',
  fix: 'take it as an argument, or move it into the feature',
};
const packagesAtHome: Rule = {
  rule: 'a package stays behind its folder',
  why: 'it can then be replaced in one place',
  fix: 'use what the folder offers, or add to that',
};
const noQueries: Rule = {
  rule: 'only stores query',
  why: 'two places that query one table disagree in time',
  fix: 'add a method to the store',
};

const matcherAlone: Rule = {
  rule: 'the matcher is its own library: rank > query > index, and language below',
  why: 'it runs in a thread of its own and is measured by itself',
  fix: 'pass in what it needs',
};
const matcherLayers = ['index', 'query', 'rank'];

/** Everything in the sources that breaks a rule about imports. */
export function breachesIn(sources: Sources): readonly Breach[] {
  const imports = importsOf(sources);
  return [...withoutRole(sources), ...imports.flatMap((one) => judge(one))];
}

function withoutRole(sources: Sources): readonly Breach[] {
  return [...sources.keys()].filter((path) => roleOf(path) === undefined).map((where) => ({ ...roles, where }));
}

function judge(one: Import): readonly Breach[] {
  const where = `${one.file} > ${one.target}`;
  const role = roleOf(one.file);
  if (role === undefined) return [];
  const isOurs = /\.tsx?$/.test(one.target) && !one.target.startsWith('node:');
  const found = isOurs ? judgeOwn(one, role) : judgePackage(one, role);
  return found ? [{ ...found, where }] : [];
}

function judgePackage({ file, target, isTypeOnly }: Import, role: Role): Rule | undefined {
  const home = packageHomes.find(([, pattern]) => pattern.test(target));
  if (home && !home[2].test(file)) return packagesAtHome;
  // A transaction's type is passed through; only stores and the platform make statements.
  const mayQuery: readonly Role[] = ['store', 'platform', 'face'];
  if (/^kysely/.test(target) && !isTypeOnly && !mayQuery.includes(role)) return noQueries;
  return undefined;
}

function judgeOwn({ file, target, isTypeOnly }: Import, role: Role): Rule | undefined {
  const to = roleOf(target);
  if (to === undefined) return roles;
  if (file.startsWith('answers/matcher/') && !mayMatcherSee(file, target)) return matcherAlone;
  const [own, other] = [featureOf(file), featureOf(target)];
  if (own !== undefined && own === other) {
    const reach = withinFeature[role]?.[to];
    return reach === 'all' || (reach === 'types' && isTypeOnly) ? undefined : layers;
  }
  // The bundler empties the tab's folder of the build: what the server needs must not lie there.
  if (target.startsWith('tab/') && !file.startsWith('tab/') && role !== 'room') return layers;
  if (!outside[role].includes(to)) {
    if (other === undefined) return layers;
    return own === undefined && role !== 'tab' && role !== 'root' && role !== 'server' ? platformAlone : faces;
  }
  // Another room lends its list only; the tab opens rooms by what they offer.
  if (to === 'room' && !/\/room\/(?:list|index|setup)\.tsx$/.test(target)) return faces;
  if (to === 'dto' && !isTypeOnly) return layers;
  if (to === 'kit' && target !== 'kit/index.ts' && role !== 'kit') return faces;
  const platform = to === 'platform' ? platformOf[role] : undefined;
  return platform && !isTypeOnly && !platform.test(target) ? layers : undefined;
}

function mayMatcherSee(file: string, target: string): boolean {
  if (target.startsWith('language/')) return true;
  const layerOf = (path: string) => matcherLayers.indexOf(path.split('/')[2] ?? '');
  return target.startsWith('answers/matcher/') && (layerOf(file) === -1 || layerOf(target) <= layerOf(file));
}

/** Circles of files, each once, as the files on the way. @param byTypes whether imports of types count. */
export function circlesIn(sources: Sources, byTypes: boolean): readonly (readonly string[])[] {
  const next = Map.groupBy(
    importsOf(sources).filter((one) => sources.has(one.target) && (byTypes || !one.isTypeOnly)),
    ({ file }) => file,
  );
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...way.slice(way.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    for (const { target } of next.get(file) ?? []) visit(target, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of sources.keys()) visit(file, []);
  return circles;
}
