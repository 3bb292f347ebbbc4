export const api = {
  fieldMissing: 'Fyll ut dette feltet.',
  fieldTooLong: 'Skriv ikkje meir enn {limit} teikn.',
  fieldWrong: 'Dette kan ikkje brukast.',
};
