export const api = {
  fieldMissing: 'Udfyld dette felt.',
  fieldTooLong: 'Skriv højst {limit} tegn her.',
  fieldWrong: 'Det kan ikke bruges.',
};
