export { calendar } from '../../sessions/texts/sv.ts';
export { cases, faults } from '../../cases/texts/sv.ts';
export { channel } from '../../status/texts/sv.ts';
export { health } from '../../health/texts/sv.ts';
export { insights } from '../../insights/texts/sv.ts';
export { myData } from '../../my-data/texts/sv.ts';
export { organisation } from '../../organisation/texts/sv.ts';
export { sessions } from '../../sessions/texts/sv.ts';
export { tab } from '../texts/sv.ts';
