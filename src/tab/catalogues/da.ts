export { cases } from '../../platform/i18n/da/cases.ts';
export { organisation } from '../../platform/i18n/da/organisation.ts';
export { tab } from '../../platform/i18n/da/tab.ts';
