import { beginning } from '../support/journeys/beginning.ts';
import { describeIn, usualSettings } from '../support/modes.ts';

describeIn(usualSettings, 'from an installation to the first answers', beginning);
