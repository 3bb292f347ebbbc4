export { calendar } from '../../sessions/texts/nn.ts';
export { cases, faults } from '../../cases/texts/nn.ts';
export { channel } from '../../status/texts/nn.ts';
export { health } from '../../health/texts/nn.ts';
export { insights } from '../../insights/texts/nn.ts';
export { myData } from '../../my-data/texts/nn.ts';
export { organisation } from '../../organisation/texts/nn.ts';
export { sessions } from '../../sessions/texts/nn.ts';
export { tab } from '../texts/nn.ts';
