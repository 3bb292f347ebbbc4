import type { Catalogue } from '../index.ts';
import { answers } from './answers.ts';
import { api } from './api.ts';
import { bot } from './bot.ts';
import { calendar } from './calendar.ts';
import { cases } from './cases.ts';
import { channel } from './channel.ts';
import { errors } from './errors.ts';
import { guide } from './guide.ts';
import { importing } from './import.ts';
import { insights } from './insights.ts';
import { learning } from './learning.ts';
import { lists } from './lists.ts';
import { organisation } from './organisation.ts';
import { pages } from './pages.ts';
import { questions } from './questions.ts';
import { sessions } from './sessions.ts';
import { start } from './start.ts';
import { status } from './status.ts';
import { signIn } from './sign-in.ts';
import { tab } from './tab.ts';
import { thresholds } from './thresholds.ts';
import { why } from './why.ts';

export const sv: Catalogue = {
  answers,
  api,
  bot,
  calendar,
  cases,
  channel,
  errors,
  guide,
  importing,
  insights,
  learning,
  lists,
  organisation,
  pages,
  questions,
  sessions,
  start,
  status,
  signIn,
  tab,
  thresholds,
  why,
};
