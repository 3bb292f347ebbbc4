import { addTexts } from './platform/i18n/index.ts';
import { answersTexts } from './answers/texts/index.ts';
import { healthTexts } from './health/texts/index.ts';
import { casesTexts } from './cases/texts/index.ts';
import { guideTexts } from './guide/texts/index.ts';
import { insightsTexts } from './insights/texts/index.ts';
import { kitTexts } from './kit/index.ts';
import { myDataTexts } from './my-data/texts/index.ts';
import { organisationTexts } from './organisation/texts/index.ts';
import { peopleTexts } from './people/texts/index.ts';
import { questionsTexts } from './questions/texts/index.ts';
import { serverTexts } from './server/texts/index.ts';
import { sessionsTexts } from './sessions/texts/index.ts';
import { signInTexts } from './sign-in/texts/index.ts';
import { statusTexts } from './status/texts/index.ts';

/** Importing this file registers the texts of all features with `translator`. */
for (const texts of [
  answersTexts,
  casesTexts,
  guideTexts,
  insightsTexts,
  kitTexts,
  myDataTexts,
  organisationTexts,
  peopleTexts,
  questionsTexts,
  serverTexts,
  sessionsTexts,
  signInTexts,
  statusTexts,
  healthTexts,
])
  addTexts(texts);
