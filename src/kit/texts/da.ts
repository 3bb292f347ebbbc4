import type { TextsLike } from '../../platform/i18n/index.ts';
import type * as english from './en.ts';

export const lists: TextsLike<typeof english.lists> = {
  more: 'Vis flere',
  back: 'Tilbage',
};
