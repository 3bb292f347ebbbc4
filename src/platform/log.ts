import { type DestinationStream, type LevelWithSilent, type Logger, pino, stdSerializers } from 'pino';

export type Log = Logger;

/**
 * The log: JSON lines, or readable ones in a terminal. What people write, their names and tokens have no business in it:
 * callers log codes and ids, and what slips through in well-known fields is taken out here.
 */
export function createLog(level: LevelWithSilent, destination: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      serializers: { req: stdSerializers.req },
      redact: {
        paths: ['*.authorization', '*.text', '*.name', '*.token', '*.password', 'text', 'name', 'token'],
        remove: true,
      },
    },
    destination,
  );
}
