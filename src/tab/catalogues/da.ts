export { calendar } from '../../sessions/texts/da.ts';
export { cases, faults } from '../../cases/texts/da.ts';
export { channel } from '../../status/texts/da.ts';
export { health } from '../../health/texts/da.ts';
export { insights } from '../../insights/texts/da.ts';
export { myData } from '../../my-data/texts/da.ts';
export { organisation } from '../../organisation/texts/da.ts';
export { sessions } from '../../sessions/texts/da.ts';
export { tab } from '../texts/da.ts';
