import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';

// index.ts reads this file under any Node, before it knows whether the rest can be loaded: import only Node's own
// modules here.

/** The minimum of the dependencies; the same as `engines` in package.json. */
const oldestNode = [22, 12] as const;

/** A child process that tries a flag takes about 40 ms; on a machine under full load, a hundred times that. */
const trialMs = 10_000;

/** A message for the user. @returns undefined when a Node of that version (`v22.12.0`) is new enough. */
export function nodeTooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Losen needs Node ${oldestMajor}.${oldestMinor} or newer; this is ${version}. Install Node 24 LTS and try again.`;
}

/**
 * Sets the V8 flags that this Node supports. An unknown flag makes V8 print a bare line on standard error, and a locked
 * flag ends the process; neither can be caught. So each flag is tried in a child process first.
 * @returns the flags that were skipped.
 */
export function setKnownFlags(flags: readonly string[], env: Readonly<Record<string, string | undefined>>): string[] {
  // Tries all at once, and one by one only when that fails.
  const refused = isAccepted(flags, env) ? [] : flags.filter((flag) => !isAccepted([flag], env));
  for (const flag of flags) if (!refused.includes(flag)) setFlagsFromString(flag);
  return refused;
}

/** True when a process of this Node sets the flags, prints nothing and exits with 0. */
function isAccepted(flags: readonly string[], env: Readonly<Record<string, string | undefined>>): boolean {
  const script = `for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag);`;
  try {
    // Without NODE_OPTIONS, because the trial needs none of this process's preloaded modules.
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      env: { ...env, NODE_OPTIONS: '' },
      encoding: 'utf8',
      timeout: trialMs,
      windowsHide: true,
    });
    return status === 0 && `${stdout}${stderr}` === '';
  } catch {
    // Node's permission model forbids child processes: it runs without the flags, but slower.
    return false;
  }
}
