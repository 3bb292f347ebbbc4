import { channelFaults } from '../support/journeys/channel-faults.ts';
import { describeIn, usualSettings } from '../support/modes.ts';

describeIn(usualSettings, 'a channel that', channelFaults);
