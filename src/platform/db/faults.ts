/** PostgreSQL error classes for a server that is gone, full, shutting down or too busy. */
const unavailableClasses = ['08', '53', '57', '58'];
/** A lock that another session holds for too long, and a read-only server (a standby during a failover). */
const unavailableCodes = ['55P03', '25006'];
const unavailableSqlite = [
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
];
const unavailableSockets = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EHOSTUNREACH'];

/** The connection to the database was lost or could not be made, and the driver gave no code for it. */
export class DatabaseGoneError extends Error {
  constructor(cause: unknown) {
    super('the connection to the database was lost', { cause });
    this.name = 'DatabaseGoneError';
  }
}

function codeOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string'
    ? fault.code
    : '';
}

/**
 * True when the database could not be reached or could not write: nothing was changed, and a later retry may succeed.
 */
export function isUnavailable(fault: unknown): boolean {
  if (fault instanceof DatabaseGoneError) return true;
  const code = codeOf(fault);
  if (code === '') return fault instanceof Error && fault.cause !== undefined && isUnavailable(fault.cause);
  return (
    unavailableSockets.includes(code) ||
    unavailableCodes.includes(code) ||
    unavailableSqlite.some((name) => code.startsWith(name)) ||
    (/^[0-9A-Z]{5}$/.test(code) && unavailableClasses.includes(code.slice(0, 2)))
  );
}

/** True when two transactions conflicted and the work should be retried (serialisation, deadlock). */
export function isConflict(fault: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(fault));
}

/** True when another connection has SQLite's database locked. */
export function isLocked(fault: unknown): boolean {
  return codeOf(fault).startsWith('SQLITE_BUSY');
}
