export const api = {
  fieldMissing: 'Fyll ut dette.',
  fieldTooLong: 'Skriv høyst {limit} tegn.',
  fieldWrong: 'Dette kan ikke brukes.',
};
