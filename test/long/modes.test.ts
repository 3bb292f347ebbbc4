import { beginning } from '../support/journeys/beginning.ts';
import { channelFaults } from '../support/journeys/channel-faults.ts';
import { loop } from '../support/journeys/loop.ts';
import { builtProgram } from '../support/journeys/program.ts';
import { manyAtFewSeats, sessionToItsEnd } from '../support/journeys/sessions.ts';
import { describeIn, otherSettings } from '../support/modes.ts';

/** What `npm test` runs in two settings, in all the others. */
const installed = otherSettings.filter(({ deployment }) => deployment !== 'trial');

describeIn(otherSettings, 'from an installation to the first answers', beginning);
describeIn(otherSettings, 'the whole loop, from a wish to Monday', loop);
describeIn(otherSettings, '200 people at 20 seats', manyAtFewSeats);
describeIn(otherSettings, 'a session from plan to head-count', sessionToItsEnd);
describeIn(otherSettings, 'a channel that', channelFaults);
describeIn(installed, 'the built program', builtProgram);
