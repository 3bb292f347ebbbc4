export { calendar } from '../../platform/i18n/en/calendar.ts';
export { cases } from '../../platform/i18n/en/cases.ts';
export { organisation } from '../../platform/i18n/en/organisation.ts';
export { sessions } from '../../platform/i18n/en/sessions.ts';
export { tab } from '../../platform/i18n/en/tab.ts';
