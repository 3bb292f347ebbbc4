import { loop } from '../support/journeys/loop.ts';
import { describeIn, usualSettings } from '../support/modes.ts';

describeIn(usualSettings, 'the whole loop, from a wish to Monday', loop);
