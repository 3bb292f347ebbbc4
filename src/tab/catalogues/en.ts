export { calendar } from '../../sessions/texts/en.ts';
export { cases, faults } from '../../cases/texts/en.ts';
export { channel } from '../../status/texts/en.ts';
export { health } from '../../health/texts/en.ts';
export { insights } from '../../insights/texts/en.ts';
export { myData } from '../../my-data/texts/en.ts';
export { organisation } from '../../organisation/texts/en.ts';
export { sessions } from '../../sessions/texts/en.ts';
export { tab } from '../texts/en.ts';
