export { calendar } from '../../platform/i18n/da/calendar.ts';
export { cases } from '../../platform/i18n/da/cases.ts';
export { organisation } from '../../platform/i18n/da/organisation.ts';
export { sessions } from '../../platform/i18n/da/sessions.ts';
export { tab } from '../../platform/i18n/da/tab.ts';
