export const start = {
  starting: 'Losen is starting …',
  waiting: 'Waiting for Teams to answer …',
  title: 'Losen could not be started',
  file: 'A file that Losen needs could not be loaded. The network may be the cause, or Losen has just been updated.',
  host: 'Teams does not answer. If trying again does not help, close Teams and open it again.',
  fault:
    'Something went wrong while Losen was starting. If trying again does not help, tell those who look after Losen where you work.',
  again: 'Try again',
} as const;
