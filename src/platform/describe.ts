/** An error for the log: its kind, code and place, never a message that might quote what people wrote. */
export function describe(fault: unknown): object {
  if (!(fault instanceof Error)) return { kind: typeof fault };
  const code = 'code' in fault ? fault.code : undefined;
  const place = fault.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim());
  return { kind: fault.name, code, place, ...(fault.cause === undefined ? {} : { cause: describe(fault.cause) }) };
}
