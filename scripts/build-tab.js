// Builds the tab into dist/tab, and its source maps into dist/tab-maps, which are not served.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const outFolder = join(root, 'dist', 'tab');
const mapsFolder = join(root, 'dist', 'tab-maps');
/** Fingerprint of the sources of dist/tab; stored in dist, so that it is deleted with the build. */
const madeFromFile = join(root, 'dist', '.tab-made-from');
const inputs = [
  'src/{tab,*/room}/**/*',
  'src/platform/i18n/**/*.ts',
  'src/*/texts/*.ts',
  'src/**/dto.ts',
  'scripts/build-tab.js',
  'package-lock.json',
];

/** Takes some seconds, or almost no time when nothing has changed. */
export async function buildTab() {
  const madeFrom = digest();
  if (existsSync(join(outFolder, 'index.html')) && readText(madeFromFile) === madeFrom) return 0;
  const { build } = await import('vite');
  await build({
    root: join(root, 'src', 'tab'),
    configFile: false,
    logLevel: 'warn',
    // Relative, because a proxy may serve the page below any path.
    base: './',
    build: {
      outDir: outFolder,
      emptyOutDir: true,
      sourcemap: 'hidden',
      // The dependency graph of the files, for bench:tab; it is not served.
      manifest: true,
      // The browsers of Teams: Chromium and Safari of the last two years.
      target: ['chrome120', 'safari17'],
      // Inlined files would need another line in the content-security-policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        // Every room is an index in a folder `room`, so its chunk is named after its feature.
        output: {
          chunkFileNames: ({ facadeModuleId }) =>
            `assets/${/[\\/]src[\\/]([\w-]+)[\\/]room[\\/]index\.tsx$/.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`,
        },
        onwarn: (warning, warn) => {
          // Fluent UI marks its files for server rendering ("use client"), which is not used here.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  });
  moveMaps();
  writeFileSync(madeFromFile, madeFrom);
  return 0;
}

function moveMaps() {
  rmSync(mapsFolder, { recursive: true, force: true });
  mkdirSync(mapsFolder, { recursive: true });
  const assets = join(outFolder, 'assets');
  for (const name of readdirSync(assets))
    if (name.endsWith('.map')) renameSync(join(assets, name), join(mapsFolder, name));
}

function digest() {
  const hash = createHash('sha256');
  for (const path of globSync(inputs, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
