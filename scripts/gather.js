// Copies the production files, without packages, into a separate folder: node scripts/gather.js <folder>. The Agents
// Toolkit's deployment uses it; infra/Dockerfile copies the same things.
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const parts = ['package.json', 'package-lock.json', '.npmrc', 'dist'];

if (!process.argv[2]) {
  console.error('Name the folder: node scripts/gather.js <folder>. What is in it is deleted.');
  process.exit(1);
}
const folder = resolve(process.argv[2]);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
