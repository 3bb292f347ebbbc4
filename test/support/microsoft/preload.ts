import { redirectMicrosoft, type StandInAddress } from './network.ts';

/**
 * For a process of its own: `--import` this file, with the stand-in's address in TEST_MICROSOFT. A host that is neither
 * played nor on this machine ends the process with code 97.
 */
const address = process.env.TEST_MICROSOFT;
if (!address) throw new Error('TEST_MICROSOFT must hold the address of the stand-in');
redirectMicrosoft(JSON.parse(address) as StandInAddress, (fault) => {
  process.stderr.write(`${fault.message}\n`);
  process.exit(97);
});
