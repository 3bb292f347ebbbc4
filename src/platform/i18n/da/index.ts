import type { TextsLike } from '../texts.ts';
import type { en } from '../en/index.ts';
import { api } from './api.ts';
import { bot } from './bot.ts';
import { errors } from './errors.ts';

export const da: TextsLike<typeof en> = { api, bot, errors };
