export { cases } from '../../platform/i18n/sv/cases.ts';
export { organisation } from '../../platform/i18n/sv/organisation.ts';
export { tab } from '../../platform/i18n/sv/tab.ts';
