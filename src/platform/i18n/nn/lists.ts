export const lists = {
  more: 'Vis fleire',
  back: 'Tilbake',
};
