export { cases } from '../../platform/i18n/en/cases.ts';
export { organisation } from '../../platform/i18n/en/organisation.ts';
export { tab } from '../../platform/i18n/en/tab.ts';
