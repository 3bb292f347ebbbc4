import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { keepOutput } from './log-sink.ts';

export const root = join(import.meta.dirname, '..', '..');

export type Program = {
  readonly child: ChildProcess;
  /** Everything it has written so far. */
  output(): string;
  /** Waits for words in its output. @throws with the output when it ends or the time is up without them. */
  says(words: RegExp, withinMs?: number): Promise<void>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
};

/** Starts a Node program; what it writes counts for the check of the logs. */
export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...cleanEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    keepOutput(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  let over = false;
  const ended = new Promise<number | null>((resolve) =>
    child.on('close', (code) => {
      over = true;
      resolve(code);
    }),
  );
  const says = async (words: RegExp, withinMs = 120_000) => {
    const deadline = Date.now() + withinMs;
    while (!words.test(output)) {
      if (over || Date.now() > deadline) throw new Error(`never said ${words.source}:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, output: () => output, says, ended };
}

/** The environment without settings of the product, which the tests give themselves. */
function cleanEnv(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !/^(PORT|HOST|DATA_DIR|DATABASE_URL|MicrosoftApp.*|npm_.*)$/.test(name))
      env[name] = value;
  }
  return env;
}
