import { manyAtFewSeats, sessionToItsEnd } from '../support/journeys/sessions.ts';
import { describeIn, usualSettings } from '../support/modes.ts';

describeIn(usualSettings, '200 people at 20 seats', manyAtFewSeats);
describeIn(usualSettings, 'a session from plan to head-count', sessionToItsEnd);
