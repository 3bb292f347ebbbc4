export const lists = {
  more: 'Show more',
  back: 'Back',
} as const;
