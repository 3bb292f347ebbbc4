export {
  ArchiveDamagedError,
  type ArchiveLimit,
  type ArchiveLimits,
  ArchiveTooLargeError,
  unpackArchive,
} from './unpack.ts';
export { storedArchive } from './stored.ts';
