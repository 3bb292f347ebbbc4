import { answersIntents } from '../../src/answers/intents.ts';
import { casesIntents } from '../../src/cases/intents.ts';
import { guideIntents } from '../../src/guide/intents.ts';
import { organisationIntents } from '../../src/organisation/intents.ts';
import { peopleIntents } from '../../src/people/intents.ts';
import { questionsIntents } from '../../src/questions/intents.ts';
import { sessionsIntents } from '../../src/sessions/intents.ts';
import { signInIntents } from '../../src/sign-in/intents.ts';
import { statusIntents } from '../../src/status/intents.ts';
import { createUnderstanding, socialIntents } from '../../src/understanding/index.ts';

/** All intents of the features, as the program has them. */
export const allIntents = [
  ...guideIntents,
  ...casesIntents,
  ...questionsIntents,
  ...sessionsIntents,
  ...organisationIntents,
  ...peopleIntents,
  ...statusIntents,
  ...signInIntents,
  ...answersIntents,
  ...socialIntents,
];

export const engine = createUnderstanding(allIntents);
