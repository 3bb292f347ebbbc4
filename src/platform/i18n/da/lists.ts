export const lists = {
  more: 'Vis flere',
  back: 'Tilbage',
};
