export { cases } from '../../platform/i18n/nn/cases.ts';
export { organisation } from '../../platform/i18n/nn/organisation.ts';
export { tab } from '../../platform/i18n/nn/tab.ts';
