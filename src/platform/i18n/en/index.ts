import { api } from './api.ts';
import { bot } from './bot.ts';
import { errors } from './errors.ts';

export const en = { api, bot, errors } as const;
