export { cases } from '../../platform/i18n/en/cases.ts';
export { insights } from '../../platform/i18n/en/insights.ts';
export { organisation } from '../../platform/i18n/en/organisation.ts';
export { tab } from '../../platform/i18n/en/tab.ts';
