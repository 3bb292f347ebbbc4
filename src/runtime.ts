import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';

// index.ts reads this file under any Node, before it knows whether the rest can be loaded: only Node's own modules here.

/** What the dependencies ask for; package.json says the same under `engines`. */
const oldestNode = [22, 12] as const;

/** A child that starts, sets a flag and ends takes about 40 ms; on a machine under full load, a hundred times that. */
const trialMs = 10_000;

/** What to tell the person who starts it. @returns undefined when a Node of that version (`v22.12.0`) is new enough. */
export function nodeTooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Losen needs Node ${oldestMajor}.${oldestMinor} or newer; this is ${version}. Install Node 24 LTS and try again.`;
}

/**
 * Sets those V8 flags that this Node has. A flag that V8 does not know makes it print a bare line on standard error, and one
 * that it no longer lets anybody set ends the process; neither can be caught. So each flag is tried in a child process first.
 * @returns the flags that were left out.
 */
export function setKnownFlags(flags: readonly string[], env: Readonly<Record<string, string | undefined>>): string[] {
  // All at once in the usual case, one by one only when something is wrong.
  const refused = isAccepted(flags, env) ? [] : flags.filter((flag) => !isAccepted([flag], env));
  for (const flag of flags) if (!refused.includes(flag)) setFlagsFromString(flag);
  return refused;
}

/** True when a process of this Node sets the flags, prints nothing and ends well. */
function isAccepted(flags: readonly string[], env: Readonly<Record<string, string | undefined>>): boolean {
  const script = `for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag);`;
  try {
    // Without NODE_OPTIONS: what this process preloads is no business of the trial's.
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      env: { ...env, NODE_OPTIONS: '' },
      encoding: 'utf8',
      timeout: trialMs,
      windowsHide: true,
    });
    return status === 0 && `${stdout}${stderr}` === '';
  } catch {
    // Node's permission model forbids child processes: it runs without the flags, only slower.
    return false;
  }
}
