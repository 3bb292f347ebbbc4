export { calendar } from '../../sessions/texts/nb.ts';
export { cases, faults } from '../../cases/texts/nb.ts';
export { channel } from '../../status/texts/nb.ts';
export { health } from '../../health/texts/nb.ts';
export { insights } from '../../insights/texts/nb.ts';
export { myData } from '../../my-data/texts/nb.ts';
export { organisation } from '../../organisation/texts/nb.ts';
export { sessions } from '../../sessions/texts/nb.ts';
export { tab } from '../texts/nb.ts';
