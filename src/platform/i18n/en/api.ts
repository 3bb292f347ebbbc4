export const api = {
  fieldMissing: 'Fill this in.',
  fieldTooLong: 'Write {limit} characters at most.',
  fieldWrong: 'This cannot be used.',
} as const;
