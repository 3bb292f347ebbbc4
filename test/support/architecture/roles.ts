import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

const src = join(import.meta.dirname, '..', '..', '..', 'src');
/** Folders with an index that serve the features. */
const others = ['config', 'kit', 'language', 'understanding'];

/** The features: folders that add to what the product does. */
export const features: readonly string[] = globSync('*/index.ts', { cwd: src })
  .map((path) => dirname(path))
  .filter((name) => !others.includes(name))
  .toSorted();

export function featureOf(path: string): string | undefined {
  return features.find((feature) => path.startsWith(`${feature}/`));
}

const inFeature = (inner: string) => new RegExp(`^(?:${features.join('|')})/(?:[^/]+/)*${inner}$`);

/** What is named here holds rules of several stores, or of a store and the outside, and so is no pure domain. */
const services = [
  'service',
  'asked',
  'why',
  'sending',
  'views',
  'channel-view',
  'meeting',
  'likeness',
  'bank',
  'transfer',
  'thread',
  'worker',
  'file-parser',
  'parse-worker',
  'unreachable',
  'showing',
  'keeping',
  'planning',
  'turns',
  'deciding',
  'recipients',
];

/** A file has the first role whose pattern it matches; `domain` is what is left of a feature. */
const rolePatterns = [
  ['room', inFeature('room/.+')],
  ['text', new RegExp(`^(?:${[...features, 'tab', 'server'].join('|')})/texts/[^/]+\\.ts$`)],
  ['face', new RegExp(`^(?:${features.join('|')})/index\\.ts$`)],
  ['dto', inFeature('(?:[\\w-]+-)?dto\\.ts')],
  ['action', inFeature('actions(?:/[^/]+)?\\.ts')],
  ['card', inFeature('cards(?:/[^/]+)?\\.ts')],
  ['store', inFeature('(?:store/[^/]+|(?:[\\w-]+-)?store|migrations)\\.ts')],
  ['door', inFeature('(?:chat|[\\w-]*chat|jobs|routes|(?:[\\w-]+-)?api|[\\w-]*handlers)\\.ts')],
  ['service', inFeature(`(?:${services.join('|')})\\.ts`)],
  ['domain', inFeature('[^/]+\\.ts')],
  ['tab', /^tab\//],
  ['kit', /^kit\//],
  ['language', /^language\//],
  ['understanding', /^understanding\//],
  ['platform', /^platform\//],
  ['config', /^config\//],
  ['server', /^server\//],
  ['errors', /^errors\.ts$/],
  ['root', /^(?:app|app-\w+|command|index|main|runtime|texts)\.ts$/],
] as const satisfies readonly (readonly [string, RegExp])[];

export type Role = (typeof rolePatterns)[number][0];

/** @returns undefined for a file that has no place in the house. */
export function roleOf(path: string): Role | undefined {
  return rolePatterns.find(([, pattern]) => pattern.test(path))?.[0];
}
