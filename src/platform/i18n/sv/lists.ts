export const lists = {
  more: 'Visa fler',
  back: 'Tillbaka',
};
