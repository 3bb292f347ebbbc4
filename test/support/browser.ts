import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-sync',
  '--disable-component-update',
];
const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** How long a page may take to show something; it only guards against waiting for ever. */
export const patienceMs = 60_000;

let running: Promise<Browser> | undefined;

/**
 * One headless Chromium for the whole run: $CHROME, the machine's own, or the one that npm brought for Linux x64.
 * @throws saying what to install where there is none.
 */
export function browser(): Promise<Browser> {
  running ??= launch();
  return running;
}

export async function closeBrowser(): Promise<void> {
  await (await running)?.close();
}

async function launch(): Promise<Browser> {
  const own = process.env.CHROME ?? findOwn();
  if (own) return playwright.launch({ executablePath: own, args: flags });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need Chrome or Chromium. Install it, or set CHROME to its path.');
  }
  // By these the package unpacks the libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: brought } = await import('@sparticuz/chromium');
  return playwright.launch({
    executablePath: await brought.executablePath(),
    args: [...flags, ...brought.args.filter((flag) => flag !== '--single-process')],
  });
}

function findOwn(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...onPath.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere];
  return candidates.find((path) => existsSync(path));
}
