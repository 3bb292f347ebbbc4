/** An error as it is sent between threads, because structured cloning drops the code. */
export type ThreadFault = { readonly message: string; readonly code: string | undefined };

export function toFault(fault: unknown): ThreadFault {
  if (!(fault instanceof Error)) return { message: String(fault), code: undefined };
  return { message: fault.message, code: 'code' in fault ? String(fault.code) : undefined };
}

export function toError({ message, code }: ThreadFault): Error {
  return Object.assign(new Error(message), { name: 'SqliteError', ...(code === undefined ? {} : { code }) });
}
