import { builtProgram } from '../support/journeys/program.ts';
import { describeIn, usualSettings } from '../support/modes.ts';

const installed = usualSettings.filter(({ deployment }) => deployment !== 'trial');

describeIn(installed, 'the built program', builtProgram);
