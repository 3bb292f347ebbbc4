export const api = {
  fieldMissing: 'Fyll i det här.',
  fieldTooLong: 'Skriv högst {limit} tecken.',
  fieldWrong: 'Det här går inte att använda.',
};
