import type { MessageKey, Params, Translate } from '../platform/i18n/index.ts';

/** `skipped`: does not apply to this installation. `unknown`: could not be told now, and the text says why. */
export const findingKinds = ['ok', 'warning', 'fault', 'unknown', 'skipped'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A text that is translated where it is shown: findings travel as JSON to a command of another process. */
export type Message = {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
};

export type Said = { readonly kind: FindingKind; readonly text: Message };

/** One thing that is tried. */
export type Check = {
  /** For programs; unique in a run. */
  readonly name: string;
  readonly label: Message;
  run(): Promise<Said>;
};

/** One line of the result. */
export type Finding = Said & Pick<Check, 'name' | 'label'>;

export function message<K extends MessageKey>(key: K, ...[params]: Params<K>): Message {
  return { key, params: params ?? {} };
}

/** A message in the reader's language; its key was checked when it was made. */
export function worded(t: Translate, { key, params }: Message): string {
  return (t as (key: string, params: Message['params']) => string)(key, params);
}

const said =
  (kind: FindingKind) =>
  <K extends MessageKey>(key: K, ...params: Params<K>): Said => ({ kind, text: message(key, ...params) });

export const ok = said('ok');
export const warning = said('warning');
export const fault = said('fault');
export const unknown = said('unknown');
export const skipped = said('skipped');

/** The worst of the findings; `unknown` and `skipped` are nobody's fault. */
export function worstOf(findings: readonly Finding[]): 'ok' | 'warning' | 'fault' {
  if (findings.some(({ kind }) => kind === 'fault')) return 'fault';
  return findings.some(({ kind }) => kind === 'warning') ? 'warning' : 'ok';
}
