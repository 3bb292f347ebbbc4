export { calendar } from '../../platform/i18n/nb/calendar.ts';
export { cases } from '../../platform/i18n/nb/cases.ts';
export { organisation } from '../../platform/i18n/nb/organisation.ts';
export { sessions } from '../../platform/i18n/nb/sessions.ts';
export { tab } from '../../platform/i18n/nb/tab.ts';
