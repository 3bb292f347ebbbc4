import { type DestinationStream, type LevelWithSilent, type Logger, pino, stdSerializers } from 'pino';

export type Log = Logger;

/**
 * The log: JSON lines, or readable ones in a terminal. It contains no messages, names or tokens of people: callers log
 * codes and ids, and well-known fields are redacted here.
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
